import { expect, test } from 'vitest';
import { coWorkOf } from '../../src/knowledge/co-work.ts';
import { dutiesByAgency } from '../../src/knowledge/duties.ts';
import { taskAt } from './invented-tasks.ts';

const tasks = [
  taskAt('1', {
    text: '甲牵头，乙、丙配合。',
    clauses: [
      {
        text: '甲牵头，乙、丙配合',
        duties: [
          ['甲', 'lead'],
          ['乙', 'support'],
          ['丙', 'support'],
        ],
      },
    ],
  }),
  taskAt('2', {
    start: 100,
    text: '甲牵头，丙配合。乙牵头。',
    clauses: [
      {
        text: '甲牵头，丙配合',
        duties: [
          ['甲', 'lead'],
          ['丙', 'support'],
        ],
      },
      { text: '乙牵头', duties: [['乙', 'lead']] },
    ],
  }),
  taskAt('3', {
    start: 200,
    text: '甲、丁分工负责。甲、丁分工负责。',
    clauses: [
      {
        text: '甲、丁分工负责',
        duties: [
          ['甲', 'shared'],
          ['丁', 'shared'],
        ],
      },
    ],
  }),
];
const duties = dutiesByAgency(tasks);
const told = (agency: string) =>
  coWorkOf(agency, duties.get(agency) ?? []).map(({ own, theirs, bodies }) => [
    `${own} ${theirs}`,
    bodies.map(({ agency, assignments }) => `${agency} ${assignments.map(({ task }) => task.data.path).join(',')}`),
  ]);

test('a leader finds its supporters, those met most often first', () => {
  expect(told('甲')).toEqual([
    ['lead support', ['丙 1,2', '乙 1']],
    ['shared shared', ['丁 3']],
  ]);
});

test('a supporter finds its leaders, and other supporters apart', () => {
  expect(told('丙')).toEqual([
    ['support lead', ['甲 1,2']],
    ['support support', ['乙 1']],
  ]);
});

test('another clause of the same task makes nobody a co-worker', () => {
  expect(told('乙')).toEqual([
    ['support lead', ['甲 1']],
    ['support support', ['丙 1']],
  ]);
});

test('what is told of the other body is its own duty', () => {
  const [pair] = coWorkOf('丙', duties.get('丙') ?? []);
  expect(pair?.bodies[0]?.assignments[0]?.duty).toMatchObject({ agency: '甲', role: 'lead' });
});

test('a body alone, or without duties, has no co-workers', () => {
  expect(coWorkOf('戊', [])).toEqual([]);
});
