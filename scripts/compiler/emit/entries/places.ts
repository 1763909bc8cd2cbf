/** The entries of places that the corpus needs and the registry lacks: divisions of the gazetteer, with all above them. */
import type { z } from 'zod';
import type { placeEntry, PlaceEntry } from '../../../../src/schemas/registry.ts';
import { placeChain, type Registry } from '../../gazetteer/registry.ts';
import type { Entry } from '../context.ts';
import { mdxFile, paragraphs } from '../mdx.ts';

/**
 * Places that entries name as their region, as towns of a base or in a sentence about it, once each.
 *
 * @param entries all other entries of the corpus
 */
export function placeEntries(entries: Entry[], registry: Registry): Entry[] {
  const needed = new Map<string, PlaceEntry>();
  for (const { data } of entries) {
    for (const id of placesIn(data))
      for (const place of placeChain(registry, id)) if (!registry.placeById.has(place.id)) needed.set(place.id, place);
  }
  return [...needed.values()].map((place) => ({
    collection: 'places',
    id: place.id,
    data: dataOf(place),
    text: mdxFile(dataOf(place), paragraphs(place.name)),
  }));
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

function dataOf({ id, name, short, level, parent, code, municipality }: PlaceEntry): z.input<typeof placeEntry> {
  return { id, name, short, level, parent, ...(code ? { code } : {}), ...(municipality ? { municipality } : {}) };
}
