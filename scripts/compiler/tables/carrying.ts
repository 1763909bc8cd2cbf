/** Which cell speaks for a row: its own, or one above that is merged over it. */
import type { Grid, GridCell, GridRow } from './grid.ts';
import { isEmpty, type TaskColumns } from './task-columns.ts';

/** For each row of a grid the cells that speak for it, by column. */
export function carried(grid: Grid, columns: TaskColumns): (GridCell | null)[][] {
  const above: (GridCell | null)[] = grid.columns.map(() => null);
  const isMarked = grid.rows.some((row) => row.cells.some((cell) => cell?.isMerged));
  const sparse = new Set(columns.deadlines.filter((column) => isSparse(grid, column)));
  let group: string | null = null;
  return grid.rows.map((row) => {
    if (row.group !== group) above.fill(null);
    group = row.group;
    const takes = (column: number) => (isMarked ? isMerged(row, column) : isLikelyMerged(row, column, columns, sparse));
    return grid.columns.map((_, column) => {
      const own = row.cells[column] ?? null;
      if (own && own.words !== '') return (above[column] = own);
      return isMerged(row, column) || takes(column) ? (above[column] ?? null) : null;
    });
  });
}

function isMerged(row: GridRow, column: number): boolean {
  return row.cells[column]?.isMerged ?? false;
}

/**
 * Plain text does not tell merged cells from empty ones. The task is merged where it is missing. A task whose bodies
 * are all missing shares those above it; one with a lead of its own and no support has no support.
 */
function isLikelyMerged(row: GridRow, column: number, columns: TaskColumns, sparse: Set<number>): boolean {
  if (column === columns.title) return true;
  const roles = columns.roles.map((role) => role.column);
  const lacksBodies = roles.every((role) => isEmpty(row, role));
  if (roles.includes(column)) return lacksBodies || column === roles[0];
  return columns.deadlines.includes(column) && (lacksBodies || sparse.has(column));
}

/** A date that fewer than half of the rows fill is one for several. */
function isSparse(grid: Grid, column: number): boolean {
  return grid.rows.filter((row) => isEmpty(row, column)).length * 2 > grid.rows.length;
}
