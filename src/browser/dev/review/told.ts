/** What `/review/` and the server that serves it say to each other while a site is worked on. */
import type {
  Correction,
  CorrectionAction,
  CorrectionKind,
  ReviewCount,
  Reviewed,
} from '../../../schemas/correction.ts';
import type { Basis } from '../../../schemas/duty.ts';
import type { Edited } from '../../../schemas/edited.ts';

export interface Range {
  /** Offsets in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

/** A role is a value of its duty. */
export type FactKind = Exclude<CorrectionKind, 'role'>;
export type Values = Record<string, unknown>;

export interface FactTold extends Range {
  kind: FactKind;
  words: string;
  /** Which of several places of these words in the item, from 1. */
  occurrence: number | null;
  values: Values;
  basis: Basis | null;
  editor: Edited | null;
  /** True where it was found right, by itself or with its item. */
  isRight: boolean;
}

/** An entry of policy.yaml, named so that it can be taken away. */
export interface EntryTold<Entry> {
  /** Place in its list. */
  index: number;
  entry: Entry;
}

export interface ItemTold {
  path: string;
  label: string;
  heading: string | null;
  level: number;
  /** Its own words, in stretches. */
  text: { start: number; words: string }[];
  facts: FactTold[];
  corrections: EntryTold<Correction>[];
  reviewed: EntryTold<Reviewed>[];
  isRight: boolean;
  isReviewed: boolean;
  isStale: boolean;
}

export interface MessageTold {
  severity: string;
  code: string;
  reason: string;
  hint: string;
  line: number;
  /** The item in which it is. */
  item: string | null;
  explained: string | null;
}

/** One field of a form: how it is filled. */
export interface FieldTold {
  name: string;
  type: 'choice' | 'number' | 'text' | 'list' | 'truth';
  options: string[];
  /** Whether it may be empty. */
  isNullable: boolean;
  isRequired: boolean;
}

/** A document with all that was understood of it. */
export interface ReviewTold {
  id: string;
  title: string;
  /** Digest of the text that this is about. */
  sha256: string;
  messages: MessageTold[];
  items: ItemTold[];
  /** Corrections whose words stand in no item any more. */
  lost: EntryTold<Correction>[];
  count: ReviewCount;
  forms: Record<FactKind, FieldTold[]>;
}

/** A document on the list of all. */
export interface DocumentTold {
  id: string;
  title: string;
  /** Null where nobody has begun. */
  review: ReviewCount | null;
}

/** What a keeper wants of policy.yaml; `at` are words of the text. */
export type Wish =
  | { do: 'right'; item: string; fact?: { kind: FactKind; at: Range }; by?: string }
  | { do: CorrectionAction; kind: FactKind; at: Range; to?: Values; reason: string; by?: string }
  | { do: 'undo'; list: 'corrections' | 'reviewed'; index: number; entry: unknown };

/** A wish about a text that has to be the one that is told of. */
export interface Asked {
  sha256: string;
  wish: Wish;
}

/** The header that carries the secret of the pages of this server. */
export const TOKEN_HEADER = 'x-atlas-token';
