/**
 * Who carries an industry at each level: the bodies of the tasks about it, from the nation or province down to the town.
 * Where no task of a level is about it, those of tasks that name it, told apart.
 */
import type { Level } from '../schemas/policy.ts';
import type { Role } from '../schemas/duty.ts';
import type { PolicyEntry } from './corpus.ts';
import type { TaskFact } from './industry-tasks.ts';
import type { Bond } from './responsibility.ts';
import { ROLES } from './duties.ts';

export interface ChainLink {
  level: Level;
  /** `about`: the industry stands in the task's title; `named`: only in its words; `none`: no task of the level has both. */
  tie: 'about' | 'named' | 'none';
  bodies: readonly ChainBody[];
}

export interface ChainBody {
  agency: Bond['agency'];
  role: Role;
  /** Its bonds in that role. */
  bonds: readonly Bond[];
}

/** Only who answers for a task; where a text names leaders, those who support them are on the task's own page. */
const ANSWERING: ReadonlySet<Role> = new Set(['lead', 'responsible', 'shared']);
const LEVELS = ['nation', 'province', 'city', 'county', 'town'] as const;

/**
 * @param facts The tasks that name the industry, with how.
 * @returns A link for every level of which the corpus has a policy, also an empty one.
 */
export function chainOf(
  facts: readonly TaskFact[],
  bonds: readonly Bond[],
  policies: readonly PolicyEntry[],
): ChainLink[] {
  const held = new Set(policies.map(({ data }) => data.level));
  const ties = new Map(facts.map(({ task, tie }) => [task.id, tie === 'named' ? 'named' : 'about'] as const));
  const answering = bonds.filter(({ role, task }) => ANSWERING.has(role) && ties.has(task.id));
  return LEVELS.filter((level) => held.has(level)).map((level) => {
    const own = answering.filter(({ policy }) => policy.data.level === level);
    const about = own.filter(({ task }) => ties.get(task.id) === 'about');
    if (about.length > 0) return { level, tie: 'about', bodies: bodiesOf(about) };
    return { level, tie: own.length > 0 ? 'named' : 'none', bodies: bodiesOf(own) };
  });
}

/** Leaders first, then those with most tasks. */
function bodiesOf(bonds: readonly Bond[]): ChainBody[] {
  return [...Map.groupBy(bonds, ({ agency, role }) => `${role} ${agency.id}`).values()]
    .map((own) => ({ agency: own[0]!.agency, role: own[0]!.role, bonds: own }))
    .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.bonds.length - a.bonds.length);
}
