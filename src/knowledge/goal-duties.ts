/** Who carries a sentence of an item: the duty clause that governs it, and how that is known. */
import type { Clause } from '../schemas/duty.ts';
import type { SourceSpan } from '../schemas/source.ts';
import type { Knowledge } from './index.ts';
import type { TaskEntry } from './corpus.ts';

/**
 * `within` the sentence itself says who; `after` the first clause behind it does, since a clause governs the
 * sentences before it; `item` the item names bodies, but none behind the sentence; `none` it names nobody.
 */
export type Governance = 'within' | 'after' | 'item' | 'none';

export interface Governed {
  task: TaskEntry;
  clauses: readonly Clause[];
  by: Governance;
}

/** @returns null where the sentence stands in no item that is a task. */
export function governedBy(
  span: SourceSpan,
  path: string | null,
  { tasks, taskById }: GovernanceSources,
): Governed | null {
  const task = (path === null ? undefined : taskById.get(`${span.policy}/${path}`)) ?? innermost(span, tasks);
  if (!task) return null;
  return { task, ...governing(span, task.data.clauses) };
}

type GovernanceSources = Pick<Knowledge, 'tasks' | 'taskById'>;

export function governing(span: SourceSpan, all: readonly Clause[]): Pick<Governed, 'clauses' | 'by'> {
  const named = all.filter(({ duties }) => duties.length > 0);
  const within = named.filter(({ source }) => source.start < span.end && source.end > span.start);
  if (within.length > 0) return { clauses: within, by: 'within' };
  const after = named.find(({ kind, source }) => kind === 'clause' && source.start >= span.end);
  if (after) return { clauses: [after], by: 'after' };
  return { clauses: named, by: named.length > 0 ? 'item' : 'none' };
}

function innermost(span: SourceSpan, tasks: readonly TaskEntry[]): TaskEntry | undefined {
  return tasks
    .filter(
      ({ data: { source } }) => source.policy === span.policy && source.start <= span.start && span.end <= source.end,
    )
    .toSorted((a, b) => a.data.text.length - b.data.text.length)[0];
}
