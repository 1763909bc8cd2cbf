/** What was found in a policy, counted; each count leads to that policy's part of a list. */
import { words } from '../i18n/zh-CN.ts';
import { href } from '../links.ts';
import type { PolicyEntry } from './corpus.ts';
import { factsCount } from './counted.ts';

const KINDS = ['tasks', 'goals', 'bases', 'indicators', 'measures'] as const;

/** @returns In the order of the site's lists; a kind of which nothing was found is left out. */
export function countsOf({ id, data }: Pick<PolicyEntry, 'id' | 'data'>): { text: string; href?: string }[] {
  const { counts } = data;
  return KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({
    text: words.count[kind](counts[kind]),
    // Lists leave out what does not count.
    ...(factsCount({ data }) ? { href: href(`/${kind}/`) + placeInList(kind, id) } : {}),
  }));
}

/** Lists that can be filtered are; without JavaScript, and in the others, the address leads to the policy's heading. */
function placeInList(kind: (typeof KINDS)[number], id: string): string {
  if (kind === 'tasks') return `?policy=${encodeURIComponent(id)}#${id}`;
  return kind === 'bases' ? '' : `#${id}`;
}
