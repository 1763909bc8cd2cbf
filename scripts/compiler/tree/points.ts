/** Offsets to lines and columns. */
import type { Point, Position } from 'unist';
import { lastAtMostIn } from './sorted.ts';

/** Turns an offset of a text into a unist point (line and column from 1). */
export type Locate = (offset: number) => Point;

/**
 * Indexes the line starts of a text once; offsets that grow are looked up at once, any other by a binary search.
 *
 * @param text decoded source; lines end with \n, \r\n or \r, or with a line break of a word processor:
 *   U+000B, U+000C, U+0085, U+2028, U+2029
 */
export function locator(text: string): Locate {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isBreak(code) || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const lineOf = lastAtMostIn(starts);
  return (offset) => {
    const index = lineOf(offset);
    return { line: index + 1, column: offset - starts[index]! + 1, offset };
  };
}

function isBreak(code: number): boolean {
  return (code >= 10 && code <= 12) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Position of the range from `start` up to `end`. */
export function positionOf(locate: Locate, start: number, end: number): Position {
  return { start: locate(start), end: locate(end) };
}
