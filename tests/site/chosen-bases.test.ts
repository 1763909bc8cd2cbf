import { expect, test } from 'vitest';
import { chosenIn, queryOf, toggle } from '../../src/browser/chosen-bases.ts';

const known = new Set(['a', 'b', 'c', 'd']);

test('the address gives the chosen in its order, without the unknown, the repeated and the fourth', () => {
  expect(chosenIn('?b=c&b=x&b=a&b=c&b=b&b=d', known)).toEqual(['c', 'a', 'b']);
  expect(chosenIn('', known)).toEqual([]);
});

test('choosing adds at the end, choosing again takes out, and a full list stays', () => {
  expect(toggle(['b'], 'a')).toEqual(['b', 'a']);
  expect(toggle(['b', 'a'], 'b')).toEqual(['a']);
  expect(toggle(['a', 'b', 'c'], 'd')).toEqual(['a', 'b', 'c']);
});

test('what is written into the address reads back the same', () => {
  expect(chosenIn(queryOf(['d', 'a']), known)).toEqual(['d', 'a']);
  expect(queryOf([])).toBe('');
});
