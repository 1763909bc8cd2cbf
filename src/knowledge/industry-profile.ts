/** All that the corpus tells of one industry, and apart from it what it tells of the industries that are part of it. */
import type { Corpus, IndustryEntry } from './corpus.ts';
import {
  basesOf,
  measuresBeside,
  organizationsBeside,
  townsOf,
  type BaseFact,
  type MeasureFact,
  type OrganizationFact,
  type TownFact,
} from './industry-beside.ts';
import { goalsNaming, type GoalFact } from './industry-goals.ts';
import { ladderOf, type Rung } from './industry-ladder.ts';
import { tasksNaming, type TaskFact } from './industry-tasks.ts';
import { broaderThan, narrowerThan } from './industry-tree.ts';
import type { Sighting } from './sightings.ts';

export interface IndustryProfile {
  industry: IndustryEntry;
  /** What it is part of, from the widest. */
  broader: readonly IndustryEntry[];
  tasks: readonly TaskFact[];
  goals: readonly GoalFact[];
  bases: readonly BaseFact[];
  towns: readonly TownFact[];
  measures: readonly MeasureFact[];
  organizations: readonly OrganizationFact[];
  ladder: readonly Rung[];
  /** Every industry that is part of it, with what does not already stand above. */
  narrower: readonly NarrowerFacts[];
}

export interface NarrowerFacts {
  industry: IndustryEntry;
  tasks: readonly TaskFact[];
  goals: readonly GoalFact[];
  bases: readonly BaseFact[];
}

type Entries = Pick<Corpus, 'industries' | 'tasks' | 'goals' | 'bases' | 'measures' | 'policies'>;

/**
 * @param sightings Where the texts name companies, platforms, associations and parks.
 * @param isTown Whether a place is a town.
 */
export function industryProfile(
  industry: IndustryEntry,
  entries: Entries,
  sightings: readonly Sighting[],
  isTown: (place: string) => boolean,
): IndustryProfile {
  const tasks = tasksNaming(industry, entries.tasks);
  const goals = goalsNaming(industry, entries.goals, entries.industries);
  const bases = basesOf(industry, entries.bases);
  const taskIds = new Set(entries.tasks.map(({ id }) => id));
  return {
    industry,
    broader: broaderThan(industry, entries.industries),
    tasks,
    goals,
    bases,
    towns: townsOf(bases, tasks, isTown),
    measures: measuresBeside(industry, tasks, entries.measures),
    organizations: organizationsBeside(industry, sightings, (id) => taskIds.has(id)),
    ladder: ladderOf(industry, entries.policies, { tasks, goals, bases }),
    narrower: narrowerThan(industry.id, entries.industries).map((part) => ({
      industry: part,
      tasks: without(tasksNaming(part, entries.tasks), tasks, ({ task }) => task),
      goals: without(goalsNaming(part, entries.goals, entries.industries), goals, ({ goal }) => goal),
      bases: without(basesOf(part, entries.bases), bases, ({ base }) => base),
    })),
  };
}

/** The facts whose entry does not already stand among `others`. */
function without<Fact>(facts: readonly Fact[], others: readonly Fact[], entryOf: (fact: Fact) => unknown): Fact[] {
  const listed = new Set(others.map(entryOf));
  return facts.filter((fact) => !listed.has(entryOf(fact)));
}

/** How much the corpus tells of an industry. */
export interface Weight {
  clusters: number;
  tasks: readonly TaskFact[];
  goals: readonly GoalFact[];
  bases: readonly BaseFact[];
  policies: readonly string[];
}

export function weightOf(industry: IndustryEntry, entries: Omit<Entries, 'measures' | 'policies'>): Weight {
  const tasks = tasksNaming(industry, entries.tasks);
  return {
    clusters: tasks.filter(({ tie }) => tie === 'cluster').length,
    tasks,
    goals: goalsNaming(industry, entries.goals, entries.industries),
    bases: basesOf(industry, entries.bases),
    policies: [...new Set(industry.data.mentions.map(({ source }) => source.policy))],
  };
}
