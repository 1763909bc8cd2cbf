import { describe, expect, test } from 'vitest';
import { goalsNear } from '../../src/knowledge/goals-near.ts';
import { openingOf, taskName } from '../../src/knowledge/opening.ts';
import { similarTasks, subjectIndex, type SubjectTask } from '../../src/knowledge/similar-tasks.ts';
import { familyOf } from '../../src/knowledge/task-family.ts';
import { yearsOf } from '../../src/knowledge/task-years.ts';

describe('goals near a task', () => {
  const goals = [
    { id: 'p/2-g1', data: { path: '2' } },
    { id: 'p/2.1-g1', data: { path: '2.1' } },
    { id: 'p/2.10-g1', data: { path: '2.10' } },
    { id: 'p/g0', data: { path: null } },
  ];
  const task = (own: string[], ...parents: string[]) => ({ goals: own, parents: parents.map((path) => ({ path })) });
  const near = (...input: Parameters<typeof task>) => {
    const found = goalsNear(task(...input), goals);
    return found && [found.scope, found.path, ...found.goals.map(({ id }) => id)];
  };

  test('are its own where it has any', () => {
    expect(near(['p/2.10-g1'], '2', '2.1')).toEqual(['item', null, 'p/2.10-g1']);
  });
  test('else those of the innermost chapter, and 2.10 is not in 2.1', () => {
    expect(near([], '2', '2.1')).toEqual(['chapter', '2.1', 'p/2.1-g1']);
    expect(near([], '2', '2.7')).toEqual(['chapter', '2', 'p/2-g1', 'p/2.1-g1', 'p/2.10-g1']);
  });
  test('else none', () => {
    expect(near([], '3')).toBeNull();
  });
});

describe('tasks on the same subject', () => {
  const task = (id: string, title: string | null, industries: string[] = [], parents: string[] = []): SubjectTask => {
    const [policy = '', path = ''] = id.split('/');
    return { id, policy, path, title, industries, parents };
  };
  /** Enough other tasks that what two share is rare. */
  const others = Array.from({ length: 60 }, (_, n) => task(`z/${n}`, null, ['common']));
  const find = (first: SubjectTask, ...rest: SubjectTask[]) =>
    similarTasks(first, subjectIndex([first, ...rest, ...others]));

  test('share a rare industry, and say which', () => {
    const found = find(task('a/1', null, ['rare', 'common']), task('b/1', null, ['rare', 'common']));
    expect(found.map(({ id }) => id)).toEqual(['b/1']);
    expect(found[0]?.industries).toEqual(['rare', 'common']);
  });
  test('are not made by an industry that everybody names', () => {
    expect(find(task('a/1', null, ['common']), task('b/1', null, ['common']))).toEqual([]);
  });
  test('share the telling words of their titles, as they stand in a row', () => {
    const found = find(task('a/1', '加强核心技术攻关'), task('b/1', '探索核心技术攻关新路径'));
    expect(found.map(({ words }) => words)).toEqual([['核心技术攻关']]);
  });
  test('are not made by the empty words of the genre', () => {
    expect(find(task('a/1', '加强产业培育'), task('b/1', '加强产业培育工作'))).toEqual([]);
  });
  test('stand in other policies only', () => {
    expect(find(task('a/1', '知识产权保护'), task('a/2', '知识产权保护'))).toEqual([]);
  });
  test('of an item and the items inside it only one is listed', () => {
    const outer = task('b/2', '知识产权');
    const inner = task('b/2.1', '知识产权保护', [], ['2']);
    expect(find(task('a/1', '知识产权保护'), outer, inner).map(({ id }) => id)).toEqual(['b/2.1']);
  });
});

describe('the family of a task', () => {
  const entry = (path: string, ...parents: string[]) =>
    ({ id: `p/${path}`, data: { path, parents: parents.map((each) => ({ path: each })) } }) as never;
  const [one, two, box, other] = [
    entry('2.1', '2'),
    entry('2.2', '2'),
    entry('box1.1', '2', '2.2', 'box1'),
    entry('3.1', '3'),
  ];
  const tasks = [one, two, box, other];

  test('is found before, after, beside, inside and around it', () => {
    expect(familyOf(two!, tasks)).toEqual({ previous: one, next: box, siblings: [one, two], inner: [box], outer: [] });
    expect(familyOf(box!, tasks)).toEqual({ previous: two, next: other, siblings: [box], inner: [], outer: [two] });
  });
  test('has nobody before the first and after the last', () => {
    expect(familyOf(one!, tasks).previous).toBeUndefined();
    expect(familyOf(other!, tasks).next).toBeUndefined();
  });
});

describe('the years of a task', () => {
  test('are those of its deadlines and goals, the earliest first, each once', () => {
    const deadlines = [
      { verbatim: '2023年底前', year: 2023 },
      { verbatim: '年内', year: null },
    ];
    const years = yearsOf({ deadlines, goals: ['g1', 'g2', 'g3'] }, (id) => ({ g1: 2022, g2: 2023 })[id]);
    expect(years).toEqual([
      { year: 2022, deadlines: [] },
      { year: 2023, deadlines: ['2023年底前'] },
    ]);
  });
});

describe('a passage without a title', () => {
  test('is called by its opening words, cut at a stop', () => {
    expect(openingOf('设立专项产业投资基金,培育及招引一批产业龙头企业,成立半导体及集成电路产业联盟。')).toBe(
      '设立专项产业投资基金,培育及招引一批产业龙头企业…',
    );
  });
  test('stays whole where it is short', () => {
    expect(openingOf('设立基金。')).toBe('设立基金');
  });
  test('is never cut inside a number', () => {
    expect(openingOf(`${'甲'.repeat(34)}1234亿元${'乙'.repeat(9)}`)).toBe(`${'甲'.repeat(34)}…`);
  });
  test('gives a task its name, without the label', () => {
    expect(taskName({ title: null, label: '1.', text: '1. 搭建平台。' })).toBe('搭建平台');
    expect(taskName({ title: '平台', label: '1.', text: '1. 搭建平台。' })).toBe('平台');
  });
});
