/** What could notice that a rule is gone: every fixture pair, and every text that a careful reader has read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../../src/schemas/contract.ts';
import type { Decoded } from '../../scripts/compiler/read/decode.ts';
import { SourceError } from '../../scripts/compiler/read/errors.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { partOf } from '../part-of.ts';
import { compare } from '../score/compare.ts';
import type { Gold } from '../score/gold.ts';

const ROOT = join(import.meta.dirname, '../..');

/** A text with what is known of it. */
export interface Evidence {
  /** Path of its expectation: fixtures/clause/listed.json. */
  name: string;
  source: string | Decoded;
  /** What in the facts is not as known, as one string; a rule is noticed where that string changes. */
  faults: (contract: Contract) => string;
}

/** Every pair of tests/fixtures that is a text. */
export async function pairs(): Promise<Evidence[]> {
  const folder = join(ROOT, 'tests/fixtures');
  const areas = readdirSync(folder).filter((area) => statSync(join(folder, area)).isDirectory());
  const files = areas.flatMap((area) => filesIn(join('fixtures', area), '.json'));
  return (await Promise.all(files.map((file) => pairAt(file)))).filter((pair) => pair !== null);
}

/** The gold of the corpus and of the unseen texts. */
export async function golds(): Promise<Evidence[]> {
  const unseen = ['unseen', 'unseen/further', 'unseen/figures'].flatMap((folder) => filesIn(folder, '.gold.json'));
  const files = [...filesIn('../content/gold', '.json'), ...unseen];
  return Promise.all(files.map((file) => goldAt(file)));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, 'tests', folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** A file that is no text has no facts that could change. */
async function pairAt(name: string): Promise<Evidence | null> {
  const { diagnosticCodes = [], ...rest } = read(name) as Partial<Contract> & { diagnosticCodes?: string[] };
  const faults = (contract: Contract) => {
    const codes = contract.diagnostics.map(({ code }) => code as string);
    const isMet =
      diagnosticCodes.every((code) => codes.includes(code)) && isDeepStrictEqual(partOf(contract, rest), rest);
    return isMet ? '' : 'not as expected';
  };
  try {
    return {
      name,
      source: await decodeSource(readFileSync(join(ROOT, 'tests', name.replace('.json', '.txt')))),
      faults,
    };
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

async function goldAt(name: string): Promise<Evidence> {
  const gold = read(name) as Gold;
  const beside = join(ROOT, 'tests', name.replace('.gold.json', '.txt'));
  const text = name.endsWith('.gold.json') ? beside : join(ROOT, 'content/sources', gold.id, 'policy.txt');
  const faults = (contract: Contract) =>
    compare(contract, gold, new Map())
      .flatMap(({ category, missing, extra }) => [
        ...missing.map((row) => `- ${category} ${row}`),
        ...extra.map((row) => `+ ${category} ${row}`),
      ])
      .join('\n');
  return { name, source: await decodeSource(readFileSync(text)), faults };
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, 'tests', name), 'utf8'));
}
