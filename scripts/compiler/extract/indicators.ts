/** Rows of indicator tables. */
import { warn, type Messages } from '../report.ts';
import type { Indicator, Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import type { Locate } from '../tree/points.ts';
import { tables } from '../tree/walk.ts';
import { columnsOf, yearOf, type Columns } from './columns.ts';

/** 1.主导产业总产值（亿元）; the number of the row stands apart from the name, unlike that of 5G基站数 and 500强企业数. */
const NAME = /^(?:(\d{1,3})(?:\s*[.．、]\s*(?!\d)|\s+))?(.+?)(?:[（(]([^（）()]{1,12})[）)])?$/s;

/** Reads every indicator row; the dimension is given once and carried forward. */
export function findIndicators(policy: Policy, locate: Locate, messages: Messages): Indicator[] {
  const indicators: Indicator[] = [];
  const used = new Map<string, number>();
  let count = 0;
  for (const { table, section } of tables(policy)) {
    const columns = columnsOf(table, policy.reading);
    if (!columns) continue;
    count++;
    const path = section?.path ?? `table${count}`;
    for (const row of rowsOf(policy.reading, columns, path, locate, messages)) indicators.push(row);
  }
  for (const row of indicators) {
    const times = (used.get(row.path) ?? 0) + 1;
    used.set(row.path, times);
    if (times > 1) row.path = `${row.path}-${times}`;
  }
  return indicators;
}

function rowsOf(source: string, columns: Columns, table: string, locate: Locate, messages: Messages): Indicator[] {
  let dimension: string | null = null;
  const found: Indicator[] = [];
  columns.rows.forEach(({ row, cells }, index) => {
    const words = (column: number | null) => {
      const cell = column === null ? undefined : cells[column];
      return cell && cell.end > cell.start ? source.slice(cell.start, cell.end).trim() : null;
    };
    const label = words(columns.name);
    dimension = words(columns.dimension) ?? dimension;
    const start = row.range.start;
    if (isMissing(cells, columns)) {
      warn(
        messages,
        locate(start),
        'row-missing-cell',
        'A row of the table has fewer cells than its head.',
        'Check the source; what is there is kept.',
      );
    }
    if (!label) return;
    const match = NAME.exec(label)!;
    const printed = words(columns.no) ?? match[1] ?? null;
    const no = printed ? Number.parseInt(printed, 10) : index + 1;
    const isUnit = match[3] !== undefined && columns.unit === null && !/[，、]/.test(match[3]) && match[3].length <= 10;
    found.push({
      start,
      end: row.range.end,
      path: `${table}.${Number.isSafeInteger(no) ? no : index + 1}`,
      table,
      no: Number.isSafeInteger(no) ? no : null,
      dimension,
      name: isUnit || match[3] === undefined ? match[2]!.trim() : `${match[2]!.trim()}（${match[3]}）`,
      unit: words(columns.unit)?.replace(/^[-—/]$/, '') || (isUnit ? match[3]! : null),
      baseline: reading(cells, columns, columns.baseline),
      target: reading(cells, columns, columns.target),
    });
  });
  return found;
}

function isMissing(cells: (Span | undefined)[], columns: Columns): boolean {
  return [columns.name, columns.baseline, columns.target].some(
    (column) => column !== null && (cells[column] === undefined || cells[column].start === cells[column].end),
  );
}

function reading(
  cells: (Span | undefined)[],
  columns: Columns,
  column: number | null,
): (Span & { year: number | null }) | null {
  const cell = column === null ? undefined : cells[column];
  if (!cell || cell.end <= cell.start) return null;
  return { ...cell, year: yearOf(columns.heads[column!]!) };
}
