/** Rows of indicator tables. */
import { warn, type Messages } from '../report.ts';
import type { Indicator, Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import type { Locate } from '../tree/points.ts';
import { tables } from '../tree/walk.ts';
import { yearOf } from '../tables/goal-columns.ts';
import type { GridCell, GridRow } from '../tables/grid.ts';
import { indicatorTable, type IndicatorTable } from '../tables/indicator-columns.ts';

/** 1.主导产业总产值（亿元）; the number of the row stands apart from the name, unlike that of 5G基站数 and 500强企业数. */
const NAME = /^(?:(\d{1,3})(?:\s*[.．、]\s*(?!\d)|\s+))?(.+?)(?:[（(]([^（）()]{1,12})[）)])?$/s;
/** A row that spans the table names what the rows below belong to, or says something of the figures: 注：…. */
const NOTE = /^(?:注|备注|说明|[〔［[【*※])/;
const GROUP_LABEL = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．\s]*/;

/** 单位：亿元, （单位：万元）: a line above a table of which no column tells the unit. */
const UNIT_ABOVE = /(?:^|\n)\s*[（(]?单位[：:]\s*([^\s（）()：:，、]{1,8})[）)]?[\s|｜]*$/;
const UNIT_LINE = 40;

/** Reads every indicator row; the dimension is given once and carried forward. */
export function findIndicators(policy: Policy, locate: Locate, messages: Messages): Indicator[] {
  const indicators: Indicator[] = [];
  const used = new Map<string, number>();
  let count = 0;
  for (const { table, section } of tables(policy)) {
    const read = indicatorTable(table, policy);
    if (!read) continue;
    count++;
    const path = section?.path ?? `table${count}`;
    const rows = rowsOf(read, path, (start) => warnMissing(messages, locate, start));
    const unit = unitAbove(policy.reading, table.range.start);
    indicators.push(...rows.map((row) => ({ ...row, unit: row.unit ?? unit })));
  }
  for (const row of indicators) {
    const times = (used.get(row.path) ?? 0) + 1;
    used.set(row.path, times);
    if (times > 1) row.path = `${row.path}-${times}`;
  }
  return indicators;
}

function unitAbove(text: string, start: number): string | null {
  return UNIT_ABOVE.exec(text.slice(Math.max(0, start - UNIT_LINE), start))?.[1] ?? null;
}

function warnMissing(messages: Messages, locate: Locate, start: number): void {
  warn(
    messages,
    locate(start),
    'row-missing-cell',
    'A row of the table has fewer cells than its head.',
    'Check the source; what is there is kept.',
  );
}

function rowsOf(read: IndicatorTable, table: string, missing: (start: number) => void): Indicator[] {
  let carried: string | null = null;
  return read.rows.flatMap((row, index): Indicator[] => {
    carried = wordsOf(row, read.columns.dimension) ?? carried;
    const dimension = read.columns.dimension === null ? groupOf(row) : carried;
    if (isMissing(row, read)) missing(row.row.range.start);
    const label = wordsOf(row, read.columns.name);
    return label === null ? [] : [indicatorOf(read, row, { label, dimension, table, index })];
  });
}

function indicatorOf(
  { columns, heads }: IndicatorTable,
  row: GridRow,
  { label, dimension, table, index }: { label: string; dimension: string | null; table: string; index: number },
): Indicator {
  const match = NAME.exec(label);
  const [number, name = label, inBrackets] = match ? match.slice(1) : [];
  const printed = Number.parseInt(wordsOf(row, columns.no) ?? number ?? '', 10);
  const isUnit = inBrackets !== undefined && columns.unit === null && isUnitLike(inBrackets);
  return {
    start: row.row.range.start,
    end: row.row.range.end,
    path: `${table}.${Number.isSafeInteger(printed) ? printed : index + 1}`,
    table,
    no: Number.isSafeInteger(printed) ? printed : null,
    dimension,
    name: isUnit || inBrackets === undefined ? name.trim() : `${name.trim()}（${inBrackets}）`,
    unit: wordsOf(row, columns.unit)?.replace(/^[-—/]$/, '') || (isUnit ? inBrackets : null),
    baseline: reading(row, columns.baseline, heads),
    target: reading(row, columns.target, heads),
  };
}

/** 亿元, 万人次; not 含服务中心、门店. */
function isUnitLike(words: string): boolean {
  return words.length <= 10 && !/[，、]/.test(words);
}

function groupOf({ group }: GridRow): string | null {
  if (group === null || NOTE.test(group)) return null;
  const words = group.replace(GROUP_LABEL, '').trim();
  return words === '' ? null : words;
}

function cellOf({ cells }: GridRow, column: number | null): GridCell | null {
  return column === null ? null : (cells[column] ?? null);
}

function wordsOf(row: GridRow, column: number | null): string | null {
  return cellOf(row, column)?.words.trim() || null;
}

function isMissing(row: GridRow, { columns }: IndicatorTable): boolean {
  return [columns.name, columns.baseline, columns.target].some(
    (column) => column !== null && wordsOf(row, column) === null,
  );
}

function reading(row: GridRow, column: number | null, heads: string[]): (Span & { year: number | null }) | null {
  const cell = cellOf(row, column);
  if (!cell || column === null || cell.end <= cell.start) return null;
  return { start: cell.start, end: cell.end, year: yearOf(heads[column] ?? '') };
}
