/** Who leads an industry: the bodies of its own cluster's task apart from those of tasks that speak of it. */
import type { Clause, Duty } from '../schemas/duty.ts';
import type { TaskEntry } from './corpus.ts';
import type { TaskFact } from './industry-tasks.ts';

export interface ClusterLead {
  task: TaskEntry;
  /** The clauses that assign it, and who leads by each. */
  clauses: readonly { clause: Clause; leads: readonly Duty[] }[];
}

export interface OtherLead {
  agency: string;
  name: string;
  tasks: readonly TaskEntry[];
}

/** The tasks of the industry's own cluster, also those that name nobody. */
export function clusterLeads(facts: readonly TaskFact[]): ClusterLead[] {
  return facts
    .filter(({ tie }) => tie === 'cluster')
    .map(({ task }) => ({
      task,
      clauses: task.data.clauses.map((clause) => ({
        clause,
        leads: clause.duties.filter(({ role }) => role === 'lead'),
      })),
    }));
}

/** Who leads the other tasks that name it, those with most tasks first. */
export function otherLeads(facts: readonly TaskFact[]): OtherLead[] {
  const pairs = facts
    .filter(({ tie }) => tie !== 'cluster')
    .flatMap(({ task }) => task.data.clauses.flatMap(({ duties }) => duties.map((duty) => ({ duty, task }))))
    .filter(({ duty }) => duty.role === 'lead');
  return [...Map.groupBy(pairs, ({ duty }) => duty.agency)]
    .map(([agency, list]) => ({
      agency,
      name: list[0]!.duty.name,
      tasks: [...new Set(list.map(({ task }) => task))],
    }))
    .sort((a, b) => b.tasks.length - a.tasks.length);
}
