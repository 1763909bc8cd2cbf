/**
 * The list of all duties as readers see it: a block for each task with its duties below one another. A task for which the
 * text names nobody has one row that says so, and is lost neither in the list nor in its download.
 */
import { facetOf, type Facet, type FacetDefinition, type FacetValue } from '../knowledge/facets.ts';
import type { PolicyEntry, TaskEntry } from '../knowledge/corpus.ts';
import { ROLES } from '../knowledge/duties.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { yearsOf, type TaskYear } from '../knowledge/task-years.ts';
import { words } from '../i18n/zh-CN.ts';
import { policyLabel } from './policy-label.ts';
import { dutyRows, type DutyRow } from './tables/duties.ts';

export interface DutyBlock {
  task: TaskEntry;
  policy: PolicyEntry;
  rows: readonly DutyRow[];
  /** Whether the task's duties all stand in the items inside it, and are listed there. */
  inner: boolean;
  years: readonly TaskYear[];
  industries: readonly FacetValue[];
  places: readonly FacetValue[];
}

/** In the order of the corpus. */
export function dutyBlocks(knowledge: Knowledge): DutyBlock[] {
  const rows = Map.groupBy(dutyRows(knowledge), ({ task }) => task.id);
  return knowledge.tasks.map((task) => ({
    task,
    policy: knowledge.policyById.get(task.data.policy)!,
    rows: rows.get(task.id) ?? [],
    inner: !rows.has(task.id) && task.data.clauses.some(({ duties }) => duties.length > 0),
    years: yearsOf(task.data, (goal) => knowledge.goalById.get(goal)?.data.year),
    industries: named(task.data.industries, (id) => knowledge.industryById.get(id)?.data.name),
    places: named(task.data.places, (id) => knowledge.placeById.get(id)?.name),
  }));
}

function named(mentions: readonly { id: string }[], nameOf: (id: string) => string | undefined): FacetValue[] {
  return [...new Set(mentions.map(({ id }) => id))].map((id) => ({ value: id, label: nameOf(id) ?? id }));
}

/** The row of a block that has no duty is `null`. */
interface Line {
  block: DutyBlock;
  row: DutyRow | null;
}

const DEFINITIONS: readonly FacetDefinition<Line>[] = [
  {
    key: 'policy',
    name: words.nav.policies,
    order: 'rows',
    valuesOf: ({ block: { policy } }) => [{ value: policy.id, label: policyLabel(policy) }],
  },
  {
    key: 'agency',
    name: words.nav.agencies,
    valuesOf: ({ row }) =>
      row ? [{ value: row.agency.id, label: row.agency.data.name, group: levelOf(row)[0]?.label }] : [],
  },
  {
    key: 'role',
    name: words.legend.roles,
    valuesOf: ({ row }) => (row ? [{ value: row.duty.role, label: words.role[row.duty.role] }] : []),
  },
  { key: 'industry', name: words.nav.industries, valuesOf: ({ block }) => block.industries },
  {
    key: 'stage',
    name: words.filter.stage,
    order: 'rows',
    valuesOf: ({ block: { policy } }) => [{ value: policy.data.stage, label: words.stage[policy.data.stage] }],
  },
  { key: 'level', name: words.task.level, valuesOf: ({ row }) => levelOf(row) },
  {
    key: 'basis',
    name: words.legend.basis,
    valuesOf: ({ row }) => (row ? [{ value: row.duty.basis, label: words.basis[row.duty.basis] }] : []),
  },
  {
    key: 'kind',
    name: words.task.kind,
    valuesOf: ({ block: { task } }) => [{ value: task.data.kind, label: words.taskKind[task.data.kind] }],
  },
  { key: 'place', name: words.nav.places, valuesOf: ({ block }) => block.places },
  {
    key: 'year',
    name: words.task.year,
    order: 'value',
    valuesOf: ({ block: { years } }) => years.map(({ year }) => ({ value: String(year), label: String(year) })),
  },
];

function levelOf(row: DutyRow | null): FacetValue[] {
  const level = row?.agency.data.level;
  return level ? [{ value: level, label: words.level[level] }] : [];
}

export function dutyFacets(blocks: readonly DutyBlock[]): Facet[] {
  const lines = blocks.flatMap<Line>((block) =>
    block.rows.length > 0 ? block.rows.map((row) => ({ block, row })) : [{ block, row: null }],
  );
  return DEFINITIONS.map((definition) => facetOf(definition, lines, words.notStated));
}

/** The cells of a task without duties, by the columns of the table of duties. */
export function silentCells({ task, policy }: DutyBlock): Record<string, string> {
  return {
    id: task.id,
    policy: policy.id,
    policyTitle: policy.data.title,
    stage: policy.data.stage,
    task: task.id,
    path: task.data.path,
    title: task.data.title ?? '',
    kind: task.data.kind,
  };
}

/** Sorts roles as they are always shown. */
export function roleRank({ duty }: DutyRow): number {
  return ROLES.indexOf(duty.role);
}
