/** Cells that tell what is granted, in tables whose heads say so: 事项 | 奖励标准. */
import { holds } from '../lex/word-trie.ts';
import { SUPPORT_HEAD_ENDS, SUPPORT_HEADS } from '../lex/measure-words.ts';
import { gridOf } from '../tables/grid.ts';
import { foldHead } from '../tables/meanings.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { tables } from '../tree/walk.ts';

/** A cell with the words of its head and the item that holds the table. */
export interface SupportCell extends Span {
  head: string;
  section: Section | null;
}

/** Every cell below a head of support, in order. */
export function supportCells(policy: Policy): SupportCell[] {
  return tables(policy).flatMap(({ table, section }) => {
    const grid = gridOf(table, policy);
    const columns = grid?.columns.map(({ head }) => (isSupportHead(head) ? head : null)) ?? [];
    if (!grid || columns.every((head) => head === null)) return [];
    return grid.rows.flatMap(({ cells }) =>
      cells.flatMap((cell, column) => {
        const head = columns[column];
        return head && cell && cell.words !== '' ? [{ start: cell.start, end: cell.end, head, section }] : [];
      }),
    );
  });
}

/** 奖励标准, 支持内容; not 支持单位. */
export function isSupportHead(head: string): boolean {
  const words = foldHead(head);
  return holds(words, SUPPORT_HEADS) && SUPPORT_HEAD_ENDS.some((word) => words.endsWith(word));
}
