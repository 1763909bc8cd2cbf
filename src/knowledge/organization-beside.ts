/** What the texts name beside a company or platform: industries and bases of the same sentences and items. */
import type { BaseEntry, IndustryEntry } from './corpus.ts';
import { closeness, type Sentence, type Spot } from './sentence-of.ts';
import type { Sighting } from './sightings.ts';

export interface Beside<Entry> {
  entry: Entry;
  /** `sentence` where one sentence names both, else `item`. */
  reason: 'sentence' | 'item';
  /** The sentence that names the organization. */
  sentence: Sentence;
}

/**
 * The industries named in the same tasks and paragraphs, each once, those of one sentence first.
 *
 * @param isTask Whether an id is a task's.
 */
export function industriesBeside(
  sightings: readonly Sighting[],
  industries: readonly IndustryEntry[],
  isTask: (id: string) => boolean,
): Beside<IndustryEntry>[] {
  const spotsOf = ({ data }: IndustryEntry) => data.mentions.map(({ source, path }) => ({ ...source, path }));
  return beside(sightings, industries, spotsOf, isTask);
}

/**
 * The bases named there.
 *
 * @param named Where the texts name bases.
 */
export function basesBeside(
  sightings: readonly Sighting[],
  bases: readonly BaseEntry[],
  named: ReadonlyMap<string, readonly Sighting[]>,
  isTask: (id: string) => boolean,
): Beside<BaseEntry>[] {
  const spotsOf = ({ id }: BaseEntry) =>
    (named.get(id) ?? []).map(({ sentence: { policy, path, start } }) => ({ policy, path, start: start ?? -1 }));
  return beside(sightings, bases, spotsOf, isTask);
}

function beside<Entry>(
  sightings: readonly Sighting[],
  entries: readonly Entry[],
  spotsOf: (entry: Entry) => readonly Spot[],
  isTask: (id: string) => boolean,
): Beside<Entry>[] {
  const found = entries.flatMap((entry) => {
    const spots = spotsOf(entry);
    return sightings.flatMap(({ sentence }): Beside<Entry>[] => {
      const ties = new Set(spots.map((spot) => closeness(sentence, spot, isTask)));
      const reason = ties.has('sentence') ? 'sentence' : ties.has('item') ? 'item' : null;
      return reason ? [{ entry, reason, sentence }] : [];
    });
  });
  const sorted = found.toSorted((a, b) => Number(a.reason === 'item') - Number(b.reason === 'item'));
  return sorted.filter(({ entry }, index) => sorted.findIndex((each) => each.entry === entry) === index);
}
