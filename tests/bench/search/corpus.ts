// What is searched, as the site publishes it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../../src/search/lexicon.ts';
import { fold } from './fold.ts';

export interface Clause {
  id: string;
  policy: string;
  path: string | null;
  title: string;
  trail: string;
  kind: string;
  text: string;
  start: number | null;
  end: number | null;
}

/** What is looked in: folded words, and of them those that are worth more. */
export interface Document {
  id: string;
  text: string;
  title: string;
  /** Bodies that lead in it, by all names that it or the registry gives them. */
  leaders: readonly string[];
}

interface DutyRow {
  policy: string;
  role: string;
  name: string;
  verbatim: string;
  start: number;
}

export function readClauses(dist: string): Clause[] {
  return readJson<Clause[]>(dist, 'data/clauses.json');
}

export function readLexicon(dist: string): Lexicon {
  return {
    names: readJson<Lexicon['names']>(dist, 'search/index/names.json'),
    sounds: readJson<Lexicon['sounds']>(dist, 'search/index/sounds.json'),
    ...readJson<Omit<Lexicon, 'names' | 'sounds'>>(dist, 'search/index/characters.json'),
  };
}

export function documentsOf(dist: string, clauses: readonly Clause[]): Document[] {
  const leads = readJson<DutyRow[]>(dist, 'data/duties.json').filter(({ role }) => role === 'lead');
  return clauses.map(({ id, policy, text, title, start, end }) => ({
    id,
    text: fold(text),
    title: fold(title),
    leaders: leads
      .filter((duty) => duty.policy === policy && start !== null && start <= duty.start && duty.start < end!)
      .flatMap(({ name, verbatim }) => [fold(name), fold(verbatim)]),
  }));
}

function readJson<Value>(dist: string, file: string): Value {
  return JSON.parse(readFileSync(join(dist, file), 'utf8')) as Value;
}
