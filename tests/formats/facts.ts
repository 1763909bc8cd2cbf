/** What a document says, without where it says it: for comparing formats. */
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { parsePolicy } from '../../scripts/compiler/pipeline.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';

const PLACES = ['source', 'start', 'end', 'line'];

/** The contract's facts of a document's bytes, without its messages, offsets and lines. */
export async function factsOf(bytes: Uint8Array, name = ''): Promise<Record<string, unknown>> {
  const policy = parsePolicy(await decodeSource(bytes, name), { gazetteer: emptyRegistry() });
  const { diagnostics, ...facts } = contractOf(policy);
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => (PLACES.includes(key) ? undefined : value)),
  ) as Record<string, unknown>;
}
