/** How many entries each collection has, and how many of them only drafts speak of. */
import type { Knowledge } from './index.ts';
import { LISTS } from './sections.ts';

/** Collections in the order in which the home page counts them. */
export const TALLIED = [...LISTS, 'places'] as const;
export type Tallied = (typeof TALLIED)[number];

export interface Tally {
  collection: Tallied;
  count: number;
  /** Entries of which no text but a 征求意见稿 speaks. */
  draftOnly: number;
}

type Counted = Pick<Knowledge, Tallied | 'dutiesByAgency' | 'mentionsByAgency'>;

/** Empty collections are left out. */
export function talliesOf(atlas: Counted): Tally[] {
  const drafts = new Set(atlas.policies.filter(({ data }) => data.stage === 'draft').map(({ id }) => id));
  const onlyDrafts = (policies: readonly string[]) => policies.length > 0 && policies.every((id) => drafts.has(id));
  return Object.entries(policiesBehind(atlas))
    .map(([collection, entries]) => ({
      collection: collection as Tallied,
      count: entries.length,
      draftOnly: entries.filter(onlyDrafts).length,
    }))
    .filter(({ count }) => count > 0);
}

/** For every entry, the policies that speak of it. */
function policiesBehind(atlas: Counted): Record<Tallied, readonly (readonly string[])[]> {
  const own = (entries: readonly { data: { policy: string } }[]) => entries.map(({ data }) => [data.policy]);
  return {
    policies: atlas.policies.map(({ id }) => [id]),
    tasks: own(atlas.tasks),
    agencies: atlas.agencies.map(({ id, data }) => [
      ...data.named.map(({ policy }) => policy),
      ...(atlas.dutiesByAgency.get(id) ?? []).map(({ task }) => task.data.policy),
      ...(atlas.mentionsByAgency.get(id) ?? []).map(({ policy }) => policy),
    ]),
    bases: atlas.bases.map(({ data }) => data.evidence.map(({ source }) => source.policy)),
    industries: atlas.industries.map(({ data }) => data.mentions.map(({ source }) => source.policy)),
    goals: own(atlas.goals),
    indicators: own(atlas.indicators),
    measures: own(atlas.measures),
    places: atlas.places.map(({ mentions }) => mentions.map(({ policy }) => policy)),
  };
}
