/**
 * Who does what as one set of data, for every figure of it: a bond ties a body to a task. A scope is what one figure
 * shows of it: the tasks of some policies, and the bodies that have a duty in them.
 */
import type { Basis, Clause, Role } from '../schemas/duty.ts';
import type { Level } from '../schemas/policy.ts';
import type { AgencyEntry, PolicyEntry, TaskEntry } from './corpus.ts';
import { ROLES, type Assignment } from './duties.ts';
import { stageCount, type StageCount } from './stage-count.ts';

/** One body in one task. */
export interface Bond {
  agency: AgencyEntry;
  task: TaskEntry;
  policy: PolicyEntry;
  /** The first of its roles there, in the order in which roles are shown. */
  role: Role;
  /** How that role is known. */
  basis: Basis;
  /** All of its roles there: a body may lead by one clause and share by another. */
  roles: readonly Role[];
  /** Gives the role. */
  clause: Clause;
}

export interface Scope {
  /** Level or id of the policies, so that an address can name it. */
  id: string;
  policies: readonly PolicyEntry[];
  /** Only tasks that name a body, in the order of the corpus. */
  tasks: readonly TaskEntry[];
  /** In the order in which the texts first name them. */
  agencies: readonly AgencyEntry[];
  bonds: readonly Bond[];
}

interface Joined {
  tasks: readonly TaskEntry[];
  policyById: ReadonlyMap<string, PolicyEntry>;
  agencyById: ReadonlyMap<string, AgencyEntry>;
  dutiesByAgency: ReadonlyMap<string, readonly Assignment[]>;
}

/** In the order of the corpus: by task, then by the place of the body's name in it. */
export function bondsOf({ tasks, policyById, agencyById, dutiesByAgency }: Joined): Bond[] {
  const rank = new Map(tasks.map(({ id }, index) => [id, index]));
  return [...dutiesByAgency]
    .flatMap(([agency, assignments]) =>
      [...Map.groupBy(assignments, ({ task }) => task)].map(([task, own]) => {
        const sorted = own.toSorted((a, b) => ROLES.indexOf(a.duty.role) - ROLES.indexOf(b.duty.role));
        const { duty, clause } = sorted[0]!;
        const bond: Bond = {
          agency: agencyById.get(agency)!,
          task,
          policy: policyById.get(task.data.policy)!,
          role: duty.role,
          basis: duty.basis,
          roles: [...new Set(sorted.map((each) => each.duty.role))],
          clause,
        };
        return { bond, at: duty.source.start };
      }),
    )
    .sort((a, b) => rank.get(a.bond.task.id)! - rank.get(b.bond.task.id)! || a.at - b.at)
    .map(({ bond }) => bond);
}

/** One scope for each policy that names a body, in the order of the corpus. */
export function scopesByPolicy(policies: readonly PolicyEntry[], bonds: readonly Bond[]): Scope[] {
  return policies.map((policy) => scopeOf(policy.id, [policy], bonds)).filter(({ tasks }) => tasks.length > 0);
}

/** One scope for each level of policies that names a body, from the nation down. */
export function scopesByLevel(policies: readonly PolicyEntry[], bonds: readonly Bond[]): (Scope & { id: Level })[] {
  return [...Map.groupBy(policies, ({ data }) => data.level)].flatMap(([level, own]) => {
    if (level === null) return [];
    const scope = { ...scopeOf(level, own, bonds), id: level };
    return scope.tasks.length > 0 ? [scope] : [];
  });
}

export function scopeOf(id: string, policies: readonly PolicyEntry[], bonds: readonly Bond[]): Scope {
  const own = bonds.filter(({ policy }) => policies.includes(policy));
  return {
    id,
    policies: policies.filter((policy) => own.some((bond) => bond.policy === policy)),
    tasks: [...new Set(own.map(({ task }) => task))],
    agencies: [...new Set(own.map(({ agency }) => agency))],
    bonds: own,
  };
}

/** How many tasks a body has, by the stage of their policies. */
export function tasksWithin(bonds: readonly Bond[]): StageCount {
  return stageCount(bonds.map(({ policy }) => policy.data.stage));
}

export interface Foremost {
  /** Several where they are equal. */
  agencies: readonly AgencyEntry[];
  /** What they are foremost in: leading or, where nobody leads, having duties at all. */
  by: 'lead' | 'any';
  /** Those of the first. */
  bonds: readonly Bond[];
}

/** The bodies that lead most tasks; where nobody leads, those that have most. */
export function foremostOf({ bonds }: Pick<Scope, 'bonds'>): Foremost | undefined {
  const leads = bonds.filter(({ role }) => role === 'lead');
  const by = leads.length > 0 ? 'lead' : 'any';
  const held = [...Map.groupBy(by === 'lead' ? leads : bonds, ({ agency }) => agency)];
  const most = Math.max(0, ...held.map(([, own]) => own.length));
  const first = held.filter(([, own]) => own.length === most);
  return first[0] && { agencies: first.map(([agency]) => agency), by, bonds: first[0][1] };
}
