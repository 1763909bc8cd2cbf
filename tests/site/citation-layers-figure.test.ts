import { expect, test } from 'vitest';
import { placeLayers, narrowColumns, wideColumns } from '../../src/figures/citation-layers-layout.ts';
import { citationLayersFigure } from '../../src/figures/citation-layers.ts';
import { citationLayers } from '../../src/knowledge/citation-layers.ts';
import type { PolicyEntry } from '../../src/knowledge/corpus.ts';
import { lineageOf } from '../../src/knowledge/lineage.ts';
import { elementsOf, faultsOf, labelsOf, ofClass } from '../figures/overlaps.ts';

type Cited = [title: string, number: string | null, policy: string | null, path: string | null];
function policy(id: string, level: string, stage: string, cited: Cited[]): PolicyEntry {
  const citations = cited.map(([title, number, policy, path], at) => ({
    title,
    number,
    policy,
    path,
    source: { policy: id, start: at, end: at + 1, line: 1 },
  }));
  return {
    id,
    data: { title: id, shortTitle: `${id}先进制造业集群行动方案`, level, stage, draftRound: null, citations },
  } as unknown as PolicyEntry;
}
const shared: Cited = [
  '《关于培育发展战略性支柱产业集群和战略性新兴产业集群的意见》',
  '甲府函〔2020〕82号',
  null,
  null,
];
const policies = [
  policy('省', 'province', 'issued', [['《国家纲要》', null, null, '2.1']]),
  policy('市', 'city', 'draft', [
    shared,
    ['《省方案》', null, '省', '1'],
    ...Array.from({ length: 5 }, (_, at): Cited => [`《第${'甲乙丙丁戊'[at]}号实施方案》`, null, null, `3.${at}`]),
  ]),
  policy('县', 'county', 'unknown', [shared, shared]),
  policy('镇', 'town', 'issued', []),
];
const layers = citationLayers(lineageOf(policies), (citing) => ({
  ...citing,
  path: citing.citation.path,
  sentence: null,
}));
const figure = citationLayersFigure(layers);

test('policies stand from the highest level down, boxes apart from each other', () => {
  for (const columns of [wideColumns, narrowColumns]) {
    const { policies, documents, height } = placeLayers(layers, columns);
    expect(policies.map(({ policy }) => policy.id)).toEqual(['省', '市', '县', '镇']);
    for (const boxes of [policies.map(({ box }) => box), documents.map(({ box }) => box)]) {
      for (const [at, box] of boxes.slice(1).entries())
        expect(box.y).toBeGreaterThanOrEqual(boxes[at]!.y + boxes[at]!.height);
      expect(boxes.at(-1)!.y + boxes.at(-1)!.height).toBeLessThanOrEqual(height);
    }
  }
});

test('every citation is one curve, with a link to the citing item', () => {
  for (const { children } of [figure.wide, figure.narrow!]) {
    expect(ofClass(children, 'chart-curve')).toHaveLength(10);
    expect(ofClass(children, 'chart-outside')).toHaveLength(7);
    expect(ofClass(children, 'chart-inside')).toHaveLength(4);
    const hrefs = elementsOf(children).flatMap(({ properties }) => properties['href'] ?? []);
    expect(hrefs).toContain(`/policies/${encodeURIComponent('市')}/#3.4`);
    expect(hrefs).toContain('#outside-1');
  }
});

test('a citation says who, where and what', () => {
  const names = elementsOf(figure.wide.children).flatMap(({ properties }) => properties['ariaLabel'] ?? []);
  expect(names).toContain('省先进制造业集群行动方案，2.1，引用《国家纲要》');
  expect(names).toContain('市先进制造业集群行动方案，1，引用《省先进制造业集群行动方案》');
  expect(names.some((name) => String(name).includes('，正文之前，'))).toBe(true);
});

test('what several policies cite is said, and that policies cite each other', () => {
  expect(figure.caption).toContain(`不止一份政策引用的是${shared[0]}`);
  expect(figure.caption).toContain('左侧的弧线');
  expect(citationLayersFigure({ ...layers, inside: [] }).caption).toContain('收录的政策之间没有互相引用');
});

test('the stage of every policy is drawn', () => {
  const words = labelsOf(figure.narrow!).map((label) => label.words);
  for (const standing of ['已印发', '征求意见稿', '状态未载']) expect(words).toContain(standing);
});

test('no label lies on another or is cut off', () => {
  expect(faultsOf(figure.wide)).toEqual([]);
  expect(faultsOf(figure.narrow!)).toEqual([]);
});

test('a corpus without citations has policies alone', () => {
  const alone = citationLayersFigure(
    citationLayers(lineageOf([policies[3]!]), (citing) => ({ ...citing, path: null, sentence: null })),
  );
  expect(ofClass(alone.wide.children, 'chart-curve')).toEqual([]);
  expect(faultsOf(alone.wide)).toEqual([]);
});
