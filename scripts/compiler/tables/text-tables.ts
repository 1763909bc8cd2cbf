/** Tables that arrive as text, put together over pages: rows, heads repeated, 续表 and groups between them. */
import { labelAt } from '../reading/label.ts';
import type { LeafWriter, Place } from '../reading/leaf-writer.ts';
import type { Line } from '../reading/lines.ts';
import type { Cell, Leaf, Row, Table } from '../tree/nodes.ts';
import { isCardRow, isPairRow, isPortalLabel } from './cards.ts';
import { isHeadCell, isHeadRow, isSameRow, isSubHead, loneCell } from './heads.ts';
import { plainCellsAt } from './plain-cells.ts';
import { isRuleLine, isSpaced, rowReaderAt, type CellRange, type RowReader } from './row-lines.ts';

/** A table as it stands in the lines of a text. */
export interface TableLines {
  start: number;
  end: number;
  firstLine: number;
  /** Index of the last line that belongs to the table. */
  lastLine: number;
  /** True for the catalogue card of a portal, which is no part of the policy. */
  isPortalCard: boolean;
  build: (write: LeafWriter) => Table;
}

interface RowRange {
  kind: Row['kind'];
  cells: CellRange[];
}

/** What stands between two pages of a table: 续表1, 附件1（续）, 单位：万元. */
const CONTINUES =
  /续\s*表|[（(]\s*续[^）)]{0,6}[）)]|^(?:接上[页表]|转下[页表]|单位[:：])|^\d{1,4}$|^\d{1,4}\s?\/\s?\d{1,4}$/;

/** No head has so many cells; a longer run of them is no table. */
const PROBE = 60;

/** All tables of a text by the index of their first line; none overlaps another. */
export function tablesIn(text: string, lines: Line[]): Map<number, TableLines> {
  const tables = new Map<number, TableLines>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const table =
      line.tabbed || line.parted || isSpaced(text, line)
        ? tableAt(text, lines, index)
        : plainTableAt(text, lines, index);
    if (!table) continue;
    tables.set(index, table);
    index = table.lastLine;
  }
  return tables;
}

function tableAt(text: string, lines: Line[], index: number): TableLines | null {
  const read = rowReaderAt(text, lines, index);
  const line = lines[index];
  return read && line && mayOpen(text, read(index, PROBE)?.cells ?? [], !(line.tabbed || line.parted))
    ? new Assembly(text, lines, read, index).table()
    : null;
}

function plainTableAt(text: string, lines: Line[], index: number): TableLines | null {
  const read = plainCellsAt(text, lines, index);
  return read && new Assembly(text, lines, read, index).table();
}

/** A cheap look at the first cells, so that a text whose lines all open with tabs is read in linear time. */
function mayOpen(text: string, cells: CellRange[], isSpacedOut: boolean): boolean {
  if (isCardRow(text, cells.slice(0, 8)) || isCardRow(text, cells.slice(0, 2))) return true;
  if (cells.length < PROBE && loneCell(cells) !== null && cells.length >= 2) return true;
  if (isSpacedOut) return cells.length >= 3 && isHeadRow(text, cells) && isSubHead(text, cells);
  return isHeadRow(text, cells) && (cells.length < PROBE || cells.some((cell) => !isHeadCell(text, cell)));
}

/** One table being put together, line by line. */
class Assembly {
  private readonly text: string;
  private readonly lines: Line[];
  private readonly read: RowReader;
  private readonly first: number;
  private readonly rows: RowRange[] = [];
  private head: CellRange[] | null = null;
  private isCard = false;
  private last: number;

  constructor(text: string, lines: Line[], read: RowReader, first: number) {
    this.text = text;
    this.lines = lines;
    this.read = read;
    this.first = first;
    this.last = first - 1;
  }

  table(): TableLines | null {
    let next = this.opening();
    while (next !== null) next = this.step(next);
    const { rows } = this;
    if (rows.length < 2 || (!this.head && !this.isCard)) return null;
    const cells = rows.flatMap((row) => row.cells);
    const start = cells[0]?.start ?? 0;
    const end = cells.at(-1)?.end ?? start;
    return {
      start,
      end,
      firstLine: this.first,
      lastLine: this.last,
      isPortalCard: this.isCard && cells.some((cell) => isPortalLabel(this.text.slice(cell.start, cell.end))),
      build: (write) => build(rows, start, end, write),
    };
  }

  /** The head, below a title that spans the table; or the first pair of a card. The line to go on at. */
  private opening(): number | null {
    let at = this.first;
    for (let titles = 0; titles < 3; titles++) {
      const row = this.read(at);
      if (!row) return null;
      if (isCardRow(this.text, row.cells)) return this.card(at);
      if (isHeadRow(this.text, row.cells) && this.opensWithHead(row.cells)) {
        this.takeHead(row.cells);
        this.last = row.last;
        return this.following(row.last);
      }
      if (row.cells.length < 2 || loneCell(row.cells) === null) return null;
      this.rows.push({ kind: 'body', cells: row.cells });
      this.last = row.last;
      at = this.following(row.last) ?? this.lines.length;
    }
    return null;
  }

  /** The cells of a head stand first; where no blank line parts the rows, the head tells how many make one. */
  private takeHead(cells: CellRange[]): void {
    let width = 1;
    while (this.isHeadAt(cells, width) || (isEmpty(cells[width]) && this.isHeadAt(cells, width + 1))) width++;
    const isPacked = width >= 2 && (cells.length % width === 0 || cells.length > 3 * width);
    this.head = isPacked ? cells.slice(0, width) : cells;
    this.push(isPacked ? inRows(cells, width) : [cells]);
  }

  private isHeadAt(cells: CellRange[], index: number): boolean {
    const cell = cells[index];
    return cell !== undefined && isHeadCell(this.text, cell);
  }

  private opensWithHead(cells: CellRange[]): boolean {
    return this.isHeadAt(cells, 0) || this.isHeadAt(cells, 1);
  }

  /** A card has a label and a value in each row, and no head. */
  private card(at: number): number | null {
    this.isCard = true;
    let next: number | null = at;
    while (next !== null) {
      const row = this.read(next);
      if (!row || !isPairRow(this.text, row.cells)) break;
      this.rows.push({ kind: 'body', cells: row.cells });
      this.last = row.last;
      next = this.following(row.last);
    }
    return null;
  }

  /** Takes the row at a line; the line to go on at, null after the last row. */
  private step(at: number): number | null {
    const row = this.read(at);
    if (!row) return this.between(at);
    const cells = this.completed(row.cells, row.last);
    if (this.isOtherHead(cells)) return null;
    const [lone] = cells;
    if (cells.length === 1 && lone && CONTINUES.test(this.text.slice(lone.start, Math.min(lone.end, lone.start + 40))))
      return this.rowAfter(row.last, true);
    if (cells.length === 1 && !this.goesOnAfter(row.last)) return null;
    this.push(inRows(cells, this.head?.length ?? cells.length));
    return this.following(this.last);
  }

  /** Joins a row whose cell is broken over two lines: 建成中心；⏎开展评估	市科技局. */
  private completed(cells: CellRange[], last: number): CellRange[] {
    this.last = last;
    const width = this.head?.length ?? 0;
    const next = this.lines[last + 1];
    if (cells.length < 2 || cells.length >= width || !next || next.blank || !next.parted) return cells;
    const rest = this.read(last + 1);
    const [opening, ...others] = rest?.cells ?? [];
    const broken = cells.at(-1);
    if (!rest || !opening || !broken || cells.length + others.length !== width || opening.end <= opening.start)
      return cells;
    if (/^\d+$/.test(this.text.slice(opening.start, opening.end))) return cells;
    this.last = rest.last;
    return [...cells.slice(0, -1), { start: broken.start, end: opening.end }, ...others];
  }

  /** Lines between two rows that belong to no row: 续表1, or a group such as 一、产业发展. */
  private between(at: number): number | null {
    const line = this.lines[at];
    if (!line || line.contentEnd - line.contentStart > 40) return null;
    const words = this.text.slice(line.contentStart, line.contentEnd);
    if (CONTINUES.test(words)) return this.rowAfter(at, true);
    if (/[。；：:]$/.test(words) || line.tabbed || !this.goesOnAfter(at)) return null;
    if (labelAt(this.text, line.contentStart, line.contentEnd)?.style === 'annex') return null;
    this.rows.push({ kind: 'body', cells: [{ start: line.contentStart, end: line.contentEnd }] });
    this.last = at;
    return this.following(at);
  }

  /** True where the next row goes on with this table: as wide, and no head. */
  private goesOnAfter(at: number): boolean {
    const next = this.rowAfter(at, false);
    const row = next === null ? null : this.read(next);
    const width = this.head?.length ?? 0;
    if (!row || width < 3 || row.cells.length < Math.max(3, width - 1)) return false;
    return !isSubHead(this.text, row.cells);
  }

  /** Line of the next row after a line; marks of a page may stand between where `isOver`. */
  private rowAfter(at: number, isOver: boolean): number | null {
    let next = this.following(at);
    for (let marks = 0; next !== null && marks < 3; marks++) {
      const line = this.lines[next];
      if (!line || this.read(next)) return next;
      if (
        !isOver ||
        !CONTINUES.test(this.text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + 40)))
      )
        return null;
      next = this.following(next);
    }
    return null;
  }

  /** The head of another table: a head that is neither this table's nor the second row of it. */
  private isOtherHead(cells: CellRange[]): boolean {
    if (!this.head || cells.length < 2 || isSameRow(this.text, cells, this.head)) return false;
    if (this.rows.at(-1)?.kind === 'head' && isSubHead(this.text, cells)) return false;
    return isHeadRow(this.text, cells) && isSubHead(this.text, cells) && cells.length >= 3;
  }

  private push(rows: CellRange[][]): void {
    for (const cells of rows) this.rows.push({ kind: this.kindOf(cells), cells });
  }

  private kindOf(cells: CellRange[]): Row['kind'] {
    const before = this.rows.at(-1);
    if (!this.head || cells === this.head || isSameRow(this.text, cells, this.head)) return 'head';
    const isSecond = cells.length > 1 && before?.kind === 'head' && isSameRow(this.text, before.cells, this.head);
    return isSecond && isSubHead(this.text, cells) ? 'head' : 'body';
  }

  /** Index of the next line with cells or words after a line; null at the end. */
  private following(at: number): number | null {
    for (let next = at + 1; next < this.lines.length; next++) {
      const line = this.lines[next];
      if (line && (!line.blank || line.tabbed) && !isRuleLine(this.text, line)) return next;
    }
    return null;
  }
}

function isEmpty(cell: CellRange | undefined): boolean {
  return cell !== undefined && cell.end <= cell.start;
}

/** Cells of several rows that no blank line parts. */
function inRows(cells: CellRange[], width: number): CellRange[][] {
  if (width < 2 || cells.length <= width || (cells.length % width !== 0 && cells.length <= 3 * width)) return [cells];
  const rows: CellRange[][] = [];
  for (let from = 0; from < cells.length; from += width) rows.push(cells.slice(from, from + width));
  return rows;
}

function rowAt(kind: Row['kind'], { position, range }: Place): Row {
  return { type: 'row', kind, position, range, children: [] };
}

function cellAt({ position, range }: Place): Cell {
  return { type: 'cell', position, range, children: [] };
}

function build(rows: RowRange[], start: number, end: number, write: LeafWriter): Table {
  const { position, range } = write.place(start, end);
  const table: Table = { type: 'table', position, range, children: [] };
  for (const { kind, cells } of rows) {
    const first = cells[0]?.start ?? start;
    write.gap(table.children as Leaf[], first);
    const row = rowAt(kind, write.place(first, cells.at(-1)?.end ?? first));
    for (const { start: from, end: to } of cells) {
      write.gap(row.children as Leaf[], from);
      const cell = cellAt(write.place(from, to));
      write.leaf(cell.children, 'text', from, to);
      row.children.push(cell);
    }
    row.position.end = row.children.at(-1)?.position.end ?? row.position.end;
    table.children.push(row);
  }
  table.position.end = table.children.at(-1)?.position.end ?? table.position.end;
  return table;
}
