/** Copies with a space between all characters, as OCR and some PDF files give them: 青 原 市 人 民 政 府. */
import type { Range } from '../tree/source-map.ts';

/** A stretch of white space between two characters of one line; none at all has the length 0. */
interface Gap extends Range {
  /** True where a Han character stands on either side. */
  han: boolean;
}

export interface SpacedText {
  /** The spaces that the copy has put between characters. */
  ranges: Range[];
  /** True where it has done so in the whole text. */
  whole: boolean;
}

/** So many gaps make a line that is spaced for itself: a title set wide. */
const LINE = 6;
/** So many make a text. */
const TEXT = 12;
/** Wider gaps part words: they were in the text before it was copied. */
const WIDEST = 4;

/** Finds what a copy has put between the characters of `text`. */
export function spacesBetween(text: string): SpacedText {
  if (!/[\u3400-\u9fff][^\S\t\r\n]+[\u3400-\u9fff]/.test(text)) return { ranges: [], whole: false };
  const lines = gapsByLine(text);
  const all = tally(lines.flat());
  const whole = isSpaced(all, TEXT);
  const ranges = lines.flatMap((gaps) => {
    const own = whole ? all : tally(gaps);
    return whole || isSpaced(own, LINE) ? gaps.filter(({ start, end }) => end > start && end - start <= own.width) : [];
  });
  return { ranges, whole };
}

function gapsByLine(text: string): Gap[][] {
  const lines: Gap[][] = [];
  let gaps: Gap[] = [];
  let last = -1;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') {
      if (gaps.length > 0) lines.push(gaps);
      gaps = [];
      last = -1;
    } else if (character === '\t') last = -1;
    else if (/\S/.test(character)) {
      if (last >= 0) gaps.push({ start: last + 1, end: at, han: isHan(text, last) || isHan(text, at) });
      last = at;
    }
  }
  if (gaps.length > 0) lines.push(gaps);
  return lines;
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x3400 && code <= 0x9fff;
}

interface Tally {
  tight: number;
  spaced: number;
  /** The most common width of a gap. */
  width: number;
}

function tally(gaps: Gap[]): Tally {
  const widths = Array.from({ length: WIDEST + 1 }, () => 0);
  for (const { start, end, han } of gaps) {
    const width = end - start;
    if (han && width <= WIDEST) widths[width] = (widths[width] ?? 0) + 1;
  }
  const [tight = 0, ...wide] = widths;
  const most = Math.max(...wide);
  return { tight, spaced: wide.reduce((sum, count) => sum + count, 0), width: wide.indexOf(most) + 1 };
}

function isSpaced({ tight, spaced }: Tally, least: number): boolean {
  return spaced >= least && spaced >= tight * 6;
}
