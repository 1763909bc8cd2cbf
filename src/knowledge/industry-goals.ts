/** The goals whose sentences name an industry, and which of their numbers are about it. */
import type { Metric } from '../schemas/goal.ts';
import type { Corpus, IndustryEntry } from './corpus.ts';
import { holds } from './spans.ts';

type GoalEntry = Corpus['goals'][number];

export interface GoalFact {
  goal: GoalEntry;
  /** The numbers whose subject names it; none where the sentence speaks of it but measures something else. */
  metrics: readonly Metric[];
}

interface Naming {
  industry: string;
  verbatim: string;
}

/** Those with a number about the industry first, else in the order of the corpus. */
export function goalsNaming(
  industry: IndustryEntry,
  goals: readonly GoalEntry[],
  industries: readonly IndustryEntry[],
): GoalFact[] {
  return goals
    .filter((goal) => namingsWithin(goal, [industry]).length > 0)
    .map((goal) => {
      const namings = namingsWithin(goal, industries);
      return {
        goal,
        metrics: goal.data.metrics.filter(({ subject }) => namedIn(subject, namings).has(industry.id)),
      };
    })
    .sort((a, b) => Number(b.metrics.length > 0) - Number(a.metrics.length > 0));
}

function namingsWithin(goal: GoalEntry, industries: readonly IndustryEntry[]): Naming[] {
  return industries.flatMap(({ id, data }) =>
    data.mentions
      .filter(({ source }) => holds(goal.data.source, source))
      .map(({ verbatim }) => ({ industry: id, verbatim })),
  );
}

/** The industries that a subject names: where names contain each other (新能源 in 新能源汽车), the longest counts. */
export function namedIn(subject: string, namings: readonly Naming[]): Set<string> {
  const found = new Set<string>();
  let rest = subject;
  for (const { industry, verbatim } of namings.toSorted((a, b) => b.verbatim.length - a.verbatim.length)) {
    if (!rest.includes(verbatim)) continue;
    found.add(industry);
    rest = rest.replaceAll(verbatim, '\n');
  }
  return found;
}
