/** Tables of tasks: each row is a task, its bodies are charged by the heads of their columns. */
import { labelAt } from '../reading/label.ts';
import { isListOfNames } from '../lex/body-endings.ts';
import { warn, type Messages } from '../report.ts';
import { carried } from '../tables/carrying.ts';
import { isNobody } from '../tables/cells-of-bodies.ts';
import { deadlinesOf } from '../tables/deadline.ts';
import { gridOf, type Grid, type GridCell, type GridRow } from '../tables/grid.ts';
import { chargesBodies, isEmpty, taskColumnsOf, type TaskColumns } from '../tables/task-columns.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy, Section, Table } from '../tree/nodes.ts';
import type { Locate } from '../tree/points.ts';
import { passages, sections, tables } from '../tree/walk.ts';
import { cardsIn, lineCards } from './task-cards.ts';
import { rowDuties, type CellReader, type RoleCell } from './cell-duties.ts';
import type { RawDuty } from './read-clause.ts';
import { pathsOf } from './row-paths.ts';

/** A task that stands in a row of a table, or on a card. */
export interface TableTask extends Span {
  path: string;
  label: string;
  title: string | null;
  /** Innermost item that holds the table. */
  section: Section | null;
  clauses: (Span & { duties: RawDuty[] })[];
  deadlines: string[];
  /** Cells that tell what is to be done, in which targets stand. */
  content: Span[];
}

/** The tasks of all tables, and the ranges whose bodies have been read by it. */
export interface TableReading {
  tasks: TableTask[];
  /** Cells of bodies, persons and dates, in order: what they hold is no clause of running text. */
  read: Span[];
}

interface Shared {
  policy: Policy;
  reader: CellReader;
  locate: Locate;
  messages: Messages;
}

/**
 * Reads every table of tasks of a policy.
 *
 * @param reader reads the cells of bodies
 * @param messages takes a message for each table that charges bodies and is not understood, and for each such cell
 */
export function readTaskTables(policy: Policy, reader: CellReader, locate: Locate, messages: Messages): TableReading {
  const shared = { policy, reader, locate, messages };
  const reading: TableReading = { tasks: [], read: [] };
  const nameRows = pathsOf(policy);
  for (const holder of [policy, ...[...sections(policy)].map((each) => each.section)]) {
    const cards = lineCards(holder, policy);
    if (cards.length === 0) continue;
    const section = holder.type === 'section' ? holder : null;
    const paths = nameRows(
      section,
      cards.map(() => null),
    );
    cards.forEach((card, index) => reading.tasks.push({ ...card, ...EMPTY, ...named(paths[index], null), section }));
  }
  for (const { table, section } of tables(policy)) {
    const cards = cardsIn(table, policy, reader);
    if (cards) {
      const paths = nameRows(
        section,
        cards.tasks.map(() => null),
      );
      cards.tasks.forEach((card, index) => reading.tasks.push({ ...card, ...named(paths[index], null), section }));
      for (const read of cards.read) reading.read.push(read);
      continue;
    }
    const grid = gridOf(table, policy);
    const columns = grid && taskColumnsOf(grid);
    if (grid && columns) addRows(grid, columns, section, shared, reading, nameRows);
    else if (isNotUnderstood(table, grid, policy)) complain(table, shared);
  }
  complainOfLines(shared);
  return reading;
}

/** Lines parted by tabs that name departments under no head at all: 扩种叶菜⇥县农业农村局⇥县商务局. */
function complainOfLines({ policy, locate, messages }: Shared): void {
  const lines = passages(policy).filter(
    ({ node, start, end }) => node.type === 'paragraph' && listsInTabs(policy.reading, start, end),
  );
  const [first] = lines;
  if (first && lines.length >= 2) complain(first, { locate, messages });
}

function listsInTabs(text: string, start: number, end: number): boolean {
  if (end - start > 400) return false;
  const cells = text.slice(start, end).split('\t');
  return cells.length > 2 && cells.some((words) => isDepartmentCell(words.trim()));
}

/** The lines of a card say the rest as clauses of running text. */
const EMPTY = { clauses: [], deadlines: [], content: [] };

function named(path: string | undefined, label: string | null): { path: string; label: string } {
  return { path: path ?? '', label: label ?? path ?? '' };
}

/** True where two rows or more name departments in cells of their own, and no head says what they do. */
function listsDepartments(table: Table, policy: Policy): boolean {
  const rows = table.children.filter(
    (child) => child.type === 'row' && child.children.some((cell) => namesDepartment(cell, policy)),
  );
  return rows.length >= 2;
}

function namesDepartment({ type, range }: { type: string; range: Span }, { reading }: Policy): boolean {
  const words = reading.slice(range.start, Math.min(range.end, range.start + 60));
  return type === 'cell' && isDepartmentCell(words);
}

function isDepartmentCell(words: string): boolean {
  return words.length >= 4 && /[局厅委办]$/.test(words) && isListOfNames(words);
}

/** True where a head charges bodies, but no column tells with what, or the head's two rows do not fit. */
function isNotUnderstood(table: Table, grid: Grid | null, policy: Policy): boolean {
  if (grid && chargesBodies(grid.columns)) return true;
  if (listsDepartments(table, policy)) return true;
  if (grid) return false;
  const [head] = table.children.filter((child) => child.type === 'row');
  return (
    head?.type === 'row' &&
    head.kind === 'head' &&
    /牵头|责任|配合/.test(policy.reading.slice(head.range.start, head.range.end))
  );
}

function complain(table: Table | Span, { locate, messages }: Pick<Shared, 'locate' | 'messages'>): void {
  warn(
    messages,
    locate('range' in table ? table.range.start : table.start),
    'table-not-understood',
    'The head of the table charges bodies, but the table was not understood.',
    'Its duties are not read. Check that its first row names its columns, one of them the task.',
  );
}

function addRows(
  grid: Grid,
  columns: TaskColumns,
  section: Section | null,
  shared: Shared,
  reading: TableReading,
  nameRows: ReturnType<typeof pathsOf>,
): void {
  const cells = carried(grid, columns);
  const starts = grid.rows.flatMap((row, index) => (isContinuation(row, columns) && index > 0 ? [] : [index]));
  const paths = nameRows(
    section,
    starts.map((index) => printedNumber(grid.rows[index], columns)),
  );
  starts.forEach((from, index) => {
    const rows = Array.from({ length: (starts[index + 1] ?? grid.rows.length) - from }, (_, row) => from + row);
    reading.tasks.push(taskOf(rows, grid, cells, columns, section, paths[index] ?? '', shared));
  });
  for (const row of grid.rows)
    row.cells.forEach((cell, column) => {
      if (cell && cell.words !== '' && !columns.content.includes(column))
        reading.read.push({ start: cell.start, end: cell.end });
    });
}

/** A row without a number, a task and words of its own goes on with the task above. */
function isContinuation(row: GridRow, columns: TaskColumns): boolean {
  return [columns.no, ...columns.content].every((column) => column === null || isEmpty(row, column));
}

function printedNumber(row: GridRow | undefined, columns: TaskColumns): string | null {
  const words = columns.no === null ? '' : (row?.cells[columns.no]?.words ?? '');
  return words === '' ? null : words;
}

function taskOf(
  rows: number[],
  grid: Grid,
  cells: (GridCell | null)[][],
  columns: TaskColumns,
  section: Section | null,
  path: string,
  shared: Shared,
): TableTask {
  const { policy } = shared;
  const own = rows.flatMap((row) => grid.rows[row] ?? []);
  const first = cells[rows[0] ?? 0] ?? [];
  const heading = headingOf(policy.reading, first[columns.title] ?? null);
  const clauses = rows.flatMap((row) => clauseOf(cells[row] ?? [], grid.rows[row], columns, shared) ?? []);
  const dates = rows.flatMap((row) => columns.deadlines.flatMap((column) => cells[row]?.[column] ?? []));
  return {
    start: own[0]?.row.range.start ?? 0,
    end: own.at(-1)?.row.range.end ?? 0,
    path,
    label: printedNumber(own[0], columns) ?? heading.label ?? path,
    title: heading.title,
    section,
    clauses,
    deadlines: [...new Set(dates.flatMap((cell) => deadlinesOf(cell.words)))],
    content: own.flatMap((row) => columns.content.flatMap((column) => filled(row.cells[column]))),
  };
}

function filled(cell: GridCell | null | undefined): Span[] {
  return cell && cell.words !== '' ? [{ start: cell.start, end: cell.end }] : [];
}

/** （一）建设算力中心。建成智算中心。 → label and title; a cell of several sentences is named by the first. */
function headingOf(text: string, cell: GridCell | null): { label: string | null; title: string | null } {
  if (!cell || cell.words === '') return { label: null, title: null };
  const label = labelAt(text, cell.start, cell.end);
  const start = label && label.end < cell.end ? label.end : cell.start;
  const stop = text.slice(start, cell.end).indexOf('。');
  const title = text.slice(start, stop > 0 ? start + stop : cell.end).trim();
  return { label: label && start === label.end ? label.text : null, title: title === '' ? null : title };
}

/** The clause of a row: what stands in its own cells of bodies, with the duties of those that are carried. */
function clauseOf(
  cells: (GridCell | null)[],
  row: GridRow | undefined,
  columns: TaskColumns,
  shared: Shared,
): TableTask['clauses'][number] | null {
  const charged: RoleCell[] = [];
  for (const { column, role } of columns.roles) {
    const cell = cells[column];
    if (cell && !isNobody(cell.words)) charged.push({ start: cell.start, end: cell.end, role });
  }
  const duties = rowDuties(charged, shared.reader);
  for (const cell of charged) {
    if (duties.some((duty) => duty.start >= cell.start && duty.end <= cell.end)) continue;
    warn(
      shared.messages,
      shared.locate(cell.start),
      'table-not-understood',
      'A cell under a head that charges bodies names none.',
      'It is kept as text; check the source.',
    );
  }
  if (duties.length === 0) return null;
  const own = charged.filter((cell) => row && cell.start >= row.row.range.start && cell.end <= row.row.range.end);
  const quoted = own.length > 0 ? own : charged.slice(0, 1);
  return {
    start: Math.min(...quoted.map((cell) => cell.start)),
    end: Math.max(...quoted.map((cell) => cell.end)),
    duties,
  };
}
