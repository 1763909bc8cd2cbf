import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readCbor, writeCbor, type CborValue } from '../../src/search/cbor.ts';
import { nameOfNumber, numberOfName } from '../../src/search/pagefind-index.ts';
import { opened, packPagefind } from '../../src/search/pack-pagefind.ts';

const value = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme' }),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
})).value;

test('CBOR is read as it was written', () => {
  fc.assert(
    fc.property(value, (each) => {
      expect(readCbor(writeCbor(each))).toEqual(each);
    }),
  );
  expect([...writeCbor([1, 'a', 300, -2, null])]).toEqual([0x85, 1, 0x61, 0x61, 0x19, 1, 44, 0x21, 0xf6]);
  expect(() => readCbor(Uint8Array.of(0xfb, 0, 0, 0, 0, 0, 0, 0, 0))).toThrow('CBOR');
});

test('numbers of records are short names', () => {
  expect([0, 35, 36, 20_000].map((number) => numberOfName(nameOfNumber(number)))).toEqual([0, 35, 36, 20_000]);
});

const file = (path: string, bytes: Uint8Array) => ({ path, content: new Uint8Array(bytes) });
const pagefind = (path: string, content: CborValue) =>
  file(path, gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(content)])));
const heavy = (word: string) => [word, Array.from({ length: 3000 }, () => [1, [300, 7]]), []] as const;

function packed(words: readonly (readonly [string, ...CborValue[]])[], version = '1.5.2') {
  const files = [
    pagefind('pagefind.und_old.pf_meta', [version, [['und_x', 3], ['und_y', 2]], [['甲乙', '戊己', 'und_c']], [], [], []]), // prettier-ignore
    file('pagefind-entry.json', Buffer.from('{"languages":{"und":{"hash":"und_old"}}}')),
    pagefind('index/und_c.pf_index', [words]),
  ];
  const { files: made, splits } = packPagefind(files, (name) => (name === 'und_x' ? 1 : 0));
  const meta = made.find(({ path }) => path.endsWith('.pf_meta'))!;
  const [, pages, chunks] = readCbor(opened(meta.content)) as [string, unknown, [string, string, string][]];
  const parts = chunks.map(([from, to, hash]) => {
    const part = made.find(({ path }) => path === `index/${hash}.pf_index`)!;
    const [inside] = readCbor(opened(part.content)) as unknown as [[string][]];
    return { from, to, words: inside.map(([word]) => word), whole: inside };
  });
  return { made, splits, meta, pages, parts };
}

describe('Pagefind’s files, packed', () => {
  test('hold the same words, in files that begin and end where the list says', () => {
    const words = [...'甲丙戊'].map((word) => [word + word, [[0, [1]]], []] as const);
    const { parts, pages, made, meta } = packed(words);
    expect(parts.flatMap(({ whole }) => whole)).toEqual(words);
    for (const part of parts) expect([part.from, part.to]).toEqual([part.words[0], part.words.at(-1)]);
    expect(pages).toEqual([['1', 3], ['0', 2]]); // prettier-ignore
    const entry = new TextDecoder().decode(made.find(({ path }) => path === 'pagefind-entry.json')!.content);
    expect(meta.path).toBe(`pagefind.${JSON.parse(entry).languages.und.hash}.pf_meta`);
  });

  test('keep words that begin alike in one file, or in files of their own', () => {
    const light = (word: string) => [word, [[0, [1]]], []] as const;
    const { parts, splits } = packed([light('甲乙'), heavy('乙一'), heavy('乙二'), light('丙一')]);
    expect(parts.map(({ words }) => words)).toEqual([['甲乙'], ['乙一'], ['乙二'], ['丙一']]);
    expect(splits).toEqual({ 乙: ['乙一', '乙二'] });
  });

  test('of another version are refused', () => {
    expect(() => packed([['甲乙', [], []]], '9.9.9')).toThrow('9.9.9');
  });
});
