/** What the corpus says of each place: the texts that name it, the bases that lie in it, the bodies that govern it. */
import { compareText } from './compare-text.ts';
import type { AgencyEntry, BaseEntry, Corpus } from './corpus.ts';
import { mentionsOf, type Mention } from './mentions.ts';

export interface Place {
  id: string;
  name: string;
  level: string;
  mentions: readonly Mention[];
  bases: readonly BaseEntry[];
  agencies: readonly AgencyEntry[];
}

/** The places of the registry of which the corpus says anything, those named most often first. */
export function placesOf(corpus: Corpus): Place[] {
  const mentions = mentionsOf(corpus.policies, 'Place');
  const governed = new Set(corpus.policies.map(({ data }) => data.region));
  return corpus.places
    .map(({ id, data: { name, level } }) => ({
      id,
      name,
      level,
      mentions: mentions.get(id) ?? [],
      bases: corpus.bases.filter(({ data }) => data.towns.includes(id) || data.places.some((place) => place.id === id)),
      agencies: corpus.agencies.filter(({ data }) => data.region === id),
    }))
    .filter(
      ({ id, mentions, bases, agencies }) => mentions.length + bases.length + agencies.length > 0 || governed.has(id),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.id, b.id));
}
