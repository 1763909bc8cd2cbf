import { expect, test } from 'vitest';
import { clauseAt, deadlinesOf, deadlinesWithin } from '../../src/knowledge/deadlines.ts';

type Sources = Parameters<typeof deadlinesOf>[0];
const TEXT = '1.造桥\n三年内通车。2026年3月底前定方案,年内开工。其余照旧。';
const span = (words: string, policy = 'p', base = 100) => {
  const start = base + TEXT.indexOf(words);
  return { policy, start, end: start + words.length, line: 1 };
};

function corpus(goalDeadline: string | null): Sources {
  const statement = '2026年3月底前定方案,年内开工。';
  const goal = { statement, policy: 'p', path: '1', source: span(statement), year: 2026, deadline: goalDeadline };
  const task = {
    policy: 'p',
    path: '1',
    text: TEXT,
    source: { ...span(TEXT), start: 100 },
    deadlines: [
      { verbatim: '2026年3月底前', year: 2026, month: 3, source: span('2026年3月底前') },
      { verbatim: '年内', year: null, month: null, source: span('年内开工') },
    ],
  };
  const later = { ...goal, year: 2030, deadline: null, source: span('其余照旧。') };
  const silent = { ...goal, year: null, deadline: null };
  return {
    goals: [
      { id: 'p/later', data: later },
      { id: 'p/1-g1', data: goal },
      { id: 'p/silent', data: silent },
    ],
    tasks: [{ id: 'p/1', data: task }],
  } as unknown as Sources;
}

test('goals and tasks stand in the order of their days', () => {
  const list = deadlinesOf(corpus(null));
  expect(list.map(({ due, verbatim }) => [due?.date, verbatim])).toEqual([
    ['2026-03-31', '2026年3月底前'],
    ['2026-12-31', null],
    ['2026-12-31', '年内'],
    ['2030-12-31', null],
  ]);
});

test('a deadline that a goal tells is not told twice', () => {
  const list = deadlinesOf(corpus('2026年3月底前'));
  expect(list.filter(({ due }) => due?.date === '2026-03-31')).toHaveLength(1);
  expect(list[0]?.goal?.id).toBe('p/1-g1');
});

test('words without a year take it from the goal whose sentence holds them, and say so', () => {
  const list = deadlinesOf(corpus('2026年3月底前'));
  const within = list.find(({ verbatim }) => verbatim === '年内');
  expect(within).toMatchObject({ year: 2026, yearFromGoal: true, statement: '2026年3月底前定方案,年内开工。' });
  const alone = deadlinesOf({ ...corpus(null), goals: [] }).find(({ verbatim }) => verbatim === '年内');
  expect(alone).toMatchObject({ year: null, due: null, yearFromGoal: false });
});

test('what names no day stands last', () => {
  const list = deadlinesOf({ ...corpus(null), goals: [] });
  expect(list.map(({ due }) => due?.date)).toEqual(['2026-03-31', undefined]);
});

test('a statement is the sentence at its source, to the letter', () => {
  for (const { statement, source, task } of deadlinesOf(corpus(null))) {
    if (task) expect(TEXT.slice(source.start - 100, source.end - 100)).toBe(statement);
  }
});

test('words that an inner item holds too are told by it alone', () => {
  const { goals, tasks } = corpus(null);
  const [inner] = tasks;
  const outer = { id: 'p/0', data: { ...inner!.data, path: '0', text: `${TEXT}2.另外。` } } as (typeof tasks)[number];
  const list = deadlinesOf({ goals, tasks: [outer, inner!] });
  expect(list.flatMap(({ task }) => task?.id ?? [])).toEqual(['p/1', 'p/1']);
});

test('a clause lies between the marks round the words of the time', () => {
  const sentence = '整合资金,争取于2026年3月底前完成方案,年内设立基金。';
  expect(clauseAt(sentence, sentence.indexOf('2026年'))).toBe('争取于2026年3月底前完成方案');
  expect(clauseAt(sentence, sentence.indexOf('年内'))).toBe('年内设立基金');
  expect(clauseAt('全年完成', 0)).toBe('全年完成');
});

test('a goal finds all times that its sentence names', () => {
  const sources = corpus('2026年3月底前');
  const goal = sources.goals.find(({ id }) => id === 'p/1-g1')!;
  const found = deadlinesWithin(goal, deadlinesOf(sources));
  expect(found.map(({ clause }) => clause)).toEqual(['2026年3月底前定方案', '年内开工']);
});
