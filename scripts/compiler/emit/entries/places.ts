/** The entries of places that the corpus needs and the registry lacks: divisions of the gazetteer, with all above them. */
import type { z } from 'zod';
import type { Base } from '../../../../src/schemas/base.ts';
import type { placeEntry, PlaceEntry } from '../../../../src/schemas/registry.ts';
import { divisions } from '../../gazetteer/divisions.ts';
import { placeChain, type Registry } from '../../gazetteer/registry.ts';
import { centreOf } from './base-site.ts';
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
  for (const { collection, data } of entries) {
    for (const id of placesIn(data)) {
      const chain = placeChain(registry, id);
      for (const place of chain) need(place);
      if (collection === 'bases' && (data as Base).position !== null)
        for (const place of around(chain, registry)) need(place);
    }
  }
  return [...needed.values()].map((place) => ({
    collection: 'places',
    id: place.id,
    data: dataOf(place, registry),
    text: mdxFile(dataOf(place, registry), paragraphs(place.name)),
  }));
}

/** The cities beside the one that a base stands in, without which a map of the province would be an empty sheet. */
function around(chain: readonly PlaceEntry[], registry: Registry): PlaceEntry[] {
  const city = chain.find(({ level }) => level === 'city');
  const parent = city && registry.divisionOf(city)?.parent;
  if (!parent) return [];
  return divisions()
    .all()
    .filter((division) => division.parent === parent && division.level === 'city')
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
