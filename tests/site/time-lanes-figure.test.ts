import { expect, test } from 'vitest';
import { goalTimeLine } from '../../src/figures/goal-time-line.ts';
import { placeLanes } from '../../src/figures/time-lanes-layout.ts';
import type { PolicyEntry } from '../../src/knowledge/corpus.ts';
import { endOf, timeLane, timeOf, type Time, type TimeItem, type TimeLane } from '../../src/knowledge/time-lanes.ts';
import { elementsOf, faultsOf, labelsOf, ofClass } from '../figures/overlaps.ts';

function lane(id: string, stage: string, period: [number, number] | null, items: TimeItem[]): TimeLane {
  const data = { shortTitle: `${id}方案`, level: 'city', stage, draftRound: null, period };
  return timeLane({ id, data } as unknown as PolicyEntry, items);
}
let counted = 0;
const item = (time: Time, label = '规模：超过 60 亿元', kind: TimeItem['kind'] = 'goal'): TimeItem => ({
  id: `i${++counted}`,
  href: `/goals/i${counted}/`,
  label,
  kind,
  time,
});
const march: Time = { date: '2021-03-31', words: '2021年3月底前' };
const lanes = [
  lane('甲', 'issued', [2020, 2022], [item({ year: 2022 }), item(null, '未'.repeat(70)), item(march)]),
  lane('乙', 'draft', null, [
    ...Array.from({ length: 9 }, () => item({ year: 2025 }, '长'.repeat(90))),
    item(null, '任务', 'task'),
  ]),
  lane('丙', 'unknown', null, [item({ year: 2021 })]),
];
const figure = goalTimeLine(lanes);

test('a year is drawn as long as it is, a deadline where its month ends', () => {
  const { years, end, lanes: placed } = placeLanes(lanes);
  const year = end / 6;
  expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  const [first, second] = placed[0]!.rows;
  expect(first!.shape).toBe('diamond');
  expect(first!.mark.x + first!.mark.width / 2).toBeCloseTo(1.25 * year, 5);
  expect(second!.shape).toBe('bar');
  expect(second!.mark.x).toBeCloseTo(2 * year + 2, 5);
  expect(second!.mark.width).toBeCloseTo(year - 4, 5);
  expect(placed[0]!.band).toMatchObject({ x: 0, width: 3 * year });
});

test('what has no time stands behind the last year', () => {
  const { end, lanes: placed } = placeLanes(lanes);
  const undated = placed.flatMap(({ rows }) => rows).filter(({ item }) => item.time === null);
  expect(undated.map(({ shape }) => shape)).toEqual(['ring', 'square']);
  for (const { mark } of undated) expect(mark.x).toBeGreaterThan(end);
});

test('marks of a year lie below one another', () => {
  const marks = placeLanes(lanes).lanes.flatMap(({ rows }) => rows.map(({ mark }) => mark));
  const tops = marks.map(({ y }) => y);
  expect(new Set(tops).size).toBe(marks.length);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});

test('every item is drawn once in either form and leads to its page', () => {
  for (const { children } of [figure.wide, figure.narrow!]) {
    const links = elementsOf(children).flatMap(({ tagName, properties }) =>
      tagName === 'a' ? [String(properties['href'])] : [],
    );
    const goals = links.filter((link) => link.startsWith('/goals/'));
    expect(goals.toSorted()).toEqual(lanes.flatMap((each) => each.items.map(({ href }) => href)).toSorted());
  }
});

test('issued, draft and unknown are told apart by more than colour', () => {
  for (const { children } of [figure.wide, figure.narrow!]) {
    expect(ofClass(children, 'chart-mark-issued')).toHaveLength(3);
    expect(ofClass(children, 'chart-mark-draft')).toHaveLength(10);
    expect(ofClass(children, 'chart-mark-unknown')).toHaveLength(1);
    const words = labelsOf({ children }).map((label) => label.words);
    for (const standing of ['已印发', '征求意见稿', '状态未载']) expect(words).toContain(standing);
  }
});

test('a label that is cut short says all of itself to who asks', () => {
  const [first] = elementsOf(figure.wide.children).filter(({ properties }) =>
    String(properties['ariaLabel']).includes('长长'),
  );
  expect(first!.properties['ariaLabel']).toBe(`目标（2025 年，征求意见稿）：${'长'.repeat(90)}`);
});

test('no label lies on another or is cut off', () => {
  expect(faultsOf(figure.wide)).toEqual([]);
  expect(faultsOf(figure.narrow!)).toEqual([]);
});

test('the caption counts what the drawing shows', () => {
  expect(figure.caption).toContain('2021 年 2 项，2025 年 9 项；另有 2 项未载年份');
});

test('lanes without any year have a strip of rings only, and no lanes nothing', () => {
  const only = placeLanes([lane('丁', 'issued', null, [item(null)])]);
  expect(only.years).toEqual([]);
  expect(faultsOf(goalTimeLine([lane('丁', 'issued', null, [item(null)])]).wide)).toEqual([]);
  expect(placeLanes([]).lanes).toEqual([]);
});

test('a day is as far in its year as its month, and a year ends with it', () => {
  expect(endOf({ year: 2021 })).toBe(2022);
  expect(endOf({ date: '2021-06-15', words: '' })).toBeCloseTo(2021 + 5.5 / 12, 5);
  expect(timeOf({ due: { date: '2025-12-31', reading: 'year-end' }, verbatim: null })).toEqual({ year: 2025 });
  expect(timeOf({ due: { date: '2021-03-31', reading: 'month-end' }, verbatim: '3月底前' })).toEqual({
    date: '2021-03-31',
    words: '3月底前',
  });
  expect(timeOf({ due: null, verbatim: '2025年前' })).toBeNull();
});
