import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaWords,
  convertArea,
  difference,
  km2ToMu,
  muToKm2,
  statedTotals,
  sumAreas,
} from '../../src/knowledge/areas.ts';
import type { Goal, Metric } from '../../src/schemas/goal.ts';

const source = { policy: 'p', start: 0, end: 1, line: 1 };

function goal(statement: string, metrics: Partial<Metric>[]): { id: string; data: Goal } {
  const filled = metrics.map((metric) => ({
    subject: '',
    comparator: '~' as const,
    value: 0,
    unit: '平方公里',
    baseline: null,
    growth: false,
    verbatim: '',
    source,
    ...metric,
  }));
  const data = { policy: 'p', path: '3', statement, source, year: null, yearBasis: null, deadline: null };
  return { id: 'p/3-g1', data: { ...data, metrics: filled } };
}

describe('converting an area', () => {
  test('1500 亩 are a square kilometre, there and back', () => {
    expect(muToKm2(1500)).toBe(1);
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), (mu) => Math.abs(km2ToMu(muToKm2(mu)) - mu) < 1e-6));
  });

  test('two numbers that are the same say so', () => {
    expect(convertArea({ areaMu: 21_000, areaKm2: 14 })).toEqual({
      muAsKm2: 14,
      km2AsMu: 21_000,
      agreement: 'equal',
      muApart: 0,
    });
  });

  test('a number rounded to the decimals of the text agrees, and what was rounded away is told', () => {
    const { muAsKm2, km2AsMu, agreement, muApart } = convertArea({ areaMu: 2489, areaKm2: 1.66 });
    expect(muAsKm2).toBeCloseTo(1.65933, 5);
    expect({ km2AsMu, agreement, muApart }).toEqual({ km2AsMu: 2490, agreement: 'rounded', muApart: 1 });
  });

  test('a number cut instead of rounded differs', () => {
    expect(convertArea({ areaMu: 2489, areaKm2: 1.65 }).agreement).toBe('differs');
    expect(convertArea({ areaMu: 1400, areaKm2: 1 }).agreement).toBe('rounded');
    expect(convertArea({ areaMu: 2400, areaKm2: 1 }).agreement).toBe('differs');
  });

  test('where the text gives one unit, the other is converted and nothing is compared', () => {
    expect(convertArea({ areaMu: 3000, areaKm2: null })).toEqual({
      muAsKm2: 2,
      km2AsMu: null,
      agreement: null,
      muApart: null,
    });
    expect(convertArea({ areaMu: null, areaKm2: null }).agreement).toBeNull();
  });
});

describe('summing areas', () => {
  test('adds each unit as the text gives it, without the dust of binary fractions', () => {
    const areas = [
      { areaMu: 2489, areaKm2: 1.66 },
      { areaMu: 9236, areaKm2: 6.16 },
      { areaMu: null, areaKm2: 0.1 },
      { areaMu: null, areaKm2: null },
    ];
    expect(sumAreas(areas)).toEqual({ mu: 11_725, km2: 7.92, inMu: 2, inKm2: 3 });
  });

  test('tells by how much a sum exceeds or falls short of a total', () => {
    expect(difference(61.21, 60)).toEqual({ by: 1.21, share: 1.21 / 60 });
    expect(difference(50, 60).by).toBe(-10);
    expect(difference(5, 0)).toEqual({ by: 5, share: 0 });
  });
});

describe('the total that a plan gives', () => {
  const names = ['甲产业基地', '乙产业基地'];

  test('is an area that speaks of planning, in either unit', () => {
    const totals = statedTotals([goal('统筹规划约60平方公里', [{ subject: '统筹规划', value: 60 }])], names);
    expect(totals).toMatchObject([{ goal: 'p/3-g1', km2: 60, mu: 90_000, comparator: '~' }]);
    expect(statedTotals([goal('总面积9万亩', [{ subject: '总面积', value: 9, unit: '万亩' }])], names)[0]?.km2).toBe(
      60,
    );
  });

  test('is an area in a sentence that names several bases', () => {
    expect(
      statedTotals([goal('甲产业基地和乙产业基地共20平方公里', [{ subject: '共', value: 20 }])], names),
    ).toHaveLength(1);
  });

  test('is not the area of one base, another area, or another measure', () => {
    expect(statedTotals([goal('甲产业基地规划面积20平方公里', [{ subject: '规划面积', value: 20 }])], names)).toEqual(
      [],
    );
    expect(statedTotals([goal('新增绿地2平方公里', [{ subject: '绿地', value: 2 }])], names)).toEqual([]);
    expect(statedTotals([goal('规划投资60亿元', [{ subject: '规划投资', unit: '亿元' }])], names)).toEqual([]);
    expect(statedTotals([goal('规划面积增长2平方公里', [{ subject: '规划面积', growth: true }])], names)).toEqual([]);
  });
});

test('the words for an area are found as they stand', () => {
  expect(areaWords('选址北岭镇,总规划面积2,489亩,约1.66平方公里。')).toEqual({ mu: '2,489亩', km2: '约1.66平方公里' });
  expect(areaWords('占地约3万亩')).toEqual({ mu: '约3万亩', km2: null });
  expect(areaWords('选址北岭镇')).toEqual({ mu: null, km2: null });
});
