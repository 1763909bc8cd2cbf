/**
 * Places have no collection of their own: this gathers them from the texts that name them, the bases that
 * lie in them and the policies and agencies that govern them.
 */
import { elementsOf } from './body.ts';
import { compareText, type AgencyEntry, type BaseEntry, type Corpus } from './corpus.ts';

export interface Place {
  id: string;
  /** The name by which the texts call it most often. */
  name: string;
  mentions: readonly { policy: string; path: string | null }[];
  bases: readonly BaseEntry[];
  agencies: readonly AgencyEntry[];
}

export function placesOf(corpus: Corpus): Place[] {
  const found = new Map<string, { names: string[]; mentions: { policy: string; path: string | null }[] }>();
  const at = (id: string) => {
    const record = found.get(id) ?? { names: [], mentions: [] };
    found.set(id, record);
    return record;
  };
  for (const policy of corpus.policies) {
    for (const { name, attributes, words, path } of elementsOf(policy.body ?? '')) {
      if (name !== 'Place' || !attributes.id) continue;
      const record = at(attributes.id);
      record.names.push(words);
      if (!record.mentions.some((mention) => mention.policy === policy.id && mention.path === path)) {
        record.mentions.push({ policy: policy.id, path });
      }
    }
  }
  for (const { data } of corpus.tasks) for (const { id, verbatim } of data.places) at(id).names.push(verbatim);
  for (const { data } of corpus.bases) for (const { id, verbatim } of data.places) at(id).names.push(verbatim);
  return [...found]
    .map(([id, { names, mentions }]) => ({
      id,
      name: mostFrequent(names) ?? id,
      mentions,
      bases: corpus.bases.filter(({ data }) => data.towns.includes(id) || data.places.some((place) => place.id === id)),
      agencies: corpus.agencies.filter(({ data }) => data.region === id),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.id, b.id));
}

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}
