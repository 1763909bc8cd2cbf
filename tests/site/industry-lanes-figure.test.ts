import { expect, test } from 'vitest';
import { industryTimeLine } from '../../src/figures/industry-time-line.ts';
import type { Corpus } from '../../src/knowledge/corpus.ts';
import type { Rung } from '../../src/knowledge/industry-ladder.ts';
import { industryLanes, isLadder } from '../../src/knowledge/industry-lanes.ts';
import { faultsOf, labelsOf } from '../figures/overlaps.ts';
import { inventTask } from './invented-bases.ts';

const policyOf = (id: string, level: string) => ({
  id,
  data: { shortTitle: id, level, stage: 'draft', draftRound: 2, period: null },
});

function goalOf(policy: string, year: number | null, text: string) {
  const metric = {
    subject: '机器人产值',
    comparator: '>',
    value: 60,
    unit: '亿元',
    verbatim: '突破60亿元',
    growth: false,
    baseline: null,
  };
  const data = {
    policy,
    path: '1',
    statement: text,
    year,
    deadline: null,
    metrics: [metric],
    source: { policy, start: 0, end: text.length, line: 1 },
  };
  return { id: `${policy}/${year}-g1`, data } as unknown as Corpus['goals'][number];
}

function rung(level: string, goals: { year: number | null; about: boolean }[], ties: string[]) {
  const id = `${level}方案`;
  const told = goals.map(({ year, about }) => {
    const goal = goalOf(id, year, '到那时机器人产值突破60亿元');
    return { goal, metrics: about ? goal.data.metrics : [] };
  });
  const tasks = ties.map((tie, at) => ({
    task: inventTask(`2.${at}`, { policy: id, text: '做强机器人。' }, { title: `做强机器人${at}` }),
    tie,
    sentences: [],
  }));
  const [about, named] = [false, true].map((isNamed) => tasks.filter(({ tie }) => (tie === 'named') === isNamed));
  return {
    level,
    policies: [{ policy: policyOf(id, level), about, named, goals: told, bases: [], elsewhere: [] }],
  } as unknown as Rung;
}

const lanesOf = (rungs: Rung[]) => {
  const goals = rungs.flatMap(({ policies }) => policies.flatMap((share) => share.goals.map(({ goal }) => goal)));
  return industryLanes(rungs, { goals, tasks: [] });
};

test('a lane holds goals with their year, tasks about the industry, and the rest as a number', () => {
  const [lane] = lanesOf([rung('city', [{ year: 2025, about: true }], ['cluster', 'named', 'named'])]);
  expect(lane!.items.map(({ kind, time }) => [kind, time])).toEqual([
    ['goal', { year: 2025 }],
    ['task', null],
    ['more', null],
  ]);
  expect(lane!.items[0]!.label).toBe('机器人产值：超过 60 亿元');
  expect(lane!.items[2]!.label).toBe('正文写到它的任务（2 项）');
  expect(lane!.standing).toBe('第二次征求意见稿');
});

test('a number that is not about the industry is not shown as if it were', () => {
  const [lane] = lanesOf([rung('city', [{ year: 2025, about: false }], [])]);
  expect(lane!.items[0]!.label).toBe('到那时机器人产值突破60亿元');
});

test('a ladder has two levels or two dates', () => {
  const dated = { year: 2025, about: true };
  expect(isLadder(lanesOf([rung('city', [dated], [])]))).toBe(false);
  expect(isLadder(lanesOf([rung('city', [dated, { ...dated, year: 2022 }], [])]))).toBe(true);
  expect(isLadder(lanesOf([rung('city', [dated, { year: null, about: true }], ['cluster'])]))).toBe(false);
  expect(isLadder(lanesOf([rung('city', [dated], []), rung('town', [], ['named'])]))).toBe(true);
  expect(isLadder(lanesOf([rung('city', [], ['named']), rung('town', [], ['named'])]))).toBe(false);
  expect(isLadder(lanesOf([]))).toBe(false);
});

test('it is drawn without a fault and says the levels', () => {
  const figure = industryTimeLine(
    '机器人',
    lanesOf([rung('province', [{ year: 2022, about: true }], []), rung('town', [], ['title'])]),
  );
  expect(figure.description).toContain('省级、镇街共 2 份政策写到机器人');
  expect(labelsOf(figure.wide).map(({ words }) => words)).toContain('省级 province方案');
  expect(faultsOf(figure.wide)).toEqual([]);
  expect(faultsOf(figure.narrow!)).toEqual([]);
});
