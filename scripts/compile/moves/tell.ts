/** What moved in a text, in one short paragraph. */
import type { Comparison } from './compare.ts';
import type { Item } from './items.ts';

/** So many of each are named; the others are counted. */
const NAMED = 3;

/**
 *     plan: 2 items moved (2.1 → 2.2 “开放场景”; 2.2 → 2.3 “培育人才”), 1 appeared (2.1 “建设平台”), 1 vanished (3 “附则”).
 *
 * @returns null where nothing of the kind happened; facts inside of items go with these and are not told
 */
export function toldMoves(id: string, { moved, appeared, vanished }: Comparison): string | null {
  const isItem = ({ kind }: Item) => kind === 'item';
  const own = moved
    .filter(([from]) => isItem(from))
    .map(([from, to]) => `${from.address} → ${to.address} “${to.title}”`);
  const named = ({ address, title }: Item) => `${address} “${title}”`;
  const parts = [
    { said: own.length === 1 ? 'item moved' : 'items moved', list: own },
    { said: 'appeared', list: appeared.filter(isItem).map(named) },
    { said: 'vanished', list: vanished.filter(isItem).map(named) },
  ].filter(({ list }) => list.length > 0);
  if (parts.length === 0) return null;
  const words = parts.map(({ said, list }) => `${list.length} ${said} (${shortened(list)})`).join(', ');
  const kept = own.length > 0 ? ' Old addresses lead to the new ones: commit moved.yaml.' : '';
  return `${id}: ${words}.${kept}`;
}

function shortened(list: readonly string[]): string {
  const more = list.length - NAMED;
  return [...list.slice(0, NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
