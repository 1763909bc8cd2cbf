import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, occurrences, traceFold } from '../../src/text/fold.ts';

/** The words of the original that a query finds. */
function found(original: string, query: string): string[] {
  const { text, starts, ends } = traceFold(original);
  return occurrences(text, query).map(({ start, end }) => original.slice(starts[start], ends[end - 1]));
}

test('width, case and white space make no difference, traced or not', () => {
  for (const text of [' Ｇ xＪ（甲）', '5Ｇ　网\u200B络', '㈠主体', 'R＆D 3．5％']) {
    expect(traceFold(text).text).toBe(fold(text));
  }
  expect(fold(' Ｇ xＪ（甲）')).toBe('gxj(甲)');
});

describe('finding in folded text', () => {
  test('full and half width are the same', () => {
    expect(found('到２０２５年，R＆D 投入', 'r&d')).toEqual(['R＆D']);
    expect(found('到２０２５年', '2025年')).toEqual(['２０２５年']);
    expect(found('（一）总体要求 (二)', '(一)')).toEqual(['（一）']);
  });

  test('case and white space do not matter, on either side', () => {
    expect(found('建设 5g　网络和5G网络', ' 5G 网络')).toEqual(['5g　网络', '5G网络']);
  });

  test('a character that folds into several is found whole', () => {
    expect(found('㈠主体', '一')).toEqual(['㈠']);
  });

  test('occurrences do not overlap', () => {
    expect(found('产产产产', '产产')).toEqual(['产产', '产产']);
  });

  test('nothing and blanks find nothing', () => {
    expect(found('产业', '')).toEqual([]);
    expect(found('产业', ' 　')).toEqual([]);
    expect(found('产业', '农业')).toEqual([]);
  });

  test('any piece of any text is found where it stands, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (original, a, b) => {
        const [from, to] = [a % (original.length + 1), b % (original.length + 1)].sort((x, y) => x - y);
        const { text, starts, ends } = traceFold(original);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        const characters = [...original];
        const piece = characters.slice(from, to).join('');
        const words = occurrences(text, piece).map(({ start, end }) => original.slice(starts[start], ends[end - 1]));
        const wanted = traceFold(piece).text;
        if (wanted === '') expect(words).toEqual([]);
        else expect(words.map((word) => traceFold(word).text)).toContainEqual(expect.stringContaining(wanted));
      }),
    );
  });
});
