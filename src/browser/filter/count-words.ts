/** What is announced of a filtered list: how many rows are shown, of how many, and how many of them come from drafts. */
import { filter as words } from '../../i18n/zh-CN/filter.ts';
import type { Row } from './rows.ts';

/**
 * @param unit What is counted: 行.
 * @param groupUnit What its blocks are: 项任务. Blocks are not counted without it.
 */
export function countWords(shown: readonly Row[], all: readonly Row[], unit: string, groupUnit?: string): string {
  const drafts = shown.filter(({ values }) => values.get('stage')?.includes('draft')).length;
  return (
    words.shown(shown.length, all.length, unit) +
    (groupUnit ? words.groups(blocksOf(shown), blocksOf(all), groupUnit) : '') +
    (drafts > 0 ? words.drafts(drafts, unit) : '')
  );
}

function blocksOf(rows: readonly Row[]): number {
  return new Set(rows.map(({ block }) => block)).size;
}
