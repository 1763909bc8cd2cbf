/** A text cut into lines, each with the range of its words. */
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';

export interface Line {
  /** First character of the line. */
  start: number;
  /** First character of the next line. */
  next: number;
  /** First and after-last character of its words; equal on a blank line. */
  contentStart: number;
  contentEnd: number;
  /** Blank lines directly before it. */
  blanksBefore: number;
  /** True where a tab stands before the words: one cell of a table, one line of a box. */
  tabbed: boolean;
  /** True where tabs or bars stand between its words: one row of a table. */
  parted: boolean;
  blank: boolean;
}

/** White space of office texts: also U+3000, U+00A0, the BOM and zero-width marks. */
const isSpace = oneOf(`${WHITE_SPACE}\u200B\u200C\u200D\u2060`);
const LINE_FEED = 10;
const RETURN = 13;
const TAB = 9;
/** What parts the cells of a row. */
const isBar = oneOf('|｜');

/** Cuts `text` into lines. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let start = 0;
  while (start < text.length) {
    let end = start;
    const seen = { tab: false, bar: false };
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === LINE_FEED || code === RETURN) break;
      if (code === TAB) seen.tab = true;
      else if (isBar(code)) seen.bar = true;
    }
    const isPair = text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === LINE_FEED;
    const next = Math.min(text.length, isPair ? end + 2 : end + 1);
    const line = measure(text, start, end, next, blanks, seen);
    lines.push(line);
    blanks = line.blank ? blanks + 1 : 0;
    start = next;
  }
  return lines;
}

/** Cuts texts into lines, the same text but once: most steps of a reading leave it as it was. */
export function lineReader(): (text: string) => Line[] {
  let last: { text: string; lines: Line[] } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, lines: splitLines(text) };
    return last.lines;
  };
}

/** @param seen whether a tab or a bar stands in the line */
function measure(
  text: string,
  start: number,
  end: number,
  next: number,
  blanksBefore: number,
  seen: { tab: boolean; bar: boolean },
): Line {
  const contentStart = skipSpace(text, start, end);
  const contentEnd = skipSpaceBack(text, contentStart, end);
  return {
    start,
    next,
    contentStart,
    contentEnd,
    blanksBefore,
    tabbed: seen.tab && text.slice(start, contentStart).includes('\t'),
    parted: seen.bar || (seen.tab && text.slice(contentStart, contentEnd).includes('\t')),
    blank: contentStart >= contentEnd,
  };
}

/** Offset of the first character from `at` that is not white space, at most `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the last character before `end` that is not white space, at least `start`. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
