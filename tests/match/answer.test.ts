import { describe, expect, test } from 'vitest';
import { answer, finderOf } from '../../src/match/answer.ts';
import { buildMatchIndex } from '../../src/match/build-index.ts';
import { examplesOf } from '../../src/match/examples.ts';
import { isKnown } from '../../src/match/understand.ts';
import { CLUSTERS, DRAFT, inventCorpus, PLAN } from './invented-plan.ts';

const { index, further, characters } = buildMatchIndex(inventCorpus());
const finder = finderOf(index, further);
const ask = (query: string) => answer(query, finder, characters);
const names = (query: string) => ask(query).bases.map(({ target }) => target.name);

describe('which base fits', () => {
  test('the base that is for the industry, by the sentence that says so', () => {
    const { bases, understood } = ask('风机');
    expect(bases.map(({ target }) => target.name)).toEqual(['青石风能产业基地']);
    expect(bases[0]!.reasons[0]!.quote).toBe('重点发展风力发电机。');
    expect(understood[0]!.path).toEqual(['风机', '风力发电机', '风能']);
  });

  test('a part that only the chapter on positioning names, under the heading of the base’s industry', () => {
    const [first] = ask('叶片').bases;
    expect(first!.target.name).toBe('青石风能产业基地');
    expect(first!.reasons[0]).toMatchObject({ quote: '以叶片、轮毂为突破方向。', marks: [{ start: 1, end: 3 }] });
    expect(first!.parts[0]!.naming.grade).toBe('position');
  });

  test('a product that no text names, by what it belongs to', () => {
    expect(names('琴弦')).toEqual(['白塔乐器产业基地']);
    expect(ask('琴弦').understood.map(({ path }) => path)).toEqual([
      ['琴弦', '钢琴', '乐器'],
      ['琴弦', '提琴', '乐器'],
    ]);
  });

  test('what a base leans on makes it no base for that', () => {
    // 依托风能研究院 stands in a sentence of the other base.
    expect(names('风能')).toEqual(['青石风能产业基地']);
  });

  test('a class of bases is never an answer', () => {
    for (const query of ['钢琴', '乐器', '未来产业']) expect(names(query)).not.toContain('未来产业基地');
  });

  test('core areas stand apart', () => {
    const { bases, others } = ask('提琴');
    expect(bases.map(({ target }) => target.name)).toEqual(['白塔乐器产业基地']);
    expect(others.map(({ target }) => [target.kind, target.name])).toEqual([['core', '乐器核心区']]);
  });
});

describe('where none fits', () => {
  test('the cluster that the texts give, and no base', () => {
    const { empty, bases, others } = ask('糖果');
    expect(empty).toBe(true);
    expect(bases).toEqual([]);
    expect(others.map(({ target }) => target.name)).toEqual(['糖果产业集群']);
    expect(others[0]!.reasons[0]!.quote).toBe('打造河东糖果产业带。');
  });

  test('a task that names an industry of no base and no cluster', () => {
    expect(ask('雨伞').others.map(({ target }) => [target.kind, target.name])).toEqual([['task', '其他']]);
  });

  test.each(['', '？？？', '哈哈哈哈', 'asdfgh', '9999', '房地产开发'])('nothing at all for %j', (query) => {
    expect(ask(query)).toMatchObject({ empty: true, bases: [], others: [], understood: [] });
  });

  test('what a thing is made of, or made to look like, makes it no part of that industry', () => {
    expect(ask('钢琴马桶')).toMatchObject({ empty: true, understood: [{ path: ['马桶'] }] });
    expect(names('马桶钢琴')).toEqual(['白塔乐器产业基地']);
  });

  test('a material of no industry of its own belongs where the thing does that it is for', () => {
    expect(names('叶片玻璃')).toEqual(['青石风能产业基地']);
    expect(names('玻璃')).toEqual([]);
  });

  test('what somebody says they do not make', () => {
    expect(names('不做钢琴')).toEqual([]);
    expect(names('我们不做钢琴，只做叶片')).toEqual(['青石风能产业基地']);
  });

  test('a word with an addition is not what is narrower than the word', () => {
    expect(names('古董乐器收藏')).toEqual(names('乐器').length > 0 ? ['白塔乐器产业基地'] : []);
    const [whole, added] = [ask('乐器'), ask('古董乐器')];
    expect(whole.bases[0]!.parts.some(({ steps }) => steps < 0)).toBe(true);
    expect(added.bases[0]!.parts.some(({ steps }) => steps < 0)).toBe(false);
  });
});

describe('codes', () => {
  test.each([
    ['3811', '青石风能产业基地'],
    ['C3811', '青石风能产业基地'],
    ['３８１１', '青石风能产业基地'],
    ['381', '青石风能产业基地'],
    ['2421', '白塔乐器产业基地'],
  ])('%s leads to %s', (code, name) => expect(names(code)).toEqual([name]));

  test('the class stands before its industries', () => {
    expect(ask('3811').understood[0]!.path).toEqual(['3811 发电机制造', '风力发电机', '风能']);
  });

  test('a class of which no text speaks is understood and has no base', () => {
    expect(ask('0111')).toMatchObject({ empty: true, understood: [{ path: ['0111 稻谷种植'] }] });
  });

  test('without the further words neither a code nor a word of a deeper branch is understood', () => {
    const plain = finderOf(index, null);
    expect(names('琴槌')).toEqual(['白塔乐器产业基地']);
    for (const query of ['3811', '琴槌']) {
      expect(isKnown(query, plain.vocabulary)).toBe(false);
      expect(answer(query, plain).understood).toEqual([]);
    }
    expect(isKnown('风机、 琴弦', plain.vocabulary)).toBe(true);
    expect(isKnown('风机琴弦', plain.vocabulary)).toBe(false);
  });

  test('further words change no answer to the words of the index', () => {
    const plain = finderOf(index, null);
    for (const query of ['风能', '叶片', '乐器', '糖果']) expect(answer(query, plain)).toEqual(answer(query, finder));
  });
});

test('traditional characters are understood as their simplified ones, and the query stays as typed', () => {
  const found = ask('風力發電機葉片');
  expect(found.bases.map(({ target }) => target.name)).toEqual(['青石风能产业基地']);
  expect(found.query).toBe('風力發電機葉片');
  expect(answer('葉片', finder).empty).toBe(true);
});

describe('guesses', () => {
  test('a label with a gap in it is found and marked as a guess', () => {
    expect(ask('会扫雪的机器人').understood[0]).toMatchObject({
      path: ['会扫雪的机器人', '扫雪机器人', '风能'],
      basis: 'similar',
    });
  });

  test('what ends otherwise is something else', () => {
    expect(ask('扫雪机器').understood).toEqual([]);
  });
});

test('every reason is a sentence of its policy, and its marks lie inside', () => {
  const texts = new Map([PLAN, DRAFT, CLUSTERS].map(({ policy, text }) => [policy, text]));
  let count = 0;
  for (const query of ['风能', '叶片', '钢琴', '提琴', '乐器', '糖果', '雨伞', '3811']) {
    for (const { reasons } of [...ask(query).bases, ...ask(query).others]) {
      for (const { quote, policy, marks } of reasons) {
        count += 1;
        expect(texts.get(index.policies[policy]!.id)).toContain(quote);
        expect(marks.length).toBeGreaterThan(0);
        for (const { start, end } of marks) expect(quote.slice(start, end)).not.toBe('');
      }
    }
  }
  expect(count).toBeGreaterThan(8);
});

test('the order of the corpus changes nothing', () => {
  const corpus = inventCorpus();
  const turned = buildMatchIndex({
    ...corpus,
    bases: corpus.bases.toReversed(),
    terms: corpus.terms.toReversed(),
    tasks: corpus.tasks.toReversed(),
  });
  expect(turned).toEqual({ index, further, characters });
});

test('an empty corpus answers with nothing', () => {
  const none = inventCorpus();
  const { index: empty, further: no } = buildMatchIndex({
    ...none,
    ...{
      industries: [],
      terms: [],
      furtherTerms: [],
      classes: [],
      bases: [],
      tasks: [],
      policies: [],
      clauses: new Map(),
    },
  });
  expect(answer('风能', finderOf(empty, no))).toMatchObject({ empty: true, understood: [] });
  expect(examplesOf(finderOf(empty, no), 3)).toEqual([]);
});

test('examples lead to one base each, and the code to some', () => {
  const examples = examplesOf(finder, 5);
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) expect(ask(example).empty).toBe(false);
});
