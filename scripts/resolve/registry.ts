/** The registry: what a region calls its bodies, places and industries. Data, read once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import {
  registryFile,
  type AgencyEntry,
  type FamilyEntry,
  type PlaceEntry,
  type RegistryEntries,
} from './registry-schema.ts';

/** A registry file that cannot be used, with file and line. */
export class RegistryError extends Error {
  constructor(file: string, line: number, message: string) {
    super(`${file}:${line}: ${message}`);
    this.name = 'RegistryError';
  }
}

export interface Registry extends RegistryEntries {
  placeById: Map<string, PlaceEntry>;
  /** Bodies of one region by folded name, alias and full name. */
  agenciesByRegion: Map<string, Map<string, AgencyEntry>>;
  /** Family words, longest first. */
  familyWords: [string, FamilyEntry][];
}

/** Folds the variants of one name: full and half width, spaces. */
export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').replace(/[〔[]/g, '(').replace(/[〕\]]/g, ')');
}

/**
 * Reads every YAML file of a folder.
 *
 * @throws RegistryError where a file is no YAML, has a field it should not have, or two entries claim one name
 */
export function readRegistry(folder: string): Registry {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort();
  const merged: RegistryEntries = { places: [], families: [], agencies: [], industries: [], organizations: [], baseSites: [] };
  for (const name of files) {
    const entries = readFile(join(folder, name), name);
    for (const key of Object.keys(merged) as (keyof RegistryEntries)[]) (merged[key] as unknown[]).push(...entries[key]);
  }
  return indexRegistry(merged);
}

function readFile(path: string, name: string): RegistryEntries {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
  const fault = document.errors[0];
  if (fault) throw new RegistryError(name, counter.linePos(fault.pos[0]).line, fault.message);
  const parsed = registryFile.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const node = document.getIn(issue.path as (string | number)[], true) ?? document.getIn((issue.path as (string | number)[]).slice(0, -1), true);
  const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
  throw new RegistryError(name, counter.linePos(offset).line, `${issue.path.join('.')}: ${issue.message}`);
}

/** Adds the look-up tables to the entries. */
export function indexRegistry(entries: RegistryEntries): Registry {
  const agenciesByRegion = new Map<string, Map<string, AgencyEntry>>();
  for (const agency of entries.agencies) {
    const names = agenciesByRegion.get(agency.region) ?? new Map<string, AgencyEntry>();
    agenciesByRegion.set(agency.region, names);
    for (const name of [agency.name, agency.fullName, ...agency.aliases.map((alias) => alias.name)]) {
      if (!name) continue;
      const owner = names.get(foldName(name));
      if (owner && owner !== agency) throw new RegistryError('agencies', 1, `“${name}” is claimed by ${owner.id} and ${agency.id}.`);
      names.set(foldName(name), agency);
    }
  }
  const familyWords = entries.families.flatMap((family) => family.words.map((word): [string, FamilyEntry] => [word, family]));
  familyWords.sort((a, b) => b[0].length - a[0].length);
  return { ...entries, placeById: new Map(entries.places.map((place) => [place.id, place])), agenciesByRegion, familyWords };
}

/** An empty registry: every body is unknown, nothing is mentioned. */
export function emptyRegistry(): Registry {
  return indexRegistry(registryFile.parse({}));
}

/** Function of a body by its name: 市工信局 → industry-it; the longest word counts. */
export function familyOf(registry: Registry, name: string): FamilyEntry | null {
  for (const [word, family] of registry.familyWords) if (name.includes(word)) return family;
  return null;
}

/** A place and all above it, nearest first: town, city, province, nation. */
export function placeChain(registry: Registry, id: string | null): PlaceEntry[] {
  const chain: PlaceEntry[] = [];
  for (let place = id ? registry.placeById.get(id) : undefined; place; place = place.parent ? registry.placeById.get(place.parent) : undefined) {
    if (chain.includes(place)) break;
    chain.push(place);
  }
  return chain;
}
