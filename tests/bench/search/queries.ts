// Queries made from the corpus by rule, the same in every run.

import type { PackedNames } from '../../../src/search/lexicon.ts';
import { termsOf } from './fold.ts';
import { randomFrom, type Random } from './random.ts';

export type Kind = 'names' | 'numbers' | 'substrings' | 'pairs' | 'questions' | 'absent';

export interface Query {
  kind: Kind;
  text: string;
  /** Of a question: what an answer to it must hold, any of them. */
  about?: readonly string[];
}

export interface Wanted {
  names: number;
  substrings: number;
  pairs: number;
}

const SEED = 20_260_101;
const [QUESTIONS, ABSENT] = [30, 30];
const NUMBER =
  /\d+(?:\.\d+)?(?:万亿元|亿元|万元|万亿|亿|万平方米|平方公里|平方米|公里|万亩|亩|%|个百分点|个|家|项|人|万|年|级|次)/g;
const TEMPLATES = [
  '谁牵头{}',
  '{}由哪个部门负责',
  '{}有哪些支持政策',
  '请问{}的目标是什么',
  '哪里可以做{}',
  '{}什么时候完成',
];

/** @param known folded texts of all documents, in which nothing absent may stand */
export function makeQueries(
  texts: readonly string[],
  lexicon: PackedNames,
  known: readonly string[],
  wanted: Wanted,
): Query[] {
  const random = randomFrom(SEED);
  const names = namesOf(lexicon);
  const written = names.filter((name) => termsOf(name).every((term) => known.some((text) => text.includes(term))));
  const numbers = [...new Set(texts.flatMap((text) => text.match(NUMBER) ?? []))];
  const questions = random.sample(industriesOf(lexicon, written), QUESTIONS);
  const queries: Query[] = [
    ...random.sample(names, wanted.names).map((text): Query => ({ kind: 'names', text })),
    ...random.sample(numbers, wanted.names).map((text): Query => ({ kind: 'numbers', text })),
    ...times(wanted.substrings, (): Query => ({ kind: 'substrings', text: substring(random.pick(texts), random) })),
    ...times(wanted.pairs, (): Query => ({ kind: 'pairs', text: pair(random.pick(texts), written, random) })),
    ...questions.map((about, at): Query => ({
      kind: 'questions',
      text: TEMPLATES[at % TEMPLATES.length]!.replace('{}', about),
      about: [about],
    })),
    ...times(ABSENT, (): Query => ({ kind: 'absent', text: absent(texts, known, random) })),
  ];
  const seen = new Set<string>();
  return queries.filter(({ text }) => termsOf(text).length > 0 && !seen.has(text) && seen.add(text));
}

/** All names that the search knows, with all other names. */
function namesOf(names: PackedNames): string[] {
  const rows = Object.values(names).flat();
  return [...new Set(rows.flatMap(([, name = '', , , ...aliases]) => [name, ...aliases]))];
}

/** Names of industries that the texts write, one word each. */
function industriesOf(names: PackedNames, written: readonly string[]): string[] {
  const known = new Set(written);
  return (names.industries ?? []).flatMap(([, name = '']) => (known.has(name) && !/\s/.test(name) ? [name] : []));
}

/** Two to eight characters from anywhere. */
function substring(text: string, random: Random): string {
  const characters = [...text];
  const length = 2 + random.below(7);
  const at = random.below(Math.max(1, characters.length - length + 1));
  return characters.slice(at, at + length).join('');
}

/** A name and some characters, or twice some characters, of one text: at least this one holds both. */
function pair(text: string, names: readonly string[], random: Random): string {
  const here = names.filter((name) => !/\s/.test(name) && text.includes(name));
  const first = here.length > 0 && random.below(2) === 0 ? random.pick(here) : solid(text, random);
  return `${first} ${solid(text, random)}`;
}

/** Two to four characters without white space. */
function solid(text: string, random: Random): string {
  const runs = text.match(/[\p{L}\p{N}]{2,}/gu) ?? [text];
  const characters = [...random.pick(runs)];
  const length = Math.min(characters.length, 2 + random.below(3));
  const at = random.below(characters.length - length + 1);
  return characters.slice(at, at + length).join('');
}

/** Three to six characters of the corpus that nowhere stand together. */
function absent(texts: readonly string[], known: readonly string[], random: Random): string {
  for (;;) {
    const made = times(3 + random.below(4), () => random.pick(solid(random.pick(texts), random).split(''))).join('');
    if (!known.some((text) => text.includes(made))) return made;
  }
}

function times<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}
