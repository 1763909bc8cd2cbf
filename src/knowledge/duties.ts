/** Who does what: the duties of all tasks, turned round so that an agency finds its own. */
import type { Basis, Clause, Duty, Role } from '../schemas/duty.ts';
import type { TaskEntry } from './corpus.ts';

/** Roles in the order in which they are always shown. */
export const ROLES = ['lead', 'support', 'responsible', 'shared', 'guide'] as const satisfies readonly Role[];

/** How a role is known, where that is alike for all and so can be said once; an editor gives a reason for each. */
export function commonBasis(duties: readonly Duty[]): Basis | undefined {
  const bases = new Set(duties.map(({ basis }) => basis));
  return bases.size === 1 && duties.every(({ editor }) => !editor) ? duties[0]?.basis : undefined;
}

/** One duty of one agency, with the clause and the task that give it. */
export interface Assignment {
  duty: Duty;
  clause: Clause;
  task: TaskEntry;
}

export type AssignmentsByRole = Readonly<Record<Role, readonly Assignment[]>>;

/**
 * The duties of every agency by its id, in the order of the corpus. An item and the items inside it share
 * their words, so a clause that several tasks hold counts for the innermost.
 */
export function dutiesByAgency(tasks: readonly TaskEntry[]): Map<string, Assignment[]> {
  const innermost = new Map<string, Assignment>();
  for (const task of tasks) {
    for (const clause of task.data.clauses) {
      for (const duty of clause.duties) {
        const key = `${duty.source.policy} ${duty.source.start} ${duty.agency} ${duty.role}`;
        const other = innermost.get(key);
        if (!other || task.data.text.length < other.task.data.text.length) innermost.set(key, { duty, clause, task });
      }
    }
  }
  const byAgency = new Map<string, Assignment[]>();
  for (const assignment of innermost.values()) {
    const list = byAgency.get(assignment.duty.agency) ?? [];
    list.push(assignment);
    byAgency.set(assignment.duty.agency, list);
  }
  return byAgency;
}

/** An agency's duties apart by role; a task counts once in a role, however often the text repeats it. */
export function byRole(assignments: readonly Assignment[]): AssignmentsByRole {
  const roles: Record<Role, Assignment[]> = { lead: [], support: [], responsible: [], shared: [], guide: [] };
  for (const assignment of assignments) {
    const list = roles[assignment.duty.role];
    if (!list.some(({ task }) => task.id === assignment.task.id)) list.push(assignment);
  }
  return roles;
}

/** All duties of a task, in the order of the text. */
export function dutiesOf(task: TaskEntry): Duty[] {
  return task.data.clauses.flatMap((clause) => clause.duties);
}

/** The duties of one role, each agency once. */
export function inRole(duties: readonly Duty[], role: Role): Duty[] {
  const seen = new Set<string>();
  return duties.filter((duty) => duty.role === role && !seen.has(duty.agency) && seen.add(duty.agency));
}
