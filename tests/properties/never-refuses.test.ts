/** Any text parses; what was parsed prints as JSON and compiles into the collections. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { editorial } from '../../scripts/compiler/emit/corpus.ts';
import { entriesOf } from '../../scripts/compiler/emit/entries.ts';
import { parsed, registry, TIME_LIMIT } from './parsed.ts';
import { genreText, kindsOfText } from './texts.ts';

describe.each(kindsOfText)('for %s', (_, texts) => {
  test('the parser finds what it can and returns plain data', { timeout: TIME_LIMIT }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const policy = parsed(text);
        const contract = contractOf(policy);
        expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
        expect(structuredClone(policy)).toEqual(policy);
      }),
    );
  });

  test('the compiler writes entries that keep to the schemas', { timeout: TIME_LIMIT }, () => {
    fc.assert(fc.property(texts, genreText, (text, other) => void compiled(text, other)));
  });
});

/** Every industry of the registry has an entry, named or not; a few will do. */
const small = { ...registry, industries: registry.industries.slice(0, 3) };

/** The entries of a corpus of these texts; throws where one breaks its schema or two claim one id. */
function compiled(...texts: string[]) {
  const corpus = texts.map((text, index) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return {
      policy: parsed(text),
      path: '',
      id: `policy-${index}`,
      editorial: editorial.parse({ shortTitle: '某政策' }),
      lineOf: () => 1,
      sha256,
    };
  });
  return entriesOf(corpus, small);
}
