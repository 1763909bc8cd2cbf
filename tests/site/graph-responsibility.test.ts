import { expect, test } from 'vitest';
import { dutyMatrix } from '../../src/knowledge/duty-matrix.ts';
import { leadFlows, endId } from '../../src/knowledge/lead-flow.ts';
import { foremostOf, scopesByLevel, scopesByPolicy } from '../../src/knowledge/responsibility.ts';
import { seriated } from '../../src/knowledge/seriation.ts';
import { inventedGraph, joined, policyNamed } from './graph-invented.ts';

const graph = inventedGraph();

test('a body in a task is one bond, however many roles it has there', () => {
  expect(graph.bonds.map(({ agency, task, roles }) => `${agency.id} ${task.data.path} ${roles.join('+')}`)).toEqual([
    '甲 1.1 lead',
    '乙 1.1 support',
    '丙 1.1 support',
    '甲 1.2 lead+shared',
    '乙 1.2 lead',
    '丁 2.1 responsible',
  ]);
});

test('a scope holds the tasks that name somebody, and the bodies named in them', () => {
  const scopes = scopesByPolicy(graph.policies, graph.bonds);
  expect(scopes.map(({ id, tasks, agencies }) => [id, tasks.length, agencies.map((each) => each.id).join('')])).toEqual(
    [
      ['p', 2, '甲乙丙'],
      ['q', 1, '丁'],
    ],
  );
  expect(scopesByLevel(graph.policies, graph.bonds).map(({ id, bonds }) => [id, bonds.length])).toEqual([['city', 6]]);
});

test('a policy that names nobody has no scope, and neither has an empty corpus', () => {
  const silent = joined([policyNamed('s', 'town', 'issued')], []);
  expect(scopesByPolicy(silent.policies, silent.bonds)).toEqual([]);
  expect(scopesByLevel([], [])).toEqual([]);
});

test('the foremost leads most; where nobody leads, it is in most tasks', () => {
  const [issued, draft] = scopesByPolicy(graph.policies, graph.bonds);
  expect(foremostOf(issued!)).toMatchObject({ agencies: [{ id: '甲' }], by: 'lead', bonds: { length: 2 } });
  expect(foremostOf(draft!)).toMatchObject({ agencies: [{ id: '丁' }], by: 'any' });
  const equal = issued!.bonds.filter(({ role, task }) => role === 'lead' && task.data.path === '1.2');
  expect(foremostOf({ bonds: equal })?.agencies.map(({ id }) => id)).toEqual(['甲', '乙']);
  expect(foremostOf({ bonds: [] })).toBeUndefined();
});

test('the cells of a matrix are the bonds, each once', () => {
  const [scope] = scopesByLevel(graph.policies, graph.bonds);
  const { rows, columns, groups } = dutyMatrix(scope!);
  expect(groups.map(({ policy, tasks }) => [policy.id, tasks.length])).toEqual([
    ['p', 2],
    ['q', 1],
  ]);
  const cells = rows.flatMap(({ agency, cells }) =>
    cells.flatMap((bond, at) => (bond ? { bond, agency, task: columns[at] } : [])),
  );
  expect(new Set(cells.map(({ bond }) => bond))).toEqual(new Set(graph.bonds));
  for (const { bond, agency, task } of cells) expect([bond.agency, bond.task]).toEqual([agency, task]);
  expect(rows.find(({ agency }) => agency.id === '甲')?.leads).toBe(2);
  expect(rows[0]?.agency.id).toBe('甲');
});

test('alike rows stand together, the fullest first, whatever their order was', () => {
  const rows = [
    [0, 0, 0, 1],
    [1, 1, 0, 0],
    [0, 0, 1, 1],
    [3, 3, 0, 0],
  ];
  expect(seriated(rows)).toEqual([3, 1, 2, 0]);
  expect(seriated([])).toEqual([]);
  expect(seriated([[0], [0]])).toEqual([0, 1]);
});

test('every task flows somewhere: to each of its leaders, or to an end that says why not', () => {
  const flows = leadFlows(graph.tasks, graph.policyById, graph.bonds);
  expect(flows.map(({ chapter, end, tasks }) => [chapter.heading, endId(end), tasks.length])).toEqual([
    ['首章', '甲', 2],
    ['首章', '乙', 1],
    ['次章', ':unled', 1],
    ['专栏', ':silent', 1],
  ]);
});

test('a task that names nobody but holds tasks is told by them', () => {
  const holder = { ...graph.tasks[0]!, id: 'p/1', data: { ...graph.tasks[0]!.data, path: '1', parents: [] } };
  const flows = leadFlows([holder, ...graph.tasks], graph.policyById, graph.bonds);
  expect(flows.flatMap(({ tasks }) => tasks).map(({ id }) => id)).not.toContain('p/1');
});
