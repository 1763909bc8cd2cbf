/** The registry: what a region calls its bodies, places and industries. Data, read once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  registryFile,
  type AgencyEntry,
  type FamilyEntry,
  type PlaceEntry,
  type RegistryEntries,
} from '../../../src/schemas/registry.ts';
import { bodyAt } from './body-at.ts';
import { agencyIndex, withId } from './body-id.ts';
import { readRegistryFile, RegistryError } from './registry-file.ts';
import { createGazetteer, type Gazetteer } from './gazetteer.ts';

export { RegistryError };

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
 * Reads every YAML file of a folder and of the folders in it; any of them may hold any list.
 *
 * @throws RegistryError where a file is no YAML, has a field it should not have, or two entries claim one name
 */
export function readRegistry(folder: string): Registry {
  if (!existsSync(folder))
    throw new RegistryError(folder, null, 'There is no registry. Make the folder; it may be empty.');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const merged: RegistryEntries = emptyEntries();
  const origins = new Map<unknown, string>();
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (!isForCompiler(text)) continue;
    const entries = readRegistryFile(text, name);
    for (const key of Object.keys(merged) as (keyof RegistryEntries)[]) {
      (merged[key] as unknown[]).push(...entries[key]);
      for (const entry of entries[key]) origins.set(entry, name);
    }
  }
  return indexRegistry(merged, (entry) => origins.get(entry) ?? 'registry');
}

function emptyEntries(): RegistryEntries {
  return { places: [], families: [], agencies: [], industries: [], organizations: [], baseSites: [] };
}

/** Lists that only the site reads; a big file of nothing else need not be parsed. */
const FOR_THE_SITE = new Set(['classes', 'terms', 'furtherTerms']);

function isForCompiler(text: string): boolean {
  const keys = [...text.matchAll(/^([A-Za-z]+):/gm)].map((match) => match[1] ?? '');
  return keys.length === 0 || keys.some((key) => !FOR_THE_SITE.has(key));
}

/**
 * Adds the look-up tables to the entries.
 *
 * @param fileOf names the file of an entry, for errors
 * @throws RegistryError where two entries share an id, or two bodies of one region a name
 */
export function indexRegistry(entries: RegistryEntries, fileOf: (entry: unknown) => string): Registry {
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
  gazetteer.agencyByBody = agencyIndex(gazetteer);
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
      throw new RegistryError(fileOf(agency), null, `“${name}” is claimed by ${owner.name} and ${agency.name}.`);
    names.set(foldName(name), agency);
    if (owner !== agency && name.length >= 3) agencyNames.add(name, agency);
  }
}

/** An empty registry: every body is unknown, nothing is mentioned. */
export function emptyRegistry(): Registry {
  return indexRegistry(registryFile.parse({}), () => 'registry');
}

/**
 * Function of a body by its name: 市工信局 → industry-it. The longest word of the registry's families in it counts, then
 * what the gazetteer understands of the name.
 */
export function familyOf(registry: Registry, name: string): FamilyEntry | null {
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
