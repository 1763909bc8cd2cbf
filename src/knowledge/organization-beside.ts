/** What the texts name beside a company or platform: industries and bases of the same sentences and items. */
import type { BaseEntry, IndustryEntry } from './corpus.ts';
import { holds, type Sentence } from './sentence-of.ts';
import type { Sighting } from './sightings.ts';

export interface Beside<Entry> {
  entry: Entry;
  /** `sentence` where one sentence names both, else `item`. */
  reason: 'sentence' | 'item';
  /** The sentence that names the organization. */
  sentence: Sentence;
}

/** The industries named in the same items, each once, those of one sentence first. */
export function industriesBeside(
  sightings: readonly Sighting[],
  industries: readonly IndustryEntry[],
): Beside<IndustryEntry>[] {
  return beside(sightings, industries, (industry) =>
    industry.data.mentions.map(({ source, path }) => ({ policy: source.policy, start: source.start, path })),
  );
}

/**
 * The bases named in the same items, each once, those of one sentence first.
 *
 * @param named Where the texts name bases.
 */
export function basesBeside(
  sightings: readonly Sighting[],
  bases: readonly BaseEntry[],
  named: ReadonlyMap<string, readonly Sighting[]>,
): Beside<BaseEntry>[] {
  return beside(sightings, bases, ({ id }) =>
    (named.get(id) ?? []).map(({ sentence }) => ({
      policy: sentence.policy,
      start: sentence.start ?? -1,
      path: sentence.path,
    })),
  );
}

interface Spot {
  policy: string;
  start: number;
  path: string | null;
}

function beside<Entry>(
  sightings: readonly Sighting[],
  entries: readonly Entry[],
  spotsOf: (entry: Entry) => readonly Spot[],
): Beside<Entry>[] {
  return entries
    .flatMap((entry): Beside<Entry>[] => {
      const spots = spotsOf(entry);
      const close = sightings.find(({ sentence }) => spots.some((spot) => holds(sentence, spot)));
      if (close) return [{ entry, reason: 'sentence', sentence: close.sentence }];
      const near = sightings.find(({ sentence: { policy, path } }) =>
        spots.some((spot) => path !== null && spot.policy === policy && spot.path === path),
      );
      return near ? [{ entry, reason: 'item', sentence: near.sentence }] : [];
    })
    .sort((a, b) => Number(a.reason === 'item') - Number(b.reason === 'item'));
}
