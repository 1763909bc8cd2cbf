/** What of a long text to show round the words found in it, as pieces to be drawn one after another. */
import type { Span } from './fold.ts';

/** `gap` stands for words left out; the text of the others, letter for letter. */
export type ExcerptPiece = { kind: 'plain' | 'hit'; text: string } | { kind: 'gap' };

export interface ExcerptOptions {
  /** A text no longer than this is shown whole. */
  whole: number;
  /** How many characters to show on each side of a hit. */
  around: number;
  /** How many windows at most. */
  windows: number;
}

const DEFAULTS: ExcerptOptions = { whole: 140, around: 44, windows: 2 };
/** A window may grow by so much to begin or end where a sentence does. */
const REACH = 16;
const SENTENCE_END = /[。；！？\n]/;

/** @param hits in order, none overlapping */
export function excerptOf(text: string, hits: readonly Span[], options: Partial<ExcerptOptions> = {}): ExcerptPiece[] {
  const { whole, around, windows } = { ...DEFAULTS, ...options };
  if (text.length <= whole) return cut(text, { start: 0, end: text.length }, hits);
  const shown = windowsOf(text, hits, around).slice(0, windows);
  const pieces: ExcerptPiece[] = [];
  for (const window of shown) {
    if (window.start > 0) pieces.push({ kind: 'gap' });
    pieces.push(...cut(text, window, hits));
  }
  if ((shown.at(-1)?.end ?? 0) < text.length) pieces.push({ kind: 'gap' });
  return pieces;
}

/** A text from end to end, its hits apart. */
export function highlight(text: string, hits: readonly Span[]): ExcerptPiece[] {
  return cut(text, { start: 0, end: text.length }, hits);
}

/** A text without hits shows its beginning. */
function windowsOf(text: string, hits: readonly Span[], around: number): Span[] {
  const windows: Span[] = [];
  for (const hit of hits.length > 0 ? hits : [{ start: 0, end: around }]) {
    const window = { start: startBefore(text, hit.start - around), end: endAfter(text, hit.end + around) };
    const last = windows.at(-1);
    if (last && window.start <= last.end) last.end = Math.max(last.end, window.end);
    else windows.push(window);
  }
  return windows;
}

function startBefore(text: string, at: number): number {
  if (at <= REACH) return 0;
  for (let start = at; start > at - REACH; start -= 1) if (SENTENCE_END.test(text[start - 1]!)) return start;
  return wholeCharacter(text, at);
}

function endAfter(text: string, at: number): number {
  if (at >= text.length - REACH) return text.length;
  for (let end = at; end < at + REACH; end += 1) if (SENTENCE_END.test(text[end - 1]!)) return end;
  return wholeCharacter(text, at);
}

/** Never between the two halves of one character. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}

function cut(text: string, { start, end }: Span, hits: readonly Span[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = start;
  for (const hit of hits.filter((each) => each.start < end && each.end > start)) {
    if (hit.start > at) pieces.push({ kind: 'plain', text: text.slice(at, hit.start) });
    pieces.push({ kind: 'hit', text: text.slice(Math.max(hit.start, at), Math.min(hit.end, end)) });
    at = Math.min(hit.end, end);
  }
  if (at < end) pieces.push({ kind: 'plain', text: text.slice(at, end) });
  return pieces;
}
