import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findClauses, foldClauses } from '../../src/search/clauses.ts';
import { excerptOf, type ExcerptPiece } from '../../src/search/excerpt.ts';
import { termsOf } from '../../src/search/fold.ts';
import { closestNames, findNames, nameOf } from '../../src/search/names.ts';

const clause = (id: string, title: string, text: string) => ({ id, policy: 'p', path: id, title, text });
const clauses = foldClauses([
  clause('1', '新能源', '一、新能源'),
  clause('1.1', '新能源 > 锂电池', '（一）锂电池。由市科技局牵头，市商务局配合。'),
  clause('1.2', '新能源 > 储能', '（二）储能。由市商务局牵头。'),
]);
const idsFor = (query: string) => findClauses(clauses, termsOf(query)).map((hit) => hit.clause.id);

describe('clauses', () => {
  test('hold the words to the letter, whatever stands between them', () => {
    expect(idsFor('锂电池由市科技局')).toEqual(['1.1']);
    expect(idsFor('市科局')).toEqual([]);
  });

  test('several terms must all be there, and one may stand in the headings', () => {
    expect(idsFor('牵头 商务')).toEqual(['1.1', '1.2']);
    expect(idsFor('储能 牵头')).toEqual(['1.2']);
    expect(idsFor('新能源 牵头')).toEqual(['1.1', '1.2']);
  });

  test('headings alone find nothing but the clause that prints them', () => {
    expect(idsFor('新能源')).toEqual(['1']);
  });

  test('nothing asked, nothing found', () => {
    expect(idsFor(' 。')).toEqual([]);
  });

  test('hits that meet are drawn as one', () => {
    const [hit] = findClauses(clauses, termsOf('市科技 科技局'));
    expect(hit?.text.map(({ start, end }) => hit.clause.text.slice(start, end))).toEqual(['市科技局']);
  });
});

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

describe('names', () => {
  const names = [
    nameOf('工信局', ['市工业和信息化局', '市工信局', '工信局']),
    nameOf('科技局', ['市科学技术局', '市科技局']),
    nameOf('基地', ['滨海科技产业基地']),
  ];

  test('are found by any of their spellings, the exact one first', () => {
    expect(findNames(names, termsOf('市工信局'))).toEqual(['工信局']);
    expect(findNames(names, termsOf('科技'))).toEqual(['科技局', '基地']);
    expect(findNames(names, termsOf('基地 科技'))).toEqual(['基地']);
    expect(findNames(names, [])).toEqual([]);
  });

  test('that share most characters come close; one character in common is chance', () => {
    expect(closestNames(names, termsOf('市科技厅'), 5)).toEqual(['科技局', '基地']);
    expect(closestNames(names, termsOf('市科技厅'), 1)).toEqual(['科技局']);
    expect(closestNames(names, termsOf('渔业'), 5)).toEqual([]);
  });
});
