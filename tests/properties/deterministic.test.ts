/** The same text gives the same facts, and the same corpus the same bytes. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { readCorpus } from '../../scripts/compiler/emit/corpus.ts';
import { entriesOf } from '../../scripts/compiler/emit/entries.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { parsed, TIME_LIMIT } from './parsed.ts';
import { anyText, kindsOfText } from './texts.ts';

const CONTENT = join(import.meta.dirname, '../../content');

describe.each(kindsOfText)('for %s', (_, texts) => {
  test('parsing twice gives the same, whatever was parsed in between', { timeout: TIME_LIMIT }, () => {
    fc.assert(
      fc.property(texts, anyText, (text, other) => {
        const first = everything(text);
        parsed(other);
        expect(everything(text)).toBe(first);
      }),
    );
  });
});

test('compiling twice gives the same bytes', async () => {
  const compile = async () => {
    const registry = readRegistry(join(CONTENT, 'registry'));
    return entriesOf(await readCorpus(join(CONTENT, 'sources'), registry), registry).map(
      ({ collection, id, text }) => ({ collection, id, text }),
    );
  };
  expect(await compile()).toEqual(await compile());
});

/** Tree, facts, messages and printed facts as one string. */
function everything(text: string): string {
  const policy = parsed(text);
  return JSON.stringify([policy, contractOf(policy)]);
}
