/** The sentence of a policy in which something stands, to the letter, with its place in the source. */
import type { TextClause } from './clauses.ts';
import { sentenceAt } from './sentence-at.ts';

export interface Sentence {
  words: string;
  policy: string;
  /** The item that holds it; null before the first item. */
  path: string | null;
  /** Where it stands in the source; null where the source is no plain text to be sliced. */
  start: number | null;
  end: number | null;
  /** Where the paragraph that holds it stands; null where the source cannot be sliced. */
  paragraph: { start: number; end: number } | null;
}

/**
 * @param clauses The clauses of the policy in the order of its text, as `textClauses` cuts them.
 * @param at Offset in the policy's source.
 * @returns null where no clause holds the offset.
 */
export function sentenceOf(clauses: readonly TextClause[], at: number): Sentence | null {
  const clause = clauses.find(({ start, end }) => start !== null && end !== null && start <= at && at < end);
  if (!clause || clause.start === null || clause.end === null) return null;
  const { words, start } = sentenceAt(clause.text, at - clause.start);
  const from = clause.start + start;
  const paragraph = { start: clause.start, end: clause.end };
  return { words, policy: clause.policy, path: clause.path, start: from, end: from + words.length, paragraph };
}

/** Where offsets cannot be told: the first sentence of the item that has the words, else the first of the policy. */
export function sentenceWith(clauses: readonly TextClause[], path: string | null, words: string): Sentence | null {
  const holding = clauses.filter(({ text }) => text.includes(words));
  const clause = holding.find((each) => each.path === path) ?? holding[0];
  if (!clause) return null;
  const found = sentenceAt(clause.text, clause.text.indexOf(words));
  return { words: found.words, policy: clause.policy, path: clause.path, start: null, end: null, paragraph: null };
}

/** Whether an offset of the same policy falls into the sentence. */
export function holds({ policy, start, end }: Sentence, source: { policy: string; start: number }): boolean {
  return policy === source.policy && start !== null && end !== null && start <= source.start && source.start < end;
}

/** A place in a policy's text, with its item. */
export interface Spot {
  policy: string;
  path: string | null;
  start: number;
}

/**
 * How close a place is to a sentence: in it (`sentence`), or in its paragraph or the same task (`item`). An item that
 * is no task may be a long chapter, so there only the paragraph counts.
 *
 * @param isTask Whether an id such as `<policy>/2.1.3` is a task's.
 * @returns null where they have nothing in common.
 */
export function closeness(sentence: Sentence, spot: Spot, isTask: (id: string) => boolean): 'sentence' | 'item' | null {
  if (spot.policy !== sentence.policy) return null;
  if (holds(sentence, spot)) return 'sentence';
  const { paragraph, path } = sentence;
  if (paragraph && paragraph.start <= spot.start && spot.start < paragraph.end) return 'item';
  return path !== null && path === spot.path && isTask(`${spot.policy}/${path}`) ? 'item' : null;
}
