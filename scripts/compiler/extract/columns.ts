/** What the columns of an indicator table hold, by the words at their heads. */
import type { Span } from '../tree/facts.ts';
import { columnsFrom } from '../tables/columns.ts';
import type { Row, Table } from '../tree/nodes.ts';

export interface Columns {
  heads: string[];
  no: number | null;
  dimension: number | null;
  name: number;
  unit: number | null;
  baseline: number | null;
  target: number | null;
  rows: { row: Row; cells: (Span | undefined)[] }[];
}

/** Reads the head row; null where the table is no table of indicators. */
export function columnsOf(table: Table, source: string): Columns | null {
  const rows = table.children.filter((child): child is Row => child.type === 'row');
  const heads = headsOf(rows, source);
  if (!heads) return null;
  const at = (pattern: RegExp, except: (number | null)[] = []) => {
    const index = heads.findIndex((words, i) => pattern.test(words) && !except.includes(i));
    return index < 0 ? null : index;
  };
  const no = at(/^(?:序号|编号|No\.?)$/i);
  const dimension = at(/一级指标|维度|类别|类型|领域|方面|分类/, [no]);
  const name = at(/二级指标|三级指标|指标名称|具体指标|主要指标|^指标$|^名称$|指标/, [no, dimension]);
  const unit = at(/单位/, [no, dimension, name]);
  const baseline =
    at(/基础值|基期|现状|现值|基准|实际|完成(?:值|情况)/, [name, unit]) ?? firstYear(heads, [name, unit]);
  const target = at(/目标/, [name, unit, baseline]) ?? lastYear(heads, [name, unit, baseline]);
  if (name === null || (baseline === null && target === null) || isTaskList(heads, name)) return null;
  return {
    heads,
    no,
    dimension,
    name,
    unit,
    baseline,
    target,
    rows: rows
      .filter((row) => row.kind === 'body' && filled(row) > 1)
      .map((row) => ({ row, cells: aligned(cellsOf(row), heads.length, dimension, source) })),
  };
}

/** Words of the head's cells; those of a second row stand for what they divide: 目标值 over 2025年 | 2030年. */
function headsOf(rows: Row[], source: string): string[] | null {
  const first = rows.findIndex((row) => row.kind === 'head');
  if (first < 0) return null;
  const head = rows[first];
  const second = rows[first + 1];
  if (!head) return null;
  const words = (row: Row) => cellsOf(row).map((cell) => source.slice(cell.start, cell.end).replace(/\s/g, ''));
  if (second?.kind !== 'head' || words(second).join() === words(head).join()) return words(head);
  const width = Math.max(0, ...rows.filter((row) => row.kind === 'body').map((row) => cellsOf(row).length));
  return columnsFrom([words(head), words(second)], width)?.map((column) => column.head) ?? words(head);
}

/** A row with one cell is a group or a note: 注：〔〕内为五年累计数。 */
function filled(row: Row): number {
  return cellsOf(row).filter((cell) => cell.end > cell.start).length;
}

/** 序号, 工作任务名称, 目标, 责任单位, 完成时限: who does what by when. */
function isTaskList(heads: string[], name: number): boolean {
  return (
    !/指标/.test(heads[name]!) &&
    heads.some((words) => /责任|牵头|配合|主管|分工|完成时限|完成时间|时间节点/.test(words))
  );
}

/** A row that is one cell short and opens with a numbered name leaves out the dimension it shares with the row above. */
function aligned(cells: Span[], width: number, dimension: number | null, source: string): (Span | undefined)[] {
  const first = cells[dimension ?? 0];
  if (
    cells.length !== width - 1 ||
    dimension === null ||
    !first ||
    !/^\d+\s*[.．、]/.test(source.slice(first.start, first.end))
  )
    return cells;
  return [...cells.slice(0, dimension), undefined, ...cells.slice(dimension)];
}

function cellsOf(row: Row): Span[] {
  return row.children.flatMap((child) =>
    child.type === 'cell' ? [{ start: child.range.start, end: child.range.end }] : [],
  );
}

function yearColumns(heads: string[], except: (number | null)[]): number[] {
  return heads.flatMap((words, index) => (/20\d{2}/.test(words) && !except.includes(index) ? [index] : []));
}

function firstYear(heads: string[], except: (number | null)[]): number | null {
  const found = yearColumns(heads, except);
  return found.length > 1 ? found[0]! : null;
}

function lastYear(heads: string[], except: (number | null)[]): number | null {
  return yearColumns(heads, except).at(-1) ?? null;
}

/** Year that a head names: 2022年底基础值 → 2022. */
export function yearOf(head: string): number | null {
  const match = /20\d{2}/.exec(head);
  return match ? Number(match[0]) : null;
}
