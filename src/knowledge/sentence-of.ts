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
}

/**
 * @param clauses The clauses of the policy in the order of its text, as `textClauses` cuts them.
 * @param at Offset in the policy's source.
 * @returns null where no clause holds the offset.
 */
export function sentenceOf(clauses: readonly TextClause[], at: number): Sentence | null {
  const clause = clauses.find(({ start, end }) => start !== null && end !== null && start <= at && at < end);
  if (!clause || clause.start === null) return null;
  const { words, start } = sentenceAt(clause.text, at - clause.start);
  const from = clause.start + start;
  return { words, policy: clause.policy, path: clause.path, start: from, end: from + words.length };
}

/** Where offsets cannot be told: the first sentence of an item that has the words. */
export function sentenceWith(clauses: readonly TextClause[], path: string | null, words: string): Sentence | null {
  const clause = clauses.find((each) => each.path === path && each.text.includes(words));
  if (!clause) return null;
  const found = sentenceAt(clause.text, clause.text.indexOf(words));
  return { words: found.words, policy: clause.policy, path, start: null, end: null };
}

/** Whether an offset of the same policy falls into the sentence. */
export function holds({ policy, start, end }: Sentence, source: { policy: string; start: number }): boolean {
  return policy === source.policy && start !== null && end !== null && start <= source.start && source.start < end;
}
