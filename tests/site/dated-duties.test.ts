import { expect, test } from 'vitest';
import { bindingDates, datedDutiesOf, goalsCarriedBy } from '../../src/knowledge/dated-duties.ts';
import type { Corpus, TaskEntry } from '../../src/knowledge/corpus.ts';
import { dutiesByAgency } from '../../src/knowledge/duties.ts';
import { governanceOf } from '../../src/knowledge/governance.ts';
import { goalIn, taskAt } from './invented-tasks.ts';

function read(tasks: TaskEntry[], goals: Corpus['goals'] = []) {
  const duties = dutiesByAgency(tasks);
  const answering = { tasks, goals, govern: governanceOf(tasks, duties) };
  return {
    dated: (agency: string) => datedDutiesOf(duties.get(agency) ?? [], answering),
    carried: (agency: string) => goalsCarriedBy(agency, answering),
  };
}

test('a deadline is told with its sentence, its day and the roles of the body', () => {
  const { dated } = read([
    taskAt('1', {
      text: '一、办好。2021年3月底前建成；再说别的。（甲牵头，乙配合）',
      start: 40,
      clauses: [
        {
          text: '（甲牵头，乙配合）',
          duties: [
            ['甲', 'lead'],
            ['乙', 'support'],
          ],
        },
      ],
      deadlines: [{ verbatim: '2021年3月底前', year: 2021, month: 3 }],
    }),
  ]);
  expect(dated('乙')).toMatchObject([
    {
      id: 'p/1/1',
      roles: ['support'],
      verbatim: '2021年3月底前',
      due: { date: '2021-03-31', reading: 'month-end' },
      quote: '2021年3月底前建成；',
      source: { start: 45, end: 57 },
      bindsOthers: false,
    },
  ]);
  expect(dated('丙')).toEqual([]);
});

test('a sentence that charges other bodies binds them alone', () => {
  const { dated } = read([
    taskAt('1', {
      text: '由甲牵头，于2021年3月底前形成成果。乙负责别的。',
      clauses: [
        { text: '由甲牵头', duties: [['甲', 'lead']] },
        { text: '乙负责别的', duties: [['乙', 'responsible']] },
      ],
      deadlines: [{ verbatim: '2021年3月底前', year: 2021, month: 3 }],
    }),
  ]);
  expect(bindingDates(dated('甲'))).toHaveLength(1);
  expect(dated('乙')).toMatchObject([{ bindsOthers: true }]);
  expect(bindingDates(dated('乙'))).toEqual([]);
});

test('a clause governs the sentences before it, so a later one binds others', () => {
  const task = taskAt('1', {
    text: '2021年3月底前建成十个。（甲牵头）到2025年翻番。（乙负责）',
    clauses: [
      { text: '（甲牵头）', duties: [['甲', 'lead']] },
      { text: '（乙负责）', duties: [['乙', 'responsible']] },
    ],
    deadlines: [{ verbatim: '2021年3月底前', year: 2021, month: 3 }],
  });
  const { carried, dated } = read([task], [goalIn(task, 'p/1-g1', '到2025年翻番。', 2025, null)]);
  expect(dated('乙').map(({ year, bindsOthers }) => [year, bindsOthers])).toEqual([
    [2021, true],
    [2025, false],
  ]);
  expect(bindingDates(dated('甲')).map(({ year }) => year)).toEqual([2021]);
  expect(carried('甲')).toEqual([]);
  expect(carried('乙').map(({ goal, roles }) => [goal.id, roles])).toEqual([['p/1-g1', ['responsible']]]);
});

test('words without a year take it from the goal of their sentence, and say so', () => {
  const statement = '2021年3月底前定方案,年内开工。';
  const task = taskAt('1', {
    text: `${statement}（甲牵头）`,
    clauses: [{ text: '（甲牵头）', duties: [['甲', 'lead']] }],
    deadlines: [{ verbatim: '年内', year: null }],
  });
  const { dated } = read([task], [goalIn(task, 'p/1-g1', statement, 2021, '2021年3月底前')]);
  expect(dated('甲').map(({ verbatim, due, yearFromGoal }) => [verbatim, due?.date, yearFromGoal])).toEqual([
    ['2021年3月底前', '2021-03-31', false],
    ['年内', '2021-12-31', true],
  ]);
});

const outer = taskAt('1', {
  text: '总的要求到2025年翻番。内部事项到2023年建成。（乙负责）（甲牵头）',
  clauses: [
    { text: '（乙负责）', duties: [['乙', 'responsible']] },
    { text: '（甲牵头）', duties: [['甲', 'lead']] },
  ],
});
const inner = taskAt('1.1', {
  start: 13,
  text: '内部事项到2023年建成。（乙负责）',
  clauses: [{ text: '（乙负责）', duties: [['乙', 'responsible']] }],
});
const goals = [
  goalIn(outer, 'p/1-g1', '总的要求到2025年翻番。', 2025, null),
  goalIn(inner, 'p/1.1-g1', '内部事项到2023年建成。', 2023, null),
];

test('a goal is carried by the bodies of the innermost item that names any', () => {
  const { carried } = read([outer, inner], goals);
  expect(carried('甲').map(({ goal, roles }) => [goal.id, roles])).toEqual([['p/1-g1', ['lead']]]);
  expect(carried('乙').map(({ goal, roles }) => [goal.id, roles])).toEqual([['p/1.1-g1', ['responsible']]]);
});

test('a supporter carries no goal, but the year of its item is told', () => {
  const task = taskAt('2', {
    text: '到2025年建成。（甲牵头，乙配合）',
    clauses: [
      {
        text: '（甲牵头，乙配合）',
        duties: [
          ['甲', 'lead'],
          ['乙', 'support'],
        ],
      },
    ],
  });
  const { carried, dated } = read([task], [goalIn(task, 'p/2-g1', '到2025年建成。', 2025, null)]);
  expect(carried('乙')).toEqual([]);
  expect(dated('乙')).toMatchObject([{ verbatim: null, due: { date: '2025-12-31', reading: 'year-end' } }]);
});

test('a deadline that a goal of the same sentence and day tells is told once', () => {
  const task = taskAt('3', {
    text: '2025年底前建成十个。（甲牵头）',
    clauses: [{ text: '（甲牵头）', duties: [['甲', 'lead']] }],
    deadlines: [{ verbatim: '2025年底前', year: 2025 }],
  });
  const statement = '2025年底前建成十个。';
  const { dated } = read(
    [task],
    [goalIn(task, 'p/3-g1', statement, 2025, '2025年底前'), goalIn(task, 'p/3-g2', statement, 2025, '2025年底前')],
  );
  expect(dated('甲')).toHaveLength(1);
  expect(dated('甲')[0]?.goals.map(({ id }) => id)).toEqual(['p/3-g1', 'p/3-g2']);
});

test('the deadline of another year in the sentence is not told as that of the goal', () => {
  const statement = '2022年底前建成一个，到2025年建成十个。';
  const task = taskAt('6', {
    text: `${statement}（甲牵头）`,
    clauses: [{ text: '（甲牵头）', duties: [['甲', 'lead']] }],
  });
  const { dated } = read([task], [goalIn(task, 'p/6-g2', statement, 2025, '2022年底前')]);
  expect(dated('甲')).toMatchObject([{ verbatim: null, year: 2025, due: { date: '2025-12-31' } }]);
});

test('the earliest comes first, words that tell no day last, and goals without a date not at all', () => {
  const task = taskAt('4', {
    text: '年内启动。2022年6月底前建成。增长10%。（甲牵头）',
    clauses: [{ text: '（甲牵头）', duties: [['甲', 'lead']] }],
    deadlines: [
      { verbatim: '年内', year: null },
      { verbatim: '2022年6月底前', year: 2022, month: 6 },
    ],
  });
  const { dated } = read([task], [goalIn(task, 'p/4-g1', '增长10%。', null, null)]);
  expect(dated('甲').map(({ id, verbatim, due }) => [id, verbatim, due?.date])).toEqual([
    ['p/4/2', '2022年6月底前', '2022-06-30'],
    ['p/4/1', '年内', undefined],
  ]);
});

test('a goal outside every item that names a body belongs to nobody', () => {
  const silent = taskAt('5', { text: '到2025年翻番。' });
  const { carried, dated } = read([silent], [goalIn(silent, 'p/5-g1', '到2025年翻番。', 2025, null)]);
  expect(carried('甲')).toEqual([]);
  expect(dated('甲')).toEqual([]);
});
