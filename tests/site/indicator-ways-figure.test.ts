import type { ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { barOf, indicatorWaysFigure } from '../../src/figures/indicator-ways.ts';
import type { Corpus, PolicyEntry } from '../../src/knowledge/corpus.ts';
import { indicatorWays, wayScale } from '../../src/knowledge/indicator-ways.ts';
import { elementsOf, faultsOf, labelsOf, ofClass } from '../figures/overlaps.ts';

const policy = { id: 'p', data: { shortTitle: '甲方案', stage: 'draft', draftRound: 2 } } as unknown as PolicyEntry;
const side = (text: string | null, value: number | null, year: number) =>
  text === null ? null : { text, value, year, source: { policy: 'p', start: 0, end: 1, line: 1 } };

function row(
  no: number,
  name: string,
  unit: string | null,
  from: [string | null, number | null],
  to: [string, number | null],
) {
  const data = { policy: 'p', table: 'annex1', no, dimension: no < 4 ? '规模' : '能力', name, unit };
  const ends = { baseline: side(...from, 2022), target: side(...to, 2025), numeric: to[1] !== null };
  return { id: `p/annex1.${no}`, data: { ...data, ...ends } } as unknown as Corpus['indicators'][number];
}

const rows = [
  row(1, '总产值', '亿元', ['9470.22', 9470.22], ['10000', 10000]),
  row(2, '研发投入强度', '%', ['1.92%', 1.92], ['2.50%', 2.5]),
  row(3, '单位能耗', '吨', ['8', 8], ['6', 6]),
  row(4, '当年新增发明专利申请总量中由企业与高校合作申请的专利所占的比重', '分', ['0', 0], ['2', 2]),
  row(5, '没有基期的一项', '家', [null, null], ['5', 5]),
  row(6, '技术体系先进性', null, ['有'.repeat(80), null], ['更'.repeat(120), null]),
];
const figure = indicatorWaysFigure(indicatorWays(policy, rows));
const lengthOf = (element: ElementContent) => (element.type === 'element' ? Number(element.properties['width']) : NaN);

test('every scale holds zero, and its longer end is the greater number', () => {
  expect(wayScale(9470.22, 10000)).toEqual({ zero: 0, baseline: expect.closeTo(0.947022, 9), target: 1 });
  expect(wayScale(8, 6)).toEqual({ zero: 0, baseline: 1, target: 0.75 });
  expect(wayScale(-5, 5)).toEqual({ zero: 0.5, baseline: 0, target: 1 });
  expect(wayScale(0, 0)).toEqual({ zero: 0, baseline: 0, target: 0 });
  expect(wayScale(null, 5)).toEqual({ zero: 0, baseline: null, target: 1 });
  expect(wayScale(null, null)).toBeNull();
});

test('bars are as long as the numbers are to each other', () => {
  const [way, done] = barOf(wayScale(50, 200)!, { x: 10, y: 0, width: 300, height: 10 }).map(lengthOf);
  expect(done! / way!).toBeCloseTo(50 / 200, 3);
  expect(way).toBe(300);
});

test('each row is drawn once in either form, a row of words in words', () => {
  for (const { children } of [figure.wide, figure.narrow!]) {
    expect(ofClass(children, 'chart-target')).toHaveLength(5);
    expect(ofClass(children, 'chart-done')).toHaveLength(4);
    expect(elementsOf(children).filter(({ tagName }) => tagName === 'a')).toHaveLength(rows.length);
    expect(labelsOf({ children }).some(({ words }) => words.startsWith('文字指标'))).toBe(true);
  }
});

test('numbers stand as the table gives them, with their unit once', () => {
  const labels = labelsOf(figure.wide).map(({ words }) => words);
  expect(labels).toContain('9470.22 → 10000 亿元');
  expect(labels).toContain('1.92% → 2.50%');
  expect(labels).toContain('原文未载 → 5 家');
});

test('the standing of the text and the years are drawn', () => {
  const labels = labelsOf(figure.narrow!).map(({ words }) => words);
  expect(labels).toContain('第二次征求意见稿');
  expect(labels).toContain('基期（2022） → 目标（2025）');
  expect(ofClass(figure.wide.children, 'chart-stage-draft')).toHaveLength(1);
});

test('the caption names what is far from its target, and nothing that is to fall', () => {
  expect(figure.caption).toContain('3 项可比的指标中，1 项的基期已达目标的九成以上');
  expect(figure.caption).toMatch(/不到四分之三的（数字加粗）是当年新增发明专利/);
  expect(figure.caption).not.toContain('单位能耗');
});

test('no label lies on another or is cut off', () => {
  expect(faultsOf(figure.wide)).toEqual([]);
  expect(faultsOf(figure.narrow!)).toEqual([]);
});

test('the same rows give the same drawing', () => {
  expect(indicatorWaysFigure(indicatorWays(policy, rows))).toEqual(figure);
});
