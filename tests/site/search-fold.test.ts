import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, occurrences, spansOf } from '../../src/search/fold.ts';

/** The words of the original that a query of one term finds. */
const found = (original: string, query: string) =>
  occurrences(fold(original), fold(query).text).map(({ start, end }) => original.slice(start, end));

describe('folding', () => {
  test('width, case, white space and punctuation do not matter', () => {
    expect(fold('Ａ股　“Ｂ”、（c）').text).toBe('a股bc');
    expect(found('到２０２５年，R＆D 投入', '2025年r&d')).toEqual(['２０２５年，R＆D']);
    expect(found('各镇（街）、各园区', '镇街')).toEqual(['镇（街']);
  });

  test('a decimal point, a percent sign and a plus sign are words; a label’s full stop is none', () => {
    expect(fold('1.达到19．73%').text).toBe('1达到19.73%');
    expect(fold('5G＋、1+5.').text).toBe('5g+1+5');
    expect(found('投入3.5亿元和35亿元', '35亿')).toEqual(['35亿']);
    expect(found('投入3.5亿元和35亿元', '3.5亿')).toEqual(['3.5亿']);
  });

  test('a character that folds into several, or several that fold into one, is found whole', () => {
    expect(found('㈱公司', '株')).toEqual(['㈱']);
    expect(found('cafe\u0301馆', 'café')).toEqual(['cafe\u0301']);
  });

  test('occurrences do not overlap, and nothing is nowhere', () => {
    expect(found('产产产产', '产产')).toEqual(['产产', '产产']);
    expect(found('产业', '，。')).toEqual([]);
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
    );
  });

  test('every folded unit points to a character of the original that folds to it, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (original) => {
        const { text, starts, ends } = fold(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        const faults = starts.filter((start, unit) => {
          const end = ends[unit]!;
          const inOrder = start < end && end <= original.length && start >= (starts[unit - 1] ?? 0);
          // A full stop is kept for its neighbours' sake, so alone it folds to nothing.
          return !inOrder || (text[unit] !== '.' && !fold(original.slice(start, end)).text.includes(text[unit]!));
        });
        expect(faults).toEqual([]);
      }),
    );
  });

  test('any piece of a text is found in it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'产业集群Ａb 5，（）。2025'), maxLength: 20 });
    fc.assert(
      fc.property(words, words, words, (before, piece, after) => {
        fc.pre(fold(piece).text !== '');
        expect(found(before + piece + after, piece).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('spans of several terms', () => {
  test('that meet are drawn as one', () => {
    const text = '由市科技局牵头。';
    const spans = spansOf(fold(text), ['市科技', '科技局']);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['市科技局']);
  });
});
