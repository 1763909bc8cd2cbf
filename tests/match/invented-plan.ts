/** A small invented corpus with two bases, one core area, a class of bases and a cluster, for the tests of the base finder. */
import type { TextClause } from '../../src/knowledge/clauses.ts';
import type { PolicyEntry } from '../../src/knowledge/corpus.ts';
import type { MatchCorpus } from '../../src/match/build-index.ts';
import { inventBase, inventTask, quoteOf, spanOf, type Words } from '../site/invented-bases.ts';

const POSITIONING =
  '——建设国内一流的风能产业基地。以叶片、轮毂为突破方向。\n——建设国际一流的乐器产业基地。大力发展钢琴和提琴。\n';
const PLACES =
  '青石风能产业基地,选址青石镇,总规划面积300亩。重点发展风力发电机。\n白塔乐器产业基地,选址白塔镇。依托风能研究院,发展钢琴。\n各县建设未来产业基地。\n';

export const PLAN: Words = { policy: 'plan', text: POSITIONING + PLACES };
export const DRAFT: Words = { policy: 'draft', text: '乐器核心区：重点发展提琴。白塔乐器产业基地培育发展笛子。' };
export const CLUSTERS: Words = {
  policy: 'clusters',
  text: '1.糖果产业集群。打造河东糖果产业带。(市商务局牵头)\n2.其他。做强制伞业。',
};

function clausesOf({ policy, text }: Words): TextClause[] {
  let start = 0;
  return text.split('\n').flatMap((line, index) => {
    const from = start;
    start += line.length + 1;
    if (line === '') return [];
    const path = `${index + 1}`;
    const place = {
      id: `${policy}/${path}`,
      policy,
      path,
      title: '',
      trail: '',
      kind: 'paragraph',
      text: line,
    } as const;
    return [{ ...place, start: from, end: from + line.length, line: index + 1 }];
  });
}

function policy(id: string, stage: string): PolicyEntry {
  return { id, collection: 'policies', data: { shortTitle: id, stage, draftRound: null } } as unknown as PolicyEntry;
}

function industry(
  id: string,
  name: string,
  synonyms: string[] = [],
  broader: string | null = null,
  codes: string[] = [],
) {
  return { id, data: { name, synonyms, broader, codes } };
}

const named = (words: Words, name: string) => ({
  name,
  industry: name,
  source: spanOf(words, name, words.text.indexOf('选址')),
});

export function inventCorpus(): MatchCorpus {
  const inCluster = (path: string, from: string, to: string, title: string) => {
    const start = CLUSTERS.text.indexOf(from);
    const text = CLUSTERS.text.slice(start, CLUSTERS.text.indexOf(to) + to.length);
    return inventTask(path, { policy: 'clusters', text }, { title, kind: path === '1' ? 'cluster' : 'task' });
  };
  return {
    industries: [
      industry('wind', '风能'),
      industry('turbines', '风力发电机', ['风机'], 'wind', ['381']),
      industry('instruments', '乐器'),
      industry('pianos', '钢琴', [], 'instruments'),
      industry('violins', '提琴', [], 'instruments'),
      industry('sweets', '糖果', ['糖果产业带']),
      industry('umbrellas', '制伞', ['雨伞']),
    ],
    terms: [
      { prefLabel: '叶片', altLabels: ['风电叶片'], broader: ['turbines'], kind: 'part' },
      { prefLabel: '琴弦', altLabels: [], broader: ['pianos', 'violins'], kind: 'part' },
      { prefLabel: '马桶', altLabels: [], broader: [], kind: 'product' },
      { prefLabel: '玻璃', altLabels: ['塑料'], broader: [], kind: 'material' },
      { prefLabel: '扫雪机器人', altLabels: [], broader: ['wind'], kind: 'part' },
    ],
    furtherTerms: [{ prefLabel: '琴槌', altLabels: [], broader: ['pianos'], kind: 'part' }],
    classes: [
      { code: '3811', name: '发电机制造', industries: ['turbines', 'wind'] },
      { code: '2421', name: '中乐器制造', industries: ['instruments'] },
      { code: '0111', name: '稻谷种植', industries: [] },
    ],
    bases: [
      inventBase('wind-base', {
        name: '青石风能产业基地',
        site: '选址青石镇',
        areaMu: 300,
        industries: [named(PLAN, '风力发电机')],
        evidence: [
          quoteOf(PLAN, '青石风能产业基地,选址青石镇,总规划面积300亩。'),
          quoteOf(PLAN, '重点发展风力发电机。'),
        ],
      }),
      inventBase('instrument-base', {
        name: '白塔乐器产业基地',
        site: '选址白塔镇',
        industries: [named(PLAN, '钢琴')],
        evidence: [
          quoteOf(PLAN, '白塔乐器产业基地,选址白塔镇。'),
          quoteOf(PLAN, '依托风能研究院,发展钢琴。'),
          quoteOf(DRAFT, '白塔乐器产业基地培育发展笛子。'),
        ],
      }),
      inventBase('class', {
        name: '未来产业基地',
        industries: [named(PLAN, '钢琴')],
        evidence: [quoteOf(PLAN, '各县建设未来产业基地。')],
      }),
      inventBase('core', {
        name: '乐器核心区',
        kind: 'core-area',
        evidence: [quoteOf(DRAFT, '乐器核心区：重点发展提琴。')],
      }),
    ],
    tasks: [inCluster('1', '1.糖果', '牵头)', '糖果产业集群'), inCluster('2', '2.其他', '制伞业。', '其他')],
    policies: [policy('plan', 'issued'), policy('draft', 'draft'), policy('clusters', 'issued')],
    clauses: new Map([PLAN, DRAFT, CLUSTERS].map((words) => [words.policy, clausesOf(words)])),
    places: ['青石', '白塔'],
    standingOf: ({ stage }) => stage,
    taskName: ({ title }) => title ?? '',
  };
}
