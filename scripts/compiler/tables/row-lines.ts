/** Lines of a text as rows of cells: one cell a line behind a tab; cells of a line parted by tabs, or by bars as in Markdown. */
import { skipSpace, skipSpaceBack, type Line } from '../reading/lines.ts';

/** Range of a cell's words; empty where it holds none. */
export interface CellRange {
  start: number;
  end: number;
}

/** The cells that stand together from one line on, and the last of their lines. */
export interface RowLines {
  cells: CellRange[];
  last: number;
}

/** Reads the row at a line, or its first cells up to a limit; null where none starts there. */
export type RowReader = (index: number, limit?: number) => RowLines | null;

/** How the table that starts at a line is laid out; null where the line starts none. */
export function rowReaderAt(text: string, lines: Line[], index: number): RowReader | null {
  const line = lines[index];
  if (!line) return null;
  const parting = partingOf(text, line);
  if (parting === '\t') return tabbedRows(text, lines, line);
  if (parting === '|') return barredRows(text, lines);
  if (line.tabbed) return cellLines(lines);
  return isSpaced(text, line) ? spacedRows(text, lines) : null;
}

function partingOf(text: string, line: Line): '\t' | '|' | null {
  if (!line.parted) return null;
  const words = text.slice(line.contentStart, line.contentEnd);
  if (words.includes('\t')) return '\t';
  return (words.match(/[|｜]/g)?.length ?? 0) >= 2 ? '|' : null;
}

/** One cell a line; a blank line ends a row; a tab alone is an empty cell. */
function cellLines(lines: Line[]): RowReader {
  return (index, limit = Infinity) => {
    const cells: CellRange[] = [];
    let next = index;
    for (let line = lines[next]; line?.tabbed && cells.length < limit; line = lines[++next])
      cells.push({ start: line.contentStart, end: line.contentEnd });
    return cells.length > 0 ? { cells, last: next - 1 } : null;
  };
}

/**
 * One row a line. A row that opens with tabs has empty cells before its words, beyond those of the head; one that
 * closes with tabs, after them. A line with tabs at its ends only is a row where it has as many as the head.
 */
function tabbedRows(text: string, lines: Line[], head: Line): RowReader {
  const indent = tabsIn(text, head.start, head.contentStart);
  const most = tabsIn(text, head.contentStart, lineEnd(text, head));
  return (index) => {
    const line = lines[index];
    if (!line || line.blank) return null;
    const before = Math.max(0, tabsIn(text, line.start, line.contentStart) - indent);
    const after = tabsIn(text, line.contentEnd, lineEnd(text, line));
    if (partingOf(text, line) !== '\t' && before + after !== most) return null;
    const { contentStart: start, contentEnd: end } = line;
    const inner = cellsBetween(text, start, end, (character) => character === '\t');
    return { cells: [...empty(before, start), ...inner, ...empty(after, end)], last: index };
  };
}

function empty(count: number, at: number): CellRange[] {
  return Array.from({ length: count }, () => ({ start: at, end: at }));
}

function tabsIn(text: string, start: number, end: number): number {
  let tabs = 0;
  for (let at = start; at < end; at++) if (text[at] === '\t') tabs++;
  return tabs;
}

function lineEnd(text: string, line: Line): number {
  let end = line.contentEnd;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

function barredRows(text: string, lines: Line[]): RowReader {
  return (index) => {
    const line = lines[index];
    if (!line || line.blank || partingOf(text, line) !== '|') return null;
    let { contentStart: start, contentEnd: end } = line;
    if (isBar(text[start])) start++;
    if (isBar(text[end - 1])) end--;
    return { cells: cellsBetween(text, start, end, isBar), last: index };
  };
}

/** True where runs of spaces stand between the words of a short line, as a PDF sets the cells of a row. */
export function isSpaced(text: string, line: Line): boolean {
  if (line.blank || line.contentEnd - line.contentStart > 240) return false;
  return /(?: {2}|\u3000)/.test(text.slice(line.contentStart, line.contentEnd));
}

function spacedRows(text: string, lines: Line[]): RowReader {
  return (index) => {
    const line = lines[index];
    if (!line || !isSpaced(text, line)) return null;
    const cells: CellRange[] = [];
    let from = line.contentStart;
    for (const gap of text.slice(from, line.contentEnd).matchAll(/[ \u3000]*(?: {2}|\u3000)[ \u3000]*/g)) {
      cells.push({ start: from, end: line.contentStart + gap.index });
      from = line.contentStart + gap.index + gap[0].length;
    }
    cells.push({ start: from, end: line.contentEnd });
    return { cells, last: index };
  };
}

function isBar(character: string | undefined): boolean {
  return character === '|' || character === '｜';
}

function cellsBetween(text: string, start: number, end: number, parts: (character: string) => boolean): CellRange[] {
  const cells: CellRange[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !parts(text.charAt(at))) continue;
    const open = skipSpace(text, from, at);
    cells.push({ start: open, end: skipSpaceBack(text, open, at) });
    from = at + 1;
  }
  return cells;
}

/** | --- | :---: | parts the head from the rows and holds no words. */
export function isRuleLine(text: string, line: Line): boolean {
  if (!line.parted || line.contentEnd - line.contentStart > 400) return false;
  const words = text.slice(line.contentStart, line.contentEnd);
  return /^[|｜\s:：+-]+$/.test(words) && words.includes('--');
}
