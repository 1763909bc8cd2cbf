/** Tables that arrive as text: one cell a line, tab-indented; or one row a line, cells parted by tabs or bars. */
import type { Cell, Leaf, Row, Table } from '../tree/nodes.ts';
import { labelAt } from '../reading/label.ts';
import type { LeafWriter } from './leaf-writer.ts';
import type { Line } from '../reading/lines.ts';

export interface TableLines {
  start: number;
  end: number;
  /** Index of the last line that belongs to the table. */
  lastLine: number;
  build: (write: LeafWriter) => Table;
}

interface CellRange {
  start: number;
  end: number;
}

/** Words of a head row: two of them make a table. */
const HEAD_WORD = /指标|目标|基期|基础值|现状|单位|序号|名称|类别|维度|属性|年份|责任|任务|项目|内容|\d{4}\s*年/;

/** The table that starts at line `index`, if one does. */
export function tableAt(text: string, lines: Line[], index: number, bodyEnd: number): TableLines | null {
  return cellALine(text, lines, index, bodyEnd) ?? rowALine(text, lines, index, bodyEnd);
}

/** One cell a line; a blank line ends a row; a tab alone is an empty cell. */
function cellALine(text: string, lines: Line[], index: number, bodyEnd: number): TableLines | null {
  if (!opensTable(text, lines, index, bodyEnd)) return null;
  const rows: CellRange[][] = [];
  let i = index;
  let last = index;
  while (i < bodyEnd) {
    const group: CellRange[] = [];
    let next = i;
    while (next < bodyEnd && isCell(lines[next]!)) {
      group.push(trimmedRange(lines[next]!));
      next++;
    }
    if (group.length === 0) break;
    if (rows.length === 0 && !isHead(text, group)) return null;
    if (rows.length > 0 && group.length === 1) break;
    for (const row of rows.length === 0 ? rowsOf(text, group) : inRows(group, rows[0]!.length)) rows.push(row);
    last = next - 1;
    i = next;
    while (i < bodyEnd && lines[i]!.blank && !isCell(lines[i]!)) i++;
  }
  return rows.length >= 2 ? tableOf(rows, last) : null;
}

/** Cells among which the head of a table is looked for: a longer run of them is read once, not from each of its lines. */
const HEAD_CELLS = 60;

function opensTable(text: string, lines: Line[], index: number, bodyEnd: number): boolean {
  const cells: CellRange[] = [];
  for (let i = index; i < Math.min(bodyEnd, index + HEAD_CELLS); i++) {
    const line = lines[i];
    if (!line || !isCell(line)) break;
    cells.push(trimmedRange(line));
  }
  return isHead(text, cells);
}

/** Rows that no blank line parts: the head tells how many cells make one. */
function rowsOf(text: string, group: CellRange[]): CellRange[][] {
  const words = (cell: CellRange) => text.slice(cell.start, cell.end);
  let width = 0;
  while (
    width < group.length &&
    words(group[width]!).length <= 20 &&
    HEAD_WORD.test(words(group[width]!)) &&
    !/^\d+\s*[.．、]/.test(words(group[width]!))
  )
    width++;
  return width < 2 || width === group.length ? [group] : inRows(group, width);
}

function inRows(group: CellRange[], width: number): CellRange[][] {
  if (group.length <= width || group.length % width !== 0) return [group];
  return Array.from({ length: group.length / width }, (_, row) => group.slice(row * width, (row + 1) * width));
}

/** A tab stands before the words, or alone on the line. */
function isCell(line: Line): boolean {
  return line.tabbed;
}

function trimmedRange(line: Line): CellRange {
  return { start: line.contentStart, end: line.contentEnd };
}

/** One row a line: cells parted by tabs, or by bars as in Markdown. */
function rowALine(text: string, lines: Line[], index: number, bodyEnd: number): TableLines | null {
  const parting = partingOf(text, lines[index]!);
  if (!parting) return null;
  const rows: CellRange[][] = [];
  let i = index;
  let last = index;
  for (; i < bodyEnd; i++) {
    const line = lines[i]!;
    if (line.blank || isRule(text, line)) continue;
    const cells = cellsOf(text, line, parting);
    if (cells.length < 2) break;
    if (rows.length === 0 && !isHead(text, cells)) return null;
    rows.push(cells);
    last = i;
  }
  return rows.length >= 2 ? tableOf(rows, last) : null;
}

function partingOf(text: string, line: Line): string | null {
  const words = text.slice(line.contentStart, line.contentEnd);
  if ((words.match(/\t/g)?.length ?? 0) >= 1) return '\t';
  return (words.match(/[|｜]/g)?.length ?? 0) >= 2 ? '|' : null;
}

/** | --- | :---: | parts the head from the rows and holds no words. */
function isRule(text: string, line: Line): boolean {
  return (
    /^[|｜\s:：+-]+$/.test(text.slice(line.contentStart, line.contentEnd)) &&
    /-{2}/.test(text.slice(line.contentStart, line.contentEnd))
  );
}

function cellsOf(text: string, line: Line, parting: string): CellRange[] {
  const cells: CellRange[] = [];
  let start = line.contentStart;
  for (let i = line.contentStart; i <= line.contentEnd; i++) {
    const character = text[i];
    if (i < line.contentEnd && character !== parting && !(parting === '|' && character === '｜')) continue;
    const edge = parting === '|' && (i === line.contentStart || (i === line.contentEnd && start === i));
    if (!edge) cells.push(shrink(text, start, i));
    start = i + 1;
  }
  return cells;
}

function shrink(text: string, start: number, end: number): CellRange {
  while (start < end && /[\s\u3000]/.test(text[start]!)) start++;
  while (end > start && /[\s\u3000]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** 一、重点任务 under a tab is an item of the outline, not a cell. */
function isItem(text: string, cell: CellRange): boolean {
  const label = labelAt(text, cell.start, cell.end);
  return label !== null && ['part', 'chapter', 'division', 'article', 'han', 'paren-han'].includes(label.style);
}

function isHead(text: string, cells: CellRange[]): boolean {
  if (cells.length < 2 || cells.slice(0, 8).some((cell) => isItem(text, cell))) return false;
  const words = cells.filter((cell) => cell.end - cell.start <= 20 && HEAD_WORD.test(text.slice(cell.start, cell.end)));
  return words.length >= 2;
}

function tableOf(rows: CellRange[][], lastLine: number): TableLines {
  const cells = rows.flat();
  const start = cells[0]!.start;
  const end = cells.at(-1)!.end;
  return { start, end, lastLine, build: (write) => build(rows, start, end, write) };
}

function build(rows: CellRange[][], start: number, end: number, write: LeafWriter): Table {
  const table: Table = { type: 'table', ...write.place(start, end), children: [] };
  rows.forEach((cells, index) => {
    write.gap(table.children as Leaf[], cells[0]!.start);
    const row: Row = {
      type: 'row',
      kind: index === 0 ? 'head' : 'body',
      ...write.place(cells[0]!.start, cells.at(-1)!.end),
      children: [],
    };
    for (const { start: from, end: to } of cells) {
      write.gap(row.children as Leaf[], from);
      const cell: Cell = { type: 'cell', ...write.place(from, to), children: [] };
      write.leaf(cell.children, 'text', from, to);
      row.children.push(cell);
    }
    row.position.end = row.children.at(-1)!.position.end;
    table.children.push(row);
  });
  table.position.end = table.children.at(-1)!.position.end;
  return table;
}
