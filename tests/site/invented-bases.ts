/** Small invented entries for the tests of what concerns bases and places. */
import type { BaseEntry, Corpus, IndustryEntry, TaskEntry } from '../../src/knowledge/corpus.ts';

export interface Words {
  policy: string;
  text: string;
}

/** The span of `words` in a text; the test fails where the text does not hold them. */
export function spanOf({ policy, text }: Words, words: string, from = 0) {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” does not stand in the text`);
  return { policy, start, end: start + words.length, line: 1 };
}

export function quoteOf(text: Words, quote: string) {
  return { quote, source: spanOf(text, quote) };
}

type BaseData = BaseEntry['data'];

export function inventBase(id: string, data: Partial<BaseData>): BaseEntry {
  const whole: BaseData = {
    name: id,
    kind: 'base',
    site: null,
    areaMu: null,
    areaKm2: null,
    places: [],
    towns: [],
    position: null,
    industries: [],
    companies: [],
    policyLead: null,
    evidence: [],
    ...data,
  };
  return { id, collection: 'bases', data: whole } as BaseEntry;
}

/** A task that is the whole of a text. */
export function inventTask(path: string, words: Words, data: Partial<TaskEntry['data']> = {}): TaskEntry {
  const whole = {
    policy: words.policy,
    path,
    label: '',
    title: null,
    kind: 'task',
    parents: [],
    text: words.text,
    source: { policy: words.policy, start: 0, end: words.text.length, line: 1 },
    clauses: [],
    industries: [],
    places: [],
    deadlines: [],
    goals: [],
    measures: [],
    bases: [],
    ...data,
  };
  return { id: `${words.policy}/${path}`, collection: 'tasks', data: whole } as unknown as TaskEntry;
}

export function inventIndustry(id: string, broader: string | null = null): IndustryEntry {
  return {
    id,
    collection: 'industries',
    data: { name: id, synonyms: [], broader, codes: [], mentions: [] },
  } as IndustryEntry;
}

export function inventMeasure(id: string, policy: string, statement: string): Corpus['measures'][number] {
  const source = { policy, start: 0, end: statement.length, line: 1 };
  const data = { policy, path: null, kind: 'subsidy', statement, recipients: [], amounts: [], conditions: [], source };
  return { id, collection: 'measures', data } as unknown as Corpus['measures'][number];
}

export function inventPlace(
  id: string,
  parent: string | null,
  data: Partial<Corpus['places'][number]['data']> = {},
): Corpus['places'][number] {
  const whole = { name: id, level: 'town', parent, aliases: [], towns: [], areaEstimated: false, figures: {}, ...data };
  return { id, collection: 'places', data: whole } as Corpus['places'][number];
}
