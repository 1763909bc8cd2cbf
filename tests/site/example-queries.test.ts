import { expect, test } from 'vitest';
import { exampleQueries } from '../../src/knowledge/example-queries.ts';

type Known = Parameters<typeof exampleQueries>[0];

const known = {
  industries: [{ data: { name: '制伞', mentions: [1] } }, { data: { name: '风能', mentions: [1, 2] } }],
  agencies: [
    { id: 'a', data: { name: '市某某局', aliases: [{ name: '某局' }] } },
    { id: 'b', data: { name: '市其他局', aliases: [] } },
  ],
  bases: [],
  dutiesByAgency: new Map([
    ['a', [1, 2]],
    ['b', [1]],
  ]),
} as unknown as Known;

test('what is named and charged most is asked for, the body by its shortest name', () => {
  expect(exampleQueries(known, (industry) => `谁牵头${industry}`)).toEqual(['风能', '谁牵头风能', '某局']);
});

test('an empty corpus has no examples', () => {
  const empty = { industries: [], agencies: [], bases: [], dutiesByAgency: new Map() };
  expect(exampleQueries(empty, (industry) => industry)).toEqual([]);
});
