import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexWords } from '../../src/search/bigrams.ts';
import { answerQuery, type Library, type WordIndex } from '../../src/search/engine.ts';
import { foldText } from '../../src/search/fold.ts';
import { indexOver, nameOfNumber } from '../../src/search/pagefind-index.ts';
import { speltNames } from '../../src/search/lexicon.ts';
import { simplify } from '../../src/text/simplify.ts';
import { INDEX, SOUNDS } from './search-names.ts';

/** Answers as Pagefind does: phrases in quotation marks, else any word that begins so. */
function pagefindOver(texts: readonly string[]): WordIndex {
  const pages = texts.map((text) => indexWords(foldText(text)));
  return indexOver(
    {
      search: async (query) => {
        const quoted = query.startsWith('"');
        const words = query.replaceAll('"', '').split(' ');
        const results = pages.flatMap((page, number) => {
          const found = [...page.keys()].flatMap((place) =>
            quoted
              ? words.every((word, by) => page[place + by] === word)
                ? words.map((_, by) => place + by)
                : []
              : words.some((word) => page[place]!.startsWith(word))
                ? [place]
                : [],
          );
          return found.length > 0 ? [{ id: nameOfNumber(number), words: found }] : [];
        });
        return { results };
      },
    },
    async () => ({}),
  );
}

function lengthsOf(texts: readonly string[]) {
  const lengths = texts.map((text) => foldText(text).length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return { count: texts.length, of: (record: number) => lengths[record]!, average };
}

const TEXTS = [
  '本市发展新材料，工信部门配合。',
  '（一）新材料产业。市工业和信息化局牵头。',
  '新材料、新能源、机器人。',
  '机器人本体与新能源。',
  '设立3D 打印中心，打印模型。',
];
/** The title of the second text, 新材料产业, after its label 一. */
const library: Library = {
  index: pagefindOver(TEXTS),
  names: INDEX,
  standing: {
    inTitle: (record, place, length) => record === 1 && place >= 1 && place + length <= 6,
    ledBy: async (folded) => new Set(folded.includes('机器') ? [3] : []),
    lengths: lengthsOf(TEXTS),
  },
  spelt: async (letters) => speltNames(INDEX.all, SOUNDS, letters),
  simplify: async (text) => simplify(text, { traditional: '產業頭', simplified: '产业头' }),
};
const ask = (query: string) => answerQuery(query, library);

describe('an answer to the letter', () => {
  test('holds every term, titles first, then leaders, then the words, short records before long ones', async () => {
    expect(await ask('新材料')).toMatchObject({ stage: 'exact', hits: [1, 2, 0], marks: ['新材料'], instead: [] });
    expect(await ask('机器人')).toMatchObject({ stage: 'exact', hits: [3, 2] });
    expect(await ask('新材料 机器人')).toMatchObject({ stage: 'exact', hits: [2] });
  });

  test('takes traditional characters, width, and a single character', async () => {
    expect(await ask('新材料產業')).toMatchObject({ stage: 'exact', hits: [1] });
    expect(await ask('３Ｄ打印')).toMatchObject({ stage: 'exact', hits: [4] });
    expect((await ask('源')).hits.toSorted()).toEqual([2, 3]);
  });

  test('is in the order of how much each is about the words', async () => {
    const texts = ['电池、电机、电控、智能驾驶、传感器、控制器', '电池', '电池与电池材料', '电池、电池、电池，电池'];
    const standing = { inTitle: () => false, ledBy: async () => new Set<number>(), lengths: lengthsOf(texts) };
    const answer = await answerQuery('电池', { ...library, index: pagefindOver(texts), standing });
    expect(answer.hits).toEqual([3, 1, 2, 0]);
  });

  test('prefers terms that stand together', async () => {
    const index = pagefindOver(['打印中心在三楼，3D扫描在四楼', '3D 打印']);
    expect((await answerQuery('3D 打印', { ...library, index })).hits).toEqual([1, 0]);
  });
});

describe('where nothing holds the words', () => {
  test('another name of the same thing is found, and said to be one', async () => {
    const answer = await ask('工信局');
    expect(answer.hits.toSorted()).toEqual([0, 1]);
    expect(answer).toMatchObject({
      stage: 'words',
      renamed: true,
      instead: [['市工业和信息化局', '工信部门']],
    });
  });

  test('a name is found by its sounds', async () => {
    expect(await ask('xincailiao')).toMatchObject({ stage: 'words', renamed: true, instead: [['新材料']] });
  });

  test('what is in quotation marks has no other name and no pieces', async () => {
    expect(await ask('"工信局"')).toMatchObject({ stage: 'none', hits: [] });
    expect(await ask('“谁牵头新材料”')).toMatchObject({ stage: 'none' });
  });

  test('a question is taken apart', async () => {
    expect(await ask('谁牵头新材料')).toMatchObject({
      stage: 'words',
      renamed: false,
      hits: [1],
      instead: [['牵头'], ['新材料']],
    });
  });

  test('some of the pieces come last, with what is missing', async () => {
    const answer = await ask('新材料 渔业');
    expect(answer).toMatchObject({ stage: 'partial', instead: [['新材料']], missing: ['渔业'] });
    expect(answer.hits.toSorted()).toEqual([0, 1, 2]);
  });

  test('nothing is nothing', async () => {
    for (const query of ['渔业', '。', '', 'xyzzy', '谁']) {
      expect(await ask(query), query).toMatchObject({ stage: 'none', hits: [] });
    }
  });
});

test('an exact answer holds the query and misses nothing, whatever the texts are', async () => {
  const words = fc.string({ unit: fc.constantFrom(...'新材料产业 ，5.'), minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 6 }), words, async (texts, query) => {
      fc.pre(!query.trim().includes(' '));
      const { stage, hits } = await answerQuery(query, {
        ...library,
        index: pagefindOver(texts),
        standing: { inTitle: () => false, ledBy: async () => new Set(), lengths: lengthsOf(texts) },
      });
      const wanted = foldText(query);
      const holding = [...texts.keys()].filter((at) => wanted !== '' && foldText(texts[at]!).includes(wanted));
      expect(stage === 'exact' ? hits.toSorted((a, b) => a - b) : []).toEqual(holding);
    }),
  );
});
