/** All goals and the deadlines of tasks, a lane for each policy that has any. */
import { entryHref, taskHref } from '../links.ts';
import type { Corpus } from './corpus.ts';
import { dueList } from './deadlines.ts';
import { goalName } from './goal-words.ts';
import { timeLane, timeOf, type TimeItem, type TimeLane } from './time-lanes.ts';

/** In the order of the policies. */
export function goalLanes(corpus: Pick<Corpus, 'goals' | 'tasks' | 'policies'>): TimeLane[] {
  const due = dueList(corpus);
  const timed = new Map(due.flatMap((deadline) => (deadline.goal ? [[deadline.goal.id, deadline] as const] : [])));
  const ofGoals = corpus.goals.map(({ id, data }): [policy: string, item: TimeItem] => {
    const deadline = timed.get(id);
    // A goal that names its day is called by the words that do.
    const label = (deadline?.verbatim && deadline.clause) || goalName(data);
    return [
      data.policy,
      { id, href: entryHref('goals', id), label, kind: 'goal', time: deadline ? timeOf(deadline) : null },
    ];
  });
  const ofTasks = due.flatMap((deadline): [policy: string, item: TimeItem][] => {
    const { id, task, clause, statement } = deadline;
    const item = { id, label: clause ?? statement, kind: 'task' as const, time: timeOf(deadline) };
    return task ? [[task.data.policy, { ...item, href: taskHref(task.id) }]] : [];
  });
  const byPolicy = Map.groupBy([...ofGoals, ...ofTasks], ([policy]) => policy);
  return corpus.policies.flatMap((policy) => {
    const items = byPolicy.get(policy.id)?.map(([, item]) => item);
    return items ? [timeLane(policy, items)] : [];
  });
}
