import { expect, test } from 'vitest';
import { dutiesByAgency } from '../../src/knowledge/duties.ts';
import { governanceOf, governing } from '../../src/knowledge/governance.ts';
import { taskAt } from './invented-tasks.ts';

type Clauses = Parameters<typeof governing>[1];
const clause = (start: number, kind: 'clause' | 'prose' = 'clause') => ({
  kind,
  text: `${start}`,
  source: { policy: 'p', start, end: start + 5, line: 1 },
  duties: [{}],
});

test.each([
  ['the first clause behind the sentence', [clause(5), clause(30), clause(50)], 'after', ['30']],
  ['a clause within the sentence', [clause(12, 'prose'), clause(30)], 'within', ['12']],
  ['all that the item names, where none stands behind', [clause(5), clause(40, 'prose')], 'item', ['5', '40']],
  ['nobody', [], 'none', []],
] as const)('a sentence is governed by %s', (_, clauses, by, texts) => {
  const found = governing({ policy: 'p', start: 10, end: 20, line: 1 }, clauses as unknown as Clauses);
  expect(found.by).toBe(by);
  expect(found.clauses.map(({ text }) => text)).toEqual(texts);
});

test('a sentence belongs to the innermost item whose own clauses name a body, else to the innermost', () => {
  const clauses = [{ text: '（甲牵头）', duties: [['甲', 'lead']] as const }];
  const outer = taskAt('1', { text: '总的。内部。（甲牵头）别处。', clauses });
  const inner = taskAt('1.1', { start: 3, text: '内部。' });
  const apart = taskAt('2', { start: 50, text: '无人。' });
  const tasks = [outer, inner, apart];
  const govern = governanceOf(tasks, dutiesByAgency(tasks));
  const at = (start: number, end: number) => govern({ policy: 'p', start, end, line: 1 });
  expect(at(3, 6)).toMatchObject({ task: { id: 'p/1' }, by: 'after' });
  expect(at(50, 53)).toMatchObject({ task: { id: 'p/2' }, by: 'none', clauses: [] });
  expect(at(90, 93)).toBeNull();
});
