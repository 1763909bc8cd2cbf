/** The industries that a body's leading is about, those named in most tasks first. */
import type { TaskEntry } from './corpus.ts';
import type { Assignment } from './duties.ts';

export interface LedIndustry {
  /** Id of the industry. */
  industry: string;
  tasks: readonly TaskEntry[];
}

/**
 * A duty clause is about the whole of its item. One said in running text is about its own words: an item that gives the
 * policy of each base to another body does not make each of them lead every industry that it names.
 *
 * @param led What a body leads, in the order of the corpus.
 */
export function industriesOf(led: readonly Assignment[]): LedIndustry[] {
  const byIndustry = new Map<string, Set<TaskEntry>>();
  for (const { task, clause } of led) {
    const named = task.data.industries.filter(
      ({ source }) =>
        clause.kind !== 'prose' || (clause.source.start <= source.start && source.end <= clause.source.end),
    );
    for (const { id } of named) byIndustry.set(id, (byIndustry.get(id) ?? new Set()).add(task));
  }
  return [...byIndustry]
    .map(([industry, naming]) => ({ industry, tasks: [...naming] }))
    .sort((a, b) => b.tasks.length - a.tasks.length);
}
