/** Parsing inside the property tests: the whole pipeline with the registry of the corpus. */
import { join } from 'node:path';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import type { Policy } from '../../scripts/compiler/tree/nodes.ts';

export const registry = readRegistry(join(import.meta.dirname, '../portals/province/registry'));

/** Tree, facts and messages of a text. */
export function parsed(text: string): Policy {
  return parsePolicy(text, { gazetteer: registry });
}

/** How long a property may take: a long run tries thousands of texts. */
export const TIME_LIMIT = 60_000 + 40 * Number(process.env['PROPERTY_RUNS'] ?? 100);
