/** The map at one width, everything in its place, in pixels. */
import type { Point, Ring } from '../../schemas/outline.ts';
import type { MapArea, MapBase, MapBelt, MapCore, MapTown } from './data.ts';
import type { PlacedLabel } from './labels.ts';

export interface MapLayout {
  width: number;
  height: number;
  pxPerKm: number;
  around: { name: string; rings: Ring[] }[];
  outline: Ring[];
  towns: (MapTown & { at: Point; cell: Ring[] })[];
  borders: [Point, Point][];
  areas: (MapArea & { at: Point; radius: number; line: Ring[] })[];
  bases: (MapBase & { at: Point; radius: number })[];
  cores: (MapCore & { at: Point })[];
  belts: (MapBelt & { line: Point[] })[];
  labels: PlacedLabel[];
}
