/** Where everything of the map stands at one width: positions, marks and words, in pixels; nothing is drawn here. */
import type { Point, Ring } from '../../schemas/outline.ts';
import { cellsOf, innerBorders, joined } from './cells.ts';
import type { MapData } from './data.ts';
import { boxOf, groundAt, middleOf, radiusOf, scaleTo, type Box, type Ground } from './ground.ts';
import { labelsOf } from './layout-labels.ts';
import type { MapLayout } from './placed.ts';

export interface MapSize {
  width: number;
  /** Free on every side of the land. */
  margin: number;
  /** Letters of a town, in pixels. */
  letters: number;
}

/** Land without boundaries is shown this many kilometres beyond its outermost town. */
const BEYOND = 4;
/** The radius of a base whose area the text doesn't give. */
const UNKNOWN_RADIUS = 5;
/** What does not depend on the size of the page; found once, since the cells take a while. */
export interface MapGround {
  data: MapData;
  ground: Ground;
  outline: Ring[];
  cells: ReadonlyMap<string, Ring[]>;
}

export function groundOf(data: MapData): MapGround {
  const points = data.outline?.flat() ?? data.towns.map(({ lon, lat }): Point => [lon, lat]);
  const ground = groundAt(middleOf(boxOf(points)));
  const outline = (data.outline ?? []).map((ring) => ring.map(([lon, lat]) => ground(lon, lat)));
  const sized = data.towns.filter((town) => town.areaKm2 !== null);
  const sites = sized.map(({ id, lon, lat, areaKm2 }) => ({ id, at: ground(lon, lat), area: areaKm2! }));
  return { data, ground, outline, cells: outline.length > 0 ? cellsOf(sites, outline) : new Map() };
}

export function layoutMap({ data, ground, outline, cells }: MapGround, size: MapSize): MapLayout {
  const positions = [...data.towns, ...data.bases].map(({ lon, lat }) => ground(lon, lat));
  const scale = scaleTo(
    outline.length > 0 ? boxOf(outline.flat()) : grown(boxOf(positions), BEYOND),
    size.width,
    size.margin,
  );
  const at = ({ lon, lat }: { lon: number; lat: number }) => scale.at(ground(lon, lat));
  const onPage = (rings: readonly Ring[]) => rings.map((ring) => ring.map(scale.at));
  const towns = data.towns.map((town) => ({ ...town, at: at(town), cell: onPage(cells.get(town.id) ?? []) }));
  const townById = new Map(towns.map((town) => [town.id, town]));
  const layout = {
    width: size.width,
    height: scale.height,
    pxPerKm: scale.pxPerKm,
    around: data.around.map(({ name, rings }) => ({
      name,
      rings: onPage(rings.map((ring) => ring.map(([lon, lat]) => ground(lon, lat)))),
    })),
    outline: onPage(outline),
    towns,
    borders: innerBorders(cells.values()).map(([a, b]): [Point, Point] => [scale.at(a), scale.at(b)]),
    areas: data.areas.map((area) => ({
      ...area,
      at: at(area),
      radius: area.areaKm2 === null ? 0 : radiusOf(area.areaKm2) * scale.pxPerKm,
      line: area.areaKm2 === null ? onPage(joined(area.towns.flatMap((id) => cells.get(id) ?? []))) : [],
    })),
    bases: data.bases.map((base) => ({
      ...base,
      at: at(base),
      radius: base.areaKm2 === null ? UNKNOWN_RADIUS : radiusOf(base.areaKm2) * scale.pxPerKm,
    })),
    cores: data.cores.map((core) => ({ ...core, at: at(core) })),
    belts: data.belts.map((belt) => ({
      ...belt,
      line: belt.towns.flatMap((id) => (townById.has(id) ? [townById.get(id)!.at] : [])),
    })),
  };
  return { ...layout, labels: labelsOf(layout, size.letters) };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
