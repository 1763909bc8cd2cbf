/** Rows of a table whose cells are told by their right edges and by what each is merged with. */
import { tableOf, type PlacedCell } from './page-of.ts';

export interface CellShape {
  right: number;
  /** True where it goes on with the cell above it. */
  isBelow: boolean;
  /** True where it goes on with the cell before it. */
  isMergedLeft: boolean;
}

/** Edges in twips that are one where they are this near. */
const NEAR = 30;

export class MergedRows {
  private rows: PlacedCell[][] = [];

  /** Adds a row: the shapes of its cells and what stands in them. */
  add(shapes: readonly CellShape[], cells: readonly string[]): void {
    let left = 0;
    const row: PlacedCell[] = [];
    shapes.forEach(({ right, isBelow, isMergedLeft }, index) => {
      const html = cells[index] ?? '';
      const before = row.at(-1);
      if (isMergedLeft && before) before.right = right;
      else row.push({ left, right, html, rows: isBelow ? 0 : 1 });
      left = right;
    });
    for (const cell of row) if (cell.rows === 0) this.grow(cell);
    this.rows.push(row);
  }

  /** The table, which begins anew; empty where there are no rows. */
  takeHtml(): string {
    const { rows } = this;
    this.rows = [];
    return rows.length === 0 ? '' : tableOf(rows, NEAR);
  }

  /** Lets the cell above span a row more. */
  private grow({ right }: PlacedCell): void {
    for (const row of this.rows.toReversed()) {
      const above = row.find((cell) => Math.abs(cell.right - right) <= NEAR);
      if (!above) return;
      if (above.rows === 0) continue;
      above.rows++;
      return;
    }
  }
}
