/**
 * The goals and deadlines that the bodies of an item answer for. An item and the items inside it share their words;
 * a passage belongs to the innermost item whose own clauses name a body.
 */
import type { CollectionEntry } from 'astro:content';
import type { SourceSpan } from '../schemas/source.ts';
import type { Task } from '../schemas/task.ts';
import type { TaskEntry } from './corpus.ts';
import type { Assignment } from './duties.ts';

export type GoalEntry = CollectionEntry<'goals'>;
export type Deadline = Task['deadlines'][number];

/** By the id of the task. */
export interface Answerable {
  goals: ReadonlyMap<string, readonly GoalEntry[]>;
  deadlines: ReadonlyMap<string, readonly Deadline[]>;
}

/**
 * @param tasks All tasks.
 * @param goals All goals, in the order of the corpus.
 * @param duties The duties of every agency: `dutiesByAgency` of the knowledge.
 */
export function answerableOf(
  tasks: readonly TaskEntry[],
  goals: readonly GoalEntry[],
  duties: ReadonlyMap<string, readonly Assignment[]>,
): Answerable {
  const answering = new Set([...duties.values()].flat().map(({ task }) => task));
  const byPolicy = new Map<string, TaskEntry[]>();
  for (const task of answering) add(byPolicy, task.data.policy, task);
  const itemOf = (source: SourceSpan) =>
    (byPolicy.get(source.policy) ?? [])
      .filter(({ data }) => data.source.start <= source.start && source.end <= data.source.end)
      .reduce<TaskEntry | undefined>((inner, task) => (inner && size(inner) <= size(task) ? inner : task), undefined);

  const goalsByTask = new Map<string, GoalEntry[]>();
  for (const goal of goals) add(goalsByTask, itemOf(goal.data.source)?.id, goal);

  const deadlines = new Map<string, Deadline>();
  for (const { data } of tasks) {
    for (const deadline of data.deadlines) {
      deadlines.set(`${deadline.source.policy} ${deadline.source.start}`, deadline);
    }
  }
  const deadlinesByTask = new Map<string, Deadline[]>();
  for (const deadline of deadlines.values()) add(deadlinesByTask, itemOf(deadline.source)?.id, deadline);
  return { goals: goalsByTask, deadlines: deadlinesByTask };
}

function size({ data }: TaskEntry): number {
  return data.source.end - data.source.start;
}

function add<Value>(map: Map<string, Value[]>, key: string | undefined, value: Value): void {
  if (key === undefined) return;
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
}
