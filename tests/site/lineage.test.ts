import { expect, test } from 'vitest';
import type { PolicyEntry } from '../../src/knowledge/corpus.ts';
import { bareTitle, lineageOf } from '../../src/knowledge/lineage.ts';

interface Cite {
  title: string;
  number?: string;
  policy?: string;
}
function policy(id: string, level: string, cites: readonly Cite[]): PolicyEntry {
  const citations = cites.map(({ title, number = null, policy = null }, start) => ({
    title,
    number,
    policy,
    path: '1',
    source: { policy: id, start, end: start + 1, line: 1 },
  }));
  return { id, data: { level, citations } } as unknown as PolicyEntry;
}
const titlesOf = (policies: PolicyEntry[]) => lineageOf(policies).outside.map(({ titles }) => titles);

test('policies stand level by level, the nation first, and levels without a policy are left out', () => {
  const { levels } = lineageOf([policy('t', 'town', []), policy('p', 'province', []), policy('n', 'nation', [])]);
  expect(levels.map(({ level }) => level)).toEqual(['nation', 'province', 'town']);
});

test('a citation inside the corpus shows at both ends and not among the outside documents', () => {
  const lineage = lineageOf([
    policy('city', 'city', [{ title: '《省方案》', policy: 'province' }]),
    policy('province', 'province', []),
  ]);
  const [province, city] = lineage.levels.map(({ policies }) => policies[0]!);
  expect(city!.cites.map(({ citation }) => citation.title)).toEqual(['《省方案》']);
  expect(province!.citedBy.map(({ from }) => from.id)).toEqual(['city']);
  expect(lineage.outside).toEqual([]);
});

test('a policy that names itself does not cite itself', () => {
  const { levels } = lineageOf([policy('a', 'city', [{ title: '《甲》', policy: 'a' }])]);
  expect(levels[0]!.policies[0]!.citedBy).toEqual([]);
});

test('one number is one document, however the title is written and the brackets are drawn', () => {
  const policies = [
    policy('a', 'city', [{ title: '《甲意见》', number: '青府函〔2020〕82号' }]),
    policy('b', 'city', [{ title: '《甲的意见》', number: '青府函[2020]82号' }]),
  ];
  expect(titlesOf(policies)).toEqual([['《甲意见》', '《甲的意见》']]);
});

test('two numbers are two documents, even under one title', () => {
  const policies = [
    policy('a', 'city', [{ title: '《甲》', number: '青府〔2020〕1号' }]),
    policy('b', 'city', [{ title: '《甲》', number: '青府〔2021〕1号' }, { title: '《甲》' }]),
  ];
  expect(titlesOf(policies)).toEqual([['《甲》'], ['《甲》'], ['《甲》']]);
});

test('a title without a number joins the one numbered document of that title', () => {
  const policies = [
    policy('a', 'city', [{ title: '《甲方案》' }]),
    policy('b', 'city', [{ title: '《青原市关于印发甲方案的通知》', number: '青府〔2020〕1号' }]),
  ];
  const [document, ...others] = lineageOf(policies).outside;
  expect(others).toEqual([]);
  expect(document).toMatchObject({ number: '青府〔2020〕1号' });
  expect(document!.citings.map(({ from }) => from.id).toSorted()).toEqual(['a', 'b']);
});

test('titles that differ by a letter are not joined, but said to be alike; another year is another document', () => {
  const { outside } = lineageOf([
    policy('a', 'city', [{ title: '《产业集群意见》' }, { title: '《2020年计划》' }]),
    policy('b', 'city', [{ title: '《产集群意见》' }, { title: '《2021年计划》' }]),
  ]);
  const similar = Object.fromEntries(outside.map(({ titles, similar }) => [titles[0], similar]));
  expect(similar).toEqual({
    '《产业集群意见》': ['《产集群意见》'],
    '《产集群意见》': ['《产业集群意见》'],
    '《2020年计划》': [],
    '《2021年计划》': [],
  });
});

test('documents that more policies cite stand first', () => {
  const policies = [
    policy('a', 'city', [{ title: '《一次》' }, { title: '《一次》' }, { title: '《两份》' }]),
    policy('b', 'city', [{ title: '《两份》' }]),
  ];
  expect(titlesOf(policies)[0]).toEqual(['《两份》']);
});

test.each([
  ['《甲方案》', '甲方案'],
  ['《青原市人民政府关于印发〈甲方案〉的通知》', '甲方案'],
  ['青原市关于印发《甲方案》的通知', '甲方案'],
  ['《关于做好甲工作的通知》', '关于做好甲工作的通知'],
  ['《甲计划（2020—2022年）》', '甲计划(2020-2022年)'],
  ['“十条（修订版）”', '十条(修订版)'],
])('%s is called %s', (title, bare) => {
  expect(bareTitle(title)).toBe(bare);
});

test('an empty corpus has no lineage', () => {
  expect(lineageOf([])).toEqual({ levels: [], outside: [], citings: [] });
});
