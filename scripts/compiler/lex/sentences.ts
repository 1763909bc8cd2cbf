/** Sentences: the parts of a paragraph between full stops. */
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { passages, type Passage } from '../tree/walk.ts';

/**
 * Sentences of `text.slice(start, end)`, each with its full stop, without white space around it. A stop inside
 * quotation marks or brackets does not end a sentence, but one directly before a duty clause does.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (const at of stopsIn(text.slice(start, end))) {
    const i = start + at;
    const stop = i + 1 < end && text.startsWith('。”', i) ? i + 2 : i + 1;
    push(sentences, text, from, stop);
    from = stop;
  }
  push(sentences, text, from, end);
  return sentences;
}

/** Offsets of the full stops, in order; `indexOf` goes over words faster than any loop. */
function stopsIn(words: string): number[] {
  const stops: number[] = [];
  for (const mark of ['。', '！', '？'])
    for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + 1)) stops.push(at);
  return words.includes('！') || words.includes('？') ? stops.sort((a, b) => a - b) : stops;
}

const isComma = oneOf('，,；;、');
const isSpace = oneOf(WHITE_SPACE);
/** What may stand before a sentence without being a part of it. */
const isBefore = oneOf(`${WHITE_SPACE}。：:`);

/** The sentences of a passage, cut once for all who read them. */
export function sentencesIn(text: string, passage: Passage): readonly Span[] {
  return (passage.sentences ??= sentencesOf(text, passage.start, passage.end));
}

/**
 * The sentence that holds a range of the source, with its full stop; the range itself where it goes over several.
 *
 * @param place a range of `policy.source`
 */
export function sentenceAround(policy: Policy, place: Span): Span {
  const isRound = ({ start, end }: Span) => start <= place.start && place.end <= end;
  for (const { node } of passages(policy)) {
    const [start, end] = [node.position.start.offset ?? 0, node.position.end.offset ?? 0];
    if (isRound({ start, end })) return sentencesOf(policy.source, start, end).find(isRound) ?? place;
  }
  return place;
}

/** No sentence of an office is longer; a longer run is cut at a comma, so that time stays linear. */
const LONGEST = 1000;

function push(sentences: Span[], text: string, start: number, end: number): void {
  while (end - start > LONGEST) {
    let cut = start + LONGEST;
    while (cut > start + LONGEST / 2 && !isComma(text.charCodeAt(cut - 1))) cut--;
    sentences.push({ start, end: cut });
    start = cut;
  }
  while (start < end && isBefore(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) sentences.push({ start, end });
}
