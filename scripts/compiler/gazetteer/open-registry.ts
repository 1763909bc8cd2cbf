/** A registry read from its files once, and after that from what was read, for as long as the files are the same. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { indexRegistry, registryFiles, type Registry } from './registry.ts';
import type { RegistryEntries } from '../../../src/schemas/registry.ts';

/** What was read, with the digest of all that it was made from. */
interface Kept {
  key: string;
  entries: RegistryEntries;
}

/** Folders with the code that turns files into entries; package.json holds the versions of the packages it uses. */
const CODE = [import.meta.dirname, resolve(import.meta.dirname, '../../../src/schemas')];
const PACKAGES = findPackageJSON(import.meta.url);

/**
 * Reads a registry, without a YAML parser or schemas where it has been read before.
 *
 * @param folder the registry's YAML files
 * @param cache folder for what was read; nothing is kept without one, or where it cannot be written
 * @throws RegistryError where a file is no YAML, has a field it should not have, or two entries claim one name
 */
export async function openRegistry(folder: string, cache?: string): Promise<Registry> {
  const key = cache === undefined ? null : keyOf(folder);
  if (cache === undefined || key === null) return (await import('./read-registry.ts')).readRegistry(folder);
  const file = join(cache, `registry-${digestOf([resolve(folder)]).slice(0, 16)}.json`);
  const kept = readKept(file);
  if (kept?.key === key) return indexRegistry(kept.entries, () => 'registry');
  const { entries, fileOf } = (await import('./read-registry.ts')).readEntries(folder);
  const registry = indexRegistry(entries, fileOf);
  keep(file, { key, entries });
  return registry;
}

/** Digest of a registry's files and of the code that reads them; null where one of them cannot be read. */
function keyOf(folder: string): string | null {
  const files = registryFiles(folder).map((name) => join(folder, name));
  try {
    const code = CODE.flatMap((path) =>
      readdirSync(path)
        .sort()
        .map((name) => join(path, name)),
    );
    const read = [...files, ...code.filter((path) => /\.[jt]s$/.test(path)), ...(PACKAGES ? [PACKAGES] : [])];
    return digestOf(read.flatMap((path) => [path, readFileSync(path)]));
  } catch {
    return null;
  }
}

/** Each part goes in with its length, so that no two lists of parts are one. */
function digestOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
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
