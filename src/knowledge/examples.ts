/** Which entries the home page shows as examples: chosen by rule, so that any corpus finds its own. */
import { compareText } from './compare-text.ts';
import { dutiesOf, inRole } from './duties.ts';
import type { BaseEntry, Corpus, PolicyEntry, TaskEntry } from './corpus.ts';

type GoalEntry = Corpus['goals'][number];

/**
 * The policy issued last that says what it aims at by a year, with the sentence that says most of it: most numbers,
 * then fewest words. Falls back to a policy without such a sentence, and to one that is not in force.
 */
export function examplePolicy(
  policies: readonly PolicyEntry[],
  goalsByPolicy: ReadonlyMap<string, readonly GoalEntry[]>,
): { policy: PolicyEntry; goal: GoalEntry | undefined } | undefined {
  const telling = (goals: readonly GoalEntry[] = []) =>
    goals
      .filter(({ data }) => data.yearBasis === 'sentence' && data.metrics.length > 0)
      .toSorted(
        (a, b) => b.data.metrics.length - a.data.metrics.length || a.data.statement.length - b.data.statement.length,
      )[0];
  return policies
    .map((policy) => ({ policy, goal: telling(goalsByPolicy.get(policy.id)) }))
    .toSorted(
      (a, b) =>
        Number(b.policy.data.stage === 'issued') - Number(a.policy.data.stage === 'issued') ||
        Number(b.goal !== undefined) - Number(a.goal !== undefined) ||
        compareText(b.policy.data.issued ?? '', a.policy.data.issued ?? ''),
    )[0];
}

/**
 * The shortest task in force whose own words name one leader and at least two supporters.
 * Falls back to any task with a duty.
 */
export function exampleTask(tasks: readonly TaskEntry[], policies: readonly PolicyEntry[]): TaskEntry | undefined {
  const issued = new Set(policies.filter(({ data }) => data.stage === 'issued').map(({ id }) => id));
  const telling = tasks.filter((task) => {
    const duties = dutiesOf(task);
    return (
      task.data.title !== null &&
      issued.has(task.data.policy) &&
      inRole(duties, 'lead').length === 1 &&
      inRole(duties, 'support').length >= 2 &&
      duties.every(({ basis }) => basis === 'stated')
    );
  });
  const candidates = telling.length > 0 ? telling : tasks.filter((task) => dutiesOf(task).length > 0);
  return candidates.toSorted((a, b) => a.data.text.length - b.data.text.length)[0];
}

/** The base of which the texts tell most: a site, an area, industries. */
export function exampleBase(bases: readonly BaseEntry[]): BaseEntry | undefined {
  const told = ({ data }: BaseEntry) =>
    (data.kind === 'base' ? 4 : 0) +
    (data.site ? 2 : 0) +
    (data.areaMu || data.areaKm2 ? 2 : 0) +
    Math.min(data.industries.length, 3);
  return bases.toSorted((a, b) => told(b) - told(a))[0];
}
