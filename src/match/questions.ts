/** What to ask before settling: the clauses that promise land, workshops, approvals, money and people, by question. */
import type { TextClause } from '../knowledge/clauses.ts';
import type { Measure, MeasureKind } from '../schemas/measure.ts';
import { sentencesIn, type PlainSentence } from './sentences.ts';

export const TOPICS = ['land', 'space', 'approval', 'finance', 'talent'] as const;
export type Topic = (typeof TOPICS)[number];

/** Kinds of measures that answer a question, or, where there is no such kind, the words of a sentence that does. */
const ANSWERED_BY: Readonly<Record<Topic, { kinds: readonly MeasureKind[]; words: RegExp | null }>> = {
  land: { kinds: ['land'], words: null },
  space: { kinds: ['space'], words: null },
  approval: { kinds: [], words: /审批|代办|一窗受理|带方案出让/ },
  finance: { kinds: ['fund', 'loan', 'finance', 'subsidy', 'reward'], words: null },
  talent: { kinds: ['talent'], words: null },
};

interface MeasureEntry {
  id: string;
  data: Pick<Measure, 'policy' | 'path' | 'kind' | 'statement' | 'recipients' | 'amounts'>;
}

export interface AskedMeasure {
  /** Id of the measure; null for a sentence that is none. */
  measure: string | null;
  policy: string;
  path: string | null;
  words: string;
}

/**
 * @param plans The policies that plan bases: only what they say.
 * @param most How many clauses each question gets; those that give an amount or say for whom come first.
 */
export function questionsOf(
  plans: ReadonlySet<string>,
  measures: readonly MeasureEntry[],
  clauses: ReadonlyMap<string, readonly TextClause[]>,
  most: number,
): { topic: Topic; answers: AskedMeasure[]; all: number }[] {
  return TOPICS.map((topic) => {
    const { kinds, words } = ANSWERED_BY[topic];
    const found = measures
      .filter(({ data }) => plans.has(data.policy) && kinds.includes(data.kind))
      .sort((a, b) => weightOf(b) - weightOf(a))
      .map(({ id, data }) => ({ measure: id, policy: data.policy, path: data.path, words: data.statement }));
    const said = words === null ? [] : sentencesWith(plans, clauses, words);
    const answers = [...found, ...said.map(({ policy, path, words }) => ({ measure: null, policy, path, words }))];
    return { topic, answers: answers.slice(0, most), all: answers.length };
  }).filter(({ answers }) => answers.length > 0);
}

function weightOf({ data }: MeasureEntry): number {
  return Number(data.amounts.length > 0) * 2 + Number(data.recipients.length > 0);
}

function sentencesWith(
  plans: ReadonlySet<string>,
  clauses: ReadonlyMap<string, readonly TextClause[]>,
  words: RegExp,
): PlainSentence[] {
  return [...plans]
    .flatMap((policy) => clauses.get(policy) ?? [])
    .filter(({ path, text }) => path !== null && words.test(text))
    .flatMap(sentencesIn)
    .filter((sentence) => words.test(sentence.words));
}
