/** Every rule understands its own example, and leaves alone what looks like it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { nameReader } from '../../scripts/compiler/lex/names.ts';
import { ALL_RULES, RULE_LISTS } from '../../scripts/compiler/rules/all-rules.ts';

const names = nameReader(readRegistry(join(import.meta.dirname, '../portals/province/registry')));

test('every rule has an id of its own, a sentence, an example and a counter-example', () => {
  expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length);
  for (const { says, example, counterExample } of ALL_RULES) {
    expect(says).not.toBe('');
    expect(example).not.toBe(counterExample);
  }
});

describe.each(RULE_LISTS)('$name', ({ rules, applied }) => {
  test.each(rules)('$id', ({ id, example, counterExample }) => {
    expect(applied(example, names)).toContain(id);
    expect(applied(counterExample, names)).not.toContain(id);
  });
});
