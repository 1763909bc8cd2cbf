import { expect, test } from 'vitest';
import { initialOf, pinyinKey, searchKeys } from '../../src/knowledge/pinyin.ts';

test('a name is found by its characters, its pinyin and its initials', () => {
  expect(searchKeys(['市工信局']).split(' ')).toEqual(['市工信局', 'shigongxinju', 'sgxj']);
});

test('a character with two readings is read as its word asks', () => {
  expect(searchKeys(['银行'])).toContain('yinhang');
  expect(initialOf('重庆')).toBe('C');
  expect(initialOf('重点办')).toBe('Z');
});

test('the same key is not given twice, and Latin letters stay', () => {
  expect(searchKeys(['5G办', '5G办'])).toBe('5g办 5gban 5b');
});

test('a name that begins with no letter stands under #', () => {
  expect(initialOf('5G办')).toBe('#');
  expect(initialOf('')).toBe('#');
});

test('names sort by pinyin first', () => {
  expect(['住建局', '财政局', '教育局'].toSorted((a, b) => (pinyinKey(a) < pinyinKey(b) ? -1 : 1))).toEqual([
    '财政局',
    '教育局',
    '住建局',
  ]);
});
