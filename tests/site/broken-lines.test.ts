import { expect, test } from 'vitest';
import { brokenLines, clipped } from '../../src/figures/broken-lines.ts';
import { textWidth } from '../../src/figures/text-width.ts';

test('lines are no wider than asked and lose nothing', () => {
  const text = '以智能移动终端为主导的电子信息产业规上总产值：超过 10,000 亿元（2023—2025年）';
  const lines = brokenLines(text, 120, 12);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('no line begins with a closing mark or ends with an opening one, and numbers stay whole', () => {
  const lines = brokenLines('发展《甲乙方案》，到达12345亿元，再发展“丙丁”。', 72, 12);
  for (const line of lines) {
    expect(line).not.toMatch(/^[》，。”]/);
    expect(line).not.toMatch(/[《“]$/);
  }
  expect(lines.some((line) => line.includes('12345'))).toBe(true);
});

test('what is cut off is shown, and half a number is no number', () => {
  expect(clipped('甲乙丙', 36, 12)).toBe('甲乙丙');
  expect(clipped('甲乙丙丁', 36, 12)).toBe('甲乙…');
  expect(clipped('超过10000亿元', 50, 12)).toBe('超过…');
  expect(brokenLines('甲乙丙丁戊己庚辛', 36, 12, 2)).toEqual(['甲乙丙', '丁戊…']);
});
