/** The page on which a keeper reviews a text: where facts stand in the words, and words in the text. */
import { describe, expect, test } from 'vitest';
import { itemName, optionLabel, summaryOf } from '../../src/browser/dev/review/labels.ts';
import { findWords, piecesOf } from '../../src/browser/dev/review/marked-text.ts';
import { isEmpty, valueOf } from '../../src/browser/dev/review/values.ts';
import type { FactTold } from '../../src/browser/dev/review/told.ts';

const text = [
  { start: 100, words: '培育企业5家。\n（市工信局、' },
  { start: 300, words: '市财政局负责）' },
];

function fact(start: number, end: number): FactTold {
  const words = { kind: 'duty', words: '', occurrence: null, values: {}, basis: null, editor: null } as const;
  return { ...words, start, end, isRight: false };
}

describe('the pieces of a text', () => {
  test('joined are the text, and each knows the facts that hold it', () => {
    const facts = [fact(100, 107), fact(104, 106), fact(300, 304)];
    const pieces = piecesOf({ text, facts });
    expect(pieces.map(({ words }) => words).join('')).toBe(text.map(({ words }) => words).join(''));
    expect(pieces.map(({ words, facts: held }) => [words, held])).toEqual([
      ['培育企业', [0]],
      ['5家', [0, 1]],
      ['。', [0]],
      ['\n（市工信局、', []],
      ['市财政局', [2]],
      ['负责）', []],
    ]);
  });
});

describe('words that are filled in', () => {
  test('are found where they stand once, white space aside', () => {
    expect(findWords({ text }, '市 财政局')).toEqual({ start: 300, end: 304 });
    expect(findWords({ text }, '。（市工信局')).toEqual({ start: 106, end: 113 });
  });

  test('are counted where they stand nowhere, or several times', () => {
    expect(findWords({ text }, '市邮政局')).toBe(0);
    expect(findWords({ text }, ' ')).toBe(0);
    expect(findWords({ text }, '局')).toBe(2);
  });
});

test('values are told in the words of the interface, without those that say nothing', () => {
  expect(summaryOf('duty', { agency: '市财政局', role: 'support' })).toBe('机构：市财政局 · 角色：配合');
  expect(summaryOf('metric', { value: 5, upper: null, approximate: false, growth: true })).toBe('数值：5 · 增速：是');
  expect(summaryOf('measure', { kind: 'reward', recipients: ['企业', '园区'] })).toBe('类别：奖励 · 给谁：企业、园区');
  expect(optionLabel('metric', 'comparator', '>=')).toBe('>= 不低于');
});

test('an item is called by its label and heading, or by what it is', () => {
  expect(itemName({ path: '2.1', label: '（一）', heading: '建设基地' })).toBe('（一）建设基地');
  expect([
    itemName({ path: 'front', label: '', heading: null }),
    itemName({ path: 'annex1', label: '', heading: null }),
  ]).toEqual(['正文之前', 'annex1']);
});

describe('a value that is filled in', () => {
  const field = (type: 'number' | 'list' | 'truth' | 'text', isNullable = true) =>
    ({ name: 'value', type, isNullable, isRequired: false, options: null }) as unknown as Parameters<typeof valueOf>[0];

  test('is a number, with or without commas; what is none is kept as it was typed, to be refused', () => {
    expect(valueOf(field('number'), '1,200.5')).toBe(1200.5);
    expect(valueOf(field('number'), '五十')).toBe('五十');
  });

  test('left open is null where that may be, else not said', () => {
    expect([valueOf(field('number'), ''), valueOf(field('number', false), '')]).toEqual([null, undefined]);
  });

  test('of a list is its items; none says nothing of a fact that is added', () => {
    expect(valueOf(field('list'), '企业、 园区;')).toEqual(['企业', '园区']);
    expect([valueOf(field('list'), ''), null, '', 0].map(isEmpty)).toEqual([true, true, false, false]);
  });
});
