/** The entries of places that the corpus needs and the registry lacks: divisions of the gazetteer, with all above them. */
import type { z } from 'zod';
import type { Base } from '../../../../src/schemas/base.ts';
import type { placeEntry, PlaceEntry } from '../../../../src/schemas/registry.ts';
import { divisions } from '../../gazetteer/divisions.ts';
import { placeChain, type Registry } from '../../gazetteer/registry.ts';
import { centreOf, standsAt } from './base-site.ts';
import type { Entry } from '../context.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

/**
 * Places that entries name as their region, as towns of a base or in a sentence about it, once each.
 *
 * @param entries all other entries of the corpus
 */
export function placeEntries(entries: Entry[], registry: Registry): Entry[] {
  const needed = new Map<string, PlaceEntry>();
  const need = (place: PlaceEntry) => registry.placeById.has(place.id) || needed.set(place.id, place);
  for (const { data } of entries)
    for (const id of placesIn(data)) for (const place of placeChain(registry, id)) need(place);
  for (const city of citiesAround(entries, registry)) need(city);
  return [...needed.values()].map((place) => {
    const data = dataOf(place, registry);
    return { collection: 'places', id: place.id, data, text: mdxFile(data, paragraphs(place.name)) };
  });
}

/** The cities beside those in which bases stand, without which a map of their province would be an empty sheet. */
function citiesAround(entries: Entry[], registry: Registry): PlaceEntry[] {
  const bases = entries.filter(({ collection }) => collection === 'bases').map(({ data }) => data as Base);
  const provinces = new Set(
    bases
      .filter(({ position }) => position !== null)
      .flatMap(({ name, site, places }) => standsAt(name, site, places))
      .map((id) => placeChain(registry, id).find(({ level }) => level === 'city'))
      .map((city) => city && registry.divisionOf(city)?.parent),
  );
  provinces.delete(undefined);
  if (provinces.size === 0) return [];
  return divisions()
    .all()
    .filter(({ level, parent }) => level === 'city' && provinces.has(parent))
    .map(registry.placeOf);
}

function placesIn(data: unknown): string[] {
  const {
    region,
    towns = [],
    places = [],
  } = data as Partial<Record<'towns', string[]>> & {
    region?: string | null;
    places?: { id: string }[];
  };
  return [...(region ? [region] : []), ...towns, ...places.map(({ id }) => id)];
}

function dataOf(place: PlaceEntry, registry: Registry): z.input<typeof placeEntry> {
  const { id, name, short, level, parent, code, municipality } = place;
  return {
    id,
    name,
    short,
    level,
    parent,
    ...(code ? { code } : {}),
    ...(municipality ? { municipality } : {}),
    ...centreOf(place, registry),
  };
}
