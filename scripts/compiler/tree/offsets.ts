/** The way from the reading of a text back to its source, as plain data. */
import { lastAtMost } from './sorted.ts';

/**
 * The reading as pieces of the source. A piece goes on to the start of the next; the last one stands for the end of
 * the reading and leads to the end of the source.
 */
export interface Offsets {
  /** Start of each piece in the reading, ascending. */
  starts: number[];
  /** How far the source is ahead of the reading in that piece. */
  shifts: number[];
}

/** Anything read from a source: the tree, or the reading before there is one. */
export interface Read {
  offsets: Offsets;
}

/** The offsets of a reading that is its source. */
export function sameOffsets(): Offsets {
  return { starts: [0], shifts: [0] };
}

/** Offset in the source of a character of the reading; for the end of a range see `endInSource`. */
export function toSource({ offsets: { starts, shifts } }: Read, offset: number): number {
  return offset + (shifts[lastAtMost(starts, offset)] ?? 0);
}

/** Offset in the source after the last character of a range that ends at `end` in the reading. */
export function endInSource(read: Read, end: number): number {
  return end === 0 ? 0 : toSource(read, end - 1) + 1;
}

/**
 * The way through two readings, one made from the other.
 *
 * @param first from the first reading to the source
 * @param second from the second reading to the first
 */
export function throughBoth(first: Offsets, second: Offsets): Offsets {
  const starts: number[] = [];
  const shifts: number[] = [];
  let at = 0;
  second.starts.forEach((start, index) => {
    const shift = second.shifts[index] ?? 0;
    const end = second.starts[index + 1] ?? Number.POSITIVE_INFINITY;
    while ((first.starts[at + 1] ?? Number.POSITIVE_INFINITY) <= start + shift) at++;
    starts.push(start);
    shifts.push(shift + (first.shifts[at] ?? 0));
    while ((first.starts[at + 1] ?? Number.POSITIVE_INFINITY) < end + shift) {
      at++;
      starts.push((first.starts[at] ?? 0) - shift);
      shifts.push(shift + (first.shifts[at] ?? 0));
    }
  });
  return { starts, shifts };
}
