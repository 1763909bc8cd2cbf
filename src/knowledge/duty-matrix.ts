/** Bodies against tasks: rows and columns in the order that shows who works together, a cell for every pair. */
import type { Role } from '../schemas/duty.ts';
import type { AgencyEntry, PolicyEntry, TaskEntry } from './corpus.ts';
import type { Bond, Scope } from './responsibility.ts';
import { seriated } from './seriation.ts';

export interface DutyMatrix {
  /** Columns stand by policy, so that drafts are never among what is in force. */
  groups: readonly { policy: PolicyEntry; tasks: readonly TaskEntry[] }[];
  columns: readonly TaskEntry[];
  rows: readonly MatrixRow[];
}

export interface MatrixRow {
  agency: AgencyEntry;
  /** One for each column. */
  cells: readonly (Bond | null)[];
  bonds: readonly Bond[];
  leads: number;
}

/** A body is more like another that leads the same tasks than like one that supports them. */
const WEIGHT: Readonly<Record<Role, number>> = { lead: 3, responsible: 2, shared: 2, support: 1.5, guide: 1 };

export function dutyMatrix({ policies, tasks, agencies, bonds }: Scope): DutyMatrix {
  const found = new Map(bonds.map((bond) => [`${bond.agency.id} ${bond.task.id}`, bond]));
  const bondOf = (agency: AgencyEntry, task: TaskEntry) => found.get(`${agency.id} ${task.id}`) ?? null;
  const weigh = (bond: Bond | null) => (bond ? WEIGHT[bond.role] : 0);
  const groups = policies.map((policy) => {
    const own = tasks.filter(({ data }) => data.policy === policy.id);
    const vectors = own.map((task) => agencies.map((agency) => weigh(bondOf(agency, task))));
    return { policy, tasks: seriated(vectors).map((index) => own[index]!) };
  });
  const columns = groups.flatMap((group) => group.tasks);
  const vectors = agencies.map((agency) => columns.map((task) => weigh(bondOf(agency, task))));
  const rows = seriated(vectors).map((index) => {
    const agency = agencies[index]!;
    const cells = columns.map((task) => bondOf(agency, task));
    const own = cells.filter((cell) => cell !== null);
    return { agency, cells, bonds: own, leads: own.filter(({ role }) => role === 'lead').length };
  });
  return { groups, columns, rows };
}
