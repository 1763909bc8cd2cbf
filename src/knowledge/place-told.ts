/** What the corpus tells of one place: the tasks that name it, the industries named beside it, where it lies. */
import type { SourceSpan } from '../schemas/source.ts';
import type { BaseEntry, Corpus, TaskEntry } from './corpus.ts';
import { tieToPlace, type PlaceTie } from './base-told.ts';
import { sentenceAt } from './sentence-at.ts';

export type RegistryPlace = Corpus['places'][number];

export interface TaskNaming {
  task: TaskEntry;
  /** Each sentence that names the place, once. */
  sentences: string[];
}

/** The tasks that name a place; a name that an item shares with the items inside it counts for the innermost. */
export function tasksNaming(place: string, tasks: readonly TaskEntry[]): TaskNaming[] {
  const innermost = new Map<string, { task: TaskEntry; source: SourceSpan }>();
  for (const task of tasks) {
    for (const { id, source } of task.data.places) {
      if (id !== place) continue;
      const key = `${source.policy} ${source.start}`;
      const other = innermost.get(key);
      if (!other || task.data.text.length < other.task.data.text.length) innermost.set(key, { task, source });
    }
  }
  return [...Map.groupBy(innermost.values(), ({ task }) => task)].map(([task, namings]) => ({
    task,
    sentences: [
      ...new Set(namings.map(({ source }) => sentenceAt(task.data.text, source.start - task.data.source.start).words)),
    ],
  }));
}

export interface BaseAt {
  base: BaseEntry;
  tie: PlaceTie;
}

/** The bases that lie in a place or whose text names it: by site first, then by the registry, then in passing. */
export function basesAt(place: string, bases: readonly BaseEntry[]): BaseAt[] {
  const order: PlaceTie['kind'][] = ['site', 'town', 'mention'];
  return bases
    .flatMap((base) => {
      const tie = tieToPlace(base, place);
      return tie ? [{ base, tie }] : [];
    })
    .sort((a, b) => order.indexOf(a.tie.kind) - order.indexOf(b.tie.kind));
}

export interface IndustryBeside {
  industry: string;
  tasks: TaskEntry[];
  bases: BaseEntry[];
}

/**
 * The industries that stand in one item with a place, or that are named of a base lying there; those met most often first.
 *
 * @param named The tasks that name the place.
 * @param at The bases tied to it.
 */
export function industriesBeside(named: readonly TaskNaming[], at: readonly BaseAt[]): IndustryBeside[] {
  const found = new Map<string, IndustryBeside>();
  const entryOf = (industry: string) => {
    const entry = found.get(industry) ?? { industry, tasks: [], bases: [] };
    found.set(industry, entry);
    return entry;
  };
  for (const { task } of named) {
    for (const id of new Set(task.data.industries.map(({ id }) => id))) entryOf(id).tasks.push(task);
  }
  for (const { base, tie } of at) {
    if (tie.kind === 'mention') continue;
    for (const id of new Set(base.data.industries.flatMap(({ industry }) => industry ?? [])))
      entryOf(id).bases.push(base);
  }
  const times = ({ tasks, bases }: IndustryBeside) => tasks.length + bases.length;
  return [...found.values()].sort((a, b) => times(b) - times(a));
}

/** The places around one, from the widest to its parent. A circle in the registry ends where it closes. */
export function placesAround(id: string, places: ReadonlyMap<string, RegistryPlace>): RegistryPlace[] {
  const chain: RegistryPlace[] = [];
  let place = places.get(places.get(id)?.data.parent ?? '');
  while (place && place.id !== id && !chain.includes(place)) {
    chain.unshift(place);
    place = places.get(place.data.parent ?? '');
  }
  return chain;
}

/** The places inside one: those whose parent it is, and the towns that an area lists. */
export function placesWithin(place: RegistryPlace, places: readonly RegistryPlace[]): RegistryPlace[] {
  return places.filter(({ id, data }) => data.parent === place.id || place.data.towns.includes(id));
}

/** The areas that list a town as theirs: no division holds the town twice, but a zone may lie across several. */
export function areasWith(town: string, places: readonly RegistryPlace[]): RegistryPlace[] {
  return places.filter(({ data }) => data.towns.includes(town));
}
