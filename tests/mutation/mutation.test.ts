/** No rule can be deleted unnoticed: a pair or a gold other than its own example changes. `npm run mutation` tells which. */
import { expect, test } from 'vitest';
import { golds, pairs } from './evidence.ts';
import { removeEach } from './removal.ts';

test('every rule is missed when it is taken out', { timeout: 300_000 }, async () => {
  const removals = removeEach([...(await pairs()), ...(await golds())]);
  const unnoticed = removals.filter(({ noticed }) => noticed.length === 0).map(({ rule }) => rule.id);
  expect(unnoticed, 'write a pair in tests/fixtures for each, in other words than its example').toEqual([]);
});
