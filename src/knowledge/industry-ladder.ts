/** What each level of government says of an industry: a ladder from the province down to the town. */
import type { Level } from '../schemas/policy.ts';
import type { IndustryEntry, PolicyEntry } from './corpus.ts';
import type { BaseFact } from './industry-beside.ts';
import type { GoalFact } from './industry-goals.ts';
import type { TaskFact } from './industry-tasks.ts';
import { holds } from './spans.ts';

export interface Rung {
  level: Level;
  /** Only the policies that name the industry. */
  policies: readonly PolicyShare[];
}

/** What one policy says of an industry. */
export interface PolicyShare {
  policy: PolicyEntry;
  /** Tasks that are about the industry. */
  about: readonly TaskFact[];
  /** Tasks that only mention it. */
  named: readonly TaskFact[];
  goals: readonly GoalFact[];
  bases: readonly BaseFact[];
  /** Items that name it outside of tasks and goals; null for the words before the first item. */
  elsewhere: readonly (string | null)[];
}

const ALWAYS: readonly Level[] = ['province', 'city', 'county', 'town'];

interface Facts extends Pick<PolicyShare, 'goals' | 'bases'> {
  tasks: readonly TaskFact[];
}

/**
 * Every level has its rung, also an empty one; the nation only where the corpus holds a policy of it.
 *
 * @param facts What all policies together say of the industry.
 */
export function ladderOf(industry: IndustryEntry, policies: readonly PolicyEntry[], facts: Facts): Rung[] {
  const hasNation = policies.some(({ data }) => data.level === 'nation');
  return [...(hasNation ? (['nation'] as const) : []), ...ALWAYS].map((level) => ({
    level,
    policies: policies
      .filter(
        ({ id, data }) => data.level === level && industry.data.mentions.some(({ source }) => source.policy === id),
      )
      .map((policy) => shareOf(policy, industry, facts)),
  }));
}

function shareOf(policy: PolicyEntry, industry: IndustryEntry, facts: Facts): PolicyShare {
  const tasks = facts.tasks.filter(({ task }) => task.data.policy === policy.id);
  const goals = facts.goals.filter(({ goal }) => goal.data.policy === policy.id);
  const bases = facts.bases.filter(({ names }) => names.some(({ source }) => source.policy === policy.id));
  const told = [...tasks.map(({ task }) => task.data.source), ...goals.map(({ goal }) => goal.data.source)];
  const elsewhere = industry.data.mentions
    .filter(({ source }) => source.policy === policy.id)
    .filter(({ source }) => !told.some((span) => holds(span, source)))
    .map(({ path }) => path);
  const { about = [], named = [] } = Object.groupBy(tasks, ({ tie }) => (tie === 'named' ? 'named' : 'about'));
  return { policy, about, named, goals, bases, elsewhere: [...new Set(elsewhere)] };
}
