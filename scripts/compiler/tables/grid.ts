/** A table as a grid: what each column means, and for each row the cell that speaks for it, its own or a carried one. */
import type { Span } from '../tree/facts.ts';
import { toSource } from '../tree/source-map.ts';
import type { Policy, Row, Table } from '../tree/nodes.ts';
import { alignedTo } from './alignment.ts';
import { columnsFrom, type Column } from './columns.ts';
import { MERGED } from './merged.ts';

/** A cell of a row: its words, none where it is empty. */
export interface GridCell extends Span {
  words: string;
  /** True where the source says that it is one with the cell above, or 同上. */
  isMerged: boolean;
}

export interface GridRow {
  row: Row;
  /** A cell for each column; null where the row has none. */
  cells: (GridCell | null)[];
  /** Words of the row that spans the table above this one: 一、产业发展. */
  group: string | null;
}

export interface Grid {
  columns: Column[];
  rows: GridRow[];
}

const DITTO = /^(?:同上|〃|″|"|''|↑)$/;

/** Reads a table; null where it has no head. */
export function gridOf(table: Table, policy: Policy): Grid | null {
  const rows = table.children.filter((child): child is Row => child.type === 'row');
  const first = rows.findIndex((row) => row.kind === 'head');
  if (first < 0) return null;
  const bodies = rows.slice(first).filter((row) => row.kind === 'body');
  const heads = headsOf(rows.slice(first), policy);
  const columns = columnsFrom(heads, widthOf(bodies));
  if (!columns) return null;
  let group: string | null = null;
  const found: GridRow[] = [];
  for (const row of bodies) {
    const cells = cellsOf(row, policy);
    const filled = cells.filter((cell) => cell.words !== '');
    if (isGroup(cells, filled, columns.length)) group = filled[0]?.words ?? null;
    else if (filled.length > 0) found.push({ row, cells: alignedTo(cells, columns), group });
  }
  return { columns, rows: found };
}

/** True where the one cell of a row with words spans the table: it stands first, and none is merged with one above. */
function isGroup(cells: GridCell[], filled: GridCell[], width: number): boolean {
  const [lone] = filled;
  if (filled.length !== 1 || !lone || width < 3 || cells.some((cell) => cell.isMerged)) return false;
  return cells.length < width || cells[0] === lone;
}

/** The cells of a row, none left out. */
export function cellsOf(row: Row, policy: Policy): GridCell[] {
  return row.children.flatMap((child) => {
    if (child.type !== 'cell') return [];
    const { start, end } = child.range;
    const words = policy.reading.slice(start, end);
    const isMerged = DITTO.test(words) || (words === '' && policy.source[toSource(policy.map, start) - 1] === MERGED);
    return [{ start, end, words: DITTO.test(words) ? '' : words, isMerged }];
  });
}

/** The head's first row, and the second where one stands directly below it. */
function headsOf(rows: Row[], policy: Policy): string[][] {
  const heads: string[][] = [];
  for (const row of rows) {
    if (row.kind !== 'head' || heads.length === 2) break;
    heads.push(cellsOf(row, policy).map((cell) => cell.words.replace(/\s+/g, '')));
  }
  return heads.length === 2 && heads[0]?.join('\t') === heads[1]?.join('\t') ? heads.slice(0, 1) : heads;
}

/** The number of cells that most rows have. */
function widthOf(rows: Row[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const width = row.children.filter((child) => child.type === 'cell').length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [width, count] of counts) {
    if (count < most || (count === most && width < best)) continue;
    best = width;
    most = count;
  }
  return best;
}
