import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexWords, phraseQuery, termWords } from '../../src/search/bigrams.ts';

describe('pairs', () => {
  test('overlap, and the last character has a partner too', () => {
    expect(indexWords('新材料')).toEqual(['新材', '材料', '料ꙮ']);
    expect(indexWords('')).toEqual([]);
    expect(termWords('新材料')).toEqual(['新材', '材料']);
    expect(termWords('料')).toEqual(['料']);
  });

  test('count characters, not halves of them', () => {
    expect(indexWords('𠮷a')).toEqual(['𠮷a', 'aꙮ']);
  });

  test('a term is asked for as a phrase, a single character as the beginning of a pair', () => {
    expect(phraseQuery('新材料')).toBe('"新材 材料"');
    expect(phraseQuery('新材')).toBe('"新材"');
    expect(phraseQuery('新')).toBe('新');
  });

  test('of a term stand one after another in the pairs of a text exactly where the term stands in the text', () => {
    const words = fc.string({ unit: fc.constantFrom(...'新材料5%'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, (text, term) => {
        const pairs = indexWords(text);
        const wanted = termWords(term);
        const stands = pairs.some((_, at) =>
          wanted.every((pair, by) => (term.length > 1 ? pairs[at + by] === pair : (pairs[at] ?? '').startsWith(pair))),
        );
        expect(stands).toBe(text.includes(term));
      }),
    );
  });
});
