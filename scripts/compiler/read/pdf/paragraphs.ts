/** Printed lines as paragraphs: a line that reaches the edge goes on in the next, unless that one is indented. */
import type { Column } from './columns.ts';
import type { Piece } from './lines.ts';

/** A printed line in its column. */
export interface FlowLine {
  html: string;
  text: string;
  /** Room before it and behind it, in its characters. */
  indent: number;
  rest: number;
  size: number;
  base: number;
  /** Distance from the line above it in its column, null for the first. */
  above: number | null;
}

/** A line less than so many characters short of the edge is full. */
const FULL = 1.6;
/** One that ends inside a sentence may be so many short, where what follows cannot be parted. */
const NEARLY_FULL = 6;
/** So many paragraphs that open with an indent make a text whose paragraphs do. */
const LEAST_INDENTED = 3;
/** A paragraph begins so many characters from the edge. */
const INDENTED = 1.2;
/** Sizes that differ more are of another part. */
const OTHER_SIZE = 0.12;
/** Lines this many times their usual distance apart are of two paragraphs. */
const APART = 1.7;
const LABEL =
  /^\s*(?:第[一二三四五六七八九十百零\d]{1,5}[章节条篇]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])/;
/** What is never inside a paragraph. */
const ANNEX = /^(?:附件|附表|附录|专栏)\s?[\d一二三四五六七八九十]*[：:\s]*(?![》”])/;

/** The lines of a column. */
export function flowOf({ lines, left, right }: Column): FlowLine[] {
  return lines.map((pieces, index) => {
    const [first] = pieces as [Piece];
    const last = pieces.at(-1) ?? first;
    const before = lines[index - 1]?.[0];
    return {
      // Wide gaps part the columns of a table without lines, or two signatures.
      html: pieces.map(({ html }) => html.trim()).join('\u00A0\u00A0\u00A0'),
      text: pieces.map(({ text }) => text.trim()).join('   '),
      indent: (first.left - left) / first.size,
      rest: (right - last.right) / last.size,
      size: first.size,
      base: first.base,
      above: before ? first.base - before.base : null,
    };
  });
}

/** Lines joined to paragraphs, as pieces of a page. */
export function paragraphsOf(lines: readonly FlowLine[]): string[] {
  const usual = middle(lines.flatMap(({ above }) => (above === null ? [] : [above])));
  const isIndented = lines.filter(({ indent }) => indent > INDENTED && indent < 3).length >= LEAST_INDENTED;
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before && goesOn(before, line, { usual, isIndented }))
      paragraphs.push(joined(paragraphs.pop() ?? '', line.html));
    else paragraphs.push(line.html);
  });
  return paragraphs;
}

/** How lines of a text stand: their usual distance, and whether its paragraphs open with an indent. */
interface Setting {
  usual: number;
  isIndented: boolean;
}

function goesOn(line: FlowLine, next: FlowLine, { usual, isIndented }: Setting): boolean {
  const isOpen = isIndented || !/[。；：！？]$/.test(line.text);
  if (line.rest > (isOpen ? NEARLY_FULL : FULL) || next.indent > INDENTED) return false;
  if (Math.abs(line.size - next.size) > line.size * OTHER_SIZE) return false;
  if (next.above !== null && usual > 0 && next.above > usual * APART) return false;
  if (ANNEX.test(next.text)) return false;
  return !LABEL.test(next.text) || (line.rest <= FULL && !/[。；：！？）)]$/.test(line.text));
}

/** Latin words keep a space where a line broke between them. */
function joined(html: string, next: string): string {
  return /[A-Za-z,.]$/.test(html) && /^[A-Za-z]/.test(next) ? `${html} ${next}` : html + next;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
