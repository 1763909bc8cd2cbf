/** The sections of the site, and for which of them a corpus has anything to show. */
import type { Knowledge } from './index.ts';

/** The lists that readers come for. */
export const LISTS = [
  'policies',
  'tasks',
  'agencies',
  'bases',
  'industries',
  'goals',
  'indicators',
  'measures',
] as const;
/** Tools and further lists, then what the site says of itself. */
export const TOOLS = [
  'map',
  'graph',
  'match',
  'places',
  'organizations',
  'lineage',
  'data',
  'quality',
  'about',
] as const;

export type Section = (typeof LISTS)[number] | (typeof TOOLS)[number];

type Holding = Pick<Knowledge, (typeof LISTS)[number] | 'places' | 'dutiesByAgency' | 'mentionsByOrganization'>;

/**
 * Sections that would be empty, which no menu should lead to.
 *
 * @param mapped whether there is a place that can be drawn
 */
export function emptySections(atlas: Holding, mapped: boolean): ReadonlySet<Section> {
  const has: Readonly<Partial<Record<Section, boolean>>> = {
    tasks: atlas.tasks.length > 0,
    agencies: atlas.agencies.length > 0,
    bases: atlas.bases.length > 0,
    industries: atlas.industries.length > 0,
    goals: atlas.goals.length > 0,
    indicators: atlas.indicators.length > 0,
    measures: atlas.measures.length > 0,
    map: mapped && atlas.bases.length > 0,
    graph: atlas.dutiesByAgency.size > 0,
    match: atlas.bases.length > 0,
    places: atlas.places.length > 0,
    organizations: atlas.mentionsByOrganization.size > 0,
    lineage: atlas.policies.some(({ data }) => data.citations.length > 0),
  };
  return new Set([...LISTS, ...TOOLS].filter((section) => has[section] === false));
}
