/** Counts and names as figures print them: what is drafted or of no known stage is told apart. */
import { titled, words } from '../../i18n/zh-CN.ts';
import type { PolicyEntry } from '../../knowledge/corpus.ts';
import { tasksWithin, type Bond, type Foremost } from '../../knowledge/responsibility.ts';

/** 12 项（征求意见稿 5 项） */
export function staged(bonds: readonly Bond[]): string {
  const { all, draft, unknown } = tasksWithin(bonds);
  return words.graph.staged(all, draft, unknown);
}

/** 《甲》（征求意见稿）、《乙》 */
export function policyNames(policies: readonly PolicyEntry[]): string {
  return policies
    .map(({ data }) => `${titled(data.title)}${data.stage === 'issued' ? '' : `（${words.stage[data.stage]}）`}`)
    .join('、');
}

/** What a figure says first: 市甲局牵头最多，8 项（征求意见稿 1 项） */
export function foremostWords({ agencies, by, bonds }: Foremost): string {
  const [first, ...equals] = agencies;
  if (equals.length > 0) return words.graph.equals[by](agencies.length, words.count.items(bonds.length));
  return words.graph.foremost[by](first!.data.name, staged(bonds));
}
