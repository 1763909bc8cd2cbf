/**
 * Folds text so that what readers take for the same is the same: full and half width, capitals, spaces, brackets and
 * punctuation. `３D 打印` and `3d打印` fold alike. What is left are letters, digits and `.` `%` `+`, which figures need.
 */

/** A folded text and, for each of its code units, where it comes from in the original. */
export interface Folded {
  text: string;
  /** Offset in the original of the character that a code unit of `text` stands for. */
  starts: readonly number[];
  /** Offset after that character. */
  ends: readonly number[];
}

const KEPT = /[\p{L}\p{N}\p{M}.%+]/u;

/** An ellipsis is punctuation, although compatibility folding writes it as three dots. */
const DROPPED = /[…‥]/u;

export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

export function foldWithOffsets(text: string): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += piece;
    at += character.length;
  }
  return { text: folded, starts, ends };
}

/** One character at a time, so that offsets hold; no character of the genre folds differently beside another. */
function foldCharacter(character: string): string {
  if (DROPPED.test(character)) return '';
  let folded = '';
  for (const each of character.normalize('NFKC').toLowerCase()) if (KEPT.test(each)) folded += each;
  return folded;
}

export interface Range {
  start: number;
  end: number;
}

/** Where `term`, folded, stands in the original of a folded text; matches do not overlap. */
export function occurrences({ text, starts, ends }: Folded, term: string): Range[] {
  const found: Range[] = [];
  if (term === '') return found;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    found.push({ start: starts[at]!, end: ends[at + term.length - 1]! });
  }
  return found;
}
