/** Sentences: the parts of a paragraph between full stops. */
import { oneOf } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';

const isStop = oneOf('。！？');

/**
 * Sentences of `text.slice(start, end)`, each with its full stop, without white space around it. A stop inside
 * quotation marks or brackets does not end a sentence, but one directly before a duty clause does.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isStop(text.charCodeAt(i))) continue;
    const stop = i + 1 < end && text.startsWith('。”', i) ? i + 2 : i + 1;
    push(sentences, text, from, stop);
    from = stop;
  }
  push(sentences, text, from, end);
  return sentences;
}

/** No sentence of an office is longer; a longer run is cut at a comma, so that time stays linear. */
const LONGEST = 1000;

function push(sentences: Span[], text: string, start: number, end: number): void {
  while (end - start > LONGEST) {
    let cut = start + LONGEST;
    while (cut > start + LONGEST / 2 && !/[，,；;、]/.test(text[cut - 1]!)) cut--;
    sentences.push({ start, end: cut });
    start = cut;
  }
  while (start < end && /[\s\u3000。：:]/.test(text[start]!)) start++;
  while (end > start && /[\s\u3000]/.test(text[end - 1]!)) end--;
  if (start < end) sentences.push({ start, end });
}
