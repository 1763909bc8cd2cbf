import { expect, test } from 'vitest';
import { figure, percentage, progressOf } from '../../src/knowledge/progress.ts';

const at = (value: number | null, year: number | null = null) => ({ value, year });

test('a number grows from its baseline to its target, in all and a year', () => {
  const progress = progressOf(at(80, 2022), at(100, 2024), '亿元');
  expect(progress).toMatchObject({ change: 20, points: false, growth: 25, reached: 80, years: 2 });
  expect(progress?.yearly).toBeCloseTo(11.803, 3);
});

test('the change carries no noise of binary fractions', () => {
  expect(progressOf(at(9470.22), at(10000), '亿元')?.change).toBe(529.78);
  expect(progressOf(at(0.1), at(0.3), '亿元')?.change).toBe(0.2);
});

test('percentages change in points, also a year, and never in percent of themselves', () => {
  const progress = progressOf(at(1.92, 2022), at(2.5, 2025), '%');
  expect(progress).toMatchObject({ change: 0.58, points: true, growth: null });
  expect(progress?.yearly).toBeCloseTo(0.1933, 3);
  expect(progress?.reached).toBeCloseTo(76.8, 1);
});

test('zero is a number: its change is told, a growth from it is not', () => {
  expect(progressOf(at(0, 2022), at(2, 2025), '分')).toEqual({
    baseline: 0,
    target: 2,
    change: 2,
    points: false,
    growth: null,
    reached: null,
    years: 3,
    yearly: null,
  });
});

test('a target below the baseline is a decrease, of which nothing is reached yet', () => {
  const progress = progressOf(at(50, 2020), at(40, 2021), '吨');
  expect(progress).toMatchObject({ change: -10, growth: -20, reached: null });
  expect(progress?.yearly).toBeCloseTo(-20);
});

test('words, missing cells and missing years leave out what they leave open', () => {
  expect(progressOf(at(null), at(5), '家')).toBeNull();
  expect(progressOf(at(5), at(null), '家')).toBeNull();
  expect(progressOf(null, at(5), '家')).toBeNull();
  expect(progressOf(at(5), null, null)).toBeNull();
  expect(progressOf(at(4, 2022), at(5), '家')).toMatchObject({ change: 1, years: null, yearly: null });
  expect(progressOf(at(4, 2022), at(5, 2022), '家')).toMatchObject({ years: null, yearly: null });
});

test('a target that stands where it stood asks for nothing', () => {
  expect(progressOf(at(5, 2022), at(5, 2025), '家')).toMatchObject({ change: 0, growth: 0, reached: 100, yearly: 0 });
});

test('numbers are written as people write them', () => {
  expect(figure(9470.22)).toBe('9,470.22');
  expect(percentage(5.594)).toBe('5.6');
  expect(percentage(25)).toBe('25');
  expect(percentage(0.04)).toBe('0.04');
  expect(percentage(0)).toBe('0');
  expect(percentage(99.97)).toBe('99.9');
  expect(percentage(100)).toBe('100');
  expect(percentage(-20)).toBe('-20');
});
