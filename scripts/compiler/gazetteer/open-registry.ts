/** A registry read from its files once, and after that from what was read, for as long as the files are the same. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, parse, relative, resolve } from 'node:path';
import type { RegistryEntries } from '../../../src/schemas/registry.ts';
import { derivedIds } from './body-id.ts';
import { fileStamp } from './file-stamp.ts';
import { indexRegistry, registryFiles, type Registry } from './registry.ts';

/** What was read, with the stamp of all that it was made from. */
interface Kept {
  stamp: string;
  entries: RegistryEntries;
  /** The ids of place and function that its bodies have: telling them takes longer than to parse a small text. */
  derived: (string | null)[];
}

/** Folders with the code and the lists that turn files into entries; package.json holds the versions of packages. */
const MADE_BY = ['.', 'data', 'data/towns', '../tree', '../../../src/schemas'].map((folder) =>
  resolve(import.meta.dirname, folder),
);
const PACKAGES = findPackageJSON(import.meta.url);

/**
 * Reads a registry, without a YAML parser or schemas where it has been read before.
 *
 * @param folder the registry's YAML files
 * @param cache folder for what was read; nothing is kept without one, or where it cannot be written
 * @throws RegistryError where a file is no YAML, has a field it should not have, or two entries claim one name
 */
export async function openRegistry(folder: string, cache?: string): Promise<Registry> {
  const stamp = cache === undefined ? null : stampOf(folder);
  if (cache === undefined || stamp === null) return (await import('./read-registry.ts')).readRegistry(folder);
  const path = resolve(folder);
  const file = join(cache, 'registries', relative(parse(path).root, path), 'entries.json');
  const kept = readKept(file);
  if (kept?.stamp === stamp) return indexRegistry(kept.entries, () => 'registry', kept.derived);
  const { readEntries, indexChecked } = await import('./read-registry.ts');
  const { entries, fileOf } = readEntries(folder);
  const registry = indexChecked(entries, fileOf);
  keep(file, { stamp, entries, derived: derivedIds(registry) });
  return registry;
}

/** Stamp of a registry's files and of all that reads them; null where one of them cannot be read, or has just changed. */
function stampOf(folder: string): string | null {
  const files = registryFiles(folder).map((name) => join(folder, name));
  return fileStamp([...files, ...MADE_BY.flatMap(filesIn), ...(PACKAGES ? [PACKAGES] : [])]);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ name }) => join(folder, name));
}

function readKept(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** Writes beside the file first, so that nobody reads half of it. */
function keep(file: string, kept: Kept): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, file);
  } catch {
    // Without it the next start takes longer, no more.
  }
}
