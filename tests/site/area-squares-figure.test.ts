import { expect, test } from 'vitest';
import { areaSquaresFigure, placeSquares, scaleOf } from '../../src/figures/area-squares.ts';
import { NARROW, WIDE } from '../../src/figures/chart-sizes.ts';
import { areaSquares, referenceOf } from '../../src/knowledge/area-squares.ts';
import type { PolicyEntry } from '../../src/knowledge/corpus.ts';
import { planAreas } from '../../src/knowledge/plan-areas.ts';
import { elementsOf, faultsOf, labelsOf } from '../figures/overlaps.ts';
import { inventBase, inventPlace } from './invented-bases.ts';

const told = (name: string, data: object) =>
  inventBase(name, {
    site: `选址${name}`,
    evidence: [{ quote: `选址${name}`, source: { policy: 'p', start: 0, end: 4, line: 1 } }],
    ...data,
  });
const bases = [
  told('小基地', { areaKm2: 1.66, areaMu: 2489 }),
  told('东部数字经济与先进制造融合发展产业基地', { areaKm2: 16, areaMu: 24000 }),
  told('只写亩的基地', { areaMu: 3000 }),
  told('没写面积的基地', {}),
  told('大基地', { areaKm2: 19.78 }),
];
const plan = {
  id: 'p',
  data: { shortTitle: '基地方案', stage: 'unknown', draftRound: null, region: 'city' },
} as unknown as PolicyEntry;
const places = [
  inventPlace('city', null, { level: 'city', areaKm2: 40 }),
  inventPlace('near', 'city', { areaKm2: 45, figures: { areaKm2: '统计年鉴' } }),
  inventPlace('nearer', 'city', { areaKm2: 41, areaEstimated: true }),
  inventPlace('elsewhere', null, { areaKm2: 39.5 }),
  inventPlace('small', 'city', { areaKm2: 3 }),
];
const data = areaSquares(planAreas(bases, [])[0]!, plan, places);
const figure = areaSquaresFigure(data);

test('areas stand to each other as the numbers do, the largest first', () => {
  expect(data.squares.map(({ km2 }) => km2)).toEqual([19.78, 16, 2, 1.66]);
  expect(data.total).toBeCloseTo(39.44, 6);
  for (const width of [WIDE, NARROW] as const) {
    const scale = scaleOf(data, width);
    for (const { square, box } of placeSquares(data.squares, width, scale).rows) {
      expect((box.width * box.height) / scale ** 2).toBeCloseTo(square.km2, 6);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
  }
});

test('numbers are those of the text: nothing is computed into a label', () => {
  const labels = labelsOf(figure.wide).map(({ words }) => words);
  expect(labels).toContain('1.66 平方公里');
  expect(labels).toContain('2,489 亩');
  expect(labels).toContain('3,000 亩');
  expect(labels).not.toContain('2 平方公里');
});

test('a base without an area is named, not drawn', () => {
  expect(elementsOf(figure.wide.children).filter(({ tagName }) => tagName === 'a')).toHaveLength(4);
  expect(figure.caption).toContain('没写面积的基地原文未载面积，没有画');
});

test('the place beside is of the same region, known and not estimated, and its source is said', () => {
  expect(data.reference).toEqual({ name: 'near', km2: 45, from: '统计年鉴' });
  expect(figure.caption).toContain('near的面积不出自政策，取自地名登记册（统计年鉴）');
  expect(referenceOf(500, 'city', places)).toBeNull();
  expect(referenceOf(40, null, [])).toBeNull();
});

test('the stage of the plan is drawn', () => {
  expect(labelsOf(figure.narrow!).map(({ words }) => words)).toContain('状态未载');
});

test('no label lies on another or is cut off', () => {
  expect(faultsOf(figure.wide)).toEqual([]);
  expect(faultsOf(figure.narrow!)).toEqual([]);
});
