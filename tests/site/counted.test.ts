/** A folder with a draft beside its issued text, a repealed text and an explanation counts like one without them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '../../scripts/compiler/emit/corpus.ts';
import { entriesOf } from '../../scripts/compiler/emit/entries.ts';
import { readRegistry } from '../../scripts/compiler/gazetteer/read-registry.ts';
import { dutyBlocks, dutyFacets } from '../../src/data/duty-list.ts';
import { measureFacets } from '../../src/data/measure-facets.ts';
import { agenciesTable } from '../../src/data/tables/agencies.ts';
import { dutiesTable, dutyRows } from '../../src/data/tables/duties.ts';
import { policiesTable } from '../../src/data/tables/policies.ts';
import { relationsTable } from '../../src/data/tables/relations.ts';
import { tableToJson } from '../../src/data/table.ts';
import { agencyGroups } from '../../src/knowledge/agency-groups.ts';
import { baseMatrix } from '../../src/knowledge/base-matrix.ts';
import type { Corpus } from '../../src/knowledge/corpus.ts';
import { countedCorpus, factsCount } from '../../src/knowledge/counted.ts';
import { countedKnowledge } from '../../src/knowledge/counted-knowledge.ts';
import { datedDutiesOf, goalsCarriedBy } from '../../src/knowledge/dated-duties.ts';
import { deadlinesOf, dueList } from '../../src/knowledge/deadlines.ts';
import { dutyMatrix } from '../../src/knowledge/duty-matrix.ts';
import { exampleBase, exampleTask } from '../../src/knowledge/examples.ts';
import { goalLanes } from '../../src/knowledge/goal-lanes.ts';
import { joinCorpus, type Knowledge } from '../../src/knowledge/join.ts';
import { leadFlows } from '../../src/knowledge/lead-flow.ts';
import { joinMeasures } from '../../src/knowledge/measures.ts';
import { planAreas } from '../../src/knowledge/plan-areas.ts';
import { relationsOf } from '../../src/knowledge/policy-relations.ts';
import { bondsOf, scopesByLevel, scopesByPolicy } from '../../src/knowledge/responsibility.ts';
import { emptySections } from '../../src/knowledge/sections.ts';
import { talliesOf } from '../../src/knowledge/tallies.ts';
import { alignmentsOf } from '../../src/knowledge/targets.ts';
import { standingOf } from '../../src/i18n/zh-CN.ts';
import { addPolicy, REGISTRY } from '../compile/content-folder.ts';

const plan = (title: string, head: string, output: number, mu: number, rest: string, tail: string) => `${title}
${head}

一、发展目标
到2027年，全市人工智能产业产值达到${output}亿元，培育规模以上企业30家。
二、重点任务
（一）建设珞湖智能终端产业基地。选址北湖镇，规划面积${mu}亩，重点发展人工智能、智能终端产业。2025年12月底前完成规划。（市工业和信息化局牵头，市财政局配合）
（二）支持企业。对新上规模的企业给予最高50万元奖励。（市财政局负责）
${rest}
${tail}
`;

const ISSUED = plan(
  '东莞市人工智能产业行动方案',
  '东府〔2024〕9号',
  100,
  1200,
  '（三）培育人才。（市人力资源社会保障局牵头）',
  '《东莞市机器人产业扶持办法》同时废止。\n\n东莞市人民政府\n2024年6月3日',
);
const DRAFT = plan(
  '东莞市人工智能产业行动方案',
  '（征求意见稿）',
  90,
  1000,
  '（三）建设南湖机器人产业基地，选址南湖镇，规划面积600亩，重点发展机器人产业。（市科学技术局牵头）',
  '东莞市工业和信息化局\n2024年3月1日',
);
const OLD =
  '东莞市机器人产业扶持办法\n\n第一条 到2025年，机器人产业产值达到20亿元。\n第二条 对首台套产品给予最高80万元奖励，由市商务局负责。\n第三条 申报材料送东莞市科学技术局，在长安镇举办活动。\n\n东莞市人民政府\n2020年1月2日\n';
const PAPER = '《东莞市人工智能产业行动方案》政策解读\n\n一、主要目标\n到2027年，全市人工智能产业产值达到100亿元。\n';

let whole: { corpus: Corpus; all: Knowledge; counted: Knowledge };
let alone: Knowledge;

beforeAll(async () => {
  const corpus = await corpusOf({ issued: ISSUED, draft: DRAFT, old: OLD, paper: PAPER });
  const all = joinCorpus(corpus);
  whole = { corpus, all, counted: countedKnowledge(corpus, all) };
  alone = joinCorpus(await corpusOf({ issued: ISSUED }));
}, 60_000);

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** What the site reads of a folder of these texts. */
async function corpusOf(sources: Record<string, string>): Promise<Corpus> {
  const content = mkdtempSync(join(tmpdir(), 'policy-atlas-'));
  made.push(content);
  for (const [id, text] of Object.entries(sources)) addPolicy(content, id, text, `shortTitle: ${id}\n`);
  const registry = readRegistry(REGISTRY);
  const entries = entriesOf(await readCorpus(`${content}/sources`, registry), registry);
  const collection = (name: string) =>
    entries
      .filter((entry) => entry.collection === name)
      .map(({ id, text }) => {
        const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
        return { id, data: parse(head) as object, body };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = ['policies', 'tasks', 'goals', 'bases', 'agencies', 'industries', 'indicators', 'measures'];
  const empty = { organizations: [], terms: [], furtherTerms: [], classes: [] };
  const places = [...collection('places'), ...registry.places.map(({ id, ...data }) => ({ id, data }))];
  const compiled = Object.fromEntries(names.map((name) => [name, collection(name)]));
  return { ...empty, ...compiled, places } as unknown as Corpus;
}

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** Every sum, list and comparison over several texts, by what shows it. */
const TALLIES: Record<string, (atlas: Knowledge) => unknown> = {
  'home: counts': talliesOf,
  'home: examples': ({ tasks, policies, bases }) => [exampleTask(tasks, policies)?.id, exampleBase(bases)?.id],
  menus: (atlas) => [...emptySections(atlas, true)],
  lists: ({ policies, tasks, goals, measures, bases, agencies, industries, indicators, places }) =>
    [policies, tasks, goals, measures, bases, agencies, industries, indicators, places].map(ids),
  'tasks: duties': (atlas) => dutyBlocks(atlas).map(({ task, rows }) => [task.id, rows.length]),
  'tasks: filter': (atlas) => dutyFacets(dutyBlocks(atlas)),
  'tables: duties': (atlas) => dutyRows(atlas).map(({ agency, duty }) => [agency.id, duty.role]),
  measures: (atlas) => joinMeasures(atlas).map(({ measure }) => measure.id),
  'measures: filter': (atlas) => measureFacets(joinMeasures(atlas), atlas),
  'goals: time line': (atlas) => goalLanes(atlas),
  'goals: due': (atlas) => [dueList(atlas), deadlinesOf(atlas)].map((list) => list.map(({ verbatim }) => verbatim)),
  'goals: compared': (atlas) => alignmentsOf(atlas),
  'bases: numbers': ({ bases }) =>
    bases.map(({ id, data }) => ({ id, ...data, evidence: data.evidence.map(({ quote }) => quote) })),
  'bases: sums': ({ bases, goals }) =>
    planAreas(bases, goals).map(({ policy, rows, sum }) => [policy, ids(rows.map(({ base }) => base)), sum]),
  'bases: matrix': ({ bases, industries }) => baseMatrix(bases, industries).rows.length,
  'agencies: groups': ({ agencies, dutiesByAgency }) =>
    agencyGroups(agencies, dutiesByAgency).map(({ level, bodies, collectives }) => [
      level,
      ids(bodies),
      ids(collectives),
    ]),
  'agencies: duties': ({ dutiesByAgency }) =>
    [...dutiesByAgency].map(([id, duties]) => [id, ids(duties.map(({ task }) => task))]),
  'agencies: names': ({ agencies }) => agencies.map(({ id, data }) => [id, data.named, data.relatives]),
  'agencies: deadlines': (atlas) =>
    atlas.agencies.map(({ id }) => [
      id,
      datedDutiesOf(atlas.dutiesByAgency.get(id) ?? [], atlas).length,
      goalsCarriedBy(id, atlas).length,
    ]),
  'agencies: mentions': ({ mentionsByAgency }) => [...mentionsByAgency],
  'graph: matrix': (atlas) =>
    scopesByLevel(atlas.policies, bondsOf(atlas)).map((scope) => dutyMatrix(scope).rows.length),
  'graph: networks': (atlas) =>
    scopesByPolicy(atlas.policies, bondsOf(atlas)).map(({ id, bonds }) => [id, bonds.length]),
  'graph: flow': (atlas) => leadFlows(atlas.tasks, atlas.policyById, bondsOf(atlas)).length,
  'industries: mentions': ({ industries }) => industries.map(({ id, data }) => [id, data.mentions.length]),
  'places: mentions': ({ places }) => places.map(({ id, mentions, bases }) => [id, mentions.length, ids(bases)]),
};

describe('counts like a folder without what has been succeeded', () => {
  test.each(Object.keys(TALLIES))('%s', (name) => {
    const tally = TALLIES[name]!;
    expect(tally(whole.counted)).toEqual(tally(alone));
  });

  test('though there would be more to count', () => {
    const differing = Object.keys(TALLIES).filter(
      (name) => JSON.stringify(TALLIES[name]!(whole.all)) !== JSON.stringify(TALLIES[name]!(alone)),
    );
    expect(Object.keys(TALLIES).filter((name) => !differing.includes(name))).toEqual(['menus']);
  });
});

describe('a text that does not count', () => {
  test('is told by one function', () => {
    expect(ids(whole.corpus.policies.filter((policy) => !factsCount(policy)))).toEqual(['draft', 'old', 'paper']);
  });

  test('is still found, with its facts, by id', () => {
    const { counted } = whole;
    expect(counted.policyById.get('draft')?.data.title).toBe('东莞市人工智能产业行动方案');
    expect(ids(counted.tasksByPolicy.get('draft') ?? []).length).toBe(3);
    expect(counted.taskById.has('draft/2.3')).toBe(true);
    expect([...counted.baseById.values()].map(({ data }) => data.name)).toContain('南湖机器人产业基地');
  });

  test('says how it stands', () => {
    const standing = (id: string) => standingOf(whole.all.policyById.get(id)!.data);
    expect(['issued', 'draft', 'old', 'paper'].map(standing)).toEqual([
      '已印发',
      '征求意见稿 · 已有印发稿',
      '已被废止',
      '状态未载',
    ]);
  });

  test('is told of on both pages', () => {
    const told = (id: string) => {
      const { policyById, relationsTo } = whole.all;
      return relationsOf(policyById.get(id)!, policyById, relationsTo).map(
        ({ told: [before, after], other, title, relation }) =>
          `${before}${other?.id ?? title}${after}（${relation.by}）`,
      );
    };
    expect(told('draft')).toEqual(['本稿已印发为issued（title）']);
    expect(told('issued')).toEqual([
      '解读材料见paper（text）',
      '本文件废止old（text）',
      '本文件由征求意见稿draft印发而成（title）',
    ]);
    expect(told('old')).toEqual(['已被issued废止（text）']);
  });

  test('is told apart in the published tables', () => {
    const rows = tableToJson(policiesTable(whole.all)).map(({ id, succeededBy, succession }) => [
      id,
      succeededBy,
      succession,
    ]);
    expect(rows).toEqual([
      ['draft', 'issued', 'issued'],
      ['issued', null, null],
      ['old', 'issued', 'repealed'],
      ['paper', 'issued', 'explained'],
    ]);
    expect(tableToJson(relationsTable(whole.all))).toMatchObject([
      { id: 'issued/r1', kind: 'repeals', to: 'old', by: 'text', quote: '《东莞市机器人产业扶持办法》同时废止。' },
      { id: 'issued/r2', kind: 'replaces', to: 'draft', by: 'title', quote: null },
      { id: 'paper/r1', kind: 'explains', to: 'issued', by: 'text' },
    ]);
  });

  test('is in no published sum, and every row of facts can be told apart', () => {
    const { all, counted } = whole;
    const sums = tableToJson(agenciesTable({ ...all, dutiesByAgency: counted.dutiesByAgency }));
    const told = new Map(tableToJson(agenciesTable(counted)).map((row) => [row['id'], row]));
    expect(sums.length).toBeGreaterThan(0);
    for (const row of sums)
      expect(
        Object.entries(row)
          .filter(([name]) => /Tasks/.test(name))
          .map(([, sum]) => sum),
      ).toEqual(
        Object.entries(told.get(row['id']) ?? row)
          .filter(([name]) => /Tasks/.test(name))
          .map(([, sum]) => sum),
      );
    const duties = tableToJson(dutiesTable(dutyRows(all)));
    expect(new Set(duties.map(({ policy, succeededBy }) => `${policy} ${succeededBy}`))).toContain('draft issued');
  });

  test('leaves a corpus as it is where all texts count', () => {
    const corpus = countedCorpus(whole.corpus);
    expect(countedCorpus(corpus)).toBe(corpus);
  });
});
