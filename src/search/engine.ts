/**
 * Answers a query over an index of pairs: first what holds all of it to the letter; where nothing does, what holds other
 * names of the same thing; and only then what holds its pieces. Each part of an answer says which it is.
 */
import { phraseQuery, rankingQuery } from './bigrams.ts';
import type { NameIndex } from './lexicon.ts';
import { piecesOf } from './pieces.ts';
import { termsOf, type Term } from './query.ts';

/** An index of records by the words that they hold. */
export interface WordIndex {
  /** The records that answer a Pagefind query, each with its score. */
  search(query: string): Promise<ReadonlyMap<number, number>>;
}

/**
 * How a part of an answer fits the query: `exact` holds every term to the letter, `alias` holds another name of what a
 * term names, `words` holds all pieces of the query, `partial` some of them.
 */
export type Fit = 'exact' | 'alias' | 'words' | 'partial';

/** The answer as a whole, as the page says it in words. */
export type Stage = 'exact' | 'words' | 'partial' | 'none';

export interface Group {
  fit: Fit;
  /** Folded words to mark in the hits. */
  marks: readonly string[];
  /** Numbers of records, best first. */
  hits: readonly number[];
}

export interface Answer {
  stage: Stage;
  groups: readonly Group[];
}

/** How many records that hold only some of the pieces are worth showing. */
const NEAREST = 20;

/** @param text as typed, any length; a query of punctuation alone has no answer */
export async function answerQuery(text: string, index: WordIndex, names: NameIndex): Promise<Answer> {
  const terms = termsOf(names.simplify(text));
  if (terms.length === 0) return { stage: 'none', groups: [] };
  const exact = await exactGroup(terms, index);
  if (exact.hits.length > 0) return { stage: 'exact', groups: [exact] };
  const alias = await aliasGroup(terms, index, names);
  if (alias.hits.length > 0) return { stage: 'words', groups: [alias] };
  const groups = await pieceGroups(terms, index, names);
  const best = groups[0]?.fit;
  return { stage: best === 'words' || best === 'partial' ? best : 'none', groups };
}

async function exactGroup(terms: readonly Term[], index: WordIndex): Promise<Group> {
  const marks = terms.map(({ folded }) => folded);
  const holders = await Promise.all(marks.map((mark) => holdersOf(mark, index)));
  const hits = await ranked(intersection(holders), marks, index);
  return { fit: 'exact', marks, hits };
}

/** Records that hold each term or another name of the same thing. */
async function aliasGroup(terms: readonly Term[], index: WordIndex, names: NameIndex): Promise<Group> {
  const variants = terms.map((term) => variantsOf(term, names));
  if (variants.every((each) => each.length === 1)) return { fit: 'alias', marks: [], hits: [] };
  const holders = await Promise.all(
    variants.map(async (each) => union(await Promise.all(each.map((variant) => holdersOf(variant, index))))),
  );
  return { fit: 'alias', marks: variants.flat(), hits: await ranked(intersection(holders), variants.flat(), index) };
}

/** The term, and the other names of what it names. */
function variantsOf({ folded, quoted }: Term, names: NameIndex): string[] {
  return quoted ? [folded] : [folded, ...names.otherNames(folded)];
}

async function pieceGroups(terms: readonly Term[], index: WordIndex, names: NameIndex): Promise<Group[]> {
  const pieces = [
    ...new Set(terms.flatMap(({ folded, quoted }) => (quoted ? [folded] : piecesOf(folded, names)))),
  ].filter((piece) => [...piece].length > 1);
  const holders = await Promise.all(
    pieces.map(async (piece) =>
      union(await Promise.all([piece, ...names.otherNames(piece)].map((name) => holdersOf(name, index)))),
    ),
  );
  const present = pieces.filter((_, at) => holders[at]!.size > 0);
  if (present.length === 0) return [];
  const marks = present.flatMap((piece) => [piece, ...names.otherNames(piece)]);
  const all = intersection(holders);
  if (all.size > 0) return [{ fit: 'words', marks, hits: await ranked(all, present, index) }];
  return [{ fit: 'partial', marks, hits: nearest(holders.filter(({ size }) => size > 0)).slice(0, NEAREST) }];
}

/** Those that hold most pieces first, and of these the ones with the rarest. */
function nearest(holders: readonly ReadonlySet<number>[]): number[] {
  const scores = new Map<number, number>();
  for (const ids of holders) {
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + 1 + 1 / (1 + ids.size));
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

async function holdersOf(term: string, index: WordIndex): Promise<ReadonlySet<number>> {
  return new Set((await index.search(phraseQuery(term))).keys());
}

/** Best first. Phrases all score alike, so one search for the loose words tells the order. */
async function ranked(ids: ReadonlySet<number>, terms: readonly string[], index: WordIndex): Promise<number[]> {
  if (ids.size < 2) return [...ids];
  const together = await holdersOf(terms.join(''), index);
  const scores = await index.search(rankingQuery(terms));
  const scoreOf = (id: number) => (scores.get(id) ?? 0) + (terms.length > 1 && together.has(id) ? 1000 : 0);
  return [...ids].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
}

function intersection(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return sets.reduce((a, b) => a.intersection(b), sets[0] ?? new Set());
}

function union(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  return sets.reduce((a, b) => a.union(b), new Set<number>());
}
