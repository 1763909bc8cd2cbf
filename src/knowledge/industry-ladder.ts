/** What each level of government says of an industry: a ladder from the province down to the town. */
import type { Level } from '../schemas/policy.ts';
import type { IndustryEntry, PolicyEntry } from './corpus.ts';
import type { GoalFact } from './industry-goals.ts';
import type { TaskFact } from './industry-tasks.ts';

export interface Rung {
  level: Level;
  /** Only the policies that name the industry. */
  policies: readonly PolicyShare[];
}

/** What one policy says of an industry. */
export interface PolicyShare {
  policy: PolicyEntry;
  tasks: readonly TaskFact[];
  goals: readonly GoalFact[];
  /** Items that name it outside of tasks and goals; null for the words before the first item. */
  elsewhere: readonly (string | null)[];
}

const ALWAYS: readonly Level[] = ['province', 'city', 'county', 'town'];

/** Every level has its rung, also an empty one; the nation only where the corpus holds a policy of it. */
export function ladderOf(
  industry: IndustryEntry,
  policies: readonly PolicyEntry[],
  tasks: readonly TaskFact[],
  goals: readonly GoalFact[],
): Rung[] {
  const hasNation = policies.some(({ data }) => data.level === 'nation');
  return [...(hasNation ? (['nation'] as const) : []), ...ALWAYS].map((level) => ({
    level,
    policies: policies
      .filter(
        ({ id, data }) => data.level === level && industry.data.mentions.some(({ source }) => source.policy === id),
      )
      .map((policy) => shareOf(policy, industry, tasks, goals)),
  }));
}

function shareOf(
  policy: PolicyEntry,
  industry: IndustryEntry,
  allTasks: readonly TaskFact[],
  allGoals: readonly GoalFact[],
): PolicyShare {
  const tasks = allTasks.filter(({ task }) => task.data.policy === policy.id);
  const goals = allGoals.filter(({ goal }) => goal.data.policy === policy.id);
  const told = [...tasks.map(({ task }) => task.data.source), ...goals.map(({ goal }) => goal.data.source)];
  const elsewhere = industry.data.mentions
    .filter(({ source }) => source.policy === policy.id)
    .filter(({ source }) => !told.some(({ start, end }) => start <= source.start && source.end <= end))
    .map(({ path }) => path);
  return { policy, tasks, goals, elsewhere: [...new Set(elsewhere)] };
}
