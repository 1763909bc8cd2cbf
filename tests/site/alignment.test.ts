import { expect, test } from 'vitest';
import { align, compare, conflicts, pairsOf, type Target } from '../../src/knowledge/alignment.ts';
import { industryNames, readSubject } from '../../src/knowledge/subject.ts';
import { dimensionOf } from '../../src/knowledge/unit.ts';

const names = industryNames([
  { id: 'porcelain', data: { name: '瓷器', synonyms: ['瓷器产业', '陶瓷产业'] } },
  { id: 'tiles', data: { name: '瓷砖', synonyms: [] } },
  { id: 'tea', data: { name: '茶', synonyms: ['茶产业', '茶叶'] } },
]);
const broader = (id: string) => (id === 'tiles' ? 'porcelain' : null);

let count = 0;
/** A target with the words of its subject; everything else is alike unless told. */
function target(words: string, value: number, rest: Partial<Target> = {}): Target {
  const entry = rest.entry ?? `p${(count += 1)}/g1`;
  const unit = rest.unit ?? '亿元';
  const quantity = rest.growth ? 'growth' : dimensionOf(unit).name === 'money' ? 'money' : 'other';
  return {
    id: `${entry}/1`,
    kind: 'goal',
    policy: entry,
    region: 'riverton',
    rank: 2,
    comparator: '=',
    growth: false,
    year: 2025,
    industryFrom: 'subject',
    subject: readSubject(words, names, quantity),
    ...rest,
    ...{ entry, words, value, unit, verbatim: String(value) },
  };
}
const relation = (a: Target, b: Target) => {
  const [group] = align([a, b], broader);
  return group?.pairs[0]?.relation ?? null;
};

test('the same place, year and subject with another value is a contradiction', () => {
  const [group, ...others] = align(
    [target('到2025年全市规模以上陶瓷产业产值', 100), target('我市规上瓷器总产值', 120)],
    broader,
  );
  expect(others).toEqual([]);
  expect(conflicts(group!)).toHaveLength(1);
  expect(group).toMatchObject({ industries: ['porcelain'], measure: '产值' });
});

test('equal amounts agree, whatever their unit and their bound', () => {
  expect(relation(target('瓷器产值', 100), target('瓷器产值', 100, { comparator: '>' }))).toBe('agree');
  expect(relation(target('瓷器产值', 1), target('瓷器产值', 10000, { unit: '万元' }))).toBe('agree');
  expect(relation(target('瓷器产值', 1), target('瓷器产值', 1000, { unit: '万元' }))).toBe('differ');
});

test('another place is a step of the ladder, never a contradiction', () => {
  expect(relation(target('瓷器产值', 100), target('瓷器产值', 900, { region: 'delta', rank: 1 }))).toBe('region');
});

test('another year, or none, is no contradiction', () => {
  expect(relation(target('瓷器产值', 100), target('瓷器产值', 120, { year: 2026 }))).toBe('year');
  expect(relation(target('瓷器产值', 100), target('瓷器产值', 120, { year: null }))).toBe('undated');
  expect(relation(target('瓷器产值', 100), target('瓷器产值', 120, { year: 2031 }))).toBeNull();
});

test('约 and 级 leave room', () => {
  expect(relation(target('瓷器产值', 100), target('瓷器产值', 120, { comparator: '~' }))).toBe('approximate');
});

test.each([
  ['瓷器产值', '瓷器营业收入'],
  ['瓷器产值', '规上瓷器产值'],
  ['瓷器产值', '累计瓷器产值'],
  ['瓷器产值', '重要园区瓷器产值'],
])('%s and %s do not count quite the same', (a, b) => {
  expect(relation(target(a, 100), target(b, 120))).toBe('scope');
});

test('narrower words for an equal number tell the same number again', () => {
  const unit = '家';
  const pair = [
    target('国家级瓷器小巨人企业', 5, { unit }),
    target('在重要园区的瓷器专精特新“小巨人”企业', 5, { unit }),
  ] as const;
  expect(relation(...pair)).toBe('agree');
});

test('opposite bounds on an equal number are no agreement', () => {
  expect(relation(target('瓷器产值', 100, { comparator: '<=' }), target('瓷器产值', 100, { comparator: '>=' }))).toBe(
    'scope',
  );
});

test.each([
  ['瓷器产值', '茶叶产值', '亿元'],
  ['瓷器产值', '瓷砖产值', '亿元'],
  ['瓷器产值', '瓷器增加值', '亿元'],
  ['国家级瓷器企业技术中心', '省级瓷器企业技术中心', '个'],
  ['先进行业占规上工业增加值比重', '高技术行业占规上工业增加值比重', '%'],
  ['甲基金规模', '乙基金规模', '亿元'],
  ['营业收入超十亿元工业企业', '营业收入超百亿元工业企业', '家'],
  ['项目', '项目', '个'],
])('%s and %s are never put together', (a, b, unit) => {
  expect(relation(target(a, 1, { unit }), target(b, 2, { unit }))).toBeNull();
});

test('a level and a rate of change are never put together, nor are different units', () => {
  expect(
    relation(target('瓷器产值', 10, { unit: '%', growth: true }), target('瓷器产值', 10, { unit: '%' })),
  ).toBeNull();
  expect(relation(target('瓷器产业规模', 10), target('瓷器产业规模', 10, { unit: '平方公里' }))).toBeNull();
});

test('an industry that only a title names may be a part of the one that a subject names', () => {
  const inherited = target('产值', 100);
  const titled = {
    ...inherited,
    industryFrom: 'title',
    subject: { ...inherited.subject, industries: ['tiles'] },
  } as const;
  expect(relation(target('瓷器产值', 120), titled)).toBe('scope');
  expect(align([target('瓷器产值', 120), titled], broader)[0]?.industries).toEqual(['porcelain']);
});

test('subjects without a known measure match by all of their words', () => {
  const unit = '个';
  expect(relation(target('全市打造智能示范项目', 3, { unit }), target('智能示范项目数量', 4, { unit: '项' }))).toBe(
    'differ',
  );
  expect(relation(target('智能示范项目', 3, { unit }), target('智能示范项目基地', 4, { unit }))).toBeNull();
});

test('numbers of one sentence are not compared with each other', () => {
  const entry = 'p/g9';
  expect(align([target('瓷器产值', 1, { entry }), target('瓷器产值', 2, { entry, id: 'x' })], broader)).toEqual([]);
});

test('a group stands from the nation down and by year, its contradictions before other groups', () => {
  const groups = align(
    [
      target('茶叶产值', 5, { entry: 'a' }),
      target('茶叶产值', 9, { entry: 'b', region: 'delta', rank: 1 }),
      target('茶叶产值', 4, { entry: 'c', year: 2024 }),
      target('瓷器产值', 1, { entry: 'd' }),
      target('瓷器产值', 2, { entry: 'e' }),
    ],
    broader,
  );
  expect(groups.map(({ industries }) => industries)).toEqual([['porcelain'], ['tea']]);
  expect(groups[1]?.targets.map(({ entry }) => entry)).toEqual(['b', 'c', 'a']);
  expect(pairsOf(groups, 'c').map(({ a, b }) => [a.entry, b.entry])).toEqual([
    ['c', 'b'],
    ['c', 'a'],
  ]);
});

test('the differences of a pair are named', () => {
  const pair = compare(target('规上瓷器产值', 1, { year: null }), target('瓷器营业收入', 1, { comparator: '>' }));
  expect(pair).toMatchObject({ equal: true, differences: ['undated', 'measure', 'limits', 'bound'] });
});

test('an empty corpus aligns nothing', () => {
  expect(align([], broader)).toEqual([]);
});
