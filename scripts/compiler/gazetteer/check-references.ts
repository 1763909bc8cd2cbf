/** Whether what a registry's entries name is there: a place, an industry. The site could not be made of anything else. */
import type { RegistryEntries } from '../../../src/schemas/registry.ts';
import { RegistryError, type Registry } from './registry.ts';

/** An entry that names a place or an industry. */
interface Reference {
  entry: { id?: string | undefined; name?: string; base?: string };
  field: string;
  id: string;
}

/**
 * @param fileOf names the file of an entry
 * @throws RegistryError where an entry names a place that is neither in the registry nor a division, or an industry that
 *   no file has
 */
export function checkReferences(
  entries: RegistryEntries,
  registry: Registry,
  fileOf: (entry: unknown) => string,
): void {
  for (const { entry, field, id } of placesNamed(entries)) {
    if (registry.place(id)) continue;
    const advice =
      'is neither in the registry of places nor a division (a division’s id is shenzhen, shenzhen-nanshan)';
    throw new RegistryError(fileOf(entry), null, `${nameOf(entry)}: ${field}: “${id}” ${advice}.`);
  }
  const industries = new Set(entries.industries.map(({ id }) => id));
  for (const entry of entries.industries) {
    if (entry.broader === null || industries.has(entry.broader)) continue;
    const advice = 'is the id of no industry in the registry';
    throw new RegistryError(fileOf(entry), null, `${nameOf(entry)}: broader: “${entry.broader}” ${advice}.`);
  }
}

function* placesNamed({ places, agencies, baseSites }: RegistryEntries): Generator<Reference> {
  for (const entry of places) {
    if (entry.parent !== null) yield { entry, field: 'parent', id: entry.parent };
    for (const id of entry.towns) yield { entry, field: 'towns', id };
  }
  for (const entry of agencies) yield { entry, field: 'region', id: entry.region };
  for (const entry of baseSites) for (const id of entry.towns) yield { entry, field: 'towns', id };
}

function nameOf({ id, name, base }: Reference['entry']): string {
  return name ?? base ?? id ?? '';
}
