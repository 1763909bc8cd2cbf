/**
 * Tables of which a copy has kept the cells alone, each on a line of its own without a tab: the words of the head one
 * below another, then the cells of each row. How many make a row is told by the numbers of the rows, else by columns
 * that hold nothing but numbers.
 */
import type { Line } from '../reading/lines.ts';
import { isHeadCell, isHeadRow, isItem } from './heads.ts';
import type { CellRange, RowLines, RowReader } from './row-lines.ts';

/** No head has more cells, and fewer than three tell no table. */
const MOST_HEADS = 12;
const FEWEST_HEADS = 3;
/** A head that no list knows (运营主体) may stand behind those that one knows. */
const UNKNOWN_HEADS = 3;
/** Longer lines are sentences. */
const LONGEST_CELL = 40;
const LONGEST_HEAD = 16;
/** Lines looked at, so that a text of nothing but short lines is read in linear time. */
const MOST_LINES = 400;
const FEWEST_ROWS = 2;

const NUMBERING = ['序号', '编号'];
/** 2025, 30%: no head, which 2025年目标 may be. */
const BARE_FIGURE = /^[\d.,，%％]+$/;
const FIGURE = /^(?:[≥≤＞＜><≈~约超近]{0,2}\s*\d[\s\S]*|[-—–－/]{1,2})$/;

/** The rows of the table that starts at a line; null where none does. */
export function plainCellsAt(text: string, lines: readonly Line[], index: number): RowReader | null {
  if (!isHeadLine(text, lines[index])) return null;
  const isNumbering = (line: Line | undefined) =>
    line !== undefined && NUMBERING.includes(text.slice(line.contentStart, line.contentEnd));
  // 主要指标 above 序号 is the title of the table, though its words are those of a head.
  if (isHeadLine(text, lines[index - 1]) && !isNumbering(lines[index])) return null;
  const step = lines[index + 1]?.blank ? 2 : 1;
  if (isNumbering(lines[index + step])) return null;
  const cells = cellsFrom(text, lines, index, step);
  let heads = 0;
  while (heads < MOST_HEADS && isHead(text, cells[heads])) heads++;
  if (heads < FEWEST_HEADS || !isHeadRow(text, cells.slice(0, heads))) return null;
  const rows = numberedRows(text, cells, heads) ?? evenRows(text, cells, heads);
  if (!rows) return null;
  return (at) => rows.get((at - index) / step) ?? null;

  function numberedRows(words: string, all: readonly CellRange[], width: number): Map<number, RowLines> | null {
    if (!NUMBERING.includes(wordsOf(words, all[0]))) return null;
    const found = new Map<number, RowLines>([[0, rowAt(all, 0, width)]]);
    let number = 1;
    for (let at = width; at < all.length;) {
      const isNumbered = (place: number) => wordsOf(words, all[place]) === String(number);
      if (isNumbered(at) && at + width <= all.length) {
        found.set(at, rowAt(all, at, width));
        at += width;
        number++;
      } else if (isNumbered(at + 1)) {
        found.set(at, rowAt(all, at, 1));
        at++;
      } else break;
    }
    return number > FEWEST_ROWS ? found : null;
  }

  function evenRows(words: string, all: readonly CellRange[], known: number): Map<number, RowLines> | null {
    for (const width of widthsFor(known)) {
      const count = all.length / width;
      if (!Number.isInteger(count) || count <= FEWEST_ROWS || (width > known && width % known === 0)) continue;
      if (!isEven(words, all, width)) continue;
      return new Map(Array.from({ length: count }, (_, row) => [row * width, rowAt(all, row * width, width)]));
    }
    return null;
  }

  function rowAt(all: readonly CellRange[], at: number, width: number): RowLines {
    return { cells: all.slice(at, at + width), last: index + (at + width - 1) * step };
  }
}

/** The widths that a head of so many known cells may have: the first row's name may be among them, or a head unknown. */
function widthsFor(known: number): number[] {
  const less = Array.from({ length: known - FEWEST_HEADS + 1 }, (_, i) => known - i);
  return [...less, ...Array.from({ length: UNKNOWN_HEADS }, (_, i) => known + i + 1)];
}

/** True where one column at least holds figures alone, and every other none. */
function isEven(text: string, cells: readonly CellRange[], width: number): boolean {
  let figures = 0;
  for (let column = 0; column < width; column++) {
    if (BARE_FIGURE.test(wordsOf(text, cells[column]))) return false;
    let count = 0;
    for (let at = column + width; at < cells.length; at += width) if (FIGURE.test(wordsOf(text, cells[at]))) count++;
    if (count === cells.length / width - 1) figures++;
    else if (count > 0) return false;
  }
  return figures > 0;
}

/** The lines from one on that could be cells, up to a blank one or a sentence; every other one where all stand apart. */
function cellsFrom(text: string, lines: readonly Line[], index: number, step: number): CellRange[] {
  const cells: CellRange[] = [];
  for (let at = index; at < lines.length && cells.length < MOST_LINES; at += step) {
    const line = lines[at];
    if (step > 1 && !lines[at + 1]?.blank) break;
    if (!line || line.blank || line.tabbed || line.parted || line.contentEnd - line.contentStart > LONGEST_CELL) break;
    if ('。；'.includes(text.charAt(line.contentEnd - 1))) break;
    cells.push({ start: line.contentStart, end: line.contentEnd });
  }
  return cells;
}

function isHeadLine(text: string, line: Line | undefined): boolean {
  if (!line || line.blank || line.tabbed || line.parted) return false;
  return isHead(text, { start: line.contentStart, end: line.contentEnd });
}

/** A cell of the head; 主要指标表 is the title above it. */
function isHead(text: string, cell: CellRange | undefined): boolean {
  if (cell === undefined || cell.end - cell.start > LONGEST_HEAD || text[cell.end - 1] === '表') return false;
  return isHeadCell(text, cell) && !isItem(text, cell);
}

function wordsOf(text: string, cell: CellRange | undefined): string {
  return cell ? text.slice(cell.start, cell.end) : '';
}
