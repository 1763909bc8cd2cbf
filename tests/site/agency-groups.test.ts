import { expect, test } from 'vitest';
import { agencyGroups, lookupName } from '../../src/knowledge/agency-groups.ts';
import type { AgencyEntry } from '../../src/knowledge/corpus.ts';
import { dutiesByAgency } from '../../src/knowledge/duties.ts';
import { taskAt } from './invented-tasks.ts';

function body(name: string, level: string | null, kind = 'department'): AgencyEntry {
  return { id: name, data: { name, level, kind, region: level && `place-${level}` } } as unknown as AgencyEntry;
}

const agencies = [
  body('各镇街', 'town', 'collective'),
  body('市科技局', 'city'),
  body('市财政局', 'city'),
  body('市商务局', 'city'),
  body('省科技厅', 'province'),
  body('某办', null),
];
const duties = dutiesByAgency([
  taskAt('1', {
    text: '市商务局牵头，市科技局配合',
    clauses: [
      {
        text: '市商务局牵头，市科技局配合',
        duties: [
          ['市商务局', 'lead'],
          ['市科技局', 'support'],
        ],
      },
    ],
  }),
]);

test('bodies stand by level from the top down, leaders first, then supporters, then by pinyin', () => {
  const groups = agencyGroups(agencies, duties);
  expect(groups.map(({ level, bodies }) => [level, bodies.map(({ id }) => id)])).toEqual([
    ['province', ['省科技厅']],
    ['city', ['市商务局', '市科技局', '市财政局']],
    ['town', []],
    [null, ['某办']],
  ]);
});

test('a collective stands apart from the bodies of its level', () => {
  const town = agencyGroups(agencies, duties).find(({ level }) => level === 'town');
  expect(town?.collectives.map(({ id }) => id)).toEqual(['各镇街']);
});

test('no bodies make no groups', () => {
  expect(agencyGroups([], new Map())).toEqual([]);
});

test.each([
  ['市科技局', 'city', null, '科技局'],
  ['市市场监管局', 'city', null, '市场监管局'],
  ['市场监管局', 'city', null, '市场监管局'],
  ['省委', 'province', null, '省委'],
  ['青石街道住建局', 'town', '青石街道', '住建局'],
  ['青石街道', 'town', '青石街道', '青石街道'],
  ['区域协调办', 'county', null, '区域协调办'],
  ['工业和信息化部', 'nation', '中国', '工业和信息化部'],
  ['市级专班', null, null, '市级专班'],
] as const)('%s of level %s in %s is looked up as %s', (name, level, place, expected) => {
  expect(lookupName(name, level, place)).toBe(expected);
});
