/** Tables of indicators: which column is which, and their rows with every cell in its column. */
import { holds } from '../lex/word-trie.ts';
import type { Policy, Table } from '../tree/nodes.ts';
import { yearOf } from './goal-columns.ts';
import { gridOf, type Grid, type GridRow } from './grid.ts';
import { INDICATOR_HEAD_RULES, INDICATOR_ROLES, type IndicatorRole } from './indicator-heads.ts';

export interface IndicatorTable {
  heads: string[];
  columns: Record<IndicatorRole, number | null> & { name: number };
  rows: GridRow[];
}

/** 序号, 工作任务名称, 目标, 责任单位, 完成时限: who does what by when. */
const TASK_WORDS = ['责任', '牵头', '配合', '主管', '分工', '完成时限', '完成时间', '时间节点'];

/** Reads a table; null where it is none of indicators. */
export function indicatorTable(table: Table, policy: Policy): IndicatorTable | null {
  const grid = gridOf(table, policy);
  const heads = grid ? headsOf(grid) : [];
  const columns = grid && columnsOf(heads);
  if (!columns || isTaskList(heads, columns.name)) return null;
  return { heads, columns, rows: grid.rows.filter(({ cells }) => cells.filter((cell) => cell?.words).length > 1) };
}

function headsOf({ columns }: Grid): string[] {
  return columns.map(({ head }) => head);
}

function columnsOf(heads: string[]): IndicatorTable['columns'] | null {
  const found: Partial<Record<IndicatorRole, number | null>> = {};
  const free = (index: number) => !Object.values(found).includes(index);
  for (const role of INDICATOR_ROLES) found[role] = byRule(heads, role, free);
  found.name ??= nameByPlace(heads, found, free);
  const { no = null, dimension = null, name = null, unit = null } = found;
  if (name === null) return null;
  const years = heads.flatMap((head, index) => (yearOf(head) !== null && free(index) ? [index] : []));
  const target = found.target ?? years.at(-1) ?? null;
  const baseline = found.baseline ?? years.find((index) => index !== target) ?? null;
  return baseline === null && target === null ? null : { no, dimension, name, unit, baseline, target };
}

function byRule(heads: string[], role: IndicatorRole, free: (index: number) => boolean): number | null {
  for (const rule of INDICATOR_HEAD_RULES) {
    if (rule.role !== role) continue;
    const reads = (head: string, i: number) => rule.reads(head) && free(i);
    // Of several years that set goals the last is what the plan is to reach.
    const index = role === 'target' ? heads.findLastIndex(reads) : heads.findIndex(reads);
    if (index >= 0) return index;
  }
  return null;
}

/** 行业 | 2024年实际 | 2027年目标: between a start and a goal, the first words of a row name what is counted. */
function nameByPlace(
  heads: string[],
  found: Partial<Record<IndicatorRole, number | null>>,
  free: (index: number) => boolean,
): number | null {
  const { baseline = null, target = null } = found;
  if (baseline === null || target === null || [baseline, target].some((at) => yearOf(heads[at] ?? '') === null))
    return null;
  const index = heads.findIndex((head, i) => free(i) && head !== '' && yearOf(head) === null);
  return index >= 0 && index < Math.min(baseline, target) ? index : null;
}

function isTaskList(heads: string[], name: number): boolean {
  const isIndicator = heads[name]?.includes('指标');
  return !isIndicator && heads.some((head) => holds(head, TASK_WORDS));
}
