/** What the map shows of the corpus: which place is drawn, its towns, areas, bases, core areas and belts. */
import type { MapArea, MapBase, MapCore, MapData } from '../figures/map/data.ts';
import type { Outline } from '../schemas/outline.ts';
import { muToKm2 } from './areas.ts';
import { tieToPlace } from './base-told.ts';
import { beltsOf } from './belts.ts';
import type { BaseEntry, TaskEntry } from './corpus.ts';
import type { RegistryPlace } from './place-told.ts';

export interface MapSources {
  places: readonly RegistryPlace[];
  bases: readonly BaseEntry[];
  tasks: readonly TaskEntry[];
  outlines: readonly Outline[];
  /** Whether boundaries may be drawn. */
  boundaries: boolean;
  /** The place that the site is about, if its keeper says so. */
  region: string | null;
}

const isTown = ({ data }: RegistryPlace) => data.level === 'town' || data.level === 'county';
/** What a place is divided into: a province into cities too. */
const isDivision = (place: RegistryPlace) => isTown(place) || place.data.level === 'city';
const hasPosition = ({ data }: RegistryPlace) => data.lon !== undefined && data.lat !== undefined;
const shortOf = ({ data }: RegistryPlace) => data.short ?? data.name;

/**
 * The place whose divisions the map shows: the site's own region, else the one whose divisions have the most bases, of
 * several the one that is divided finer, then into more; null where none has a position.
 */
export function mappedPlace(
  places: readonly RegistryPlace[],
  bases: readonly BaseEntry[],
  region: string | null,
): RegistryPlace | null {
  const own = places.find(({ id }) => id === region);
  if (own && places.some((place) => place.data.parent === region && isDivision(place) && hasPosition(place)))
    return own;
  const divided = Map.groupBy(places.filter((place) => isDivision(place) && hasPosition(place)), ({ data }) => data.parent); // prettier-ignore
  const standing = basesByDivided(bases, places);
  const [best] = places
    .filter(({ id }) => divided.has(id))
    .map((place) => {
      const divisions = divided.get(place.id)!;
      const fine = divisions.some(isTown) ? 1 : 0;
      return { place, fine, bases: standing.get(place.id)?.length ?? 0, divisions: divisions.length };
    })
    .sort((a, b) => b.bases - a.bases || b.fine - a.fine || b.divisions - a.divisions);
  return best?.place ?? null;
}

/** By the id of a place, the bases that lie in one of its divisions with a position, or in a town or county of one. */
function basesByDivided(bases: readonly BaseEntry[], places: readonly RegistryPlace[]): Map<string, BaseEntry[]> {
  const placeById = new Map(places.map((place) => [place.id, place]));
  const standing = new Map<string, BaseEntry[]>();
  for (const base of bases) {
    const { towns, position, places: named } = base.data;
    const ids = towns.length > 0 ? towns : position === null ? [] : named.map(({ id }) => id);
    const at = ids.flatMap((id) => placeById.get(id) ?? []);
    const divisions = [...at, ...at.flatMap(({ data }) => placeById.get(data.parent ?? '') ?? [])];
    const parents = divisions.filter((place) => isDivision(place) && hasPosition(place)).map(({ data }) => data.parent);
    for (const id of new Set(parents)) if (id !== null) standing.set(id, [...(standing.get(id) ?? []), base]);
  }
  return standing;
}

/** @returns Null where the registry has no positions to draw */
export function mapData({ places, bases, tasks, outlines, boundaries, region }: MapSources): MapData | null {
  const place = mappedPlace(places, bases, region);
  if (!place) return null;
  const own = boundaries ? outlines.find((outline) => outline.place === place.id) : undefined;
  const nameOf = new Map(places.map((each) => [each.data.code, shortOf(each)]));
  const inside = places.filter(({ data }) => data.parent === place.id).filter(hasPosition);
  const towns = inside.filter(isDivision).map((town) => {
    const { name, areaKm2, lon, lat, centreLon, centreLat } = town.data;
    return {
      id: town.id,
      name,
      short: shortOf(town),
      lon: centreLon ?? lon!,
      lat: centreLat ?? lat!,
      areaKm2: areaKm2 ?? null,
    };
  });
  const drawn = new Set(towns.map(({ id }) => id));
  return {
    place: { id: place.id, name: place.data.name, short: shortOf(place) },
    outline: own?.divisions.find(({ code }) => code === place.data.code)?.rings ?? null,
    around: (own?.around ?? []).map((part) => ({ ...part, name: nameOf.get(part.code) ?? '' })),
    towns,
    divisions: levelOf(inside.filter(isDivision)),
    areas: inside.filter(({ data }) => data.level === 'area').map(areaOf),
    bases: basesOf(bases),
    cores: coresOf(bases, inside),
    belts: beltsOf(tasks)
      .filter((belt) => belt.places.every((id) => drawn.has(id)))
      .map(({ name, places }) => ({ name, towns: places })),
  };
}

/** The level that all of them share; null where they differ. */
function levelOf(divisions: readonly RegistryPlace[]): MapData['divisions'] {
  const [level, ...others] = new Set(divisions.map(({ data }) => data.level));
  return others.length > 0 ? null : (level as MapData['divisions']);
}

function areaOf(area: RegistryPlace): MapArea {
  const { lon, lat, areaKm2, towns } = area.data;
  return { id: area.id, name: shortOf(area), lon: lon!, lat: lat!, areaKm2: areaKm2 ?? null, towns };
}

/** The bases with a position, numbered from the largest; those whose area is not told come last. */
function basesOf(bases: readonly BaseEntry[]): MapBase[] {
  return bases
    .filter(({ data }) => data.position !== null)
    .map(({ id, data: { name, areaKm2, areaMu, position } }) => ({
      id,
      name,
      position,
      areaKm2: areaKm2 ?? (areaMu === null ? null : muToKm2(areaMu)),
    }))
    .toSorted((a, b) => (b.areaKm2 ?? 0) - (a.areaKm2 ?? 0))
    .map(({ id, name, areaKm2, position }, at) => ({
      id,
      name,
      number: at + 1,
      lon: position!.lon,
      lat: position!.lat,
      areaKm2,
      confirmed: position!.confidence !== 'unconfirmed',
    }));
}

/** Core areas have no position of their own: they are shown at the places that their words name. */
function coresOf(bases: readonly BaseEntry[], places: readonly RegistryPlace[]): MapCore[] {
  const cores = bases.filter(({ data }) => data.kind === 'core-area');
  return places.flatMap(({ id, data: { lon, lat } }) => {
    const named = cores.filter((core) => tieToPlace(core, id));
    return named.length > 0 ? [{ place: id, lon: lon!, lat: lat!, cores: named.map((core) => core.id) }] : [];
  });
}
