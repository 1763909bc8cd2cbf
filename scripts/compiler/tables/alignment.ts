/** Puts the cells of a row that is short of some below the columns they belong to. */
import { isListOfNames } from '../lex/body-endings.ts';
import type { Column } from './columns.ts';
import { ROLE_MEANINGS } from './meanings.ts';

/** Merged cells stand first in their rows: a number, a class, a task above several measures. */
const LEADING = 0.15;
/** Heads of figures. */
const VALUE_HEAD = /20\d{2}|值$/;
/** ≥95, 〔345〕, 1.5:1, — */
const FIGURE =
  /^[≥≤≧≦＞＜><〔［[【（(约]{0,2}[-−]?(?:\d[\d.,，:：∶]*\s?[%％]?|[-—/])[〕］\]】）)]?(?:以[上内下]|左右)?$/;
/** Wider tables, or rows that lack more, are read from the left. */
const WIDEST = 16;

/**
 * The cells of a row, one a column. A row as long as the head is taken as it stands; in a shorter one each cell goes
 * where it fits best, in order: copies leave out the cells that are merged with those above.
 */
export function alignedTo<Cell extends Worded>(cells: Cell[], columns: Column[]): (Cell | null)[] {
  const width = columns.length;
  if (cells.length >= width || width > WIDEST || cells.length === 0)
    return Array.from({ length: Math.max(width, cells.length) }, (_, index) => cells[index] ?? null);
  const choice = best(cells, withValues(columns));
  const row: (Cell | null)[] = columns.map(() => null);
  choice.forEach((column, index) => (row[column] = cells[index] ?? null));
  return row;
}

/** A cell as far as its words tell where it belongs. */
interface Worded {
  words: string;
}

/** A column, and whether it holds the figures of indicators. */
type Head = Column & { isValue: boolean };

/** 2022年, 目标值: figures, in a table that names indicators. */
function withValues(columns: Column[]): Head[] {
  const hasIndicators = columns.some(({ meaning }) => meaning === 'indicator');
  return columns.map((column) => ({ ...column, isValue: hasIndicators && VALUE_HEAD.test(column.head) }));
}

/** Columns of the cells in order, with the best sum of fits; the left one where two are as good. */
function best(cells: Worded[], columns: Head[]): number[] {
  const sums: number[][] = [];
  for (let cell = cells.length; cell >= 0; cell--) {
    const row: number[] = [];
    for (let column = columns.length; column >= 0; column--)
      row[column] = sumAt(cells, columns, sums, row, cell, column);
    sums[cell] = row;
  }
  const chosen: number[] = [];
  let cell = 0;
  for (let column = 0; column < columns.length && cell < cells.length; column++) {
    if (sumAt(cells, columns, sums, [], cell, column) !== taken(cells, columns, sums, cell, column)) continue;
    chosen.push(column);
    cell++;
  }
  return chosen;
}

function sumAt(
  cells: Worded[],
  columns: Head[],
  sums: number[][],
  row: number[],
  cell: number,
  column: number,
): number {
  const left = columns.length - column;
  if (cells.length - cell > left) return Number.NEGATIVE_INFINITY;
  if (left === 0) return 0;
  const after = row[column + 1] ?? sums[cell]?.[column + 1] ?? Number.NEGATIVE_INFINITY;
  const skip = after + skipping(columns[column]) + (cell === 0 ? LEADING : 0);
  return cell < cells.length ? Math.max(taken(cells, columns, sums, cell, column), skip) : skip;
}

function taken(cells: Worded[], columns: Head[], sums: number[][], cell: number, column: number): number {
  const [own, head] = [cells[cell], columns[column]];
  if (!own || !head) return Number.NEGATIVE_INFINITY;
  return fit(own.words, head) + (sums[cell + 1]?.[column + 1] ?? Number.NEGATIVE_INFINITY);
}

/** A cell merged over rows most often holds a class of tasks. */
function skipping(column: Column | undefined): number {
  if (column?.meaning === 'category') return 0.5;
  return column?.meaning === 'remark' ? 0.2 : 0;
}

function fit(words: string, { meaning, isValue }: Head): number {
  if (words === '') return 0;
  if (isValue) return FIGURE.test(words) ? 0.5 : -0.3;
  const isNumber = /^[\d.,，]+$/.test(words);
  const isDate = /20\d{2}|\d月|年底|季度|长期|持续/.test(words) && words.length <= 24;
  if (meaning === 'no') return isNumber ? 3 : -3;
  if (meaning === 'deadline') return isDate ? 2 : -2;
  const isBodies = !isNumber && !isDate && isListOfNames(words);
  if (meaning !== null && ROLE_MEANINGS.has(meaning)) return isBodies ? 2 : -2;
  if (meaning === 'persons') return words.length <= 12 && !isNumber && !isDate ? 0.5 : -1;
  if (meaning === 'money' || meaning === 'goal' || meaning === 'unit' || meaning === null) return isBodies ? -1 : 0;
  return isNumber || isDate || isBodies ? -1 : 0.1;
}
