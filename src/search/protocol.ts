/** What the page and the search worker say to each other. A record is named by its number in the order of the corpus. */
import type { Stage } from './engine.ts';
import type { Name } from './lexicon.ts';

/** What every record can be chosen by. */
export const FACETS = ['level', 'policy', 'year', 'agency', 'role', 'lead', 'industry', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values; any of one facet, and all facets together. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many of the hits each value would leave, the choices of the other facets kept; only of the facets asked for. */
export type FacetCounts = Readonly<Partial<Record<Facet, readonly ValueCount[]>>>;

export interface ValueCount {
  value: string;
  /** The name of the entry that the value is; '' for a word of the interface. */
  name: string;
  count: number;
}

/** What is shown of the policy that a clause belongs to. */
export interface ShownPolicy {
  title: string;
  stage: string;
  /** What the stage is called. */
  standing: string;
}

export interface SearchRecord {
  number: number;
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

export interface Hit {
  number: number;
  id: string;
}

export interface Found {
  stage: Stage;
  /** Those that were chosen, best first. */
  hits: readonly Hit[];
  /** How many of the hits stand in drafts. */
  drafts: number;
  /** How many there were before any choice. */
  unchosen: number;
  /** Folded words to mark in the hits. */
  marks: readonly string[];
  /** See `Answer`. */
  instead: readonly (readonly string[])[];
  missing: readonly string[];
  renamed: boolean;
  /** Names that the query calls, the best first. */
  names: readonly Name[];
  /** Where there are none, and hardly a clause: names that look like it. */
  close: readonly Name[];
  /** Other names of what an exact answer is about, to be looked for instead. */
  others: readonly string[];
  counts: FacetCounts;
  policies: ReadonlyMap<string, ShownPolicy>;
  milliseconds: number;
}

export interface Question {
  query: string;
  choice: Choice;
  /** Facets whose counts are wanted. */
  counted: readonly Facet[];
}

export type Request = ({ type: 'find' } & Question) | { type: 'read'; records: readonly number[] };

export type Reply = { type: 'found'; found: Found } | { type: 'records'; records: readonly SearchRecord[] };

/** Records stand in files of this many, so that a page of hits needs few of them. */
export const RECORDS_PER_FILE = 2;

/** What a file of texts holds of each record. */
export type PackedText = readonly [path: string | null, title: string, trail: string, text: string];
