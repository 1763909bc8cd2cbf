/** Each citation with its item and the sentence round it. */
import type { TextClause } from './clauses.ts';
import type { Citing } from './lineage.ts';
import { sentenceOf, sentenceWith } from './sentence-of.ts';

export interface CitingSentence extends Citing {
  /** The item; null before the first one. */
  path: string | null;
  /** To the letter; null where the text cannot be sliced there. */
  sentence: string | null;
}

/** @param clauses The clauses of the citing policy. */
export function withSentence(citing: Citing, clauses: readonly TextClause[]): CitingSentence {
  const { source, path, title } = citing.citation;
  const sentence = sentenceOf(clauses, source.start) ?? sentenceWith(clauses, path, title);
  return { ...citing, path: path ?? sentence?.path ?? null, sentence: sentence?.words ?? null };
}
