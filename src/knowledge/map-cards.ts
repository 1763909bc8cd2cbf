/** What the card of a place on the map tells, and which industries light it up. */
import { tieToPlace } from './base-told.ts';
import { industriesOf } from './base-told.ts';
import type { Belt } from './belts.ts';
import type { BaseEntry, IndustryEntry, TaskEntry } from './corpus.ts';
import { broaderThan } from './industry-tree.ts';
import { basesAt, industriesBeside, tasksNaming, type BaseAt, type RegistryPlace } from './place-told.ts';

export interface PlaceCard {
  place: RegistryPlace;
  at: BaseAt[];
  tasks: TaskEntry[];
  /** Ids, those met most often first. */
  industries: string[];
  belts: Belt[];
}

export function placeCard(
  place: RegistryPlace,
  bases: readonly BaseEntry[],
  tasks: readonly TaskEntry[],
  belts: readonly Belt[],
): PlaceCard {
  const naming = tasksNaming(place.id, tasks);
  const at = basesAt(place.id, bases);
  return {
    place,
    at,
    tasks: naming.map(({ task }) => task),
    industries: industriesBeside(naming, at).map(({ industry }) => industry),
    belts: belts.filter(({ places }) => places.includes(place.id)),
  };
}

/** Some industries with all that they are part of, each id once. */
export function withBroader(ids: Iterable<string>, industries: readonly IndustryEntry[]): string[] {
  const byId = new Map(industries.map((industry) => [industry.id, industry]));
  const all = [...ids].flatMap((id) => {
    const industry = byId.get(id);
    return industry ? [...broaderThan(industry, industries).map((each) => each.id), id] : [];
  });
  return [...new Set(all)];
}

/** The industries of a base, by its text, with all that they are part of. */
export function baseIndustries(base: BaseEntry, industries: readonly IndustryEntry[]): string[] {
  const { list } = industriesOf(base, industries);
  return withBroader(list.flatMap(({ industry }) => industry ?? []), industries); // prettier-ignore
}

/** By what words a map service finds a base: its town where there is one only, else its name. */
export function searchedBy(base: BaseEntry, city: string, nameOf: (place: string) => string | undefined): string {
  const [town, ...others] = base.data.towns;
  const inTown = town !== undefined && others.length === 0 && tieToPlace(base, town)?.kind === 'site';
  return city + ((inTown ? nameOf(town) : undefined) ?? base.data.name);
}
