/** Texts far beyond what an office writes are read to their end, without an exception. */
import { expect, test } from 'vitest';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { leaves } from '../../scripts/compiler/tree/walk.ts';
import { parsed, TIME_LIMIT } from './parsed.ts';

const HUGE: [name: string, text: () => string][] = [
  ['200,000 lines', () => `一、任务\n${'某市推进产业发展。\n'.repeat(200_000)}`],
  ['1 MB without a break', () => '某市推进产业发展企业达到'.repeat(30_000)],
  ['1 MB of sentences on one line', () => `一、任务${'某市推进产业发展，企业达到10家。'.repeat(22_000)}`],
  ['12,000 clauses under one item', () => `一、任务\n（一）培育企业。\n${'建园区。（市科技局牵头）\n'.repeat(12_000)}`],
  ['12,000 items under one', () => `一、任务\n（一）培育企业。\n${'1.建园区。\n责任单位：市科技局\n'.repeat(12_000)}`],
  ['a long run of labels', () => '一、（一）1.（1）①'.repeat(30_000)],
  ['100,000 tabs', () => `一、任务\n甲${'\t'.repeat(100_000)}乙`],
  ['100,000 cells on one line', () => `一、任务\n${'甲\t'.repeat(100_000)}`],
  ['100,000 rows of one cell', () => `一、任务\n${'\t甲\n'.repeat(100_000)}`],
  ['brackets nested 100,000 deep', () => `一、任务\n${'（'.repeat(100_000)}${'）'.repeat(100_000)}`],
  ['100,000 marks of one footnote', () => `一、任务\n${'绿色工厂①，'.repeat(100_000)}\n① 绿色工厂：指甲。`],
];

/** Slips of a copy in which a reader might look for the same thing again and again. */
const SLIPS: [name: string, text: string][] = [
  [
    'limits among sums that are granted in a list',
    '对收入突破5亿元、10亿元的企业，分别给予50万元、10入突破5亿元、10亿元的企业，分别给予50万元、100万元奖励。',
  ],
];

test.each(SLIPS)('%s are read to their end', (_, text) => {
  expect(parsed(`某市措施\n\n一、支持企业\n${text}`).facts.measures.length).toBeGreaterThan(0);
});

test.each(HUGE)('%s', { timeout: 4 * TIME_LIMIT }, (_, textOf) => {
  const text = textOf();
  const policy = parsed(text);
  contractOf(policy);
  let length = 0;
  for (const leaf of leaves(policy)) length += leaf.value.length;
  expect(length).toBe(text.length);
});
