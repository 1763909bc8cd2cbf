/** The columns of a table from the one or two rows of its head. */
import { isYearHead, meaningOf, ROLE_MEANINGS, type Meaning } from './meanings.ts';

export interface Column {
  /** Words of the head, those of a second row after those of the first: 责任单位 › 牵头. */
  head: string;
  meaning: Meaning | null;
}

/**
 * Reads the head of a table.
 *
 * @param heads words of its rows, one or two
 * @param width number of cells in most rows below it
 * @returns null where the second row fits below no cells of the first
 */
export function columnsFrom(heads: string[][], width: number): Column[] | null {
  const [first, second] = heads;
  if (!first) return null;
  if (!second) return first.map((head) => ({ head, meaning: meaningOf(head) }));
  const placed = second.length >= first.length ? under(first, second) : spread(first, second, width);
  return placed?.map(([top, sub]) => ({ head: top === sub ? top : `${top}${sub}`, meaning: meaningBelow(top, sub) })) ?? null;
}

/** Both rows have a cell a column; an empty one of the first is spanned by the cell before it. */
function under(first: string[], second: string[]): [string, string][] {
  let spanning = '';
  return second.map((sub, index) => {
    const top = first[index] ?? '';
    if (top !== '') spanning = top;
    return [top === '' && sub !== '' ? spanning : top, sub];
  });
}

/** The second row has cells only below those of the first that it divides: 责任单位 over 牵头 | 配合. */
function spread(first: string[], second: string[], width: number): [string, string][] | null {
  const subs = second.filter((sub) => sub !== '');
  const tops = first.filter((top) => top !== '');
  const columns: [string, string][] = [];
  let used = 0;
  for (const top of tops) {
    const kind = kindOf(top);
    const from = used;
    for (let sub = subs[used]; sub !== undefined && kind !== null && kindOf(sub) === kind; sub = subs[++used])
      columns.push([top, sub]);
    if (used === from) columns.push([top, '']);
    else if (used === from + 1 && subs.length > 1) return null;
  }
  return used === subs.length && (width === 0 || columns.length === width) ? columns : null;
}

/** What a cell can share with those below it: roles with roles, goals and money with years. */
function kindOf(head: string): 'role' | 'amount' | 'persons' | null {
  const meaning = meaningOf(head);
  if (meaning !== null && ROLE_MEANINGS.has(meaning)) return 'role';
  if (isYearHead(head) || meaning === 'goal' || meaning === 'money' || meaning === 'deadline') return 'amount';
  return null;
}

function meaningBelow(top: string, sub: string): Meaning | null {
  if (sub === '') return meaningOf(top);
  const own = meaningOf(sub);
  if (own === null || own === 'unit' || own === 'task') return meaningOf(`${top}${sub}`) ?? own ?? meaningOf(top);
  return own;
}
