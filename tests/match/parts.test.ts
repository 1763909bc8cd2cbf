import { describe, expect, test } from 'vitest';
import { packRuns, unpackConcepts } from '../../src/match/pack.ts';
import { isAnswer, isClassName, isPositioning } from '../../src/match/plans.ts';
import { questionsOf } from '../../src/match/questions.ts';
import { bigramsOf, likeness } from '../../src/match/similar.ts';
import { lexiconOf, spotLabels, spotMost } from '../../src/match/spot.ts';
import { chainsUp, conceptsOf, reach } from '../../src/match/thesaurus.ts';

const concepts = conceptsOf(
  [
    { id: 'power', name: '新能源', synonyms: [], broader: null, codes: [] },
    { id: 'cells', name: '燃料电池', synonyms: ['氢燃料电池', '双极板'], broader: 'power', codes: [] },
    { id: 'ar', name: 'AR', synonyms: [], broader: null, codes: [] },
  ],
  [
    { prefLabel: '双极板', altLabels: ['金属双极板'], broader: ['cells'], kind: 'part' },
    { prefLabel: '新能源', altLabels: ['绿色能源'], broader: ['power'], kind: 'part' },
    { prefLabel: '环', altLabels: [], broader: ['环'], kind: 'part' },
  ],
  [],
);

describe('the thesaurus', () => {
  test('a term by the name of an industry is the industry', () => {
    expect(concepts[0]!.labels).toEqual(['新能源', '绿色能源']);
    expect(concepts).toHaveLength(5);
  });

  test('a word for an industry and for its product means the product', () => {
    const [spot] = spotLabels('双极板', lexiconOf(concepts));
    expect(spot!.concepts.map((at) => concepts[at]!.kind)).toEqual(['term']);
  });

  test('ways up end at what has no broader, also in a circle', () => {
    expect(chainsUp(3, concepts).map((chain) => chain.map((at) => concepts[at]!.labels[0]))).toEqual([
      ['双极板', '燃料电池', '新能源'],
    ]);
    const circle = [{ broader: [1] }, { broader: [0] }];
    expect(chainsUp(0, circle)).toEqual([[0, 1]]);
    expect(reach(0, (at) => circle[at]!.broader)).toEqual([
      { concept: 0, steps: 0 },
      { concept: 1, steps: 1 },
    ]);
  });

  test('what is packed comes back', () => {
    const packed = packRuns(concepts);
    const index = {
      policies: [],
      industries: 3,
      concepts: packed,
      targets: [],
      sentences: [],
      evidence: [],
    };
    expect(unpackConcepts(index, null)).toEqual(concepts);
  });
});

describe('labels in a phrase', () => {
  const words = (labels: string[]) =>
    lexiconOf(labels.map((label) => ({ labels: [label], broader: [], kind: 'term', id: null })));
  const read = (phrase: string, ...labels: string[]) =>
    spotMost(phrase, words(labels)).map(({ start, end }) => phrase.slice(start, end));

  test('as much as possible is read, not what begins first', () => {
    expect(read('焊接机械手', '焊接机', '焊接', '机械手')).toEqual(['焊接', '机械手']);
    expect(read('手机电池', '手机电池', '手机', '电池')).toEqual(['手机电池']);
  });

  test('where as much is read either way, what comes last says what it is', () => {
    expect(read('丝印花机', '丝印', '印花')).toEqual(['印花']);
    expect(read('？？', '丝印')).toEqual([]);
  });
});

describe('labels in a passage', () => {
  const found = (text: string) => spotLabels(text, lexiconOf(concepts)).map(({ start, end }) => text.slice(start, end));

  test('the longest counts', () => expect(found('发展氢燃料电池、燃料电池')).toEqual(['氢燃料电池', '燃料电池']));
  test('width and case do not', () => expect(found('ａｒ眼镜')).toEqual(['ａｒ']));
  test('Latin letters make words', () => expect(found('ARM、AR、CAR')).toEqual(['AR']));
});

describe('what a plan says of its bases', () => {
  test('a heading of positioning is told from a sentence about one base', () => {
    expect(isPositioning({ text: '——建设新能源产业基地。重点发展' }, [])).toBe(true);
    expect(isPositioning({ text: '青石新能源产业基地。重点发展' }, ['青石新能源产业基地'])).toBe(false);
    expect(isPositioning({ text: '优先满足产业基地的用地规模。' }, [])).toBe(false);
  });

  test('a name that says neither where nor for what is that of a class', () => {
    const says = (name: string) => name.includes('青石');
    expect(isClassName({ name: '新兴产业基地', kind: 'base', site: null }, says)).toBe(true);
    expect(isClassName({ name: '青石产业基地', kind: 'base', site: null }, says)).toBe(false);
    expect(isClassName({ name: '新兴产业基地', kind: 'base', site: '选址青石' }, says)).toBe(false);
  });

  test('a base with neither site nor industries is no answer', () => {
    expect(isAnswer({ kind: 'base', site: null, industries: [] })).toBe(false);
    expect(isAnswer({ kind: 'base', site: '选址青石', industries: [] })).toBe(true);
    expect(isAnswer({ kind: 'core-area', site: '选址青石', industries: [] })).toBe(false);
  });
});

test('likeness is the share of pairs in common', () => {
  expect(likeness(bigramsOf('诊断试剂'), bigramsOf('体外诊断试剂'))).toBeCloseTo(0.75);
  expect(likeness(bigramsOf('哈哈'), bigramsOf('诊断'))).toBe(0);
  expect(likeness(new Set(), new Set())).toBe(0);
});

test('questions before settling are answered by clauses of the plans only, those with amounts first', () => {
  const measure = (id: string, policy: string, amounts: number) => ({
    id,
    data: {
      policy,
      path: '4',
      kind: 'land' as const,
      statement: id,
      recipients: [],
      amounts: Array(amounts).fill({}),
    },
  });
  const clause = { id: 'plan/5', policy: 'plan', path: '5', title: '', trail: '', kind: 'item' as const, line: 1 };
  const text = '改革。推行代办服务。';
  const questions = questionsOf(
    new Set(['plan']),
    [measure('without', 'plan', 0), measure('with', 'plan', 1), measure('elsewhere', 'other', 1)],
    new Map([['plan', [{ ...clause, text, start: 0, end: text.length }]]]),
    3,
  );
  expect(questions.map(({ topic, answers }) => [topic, answers.map(({ words }) => words)])).toEqual([
    ['land', ['with', 'without']],
    ['approval', ['推行代办服务。']],
  ]);
});
