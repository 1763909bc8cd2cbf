/** Which rows of a table are its head: the first, a second one below it, and the same again on the next page. */
import { labelAt } from '../reading/label.ts';
import { isBaseHead } from './base-heads.ts';
import { isYearHead, meaningOf } from './meanings.ts';
import type { CellRange } from './row-lines.ts';

/** Words of a head beside those whose meaning is known. */
const HEAD_WORD = /指标|目标|基期|基础值|现状|单位|序号|名称|类别|维度|属性|年份|责任|任务|项目|内容|\d{4}\s*年/;
const LONGEST = 20;

/** Styles of labels that make a line an item of the outline, not a cell: 一、重点任务 under a tab. */
const ITEMS = ['part', 'chapter', 'division', 'article', 'han', 'paren-han'];

/** True where a row may be the first of a table: two of its cells are words of a head, none an item of the outline. */
export function isHeadRow(text: string, cells: CellRange[]): boolean {
  if (cells.length < 2 || cells.slice(0, 8).some((cell) => isItem(text, cell))) return false;
  return cells.slice(0, 30).filter((cell) => isHeadCell(text, cell)).length >= 2;
}

/** True where a cell is short and holds a word of a head. */
export function isHeadCell(text: string, cell: CellRange): boolean {
  if (cell.end <= cell.start || cell.end - cell.start > LONGEST + 20) return false;
  const words = text.slice(cell.start, cell.end);
  if (/[。；]$/.test(words) || /^\d+\s*[.．、]/.test(words)) return false;
  return (words.length <= LONGEST && HEAD_WORD.test(words)) || meaningOf(words) !== null || isBaseHead(words);
}

/** True where every cell with words is a head's and nothing else: 牵头单位 | 配合单位 below 责任单位. */
export function isSubHead(text: string, cells: CellRange[]): boolean {
  const filled = cells.filter((cell) => cell.end > cell.start);
  return (
    filled.length > 0 &&
    filled.every((cell) => {
      const words = text.slice(cell.start, cell.end);
      return words.length <= 12 && !/^\d+$/.test(words) && (meaningOf(words) !== null || isYearHead(words));
    })
  );
}

/** True where two rows hold the same words. */
export function isSameRow(text: string, one: CellRange[], other: CellRange[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((cell, index) => {
    const twin = other[index];
    return twin !== undefined && folded(text, cell) === folded(text, twin);
  });
}

/** The one cell of a row that holds words, where there is just one: a title or a group, 一、产业发展. */
export function loneCell(cells: CellRange[]): CellRange | null {
  const filled = cells.filter((cell) => cell.end > cell.start);
  return filled.length === 1 ? (filled[0] ?? null) : null;
}

function folded(text: string, cell: CellRange): string {
  return text.slice(cell.start, cell.end).replace(/\s+/g, '');
}

/** True where a cell opens as an item of the outline does: 一、, （一）, 第二条. */
export function isItem(text: string, cell: CellRange): boolean {
  const label = labelAt(text, cell.start, cell.end);
  return label !== null && ITEMS.includes(label.style);
}
