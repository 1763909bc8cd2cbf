/** Ruled tables of a page: lines that cross make a grid, and cells are what no line parts. */
import { tableOf, type PlacedCell } from '../page-of.ts';
import { linesOf } from './lines.ts';
import type { Rule, Word } from './page.ts';

export interface PdfTable {
  top: number;
  bottom: number;
  /** Left edges of its columns and the right edge of the last. */
  edges: number[];
  rows: PlacedCell[][];
  /** Words that stand in it. */
  words: ReadonlySet<Word>;
}

/** Ends of lines that meet, and edges that are one, are this near. */
const NEAR = 3.5;
/** A table has so many columns; a frame with one is a box of running words. */
const LEAST_COLUMNS = 2;

/** The tables of a page, from top to bottom. */
export function tablesOf(rules: readonly Rule[], words: readonly Word[]): PdfTable[] {
  return groupsOf(rules)
    .flatMap((group) => tableIn(group, words) ?? [])
    .toSorted((a, b) => a.top - b.top);
}

/** A table that goes on over pages, as a page has tables. */
export function tableHtml(rows: readonly PlacedCell[][]): string {
  return tableOf(rows, NEAR);
}

/** True where a table has the columns of another, so that it may go on with it. */
export function areAlike(a: PdfTable, b: PdfTable): boolean {
  return (
    a.edges.length === b.edges.length &&
    a.edges.every((edge, index) => Math.abs(edge - (b.edges[index] ?? 0)) <= NEAR * 2)
  );
}

/** Lines that touch each other, directly or by others. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touch(rule, other)));
    const merged = [rule, ...touched.flat()];
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups;
}

function touch(a: Rule, b: Rule): boolean {
  if (a.isLevel === b.isLevel) return Math.abs(a.at - b.at) <= NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;
  return within(a.at, b) && within(b.at, a);
}

function within(at: number, { from, to }: Rule): boolean {
  return at >= from - NEAR && at <= to + NEAR;
}

function tableIn(group: readonly Rule[], words: readonly Word[]): PdfTable | null {
  const level = group.filter(({ isLevel }) => isLevel);
  const upright = group.filter(({ isLevel }) => !isLevel);
  const sides = level.flatMap(({ from, to }) => [from, to]);
  if (level.length === 0 || upright.length === 0) return null;
  const edges = distinct([...upright.map(({ at }) => at), Math.min(...sides), Math.max(...sides)]);
  // A page may break a table where no level line stands.
  const ends = [Math.min(...upright.map(({ from }) => from)), Math.max(...upright.map(({ to }) => to))];
  const heights = distinct([...level.map(({ at }) => at), ...ends]);
  if (edges.length - 1 < LEAST_COLUMNS || heights.length < 2) return null;
  const [top = 0] = heights;
  const bottom = heights.at(-1) ?? 0;
  const inside = words.filter(
    ({ left, right, base, size }) =>
      base - size / 3 > top - NEAR && base - size / 3 < bottom + NEAR && isBetween((left + right) / 2, edges),
  );
  const cells = cellsOf({ edges, heights, level, upright });
  const rows = placed(cells, inside, edges, heights);
  return { top, bottom, edges, rows, words: new Set(inside) };
}

function isBetween(x: number, edges: readonly number[]): boolean {
  return x >= (edges[0] ?? 0) - NEAR && x <= (edges.at(-1) ?? 0) + NEAR;
}

function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = kept.at(-1);
    if (last === undefined || value - last > NEAR) kept.push(value);
  }
  return kept;
}

interface Grid {
  edges: readonly number[];
  heights: readonly number[];
  level: readonly Rule[];
  upright: readonly Rule[];
}

/** A cell by the rows and columns it covers; the ends are the first beyond it. */
interface Covered {
  row: number;
  column: number;
  rowEnd: number;
  columnEnd: number;
}

/** Cells from left to right and top to bottom, each as far as no line parts it. */
function cellsOf({ edges, heights, level, upright }: Grid): Covered[] {
  const taken = heights.map(() => new Set<number>());
  const cells: Covered[] = [];
  for (let row = 0; row < heights.length - 1; row++)
    for (let column = 0; column < edges.length - 1; column++) {
      if (taken[row]?.has(column)) continue;
      const middle = midOf(heights, row);
      let columnEnd = column + 1;
      while (columnEnd < edges.length - 1 && !isParted(upright, edges[columnEnd] ?? 0, middle)) columnEnd++;
      let rowEnd = row + 1;
      while (rowEnd < heights.length - 1 && !isParted(level, heights[rowEnd] ?? 0, midOf(edges, column))) rowEnd++;
      cells.push({ row, column, rowEnd, columnEnd });
      for (let below = row; below < rowEnd; below++)
        for (let beside = column; beside < columnEnd; beside++) taken[below]?.add(beside);
    }
  return cells;
}

function midOf(values: readonly number[], index: number): number {
  return ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
}

function isParted(rules: readonly Rule[], at: number, across: number): boolean {
  return rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from - 1 <= across && across <= rule.to + 1);
}

function placed(
  cells: readonly Covered[],
  words: readonly Word[],
  edges: readonly number[],
  heights: readonly number[],
): PlacedCell[][] {
  const rows: PlacedCell[][] = heights.slice(1).map(() => []);
  for (const { row, column, rowEnd, columnEnd } of cells) {
    const [left = 0, right = 0, top = 0, bottom = 0] = [edges[column], edges[columnEnd], heights[row], heights[rowEnd]];
    const inside = words.filter((word) => {
      const [x, y] = [(word.left + word.right) / 2, word.base - word.size / 3];
      return x >= left && x < right && y >= top && y < bottom;
    });
    rows[row]?.push({ left, right, html: wordsOf(inside, right - left), rows: rowEnd - row });
  }
  return rows;
}

/** Lines of a cell: one that fills it goes on in the next, one that stops short has ended. */
function wordsOf(words: readonly Word[], width: number): string {
  const lines = linesOf(words);
  return lines
    .map((pieces, index) => {
      const html = pieces.map((piece) => piece.html).join(' ');
      const [first] = pieces;
      const last = pieces.at(-1);
      const isFull = first && last && last.right - first.left >= width - last.size * 2.6;
      return isFull || index === lines.length - 1 ? html : `${html}<br>`;
    })
    .join('');
}
