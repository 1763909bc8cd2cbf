/** The bodies that stand with a body in the same clauses: who leads where it supports, who supports where it leads. */
import { ROLES, type Assignment } from './duties.ts';
import type { Role } from '../schemas/duty.ts';

export interface CoWorker {
  /** Id of the other body. */
  agency: string;
  /** Its duties beside the body, one a task, in the order of the corpus. */
  assignments: readonly Assignment[];
}

/** Everybody who has one role where the body has another, those met in most tasks first. */
export interface CoWork {
  /** The body's own role. */
  own: Role;
  theirs: Role;
  bodies: readonly CoWorker[];
}

/**
 * @param agency Id of the body.
 * @param assignments Its duties.
 * @returns Pairs of roles that occur, a leader's supporters and a supporter's leaders first.
 */
export function coWorkOf(agency: string, assignments: readonly Assignment[]): CoWork[] {
  const pairs = new Map<string, Map<string, Map<string, Assignment>>>();
  for (const { duty, clause, task } of assignments) {
    for (const other of clause.duties) {
      if (other.agency === agency) continue;
      const bodies = within(pairs, `${duty.role} ${other.role}`);
      const tasks = within(bodies, other.agency);
      if (!tasks.has(task.id)) tasks.set(task.id, { duty: other, clause, task });
    }
  }
  return PAIRS.flatMap(([own, theirs]) => {
    const bodies = pairs.get(`${own} ${theirs}`);
    return bodies ? [{ own, theirs, bodies: mostMetFirst(bodies) }] : [];
  });
}

/** Every pair of roles: first the two that tell who depends on whom, then the others in the order of the roles. */
const PAIRS: readonly (readonly [own: Role, theirs: Role])[] = [
  ['lead', 'support'],
  ['support', 'lead'],
  ...ROLES.flatMap((own) => ROLES.map((theirs) => [own, theirs] as const)).filter(
    (pair) => !['lead support', 'support lead'].includes(pair.join(' ')),
  ),
];

function within<Key, Value>(map: Map<Key, Map<string, Value>>, key: Key): Map<string, Value> {
  const inner = map.get(key) ?? new Map<string, Value>();
  map.set(key, inner);
  return inner;
}

function mostMetFirst(bodies: ReadonlyMap<string, ReadonlyMap<string, Assignment>>): CoWorker[] {
  return [...bodies]
    .map(([agency, tasks]) => ({ agency, assignments: [...tasks.values()] }))
    .sort((a, b) => b.assignments.length - a.assignments.length);
}
