/** The industries that the texts of some tasks name, those named in most tasks first. */
import type { TaskEntry } from './corpus.ts';

export interface LedIndustry {
  /** Id of the industry. */
  industry: string;
  tasks: readonly TaskEntry[];
}

/** @param tasks What a body leads, each task once, in the order of the corpus. */
export function industriesOf(tasks: readonly TaskEntry[]): LedIndustry[] {
  const byIndustry = new Map<string, Set<TaskEntry>>();
  for (const task of tasks) {
    for (const { id } of task.data.industries) byIndustry.set(id, (byIndustry.get(id) ?? new Set()).add(task));
  }
  return [...byIndustry]
    .map(([industry, naming]) => ({ industry, tasks: [...naming] }))
    .sort((a, b) => b.tasks.length - a.tasks.length);
}
