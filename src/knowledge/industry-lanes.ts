/** What the policies of all levels want of one industry, as lanes of one time line: goals, tasks with a date, tasks without. */
import { words } from '../i18n/zh-CN.ts';
import { entryHref, taskHref } from '../links.ts';
import type { Corpus } from './corpus.ts';
import { dueList, type Deadline } from './deadlines.ts';
import { goalName } from './goal-words.ts';
import type { PolicyShare, Rung } from './industry-ladder.ts';
import { taskName } from './opening.ts';
import { timeLane, timeOf, type TimeItem, type TimeLane } from './time-lanes.ts';

/** From the nation down; a level without a policy that says anything has no lane. */
export function industryLanes(rungs: readonly Rung[], corpus: Pick<Corpus, 'goals' | 'tasks'>): TimeLane[] {
  const due = dueList(corpus);
  return rungs.flatMap(({ policies }) =>
    policies.flatMap((share) => {
      const items = itemsOf(share, due);
      return items.length > 0 ? [timeLane(share.policy, items)] : [];
    }),
  );
}

/** Whether lanes tell more drawn than listed: of two levels at least, or of two dates, and not by counts alone. */
export function isLadder(lanes: readonly TimeLane[]): boolean {
  const isTold = lanes.some(({ items }) => items.some(({ kind }) => kind !== 'more'));
  const levels = new Set(lanes.map(({ level }) => level));
  const times = lanes.flatMap(({ items }) => items.flatMap(({ time }) => (time ? [JSON.stringify(time)] : [])));
  return isTold && (levels.size > 1 || new Set(times).size > 1);
}

function itemsOf(share: PolicyShare, due: readonly Deadline[]): TimeItem[] {
  const goals = share.goals.map(({ goal, metrics }): TimeItem => {
    const deadline = due.find((each) => each.goal?.id === goal.id);
    return {
      id: goal.id,
      href: entryHref('goals', goal.id),
      // Numbers about something else would seem to be about the industry: then the sentence speaks for itself.
      label: goalName({ ...goal.data, metrics: [...metrics] }),
      kind: 'goal',
      time: deadline ? timeOf(deadline) : null,
    };
  });
  const tasks = share.about.map(({ task }): TimeItem => {
    const deadline = due.find((each) => each.task?.id === task.id);
    const time = deadline ? timeOf(deadline) : null;
    return { id: task.id, href: taskHref(task.id), label: taskName(task.data), kind: 'task', time };
  });
  const named = share.named.length;
  const more: TimeItem[] =
    named === 0
      ? []
      : [
          {
            id: `${share.policy.id}-more`,
            href: '#levels',
            label: words.industries.namedTasks(named),
            kind: 'more',
            time: null,
          },
        ];
  return [...goals, ...tasks, ...more];
}
