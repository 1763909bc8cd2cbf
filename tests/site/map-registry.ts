/** The map of the registry as it stands, without Astro: for tests that hold the drawing against the data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { MapData } from '../../src/figures/map/data.ts';
import { outline, type Outline } from '../../src/schemas/outline.ts';

const registry = join(import.meta.dirname, '../../content/registry');
const read = (file: string) => parse(readFileSync(join(registry, file), 'utf8'));

export interface RegistryTown {
  id: string;
  name: string;
  short: string;
  level: string;
  parent: string;
  areaKm2?: number;
  lon: number;
  lat: number;
  centreLon?: number;
  centreLat?: number;
}

export interface BaseSite {
  base: string;
  lon: number;
  lat: number;
  confidence: string;
}

export function registryPlaces(): RegistryTown[] {
  return read('places.yaml').places;
}

export function baseSites(): BaseSite[] {
  return read('bases.yaml').baseSites;
}

export function outlineOf(place: string): Outline {
  return outline.parse(JSON.parse(readFileSync(join(registry, 'outlines', `${place}.json`), 'utf8')));
}

/** Towns, areas and base sites of a city, as the map would draw them. */
export function cityMap(place: string): MapData {
  const inside = registryPlaces().filter(({ parent }) => parent === place);
  const { divisions, around } = outlineOf(place);
  return {
    place: { id: place, name: place, short: place },
    outline: divisions[0]!.rings,
    around: around.map((part) => ({ ...part, name: part.code })),
    divisions: 'town',
    towns: inside
      .filter(({ level }) => level === 'town')
      .map((town) => ({ ...town, lon: town.centreLon ?? town.lon, lat: town.centreLat ?? town.lat, areaKm2: town.areaKm2 ?? null })), // prettier-ignore
    areas: inside
      .filter(({ level, lon }) => level === 'area' && lon !== undefined)
      .map((area) => ({ towns: [], ...area, name: area.short, areaKm2: area.areaKm2 ?? null })),
    bases: baseSites().map(({ base, lon, lat, confidence }, at) => ({
      id: base,
      name: base,
      number: at + 1,
      lon,
      lat,
      areaKm2: at % 3 === 0 ? null : 4 * at,
      confirmed: confidence !== 'unconfirmed',
    })),
    cores: inside.slice(0, 4).map(({ id, lon, lat }) => ({ place: id, lon, lat, cores: ['一', '二'] })),
    belts: [{ name: '产业带', towns: inside.slice(0, 5).map(({ id }) => id) }],
  };
}
