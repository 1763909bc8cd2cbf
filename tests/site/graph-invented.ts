/** A small invented corpus for the tests of the graph: two policies, four bodies. */
import type { AgencyEntry, PolicyEntry, TaskEntry } from '../../src/knowledge/corpus.ts';
import { dutiesByAgency } from '../../src/knowledge/duties.ts';
import { bondsOf } from '../../src/knowledge/responsibility.ts';
import { taskAt } from './invented-tasks.ts';

export function policyNamed(id: string, level: string, stage: string): PolicyEntry {
  return {
    id,
    data: { level, stage, draftRound: null, title: `${id}题`, shortTitle: `${id}简` },
  } as unknown as PolicyEntry;
}

export function agencyNamed(id: string): AgencyEntry {
  return { id, data: { name: id } } as unknown as AgencyEntry;
}

/** @param tasks Their policies and bodies are made up as they are named. */
export function joined(policies: readonly PolicyEntry[], tasks: readonly TaskEntry[]) {
  const duties = dutiesByAgency(tasks);
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const agencyById = new Map([...duties.keys()].map((id) => [id, agencyNamed(id)]));
  const bonds = bondsOf({ tasks, policyById, agencyById, dutiesByAgency: duties });
  return { policies, tasks, policyById, agencyById, dutiesByAgency: duties, bonds };
}

/** 甲 leads two tasks of the issued policy with 乙 and 丙; the draft has 丁 alone, and a task that names nobody. */
export function inventedGraph() {
  const policies = [policyNamed('p', 'city', 'issued'), policyNamed('q', 'city', 'draft')];
  const chapter = (task: TaskEntry, path: string, heading: string | null) =>
    ({ ...task, data: { ...task.data, parents: [{ path, label: path, heading }] } }) as TaskEntry;
  const tasks = [
    chapter(taskAt('1.1', { text: '甲牵头，乙、丙配合。', title: '一', clauses: [{ text: '甲牵头，乙、丙配合', duties: [['甲', 'lead'], ['乙', 'support'], ['丙', 'support']] }] }), '1', '首章'), // prettier-ignore
    chapter(taskAt('1.2', { start: 50, text: '甲、乙牵头。甲分工负责。', title: '二', clauses: [{ text: '甲、乙牵头', duties: [['甲', 'lead'], ['乙', 'lead']] }, { text: '甲分工负责', duties: [['甲', 'shared']] }] }), '1', '首章'), // prettier-ignore
    chapter(taskAt('2.1', { policy: 'q', text: '丁负责。', title: '三', clauses: [{ text: '丁负责', duties: [['丁', 'responsible']] }] }), '2', '次章'), // prettier-ignore
    chapter(taskAt('2.2', { policy: 'q', start: 50, text: '无人。', title: '四' }), 'box1', '专栏'),
  ];
  return joined(policies, tasks);
}
