import { expect, test } from 'vitest';
import { selectRows } from '../../src/browser/filter/download.ts';
import { answer } from '../../src/browser/filter/matching.ts';
import { queryTest } from '../../src/browser/filter/query.ts';
import { readState, sortOf, sortWord, writeState } from '../../src/browser/filter/state.ts';
import { fold } from '../../src/text/fold.ts';

const row = (id: string, text: string, values: Record<string, string[]>) => ({
  id,
  text: fold(text),
  values: new Map(Object.entries(values)),
});
const rows = [
  row('1', '５Ｇ 产业', { agency: ['a'], role: ['lead'], industry: ['x', 'y'] }),
  row('2', '芯片 产业', { agency: ['a'], role: ['support'] }),
  row('3', '芯片', { agency: ['b'], role: ['lead'], industry: ['y'] }),
];
const keys = ['agency', 'role', 'industry'];
const ask = (facets: Record<string, string>, query = '') =>
  answer(rows, { query, facets: new Map(Object.entries(facets)) }, keys);
const shown = (...question: Parameters<typeof ask>) => ask(...question).shown.map(({ id }) => id);

test('full-width, case and spaces make no difference to a query', () => {
  expect(shown({}, '5g')).toEqual(['1']);
  expect(shown({}, ' 5 Ｇ产 业')).toEqual(['1']);
});

test('all words of a query must be there, in any order', () => {
  expect(shown({}, '产业 芯片')).toEqual(['2']);
  expect(queryTest('甲 丁')?.('甲乙丙')).toBe(false);
});

test('conditions of several kinds all count, for one and the same row', () => {
  expect(shown({ agency: 'a', role: 'lead' })).toEqual(['1']);
  expect(shown({ industry: 'y' })).toEqual(['1', '3']);
  expect(shown({ industry: 'none' })).toEqual(['2']);
});

test('counts say what each other choice would leave', () => {
  const { counts, without } = ask({ agency: 'a', role: 'lead' });
  expect(Object.fromEntries(counts.get('role')!)).toEqual({ lead: 1, support: 1 });
  expect(Object.fromEntries(counts.get('agency')!)).toEqual({ a: 1, b: 1 });
  expect(Object.fromEntries(counts.get('industry')!)).toEqual({ x: 1, y: 1 });
  expect(Object.fromEntries(without)).toEqual({ role: 2, agency: 2 });
});

test('where nothing is left, it is known which condition to drop', () => {
  const { shown, without } = ask({ agency: 'b', role: 'support' });
  expect(shown).toEqual([]);
  expect(Object.fromEntries(without)).toEqual({ role: 1, agency: 1 });
});

test('what is asked survives the address, and other parameters stay', () => {
  const state = { query: '芯片 5G', facets: new Map([['role', 'lead']]), sort: { key: 'year', descending: true } };
  const search = writeState('?utm=1&agency=old', state, keys);
  expect(new URLSearchParams(search).get('utm')).toBe('1');
  expect(readState(search, keys, ['year'])).toEqual(state);
});

test('nothing asked leaves nothing in the address', () => {
  expect(writeState('?q=x&sort=year&role=lead', { query: ' ', facets: new Map(), sort: null }, keys)).toBe('');
});

test('a column that the list does not have is no order', () => {
  expect(sortOf('-size', ['year'])).toBeNull();
  expect(sortOf('', ['year'])).toBeNull();
  expect(sortWord({ key: 'year', descending: true })).toBe('-year');
});

const published = '\uFEFFid,title,clause\r\nt/1,"甲,乙","第一\n行"\r\nt/2,丙,丁\r\n';

test('a download holds the rows wanted in the order wanted, cells unaltered', () => {
  const wanted = [
    { id: 't/2', cells: null },
    { id: 'u', cells: { id: 'u', title: '无机构' } },
    { id: 't/1', cells: null },
  ];
  expect(selectRows(published, wanted)).toBe(
    '\uFEFFid,title,clause\r\nt/2,丙,丁\r\nu,无机构,\r\nt/1,"甲,乙","第一\n行"\r\n',
  );
});

test('a row that the table lacks is never left out in silence', () => {
  expect(() => selectRows(published, [{ id: 't/9', cells: null }])).toThrow('t/9');
});
