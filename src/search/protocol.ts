/** What the page and the search worker say to each other. A record is named by its number in the order of the corpus. */
import type { Group, Stage } from './engine.ts';
import type { Name } from './lexicon.ts';

/** What every record can be chosen by. */
export const FACETS = ['level', 'policy', 'year', 'agency', 'role', 'lead', 'industry', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values; any of one facet, and all facets together. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many of the hits each value would leave, the choices of the other facets kept. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

export interface SearchRecord {
  /** The clause: `<policy>/<path>`, with `~2` for what follows under one path. */
  id: string;
  policy: string;
  path: string | null;
  /** The heading in the clause's own words; '' where it has none. */
  title: string;
  /** Headings round it, from the outermost. */
  trail: string;
  text: string;
}

export interface Found {
  stage: Stage;
  total: number;
  groups: readonly Group[];
  /** Names that the query calls, the best first. */
  names: readonly Name[];
  counts: FacetCounts;
  milliseconds: number;
}

export type Request = { type: 'find'; query: string; choice: Choice } | { type: 'read'; records: readonly number[] };

export type Reply = { type: 'found'; found: Found } | { type: 'records'; records: readonly SearchRecord[] };

/** Records stand in files of this many, so that a page of hits needs few of them. */
export const RECORDS_PER_FILE = 4;
