/** The feed of policies. */
import { expect, test } from 'vitest';
import { feedItems } from '../../src/data/feed.ts';
import type { PolicyEntry } from '../../src/knowledge/corpus.ts';

const NONE = { characters: 9, tasks: 0, duties: 0, goals: 0, bases: 0, indicators: 0, measures: 0 };

function policy(id: string, data: Partial<PolicyEntry['data']>): PolicyEntry {
  const all = { title: id, stage: 'issued', draftRound: null, issued: null, level: 'city', regionName: null };
  return { id, data: { ...all, counts: NONE, ...data } } as unknown as PolicyEntry;
}

const items = feedItems(
  [
    policy('undated', { stage: 'unknown' }),
    policy('old', { issued: '2019-12-31' }),
    policy('draft', { stage: 'draft', draftRound: 2, regionName: '某市' }),
    policy('new', { issued: '2021-01-18', counts: { ...NONE, tasks: 3, goals: 1 } }),
  ],
  (id) => `https://x/policies/${id}/`,
);

test('the newest comes first, the undated last in their own order', () => {
  expect(items.map(({ link }) => link)).toEqual(
    ['new', 'old', 'undated', 'draft'].map((id) => `https://x/policies/${id}/`),
  );
});

test('a title says whether the policy is in force', () => {
  expect(items.map(({ title }) => title)).toEqual([
    '【已印发】new',
    '【已印发】old',
    '【状态未载】undated',
    '【第二次征求意见稿】draft',
  ]);
});

test('a date is the day of issue, and none is made up', () => {
  expect(items.map(({ pubDate }) => (pubDate as Date | undefined)?.toISOString())).toEqual([
    '2021-01-18T00:00:00.000Z',
    '2019-12-31T00:00:00.000Z',
    undefined,
    undefined,
  ]);
});

test('a description tells what was found, where anything was', () => {
  expect(items[0]!.description).toBe('文本载明已印发。文中整理出 3 项任务、1 个目标。');
  expect(items[3]!.description).toBe('这是征求意见稿，尚未生效，正式文本可能有改动。');
  expect(items[3]!.categories).toEqual(['市级', '某市']);
});
