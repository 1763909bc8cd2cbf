/**
 * The collections, read once for a whole build: pages ask `knowledge()`, and `knowledge()` asks this.
 */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { compareText } from './compare-text.ts';

export { compareText };

/** Every collection of facts by its name, in the order in which readers meet it; outlines are lines to draw, no facts. */
export type Corpus = { readonly [name in Exclude<CollectionKey, 'outlines'>]: readonly CollectionEntry<name>[] };

export type PolicyEntry = CollectionEntry<'policies'>;
export type TaskEntry = CollectionEntry<'tasks'>;
export type AgencyEntry = CollectionEntry<'agencies'>;
export type BaseEntry = CollectionEntry<'bases'>;
export type IndustryEntry = CollectionEntry<'industries'>;

const LEVELS = ['nation', 'province', 'city', 'county', 'town', null] as const;

export async function readCorpus(): Promise<Corpus> {
  const [
    policies,
    tasks,
    goals,
    bases,
    agencies,
    industries,
    indicators,
    measures,
    places,
    organizations,
    terms,
    furtherTerms,
    classes,
  ] = await Promise.all([
    getCollection('policies'),
    getCollection('tasks'),
    getCollection('goals'),
    getCollection('bases'),
    getCollection('agencies'),
    getCollection('industries'),
    getCollection('indicators'),
    getCollection('measures'),
    getCollection('places'),
    getCollection('organizations'),
    getCollection('terms'),
    getCollection('furtherTerms'),
    getCollection('classes'),
  ]);
  policies.sort(byLevelThenDate);
  const rank = new Map(policies.map((policy, index) => [policy.id, index]));
  const inSourceOrder = (a: Sourced, b: Sourced) =>
    (rank.get(a.data.source.policy) ?? 0) - (rank.get(b.data.source.policy) ?? 0) ||
    a.data.source.start - b.data.source.start ||
    compareText(a.id, b.id);
  return {
    policies,
    tasks: tasks.sort(inSourceOrder),
    goals: goals.sort(inSourceOrder),
    indicators: indicators.sort(inSourceOrder),
    measures: measures.sort(inSourceOrder),
    bases: bases.sort((a, b) => inSourceOrder(firstEvidence(a), firstEvidence(b))),
    agencies: agencies.sort((a, b) => compareText(a.id, b.id)),
    industries: industries.sort((a, b) => compareText(a.id, b.id)),
    places: places.sort((a, b) => compareText(a.id, b.id)),
    organizations: organizations.sort((a, b) => compareText(a.id, b.id)),
    terms: terms.sort((a, b) => compareText(a.id, b.id)),
    furtherTerms: furtherTerms.sort((a, b) => compareText(a.id, b.id)),
    classes: classes.sort((a, b) => compareText(a.id, b.id)),
  };
}

/** A base stands where the corpus first speaks of it. */
function firstEvidence({ id, data }: BaseEntry): Sourced {
  return { id, data: { source: data.evidence[0]?.source ?? { policy: '', start: 0 } } };
}

interface Sourced {
  id: string;
  data: { source: { policy: string; start: number } };
}

/** From the nation down to the town; within a level the newest first, the undated last. */
function byLevelThenDate(a: PolicyEntry, b: PolicyEntry): number {
  return (
    LEVELS.indexOf(a.data.level) - LEVELS.indexOf(b.data.level) ||
    compareText(b.data.issued ?? '', a.data.issued ?? '') ||
    compareText(a.id, b.id)
  );
}
