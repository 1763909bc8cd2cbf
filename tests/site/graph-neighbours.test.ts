import { expect, test } from 'vitest';
import { chainOf } from '../../src/knowledge/industry-chain.ts';
import { neighbourhoodOf } from '../../src/knowledge/neighbourhood.ts';
import { inventedGraph, joined, policyNamed } from './graph-invented.ts';
import { taskAt } from './invented-tasks.ts';

const graph = inventedGraph();
const told = (agency: string, most = 12) => {
  const { shown, further } = neighbourhoodOf(agency, graph.dutiesByAgency.get(agency) ?? [], most);
  return [...shown.map(({ agency, side, assignments }) => `${agency} ${side} ${assignments.length}`), further];
};

test('who supports where the body leads, and who leads where it supports', () => {
  expect(told('甲')).toEqual(['乙 supporters 1', '丙 supporters 1', 0]);
  expect(told('丙')).toEqual(['甲 leaders 1', '乙 beside 1', 0]);
});

test('a body that stands alone has no neighbours', () => {
  expect(told('丁')).toEqual([0]);
  expect(told('戊')).toEqual([0]);
});

test('what does not fit is counted', () => {
  expect(told('甲', 1)).toEqual(['乙 supporters 1', 1]);
});

test('every side has its share of the room', () => {
  const names = ['乙', '丙', '丁', '戊', '己'];
  const task = taskAt('1', { text: `甲牵头，${names.join('、')}配合。庚牵头，甲配合。`, clauses: [{ text: `甲牵头，${names.join('、')}配合`, duties: [['甲', 'lead'], ...names.map((name) => [name, 'support'] as const)] }, { text: '庚牵头，甲配合', duties: [['庚', 'lead'], ['甲', 'support']] }] }); // prettier-ignore
  const { dutiesByAgency } = joined([policyNamed('p', 'city', 'issued')], [task]);
  const { shown, further } = neighbourhoodOf('甲', dutiesByAgency.get('甲')!, 3);
  expect(shown.map(({ agency }) => agency)).toEqual(['庚', '乙', '丙']);
  expect(further).toBe(3);
});

test('a chain has a link for every level with a policy; what is about the industry wins over what names it', () => {
  const policies = [...graph.policies, policyNamed('t', 'town', 'issued')];
  const [first, second] = graph.tasks;
  const facts = [
    { task: first!, tie: 'title' as const, sentences: [] },
    { task: second!, tie: 'named' as const, sentences: [] },
  ];
  const chain = chainOf(facts, graph.bonds, policies);
  expect(
    chain.map(({ level, tie, bodies }) => [level, tie, bodies.map(({ agency, role }) => `${agency.id} ${role}`)]),
  ).toEqual([
    ['city', 'about', ['甲 lead']],
    ['town', 'none', []],
  ]);
  const [named] = chainOf(facts.slice(1), graph.bonds, policies);
  expect(named).toMatchObject({ tie: 'named', bodies: [{ agency: { id: '甲' } }, { agency: { id: '乙' } }] });
});
