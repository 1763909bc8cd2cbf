/** Words of a page as printed lines, each of pieces that wide gaps part. */
import type { Word } from './page.ts';

/** Words side by side without a wide gap. */
export interface Piece {
  html: string;
  text: string;
  left: number;
  right: number;
  base: number;
  size: number;
}

/** Gaps in characters: what parts pieces, what is a space between Latin words, and what is one beside Chinese. */
const WIDE = 1.6;
const NARROW = 0.12;
const SPACE = 0.28;
/** Signs of Chinese, beside which a page leaves a little room that is no space. */
const HAN = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
/** A raised mark is smaller than its line, and its foot stands above that of the line. */
const SMALL = 0.8;
const RAISED = 0.12;

/** The lines of a page from top to bottom, each of its pieces from left to right. */
export function linesOf(words: readonly Word[]): Piece[][] {
  const rows: { base: number; size: number; words: Word[] }[] = [];
  for (const word of words.toSorted((a, b) => b.size - a.size || a.base - b.base)) {
    const fitting = rows.filter(({ base, size }) => word.base <= base + size * 0.25 && word.base > base - size * 0.6);
    // A small mark may stand beside lines of two columns, whose feet differ.
    const row = fitting.find((each) => each.words.some((other) => isBeside(other, word))) ?? fitting[0];
    if (row) row.words.push(word);
    else rows.push({ base: word.base, size: word.size, words: [word] });
  }
  return rows
    .toSorted((a, b) => a.base - b.base)
    .map((row) => ({ ...row, size: usualSize(row.words) }))
    .map((row) =>
      piecesOf(
        row.words.toSorted((a, b) => a.left - b.left),
        row,
      ),
    )
    .filter((pieces) => pieces.length > 0);
}

/** The size that most characters are set in. */
export function usualSize(words: readonly Pick<Word, 'size' | 'text'>[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of words) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.trim().length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function isBeside(a: Word, b: Word): boolean {
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return gap <= Math.max(a.size, b.size) * WIDE;
}

function piecesOf(words: readonly Word[], row: { base: number; size: number }): Piece[] {
  const pieces: Piece[] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    const isMark = word.size < row.size * SMALL && word.base < row.base - row.size * RAISED && word.text.trim() !== '';
    if (word.text.trim() === '' && !last) continue;
    if (last && word.left - last.right <= row.size * WIDE) join(last, word, isMark);
    else if (word.text.trim() !== '')
      pieces.push({
        html: marked(word.text, isMark),
        text: word.text,
        left: word.left,
        right: word.right,
        base: row.base,
        size: row.size,
      });
  }
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function join(piece: Piece, word: Word, isMark: boolean): void {
  const before = piece.text.slice(-1);
  const gap = word.left - piece.right;
  const isLatin = !HAN.test(before) && !HAN.test(word.text.charAt(0));
  const space =
    gap > piece.size * (isLatin ? NARROW : SPACE) && !/\s$/.test(piece.text) && !/^\s/.test(word.text) ? ' ' : '';
  piece.html += space + marked(word.text, isMark);
  piece.text += space + word.text;
  piece.right = Math.max(piece.right, word.right);
}

function marked(words: string, isMark: boolean): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return isMark ? `<sup>${escaped}</sup>` : escaped;
}
