/** Any text parses; what was parsed prints as JSON and compiles into the collections. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../../scripts/emit/contract.ts';
import { entriesOf } from '../../scripts/emit/entries.ts';
import { severityOf } from '../../scripts/report.ts';
import { parsed, registry, TIME_LIMIT } from './parsed.ts';
import { kindsOfText } from './texts.ts';

describe.each(kindsOfText)('for %s', (_, texts) => {
  test('the parser finds what it can and calls nothing an error', { timeout: TIME_LIMIT }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { policy, file } = parsed(text);
        const contract = contractOf(policy, file);
        expect(JSON.parse(JSON.stringify(contract))).toEqual(contract);
        expect(file.messages.filter((message) => severityOf(message) === 'error')).toEqual([]);
      }),
    );
  });

  test('the compiler writes entries that keep to the schemas', { timeout: TIME_LIMIT }, () => {
    fc.assert(fc.property(texts, (text) => void compiled(text)));
  });
});

function compiled(text: string) {
  const { policy, file } = parsed(text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return entriesOf([{ id: 'a-policy', editorial: { shortTitle: '某政策', explained: [] }, policy, file, sha256 }], registry);
}
