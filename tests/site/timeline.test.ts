import { expect, test } from 'vitest';
import { timelineOf } from '../../src/knowledge/timeline.ts';

type Years = [number, number];
const policy = (id: string, issued: string | null, period: Years | null) => ({ id, data: { issued, period } });

test('the line runs from the first year that a policy names to the end of the last', () => {
  const { ticks, dated } = timelineOf([policy('a', '2020-01-01', null), policy('b', '2023-01-01', [2020, 2023])]);
  expect(ticks).toEqual([
    { year: 2020, at: 0 },
    { year: 2021, at: 25 },
    { year: 2022, at: 50 },
    { year: 2023, at: 75 },
  ]);
  expect(dated.map(({ issuedAt, bar }) => [issuedAt, bar])).toEqual([
    [0, null],
    [75, { start: 0, width: 100 }],
  ]);
});

test('a day stands in its year as far as the year has gone', () => {
  const { dated } = timelineOf([policy('a', '2021-07-02', [2021, 2021])]);
  expect(dated[0]?.issuedAt).toBeCloseTo(49.86, 1);
});

test('a policy without a date of issue stands apart, by its first year, and has no dot', () => {
  const { dated, undated } = timelineOf([
    policy('silent', null, null),
    policy('later', null, [2023, 2025]),
    policy('dated', '2021-01-18', null),
    policy('earlier', null, [2019, 2022]),
  ]);
  expect(dated.map(({ policy: { id } }) => id)).toEqual(['dated']);
  expect(undated.map(({ policy: { id }, issuedAt }) => [id, issuedAt])).toEqual([
    ['earlier', null],
    ['later', null],
    ['silent', null],
  ]);
});

test('many years are labelled sparsely, none beyond the last', () => {
  const { ticks } = timelineOf([policy('a', null, [1996, 2025])]);
  expect(ticks.length).toBeLessThanOrEqual(7);
  expect(ticks[0]).toEqual({ year: 1996, at: 0 });
  expect(ticks.every(({ year, at }) => year <= 2025 && at < 100)).toBe(true);
});

test('a corpus without years has rows but no line', () => {
  const { ticks, dated, undated } = timelineOf([policy('a', null, null)]);
  expect([ticks, dated, undated.length]).toEqual([[], [], 1]);
  expect(timelineOf([])).toEqual({ ticks: [], dated: [], undated: [] });
});
