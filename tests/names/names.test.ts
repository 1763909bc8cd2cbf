/** Names of divisions before bodies and in titles: a share of those that `npm run names` asks about. */
import { expect, test } from 'vitest';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { measureNames, placesToAsk } from './measure.ts';

test('every name is cut right in lists and read right in titles', () => {
  for (const { what, wrong } of measureNames(placesToAsk(13), emptyRegistry())) expect(wrong, what).toEqual([]);
});
