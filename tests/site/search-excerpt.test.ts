import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, type ExcerptPiece } from '../../src/search/excerpt.ts';

const textOf = (pieces: readonly ExcerptPiece[]) =>
  pieces.map((piece) => (piece.kind === 'gap' ? '…' : piece.kind === 'hit' ? `[${piece.text}]` : piece.text)).join('');

describe('an excerpt', () => {
  test('shows a short text whole', () => {
    expect(textOf(excerptOf('由市科技局牵头。', [{ start: 1, end: 5 }]))).toBe('由[市科技局]牵头。');
  });

  test('begins and ends with a sentence where one is near', () => {
    const text = `${'前'.repeat(60)}。这里要找的词在此。${'后'.repeat(60)}`;
    const start = text.indexOf('词');
    expect(textOf(excerptOf(text, [{ start, end: start + 1 }], { whole: 20, around: 3 }))).toBe(
      '…这里要找的[词]在此。…',
    );
  });

  test('joins windows that meet, and shows no more than asked for', () => {
    const text = `甲${'一'.repeat(8)}甲${'二'.repeat(90)}甲${'三'.repeat(90)}甲${'四'.repeat(60)}`;
    const hits = [...text.matchAll(/甲/g)].map(({ index }) => ({ start: index, end: index + 1 }));
    const shown = textOf(excerptOf(text, hits, { whole: 20, around: 5, windows: 2 }));
    expect(shown).toBe(`[甲]${'一'.repeat(8)}[甲]二二二二二…二二二二二[甲]三三三三三…`);
  });

  test('never changes a letter of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
        fc.nat(119),
        fc.nat(9),
        (text, at, size) => {
          const start = Math.min(at, text.length - 1);
          const end = Math.min(start + size + 1, text.length);
          const pieces = excerptOf(text, [{ start, end }], { whole: 10, around: 6 });
          for (const piece of pieces) if (piece.kind !== 'gap') expect(text).toContain(piece.text);
          expect(pieces.flatMap((piece) => (piece.kind === 'hit' ? piece.text : [])).join('')).toBe(
            text.slice(start, end),
          );
        },
      ),
    );
  });
});
