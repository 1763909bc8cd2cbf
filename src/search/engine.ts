/**
 * Answers a query over an index of pairs: first what holds all of it to the letter; where nothing does, what holds other
 * names of the same thing; and only then what holds its pieces. An answer says which it is.
 */
import { foldText } from './fold.ts';
import type { NameIndex, Spelt } from './lexicon.ts';
import { piecesOf } from './pieces.ts';
import { termsOf, type Term } from './query.ts';
import { relevance, type Lengths } from './relevance.ts';

/** Where terms stand, in folded text. */
export interface WordIndex {
  /** The records that hold a folded term. */
  places(term: string): Promise<Places>;
}

/** By record: the character at which it holds a term first, and how often it holds it. */
export type Places = ReadonlyMap<number, { first: number; times: number }>;

/** What makes a hit better than another, beside its words. */
export interface Standing {
  /** Whether what a record holds at this place, so many characters long, stands in its title. */
  inTitle(record: number, place: number, length: number): boolean;
  /** The records in which a body that goes by these folded words leads. */
  ledBy(folded: string): Promise<ReadonlySet<number>>;
  lengths: Lengths;
}

export interface Library {
  index: WordIndex;
  names: NameIndex;
  standing: Standing;
  /** Names whose pinyin or initials these letters are, or begin. */
  spelt(letters: string): Promise<readonly Spelt[]>;
  /** Writes traditional characters as the texts do. */
  simplify(text: string): Promise<string>;
}

/** `words` holds other names of the same, or all pieces of the query; `partial` some pieces. */
export type Stage = 'exact' | 'words' | 'partial' | 'none';

export interface Answer {
  /** The query as it was answered: in the characters of the texts. */
  query: string;
  stage: Stage;
  /** Numbers of records, best first. */
  hits: readonly number[];
  /** Folded words to mark in the hits. */
  marks: readonly string[];
  /** What was found in place of the query: for each of its parts the words that some record holds; empty where the answer is exact. */
  instead: readonly (readonly string[])[];
  /** Pieces of the query that no record holds. */
  missing: readonly string[];
  /** `instead` are other names of what the query names, not pieces of it. */
  renamed: boolean;
}

/** How many records that hold only some of the pieces are worth showing. */
const NEAREST = 20;
const NOTHING: Omit<Answer, 'query'> = { stage: 'none', hits: [], marks: [], instead: [], missing: [], renamed: false };

/** A term with all the words that would do for it. */
interface Wanted {
  folded: string;
  /** As the reader is told of them; the first is the term itself. */
  variants: readonly string[];
}

/** @param text as typed, any length; a query of punctuation alone has no answer */
export async function answerQuery(text: string, library: Library): Promise<Answer> {
  const asTyped = await exactly(text, library);
  if (asTyped) return asTyped;
  // No text holds a traditional character that could be simplified, so nothing was lost by asking first.
  const query = await library.simplify(text);
  const exact = query === text ? null : await exactly(query, library);
  if (exact) return exact;
  const terms = termsOf(query);
  const found = (await renamed(terms, library)) ?? (await inPieces(terms, library));
  return { ...(found ?? NOTHING), query };
}

type Found = Omit<Answer, 'query'>;

async function exactly(query: string, library: Library): Promise<Answer | null> {
  const marks = termsOf(query).map(({ folded }) => folded);
  const { all } = await holdersOf(
    marks.map((folded) => ({ folded, variants: [folded] })),
    library,
  );
  return all.length > 0 ? { ...NOTHING, query, stage: 'exact', hits: all, marks } : null;
}

/** Records that hold each term, or another name of the same thing. */
async function renamed(terms: readonly Term[], library: Library): Promise<Found | null> {
  const wanted = await Promise.all(terms.map((term) => wantedFor(term, library)));
  if (wanted.every(({ variants }) => variants.length === 1)) return null;
  const { all, present } = await holdersOf(wanted, library);
  if (all.length === 0) return null;
  const instead = wanted.map((each) => presentOf(each, present));
  return { ...NOTHING, stage: 'words', hits: all, marks: [...present.keys()], instead, renamed: true };
}

/** The term, the other names of what it names, and the names that its letters spell. */
async function wantedFor({ typed, folded, quoted }: Term, { names, spelt }: Library): Promise<Wanted> {
  if (quoted) return { folded, variants: [typed] };
  const whole = (await spelt(folded)).filter((each) => each.whole);
  const others = whole.length > 0 ? whole.flatMap(({ name }) => name.written) : names.otherNames(folded);
  return { folded, variants: [typed, ...new Set(others)] };
}

/** Pieces to the letter, as long as some record holds them all; else other names of each piece will do too. */
async function inPieces(terms: readonly Term[], library: Library): Promise<Found | null> {
  const { names } = library;
  const parts = terms.flatMap(({ folded, quoted }) =>
    (quoted ? [folded] : piecesOf(folded, names)).map((piece) => ({ piece, quoted })),
  );
  const pieces = [...new Map(parts.map((part) => [part.piece, part])).values()].filter(
    ({ piece }) => [...piece].length > 1,
  );
  const literal = pieces.map(({ piece }): Wanted => ({ folded: piece, variants: [piece] }));
  const strict = await holdersOf(literal, library);
  if (strict.all.length > 0) return pieceAnswer(literal, strict, names);
  const wanted = pieces.map(({ piece, quoted }): Wanted => ({
    folded: piece,
    variants: [piece, ...(quoted ? [] : names.otherNames(piece))],
  }));
  return pieceAnswer(wanted, await holdersOf(wanted, library), names);
}

function pieceAnswer(pieces: readonly Wanted[], { all, each, present }: Holders, names: NameIndex): Found | null {
  const found = pieces.filter((_, at) => each[at]!.size > 0);
  if (found.length === 0) return null;
  const missing = pieces.filter((piece) => !found.includes(piece)).map(({ folded }) => folded);
  const instead = found.map((piece) => presentOf(piece, present));
  const answer = { ...NOTHING, marks: [...present.keys()], instead, missing };
  if (all.length > 0) return { ...answer, stage: 'words', hits: all };
  return { ...answer, stage: 'partial', hits: nearest(pieces, each, names).slice(0, NEAREST) };
}

function presentOf({ variants }: Wanted, present: Present): string[] {
  return variants.filter((variant) => present.has(foldText(variant)));
}

/** How much more a name says of what was meant than any other word. */
const NAMED = 3;

/** Those that hold the most telling pieces first: names, and words that few records hold. */
function nearest(pieces: readonly Wanted[], each: readonly ReadonlyMap<number, number>[], names: NameIndex): number[] {
  const scores = new Map<number, number>();
  for (const [at, records] of each.entries()) {
    const weight = (names.called(pieces[at]!.folded).length > 0 ? NAMED : 1) / Math.log2(2 + records.size);
    for (const [record, worth] of records) {
      scores.set(record, (scores.get(record) ?? 0) + weight * (1 + worth / (2 * TITLE)));
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([record]) => record);
}

interface Holders {
  /** The records that hold every term by one of its words, best first. */
  all: readonly number[];
  /** For each term the records that hold it, and what each is worth for it. */
  each: readonly ReadonlyMap<number, number>[];
  present: Present;
}

/** The folded words that some record holds, and where. */
type Present = ReadonlyMap<string, Places>;

async function holdersOf(wanted: readonly Wanted[], library: Library): Promise<Holders> {
  const present = new Map<string, Places>();
  const each = await Promise.all(wanted.map(({ variants }) => worthOf(variants.map(foldText), present, library)));
  const [first, ...rest] = each;
  const records = [...(first?.keys() ?? [])].filter((record) => rest.every((others) => others.has(record)));
  const terms = wanted.map(({ folded }) => folded);
  return { all: await ranked(records, each, terms, present, library), each, present };
}

/** In the title, in a duty to lead, in the words. */
const [TITLE, LEAD, WORDS] = [3, 2, 1];

/** What each record that holds one of the words is worth for it; adds the words that any record holds to `present`. */
async function worthOf(
  words: readonly string[],
  present: Map<string, Places>,
  { index, standing }: Library,
): Promise<ReadonlyMap<number, number>> {
  const worth = new Map<number, number>();
  for (const [at, places] of (await Promise.all(words.map((word) => index.places(word)))).entries()) {
    const word = words[at]!;
    if (places.size === 0) continue;
    present.set(word, places);
    const led = places.size > 1 ? await standing.ledBy(word) : new Set<number>();
    const { length } = [...word];
    for (const [record, { first }] of places) {
      const value = standing.inTitle(record, first, length) ? TITLE : led.has(record) ? LEAD : WORDS;
      worth.set(record, Math.max(value, worth.get(record) ?? 0));
    }
  }
  return worth;
}

/** Best first: terms in one piece, then terms in a title or with a leader, then by how much the record is about them. */
async function ranked(
  records: readonly number[],
  each: readonly ReadonlyMap<number, number>[],
  terms: readonly string[],
  present: Present,
  { index, standing }: Library,
): Promise<number[]> {
  if (records.length < 2) return [...records];
  const joined: Places = terms.length > 1 ? await index.places(terms.join('')) : new Map();
  const ranks = records.map((record) => ({
    record,
    worth: each.reduce((sum, worths) => sum + (worths.get(record) ?? 0), joined.has(record) ? TITLE * terms.length : 0),
    relevance: relevanceOf(record, present, standing.lengths),
  }));
  ranks.sort((a, b) => b.worth - a.worth || b.relevance - a.relevance || a.record - b.record);
  return ranks.map(({ record }) => record);
}

function relevanceOf(record: number, present: Present, lengths: Lengths): number {
  let sum = 0;
  for (const places of present.values()) {
    const place = places.get(record);
    if (place) sum += relevance(record, place.times, places.size, lengths);
  }
  return sum;
}
