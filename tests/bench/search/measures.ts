// From answers to figures.

import type { Document } from './corpus.ts';
import { termsOf } from './fold.ts';
import type { Query } from './queries.ts';

export interface Answer {
  stage: string;
  /** Best first. */
  ids: readonly string[];
  milliseconds: number;
}

export interface Figures {
  queries: number;
  recallOne: number;
  precisionOne: number;
  recallMany: number;
  precisionMany: number;
  /** Answers that claim to hold what nothing holds, and how many such queries there were. */
  absentExact: number;
  absent: number;
  /** Questions whose first answer holds what they are about. */
  questionsMet: number;
  questions: number;
  ndcg: number;
  median: number;
  p95: number;
  /** What was missed or claimed wrongly, for people. */
  faults: string[];
}

export function figuresOf(
  queries: readonly Query[],
  answers: readonly Answer[],
  documents: readonly Document[],
): Figures {
  const [one, many, gains, faults]: [Score[], Score[], number[], string[]] = [[], [], [], []];
  const figures = { absentExact: 0, absent: 0, questionsMet: 0, questions: 0 };
  for (const [at, query] of queries.entries()) {
    const answer = answers[at]!;
    if (query.about) {
      const first = documents.find(({ id }) => id === answer.ids[0]);
      figures.questions += 1;
      if (first && query.about.some((word) => termsOf(word).every((term) => first.text.includes(term)))) {
        figures.questionsMet += 1;
      }
      continue;
    }
    const terms = termsOf(query.text);
    const truth = new Set(
      documents.filter(({ text }) => terms.every((term) => text.includes(term))).map(({ id }) => id),
    );
    const claimed = answer.stage === 'exact' ? answer.ids : [];
    if (truth.size === 0) {
      figures.absent += 1;
      if (claimed.length > 0) figures.absentExact += 1;
      if (claimed.length > 0) faults.push(`claimed: ${query.text} (${claimed.length})`);
      continue;
    }
    const score = scoreOf(truth, claimed);
    (terms.length === 1 ? one : many).push(score);
    if (score.recall < 1 || score.precision < 1) {
      faults.push(`${query.kind} ${JSON.stringify(query.text)}: recall ${score.recall}, precision ${score.precision}`);
    }
    if (terms.length === 1) gains.push(ndcg(terms[0]!, claimed, documents));
  }
  const times = answers.map(({ milliseconds }) => milliseconds);
  return {
    queries: queries.length,
    recallOne: mean(one.map(({ recall }) => recall)),
    precisionOne: mean(one.map(({ precision }) => precision)),
    recallMany: mean(many.map(({ recall }) => recall)),
    precisionMany: mean(many.map(({ precision }) => precision)),
    ...figures,
    ndcg: mean(gains),
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    faults,
  };
}

interface Score {
  recall: number;
  precision: number;
}

function scoreOf(truth: ReadonlySet<string>, ids: readonly string[]): Score {
  const right = ids.filter((id) => truth.has(id)).length;
  return { recall: right / truth.size, precision: ids.length === 0 ? 1 : right / ids.length };
}

const DEPTH = 10;

/** Whether the best come first: a title is worth 3, a leader 2, any other words 1. */
function ndcg(term: string, ids: readonly string[], documents: readonly Document[]): number {
  const worth = new Map(documents.map((document) => [document.id, worthOf(term, document)]));
  const gain = (values: readonly number[]): number =>
    values.slice(0, DEPTH).reduce((sum, value, at) => sum + (2 ** value - 1) / Math.log2(at + 2), 0);
  const best = [...worth.values()].sort((a, b) => b - a);
  return gain(ids.map((id) => worth.get(id) ?? 0)) / gain(best);
}

function worthOf(term: string, { text, title, leaders }: Document): number {
  if (!text.includes(term)) return 0;
  if (title.includes(term)) return 3;
  return text.includes(`${term}牵头`) || leaders.some((name) => name.includes(term)) ? 2 : 1;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((a, b) => a + b, 0) / values.length;
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
