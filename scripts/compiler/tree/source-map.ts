/** The way back from a reading to its source, as plain data: pieces that were kept, and how far each one stands ahead. */
import { lastAtMost, lastAtMostIn } from './sorted.ts';

/** Piece `i` starts at `starts[i]` in the reading and at `starts[i] + shifts[i]` in the source; the last one is the end. */
export interface SourceMap {
  starts: number[];
  shifts: number[];
}

/** Half-open range of a text that is left out of its reading. */
export interface Range {
  start: number;
  end: number;
}

/** The map of a reading that is its source. */
export function sameAsSource(): SourceMap {
  return { starts: [0], shifts: [0] };
}

/** Offset in the source of a character of the reading; for the end of a range see `endInSource`. */
export function toSource(map: SourceMap, offset: number): number {
  return offset + (map.shifts[lastAtMost(map.starts, offset)] ?? 0);
}

/** Offset in the source after the last character of a range that ends at `end` in the reading. */
export function endInSource(map: SourceMap, end: number): number {
  return end === 0 ? 0 : toSource(map, end - 1) + 1;
}

/** The same two for a walk over a reading: quick for offsets that mostly grow. */
export interface SourceOffsets {
  start: (offset: number) => number;
  end: (end: number) => number;
}

export function sourceOffsets({ starts, shifts }: SourceMap): SourceOffsets {
  const pieceOf = lastAtMostIn(starts);
  const start = (offset: number) => offset + (shifts[pieceOf(offset)] ?? 0);
  return { start, end: (end) => (end === 0 ? 0 : start(end - 1) + 1) };
}

/**
 * The pieces of a text between some ranges, and the map of the text that they make.
 *
 * @param map map of the text from which the ranges are taken
 * @param length length of that text
 * @param ranges what is left out, in any order; they may overlap
 */
export function leaveOut(map: SourceMap, length: number, ranges: Range[]): { map: SourceMap; kept: Range[] } {
  const kept: Range[] = [];
  let at = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start > at) kept.push({ start: at, end: range.start });
    at = Math.max(at, range.end);
  }
  if (at < length) kept.push({ start: at, end: length });
  return { map: mapOf(map, length, kept), kept };
}

function mapOf(map: SourceMap, length: number, kept: Range[]): SourceMap {
  const starts: number[] = [];
  const shifts: number[] = [];
  let written = 0;
  let piece = 0;
  const add = (from: number) => {
    starts.push(written);
    shifts.push(toSource(map, from) - written);
  };
  for (const { start, end } of kept) {
    while (piece < map.starts.length && (map.starts[piece] ?? 0) <= start) piece++;
    let from = start;
    for (; piece < map.starts.length && (map.starts[piece] ?? end) < end; piece++) {
      const next = map.starts[piece] ?? end;
      add(from);
      written += next - from;
      from = next;
    }
    add(from);
    written += end - from;
  }
  add(length);
  return { starts, shifts };
}
