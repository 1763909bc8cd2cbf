/** The sentences of the texts as the index keeps them: each once, cut to the letter, with its item. */
import { sentenceAt } from '../knowledge/sentence-at.ts';
import type { TextClause } from '../knowledge/clauses.ts';
import type { Extent } from './plans.ts';

export interface PlainSentence {
  policy: string;
  path: string | null;
  words: string;
  /** In the policy's text; null where that cannot be sliced. */
  start: number | null;
}

/** The sentences of a clause, from left to right. */
export function sentencesIn({ policy, path, text, start }: TextClause): PlainSentence[] {
  const found: PlainSentence[] = [];
  for (let at = 0; at < text.length;) {
    const sentence = sentenceAt(text, at);
    if (sentence.words !== '') {
      found.push({ policy, path, words: sentence.words, start: start === null ? null : start + sentence.start });
    }
    at = Math.max(at + 1, sentence.start + sentence.words.length);
    while (at < text.length && /\s/.test(text[at]!)) at += 1;
  }
  return found;
}

/** The clause in which a quotation stands. */
export function clauseOf(
  clauses: readonly TextClause[],
  { quote, source }: { quote: string; source: Extent },
): TextClause | undefined {
  const inside = ({ start, end }: TextClause) =>
    start !== null && end !== null && start <= source.start && source.start < end;
  return clauses.find(inside) ?? clauses.find(({ text }) => text.includes(quote));
}
