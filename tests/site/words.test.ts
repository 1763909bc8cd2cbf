/** Words of the interface that stand for what the compiler says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { levelOf, words } from '../../src/i18n/zh-CN.ts';

test('every message of the compiler has words, so that no page shows its code alone', () => {
  const report = readFileSync(join(import.meta.dirname, '../../scripts/compiler/report.ts'), 'utf8');
  const union = /type Code =([^;]+);/.exec(report)?.[1] ?? '';
  const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !(code in words.quality.codes))).toEqual([]);
});

test('a name for many bodies is called so, and not a body whose level a text leaves out', () => {
  expect(levelOf({ level: 'nation', kind: 'department' })).toBe('国家');
  expect(levelOf({ level: null, kind: 'collective' })).toBe('合称');
  expect(levelOf({ level: null, kind: 'unknown' })).toBe('级别未载');
});
