/** Reads a registry from its YAML files. This is what needs a YAML parser and the schemas; look-ups need neither. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReferences } from './check-references.ts';
import { indexRegistry, noEntries, RegistryError, registryFiles, type Registry } from './registry.ts';
import { checkedYaml } from '../../../src/schemas/checked-yaml.ts';
import { registryFile, type RegistryEntries } from '../../../src/schemas/registry.ts';

/**
 * Reads every YAML file of a folder.
 *
 * @param folder as errors shall tell it
 * @throws RegistryError where a file is no YAML, has a field it should not have, names what is not there, or two entries
 *   claim one name
 */
export function readRegistry(folder: string): Registry {
  const { entries, fileOf } = readEntries(folder);
  return indexChecked(entries, fileOf);
}

/** @throws RegistryError where an entry names what is not there, or two entries claim one name */
export function indexChecked(entries: RegistryEntries, fileOf: (entry: unknown) => string): Registry {
  const registry = indexRegistry(entries, fileOf);
  checkReferences(entries, registry, fileOf);
  return registry;
}

/**
 * The lists of every YAML file of a folder, merged, and which file an entry is from.
 *
 * @throws RegistryError where a file is no YAML or has a field it should not have
 */
export function readEntries(folder: string): { entries: RegistryEntries; fileOf: (entry: unknown) => string } {
  const merged = noEntries();
  const origins = new Map<unknown, string>();
  for (const path of registryFiles(folder).map((name) => join(folder, name))) {
    const text = readFileSync(path, 'utf8');
    if (!isForCompiler(text)) continue;
    const entries = readFile(text, path);
    for (const key of Object.keys(merged) as (keyof RegistryEntries)[]) {
      (merged[key] as unknown[]).push(...entries[key]);
      for (const entry of entries[key]) origins.set(entry, path);
    }
  }
  return { entries: merged, fileOf: (entry) => origins.get(entry) ?? 'registry' };
}

/** Lists that only the site reads; a big file of nothing else need not be parsed. */
const FOR_THE_SITE = new Set(['classes', 'terms', 'furtherTerms']);

function isForCompiler(text: string): boolean {
  const keys = [...text.matchAll(/^([A-Za-z]+):/gm)].map((match) => match[1] ?? '');
  return keys.length === 0 || keys.some((key) => !FOR_THE_SITE.has(key));
}

function readFile(text: string, path: string): RegistryEntries {
  const { data, fault } = checkedYaml(text, registryFile);
  if (fault) throw new RegistryError(path, fault.line, fault.message);
  return data;
}
