/** What the head of a column means: 牵头单位, 配合部门, 完成时限, 重点任务 … by the words inside it. */
import { HEAD_RULES, type Meaning } from './head-rules.ts';

export type { Meaning };

export const ROLE_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'lead',
  'responsible',
  'shared',
  'support',
  'guide',
]);

/** Longer heads are sentences: 请各责任单位于每月底前报送完成情况. */
const LONGEST_HEAD = 20;

/** The meaning of a head with the rule that says it; null where no rule does. */
export function readHead(head: string): { meaning: Meaning; rule: string } | null {
  const folded = foldHead(head);
  if (folded === '' || folded.length > LONGEST_HEAD || /[。；]/.test(folded)) return null;
  for (const rule of HEAD_RULES) {
    const meaning = rule.reads(folded);
    if (meaning) return { meaning, rule: rule.id };
  }
  return null;
}

/**
 * Meaning of a head, null where none of its words is known.
 *
 * @param head words of the cell as printed; what stands in brackets says how, not what: 责任单位（列首位的为牵头单位）
 */
export function meaningOf(head: string): Meaning | null {
  return readHead(head)?.meaning ?? null;
}

/** Words of a head without white space, brackets and what stands in them. */
export function foldHead(head: string): string {
  const words = head.slice(0, 120).replace(/\s+/g, '');
  return words.replace(/[（(〔[【][^（(）)]{0,60}[）)〕\]】]/g, '').replace(/[：:*★▲]+$/, '');
}

/** A head that is a year, above the goals of that year: 2025年, 2025年目标. */
export function isYearHead(head: string): boolean {
  return /^(?:到)?20\d{2}年?(?:底|末|度)?(?:目标值?|计划|任务)?$/.test(foldHead(head));
}
