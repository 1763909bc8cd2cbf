/** Where a task stands among the tasks of its policy: before and after it, beside it, inside it, around it. */
import type { TaskEntry } from './corpus.ts';

export interface TaskFamily {
  previous: TaskEntry | undefined;
  next: TaskEntry | undefined;
  /** All tasks directly under the same item, itself included. */
  siblings: readonly TaskEntry[];
  /** The tasks that stand in it. */
  inner: readonly TaskEntry[];
  /** The tasks in which it stands, the innermost first. */
  outer: readonly TaskEntry[];
}

/** @param tasks All tasks of the policy, in the order of the text. */
export function familyOf(task: TaskEntry, tasks: readonly TaskEntry[]): TaskFamily {
  const at = tasks.indexOf(task);
  const parentOf = ({ data }: TaskEntry) => data.parents.at(-1)?.path;
  const holds = (outer: TaskEntry, inner: TaskEntry) => inner.data.parents.some(({ path }) => path === outer.data.path);
  return {
    previous: tasks[at - 1],
    next: tasks[at + 1],
    siblings: tasks.filter((other) => parentOf(other) === parentOf(task)),
    inner: tasks.filter((other) => holds(task, other)),
    outer: tasks
      .filter((other) => holds(other, task))
      .toSorted((a, b) => b.data.parents.length - a.data.parents.length),
  };
}
