import { expect, test } from 'vitest';
import { facetAttribute, facetOf } from '../../src/knowledge/facets.ts';

interface Row {
  body?: string;
  level?: string;
  industries: string[];
}
const rows: Row[] = [
  { body: 'b', level: 'city', industries: ['x', 'y', 'x'] },
  { body: 'a', level: 'town', industries: [] },
  { body: 'a', level: 'town', industries: ['y'] },
  { industries: ['y'] },
];
const valuesOf = ({ body, level }: Row) => (body ? [{ value: body, label: body.toUpperCase(), group: level }] : []);

test('counts rows by value, the most frequent first and the silent last', () => {
  const industries = {
    key: 'industry',
    name: '产业',
    valuesOf: (row: Row) => row.industries.map((value) => ({ value, label: value })),
  };
  expect(facetOf(industries, rows, '原文未载').options).toEqual([
    { value: 'y', label: 'y', count: 3 },
    { value: 'x', label: 'x', count: 1 },
    { value: 'none', label: '原文未载', count: 1 },
  ]);
});

test('keeps groups together in the order in which they occur', () => {
  const { options } = facetOf({ key: 'agency', name: '机构', valuesOf }, rows, '原文未载');
  expect(options.map(({ value, group }) => [value, group])).toEqual([
    ['b', 'city'],
    ['a', 'town'],
    ['none', undefined],
  ]);
});

test('keeps the order of the rows on demand, yet the silent last', () => {
  const { options } = facetOf({ key: 'agency', name: '机构', valuesOf, order: 'rows' }, rows.toReversed(), '原文未载');
  expect(options.map(({ value }) => value)).toEqual(['a', 'b', 'none']);
});

test('an attribute names each value once and is left out for a silent text', () => {
  expect(
    facetAttribute([
      { value: 'x', label: '' },
      { value: 'y', label: '' },
      { value: 'x', label: '' },
    ]),
  ).toBe('x y');
  expect(facetAttribute([])).toBeUndefined();
});

test('an empty list has a facet without options', () => {
  expect(facetOf({ key: 'agency', name: '机构', valuesOf }, [], '原文未载').options).toEqual([]);
});
