/** What the map draws, as plain data: positions in degrees (WGS-84), areas in square kilometres. */
import type { Division, Ring } from '../../schemas/outline.ts';

export interface MapTown {
  id: string;
  name: string;
  /** For the map, where space is short. */
  short: string;
  lon: number;
  lat: number;
  areaKm2: number | null;
}

/** A functional area that lies over towns: a circle of its size, or the cells of the towns that it lists. */
export interface MapArea {
  id: string;
  name: string;
  lon: number;
  lat: number;
  areaKm2: number | null;
  towns: readonly string[];
}

export interface MapBase {
  id: string;
  name: string;
  /** By which the key below the map names it, from 1. */
  number: number;
  lon: number;
  lat: number;
  /** Planned area; null where the text is silent. */
  areaKm2: number | null;
  /** False where nothing confirms the position: drawn hollow. */
  confirmed: boolean;
}

/** A place that the words about core areas name. */
export interface MapCore {
  place: string;
  lon: number;
  lat: number;
  /** Ids of the core areas. */
  cores: readonly string[];
}

/** Towns that one sentence joins by dashes, in its order. */
export interface MapBelt {
  name: string;
  towns: readonly string[];
}

export interface MapData {
  place: { id: string; name: string; short: string };
  /** Null where there is none, or where the site draws no boundaries. */
  outline: readonly Ring[] | null;
  around: readonly (Division & { name: string })[];
  /** The divisions of the place: towns of a city, cities of a province. */
  towns: readonly MapTown[];
  /** Their level; null where they are of several. */
  divisions: 'town' | 'county' | 'city' | null;
  areas: readonly MapArea[];
  bases: readonly MapBase[];
  cores: readonly MapCore[];
  belts: readonly MapBelt[];
}
