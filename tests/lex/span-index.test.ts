/** Spans are found by those they touch; one that stands before or behind all of them is touched by none. */
import { expect, test } from 'vitest';
import { spanIndex } from '../../scripts/compiler/tree/span-index.ts';

test('a span before the first one touches nothing', () => {
  const touching = spanIndex([{ start: 10, end: 20 }]);
  expect(touching({ start: 0, end: 5 })).toEqual([]);
  expect(touching({ start: 0, end: 10 })).toEqual([]);
  expect(touching({ start: 15, end: 30 })).toEqual([{ start: 10, end: 20 }]);
  expect(touching({ start: 20, end: 30 })).toEqual([]);
});
