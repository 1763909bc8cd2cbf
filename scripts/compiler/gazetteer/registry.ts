/** The registry: what a region calls its bodies, places and industries. Indexed for look-ups; `read-registry.ts` reads it. */
import { existsSync, readdirSync } from 'node:fs';
import type { AgencyEntry, FamilyEntry, PlaceEntry, RegistryEntries } from '../../../src/schemas/registry.ts';
import { bodyAt } from './body-at.ts';
import { agencyIndex, withId } from './body-id.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';

/** A registry file that cannot be used, with file and line. */
export class RegistryError extends Error {
  constructor(file: string, line: number | null, message: string) {
    super(`${file}${line === null ? '' : `:${line}`}: ${message}`);
    this.name = 'RegistryError';
  }
}

/** What the compiler knows of places and bodies: the lists of the registry, and those of the gazetteer. */
export type Registry = Gazetteer;

/** Folds the variants of one name: full and half width, spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〔[]/g, '(')
    .replace(/[〕\]]/g, ')');
}

/**
 * Names of the YAML files of a registry, those in folders too, in the order they are read.
 *
 * @throws RegistryError where there is no such folder
 */
export function registryFiles(folder: string): string[] {
  if (!existsSync(folder))
    throw new RegistryError(folder, null, 'There is no registry. Make the folder; it may be empty.');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * Adds the look-up tables to the entries.
 *
 * @param fileOf names the file of an entry, for errors
 * @param derived the ids of place and function of its bodies, where they are known from before
 * @throws RegistryError where two entries share an id, or two bodies of one region a name
 */
export function indexRegistry(
  entries: RegistryEntries,
  fileOf: (entry: unknown) => string,
  derived?: readonly (string | null)[],
): Registry {
  for (const list of [entries.places, entries.families, entries.agencies, entries.industries, entries.organizations]) {
    const owners = new Map<string, unknown>();
    for (const entry of list) {
      if (entry.id === undefined) continue;
      const owner = owners.get(entry.id);
      if (owner)
        throw new RegistryError(
          fileOf(owner),
          null,
          `The id “${entry.id}” is given here and again in ${fileOf(entry)}.`,
        );
      owners.set(entry.id, entry);
    }
  }
  const gazetteer = createGazetteer(entries);
  for (const entry of entries.agencies) {
    const agency = withId(entry, gazetteer);
    gazetteer.agencies.push(agency);
    gazetteer.agencyById.set(agency.id, agency);
    addAgency(gazetteer, agency, () => fileOf(entry));
  }
  gazetteer.agencyByBody = agencyIndex(gazetteer, derived);
  return gazetteer;
}

function addAgency(
  { agenciesByRegion, agencyNames }: Gazetteer,
  agency: AgencyEntry,
  fileOf: (entry: unknown) => string,
) {
  const names = agenciesByRegion.get(agency.region) ?? new Map<string, AgencyEntry>();
  agenciesByRegion.set(agency.region, names);
  for (const name of [agency.name, agency.fullName, ...agency.aliases.map((alias) => alias.name)]) {
    if (!name) continue;
    const owner = names.get(foldName(name));
    if (owner && owner !== agency)
      throw new RegistryError(
        fileOf(agency),
        null,
        `“${name}” is claimed by ${owner.id ?? owner.name} and ${agency.id ?? agency.name}.`,
      );
    names.set(foldName(name), agency);
    if (owner !== agency && name.length >= 3) agencyNames.add(name, agency);
  }
}

/** The lists of a registry that knows nothing. */
export function noEntries(): RegistryEntries {
  return { places: [], families: [], agencies: [], industries: [], organizations: [], baseSites: [] };
}

/** An empty registry: every body is unknown, nothing is mentioned. */
export function emptyRegistry(): Registry {
  return indexRegistry(noEntries(), () => 'registry');
}

/**
 * Function of a body by its name: 市工信局 → industry-it. The longest word of the registry's families in it counts, then
 * what the gazetteer understands of the name.
 */
export function familyOf(registry: Registry, name: string): FamilyEntry | null {
  let known = families.get(registry);
  if (!known || known.size > MANY) families.set(registry, (known = new Map()));
  const before = known.get(name);
  if (before !== undefined) return before;
  const family = readFamily(registry, name);
  known.set(name, family);
  return family;
}

/** The families of names asked for before, as a text names its bodies again and again. */
const families = new WeakMap<Registry, Map<string, FamilyEntry | null>>();
const MANY = 20_000;

function readFamily(registry: Registry, name: string): FamilyEntry | null {
  let best: [string, FamilyEntry] | null = null;
  for (const family of registry.families)
    for (const word of family.words)
      if (word.length > (best?.[0].length ?? 0) && name.includes(word)) best = [word, family];
  if (best) return best[1];
  const match = bodyAt(name, 0, name.length, registry);
  const first = match?.end === name.length ? match.functions[0] : undefined;
  return first
    ? { id: first.id, name: first.name, words: first.words, party: first.party, central: first.central }
    : null;
}

/** A place and all above it, nearest first: town, city, province, nation. */
export function placeChain(registry: Registry, id: string | null): PlaceEntry[] {
  const chain: PlaceEntry[] = [];
  for (
    let place = id ? registry.place(id) : undefined;
    place;
    place = place.parent ? registry.place(place.parent) : undefined
  ) {
    if (chain.includes(place)) break;
    chain.push(place);
  }
  return chain;
}
