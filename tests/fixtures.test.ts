/** Every pair in tests/fixtures: a few lines of policy text, and what the parser must find in them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../scripts/compiler/emit/contract.ts';
import type { Contract } from '../src/schemas/contract.ts';
import { parsePolicy } from '../scripts/compiler/pipeline.ts';
import { SourceError } from '../scripts/compiler/read/errors.ts';
import { decodeSource } from '../scripts/compiler/read/source.ts';
import { readRegistry } from '../scripts/compiler/gazetteer/read-registry.ts';
import { partOf } from './part-of.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');
const registry = readRegistry(join(import.meta.dirname, './portals/province/registry'));

type Expectation = Partial<Contract> & { diagnosticCodes?: string[] };

const areas = readdirSync(FOLDER).filter((name) => statSync(join(FOLDER, name)).isDirectory());

describe.each(areas)('%s', (area) => {
  const names = readdirSync(join(FOLDER, area))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''));

  test.each(names)('%s', async (name) => {
    const expectation = JSON.parse(readFileSync(join(FOLDER, area, `${name}.json`), 'utf8')) as Expectation;
    const { diagnosticCodes = [], ...rest } = expectation;
    const bytes = readFileSync(join(FOLDER, area, `${name}.txt`));
    const { contract, codes } = await parse(bytes);
    for (const code of diagnosticCodes) expect(codes).toContain(code);
    if (contract) expect(partOf(contract, rest)).toEqual(rest);
  });
});

/** A file that is no text has no facts, only the code of its error. */
async function parse(bytes: Uint8Array): Promise<{ contract: Contract | null; codes: string[] }> {
  try {
    const contract = contractOf(parsePolicy(await decodeSource(bytes), { gazetteer: registry }));
    return { contract, codes: contract.diagnostics.map((diagnostic) => diagnostic.code) };
  } catch (error) {
    if (error instanceof SourceError) return { contract: null, codes: [error.code] };
    throw error;
  }
}
