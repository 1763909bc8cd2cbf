/** Ids of bodies: the place and the function, `shenzhen-nanshan-industry-it`. */
import type { AgencyEntry, RegisteredAgency } from '../../../src/schemas/registry.ts';
import { bodyAt, type BodyMatch } from './body-at.ts';
import { divisionId, type Gazetteer } from './gazetteer.ts';
import { slug } from './slug.ts';

/**
 * What follows the place in a body's id: its functions in the order of the name, and what it is where that is no
 * department (`science-technology-center`). Null for a name of which no function is known.
 */
export function functionPart(match: BodyMatch): string | null {
  const ids =
    match.functions.length > 0 ? match.functions.map(({ id }) => id) : match.functionId ? [match.functionId] : [];
  if (ids.length === 0) return null;
  const ofCommittee = match.committee && !match.functions.every(({ party }) => party) ? ['party'] : [];
  return [...ofCommittee, ...new Set(ids), ...(match.organ === 'organ' ? [] : [match.organ])].join('-');
}

/** A registry's entry with its id: its own, or that of its place and function, or of its name. */
export function withId(agency: RegisteredAgency, gazetteer: Gazetteer): AgencyEntry {
  if (agency.id !== undefined) return { ...agency, id: agency.id };
  const region = gazetteer.place(agency.region);
  const place = region ? divisionId(gazetteer, region) : agency.region;
  return { ...agency, id: derivedId(agency, gazetteer) ?? `${place}-${slug(agency.name)}` };
}

/** The id of place and function that a registry's entry would have; null for one whose name tells no function. */
function derivedId(agency: RegisteredAgency, gazetteer: Gazetteer): string | null {
  const region = gazetteer.place(agency.region);
  const place = region ? divisionId(gazetteer, region) : agency.region;
  for (const name of [agency.fullName, agency.name]) {
    const match = name ? bodyAt(name, 0, name.length, gazetteer) : null;
    const part = match && match.end === name?.length && match.known ? functionPart(match) : null;
    if (match?.national) return match.national.id;
    if (part !== null) return `${place}-${part}`;
  }
  return null;
}

/** What `derivedId` tells of each of the registry's bodies. */
export function derivedIds(gazetteer: Gazetteer): (string | null)[] {
  return gazetteer.agencies.map((agency) => derivedId(agency, gazetteer));
}

/**
 * Looks up the registry's entry by place and function; the names are read when first asked for.
 *
 * @param known the ids of place and function of its bodies, where they were derived before
 */
export function agencyIndex(
  gazetteer: Gazetteer,
  known?: readonly (string | null)[],
): (id: string) => AgencyEntry | undefined {
  let index: Map<string, AgencyEntry | undefined> | undefined;
  return (id) => (index ??= indexed(gazetteer.agencies, known ?? derivedIds(gazetteer))).get(id);
}

/** An id that several bodies have is none's. */
function indexed(agencies: AgencyEntry[], ids: readonly (string | null)[]): Map<string, AgencyEntry | undefined> {
  const index = new Map<string, AgencyEntry | undefined>();
  for (const [at, id] of ids.entries()) if (id !== null) index.set(id, index.has(id) ? undefined : agencies[at]);
  return index;
}
