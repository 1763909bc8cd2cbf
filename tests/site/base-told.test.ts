import { expect, test } from 'vitest';
import { baseMatrix, rootOf } from '../../src/knowledge/base-matrix.ts';
import {
  areaStatement,
  industriesByPolicy,
  industriesOf,
  industrySentences,
  inListOrder,
  isInPassing,
  planOf,
  siteName,
  tieToPlace,
  townBasis,
} from '../../src/knowledge/base-told.ts';
import { planAreas } from '../../src/knowledge/plan-areas.ts';
import type { Corpus } from '../../src/knowledge/corpus.ts';
import { inventBase, inventIndustry, inventTask, quoteOf, spanOf } from './invented-bases.ts';

const plan = {
  policy: 'plan',
  text: '青河氢能产业基地，选址北岭镇青河园，规划面积3000亩，约2平方公里。重点发展氢能、储能、灌装。对接南江市。',
};
const draft = { policy: 'draft', text: '以青河氢能产业基地为依托，发展燃料电池。' };
const qinghe = inventBase('qinghe', {
  name: '青河氢能产业基地',
  site: '选址北岭镇青河园',
  areaMu: 3000,
  areaKm2: 2,
  towns: ['beiling', 'dongling'],
  places: [
    { id: 'beiling', verbatim: '北岭镇', source: spanOf(plan, '北岭镇') },
    { id: 'nanjiang', verbatim: '南江市', source: spanOf(plan, '南江市') },
  ],
  industries: [
    { name: '燃料电池', industry: 'fuel-cells', source: spanOf(draft, '燃料电池') },
    { name: '氢能', industry: 'hydrogen', source: spanOf(plan, '氢能、') },
    { name: '储能', industry: 'storage', source: spanOf(plan, '储能') },
    { name: '灌装', industry: null, source: spanOf(plan, '灌装') },
  ],
  evidence: [
    quoteOf(draft, draft.text),
    quoteOf(plan, '青河氢能产业基地，选址北岭镇青河园，规划面积3000亩，约2平方公里。'),
    quoteOf(plan, '重点发展氢能、储能、灌装。'),
    quoteOf(plan, '对接南江市。'),
  ],
});
const named = inventBase('named', { name: '白沙基地', evidence: [quoteOf(draft, draft.text)] });

test('the plan of a base is the policy that gives its site, not the first that names it', () => {
  expect(planOf(qinghe)).toBe('plan');
  expect(planOf(named)).toBe('draft');
  expect(planOf(inventBase('silent', {}))).toBeNull();
});

test('the sentence of the area comes with the words for it', () => {
  expect(areaStatement(qinghe)).toMatchObject({ mu: '3000亩', km2: '约2平方公里', source: { policy: 'plan' } });
  expect(areaStatement(named)).toBeNull();
});

test('a base without site, area or item of its own is only named in passing', () => {
  const other = inventTask('1', draft, { bases: ['named'], title: '壮大氢能' });
  const own = inventTask('2', draft, { bases: ['named'], title: '建设白沙基地' });
  expect(isInPassing(qinghe, [])).toBe(false);
  expect(isInPassing(named, [other])).toBe(true);
  expect(isInPassing(named, [other, own])).toBe(false);
});

test('industries stand with their sentence, words that are none apart, and a draft apart from the plan', () => {
  const sentences = industrySentences(qinghe, []);
  expect(sentences.map(({ industries }) => industries.map(({ name }) => name))).toEqual([
    ['燃料电池'],
    ['氢能', '储能'],
  ]);
  expect(sentences[1]?.others.map(({ name }) => name)).toEqual(['灌装']);
  expect(industriesByPolicy(qinghe, qinghe.data.industries).map(({ policy }) => policy)).toEqual(['plan', 'draft']);
});

test('where no rule found what a base is for, the industries that its sentences name stand in, told apart', () => {
  const fuelCells = inventIndustry('fuel-cells');
  fuelCells.data.mentions.push({
    id: 'fuel-cells',
    verbatim: '燃料电池',
    source: spanOf(draft, '燃料电池'),
    path: '1',
  });
  expect(industriesOf(named, [fuelCells])).toMatchObject({ list: [{ name: '燃料电池' }], basis: 'mentioned' });
  expect(industriesOf(qinghe, [fuelCells]).basis).toBe('stated');
  // The word is already among those that the base is for.
  expect(industrySentences(qinghe, [fuelCells])[0]?.mentioned).toEqual([]);
  const { rows } = baseMatrix([named], [fuelCells]);
  expect(rows[0]?.cells[0]).toMatchObject([{ name: '燃料电池', basis: 'mentioned', sentence: 1 }]);
});

test('bases stand before core areas, both before those only named', () => {
  const core = inventBase('core', { kind: 'core-area', site: '选址东岭镇' });
  expect(inListOrder([named, core, qinghe], []).map(({ id }) => id)).toEqual(['qinghe', 'core', 'named']);
});

test('a place is tied to a base by its site, by the registry, or by a mention, with the sentence where there is one', () => {
  expect(tieToPlace(qinghe, 'beiling')).toMatchObject({ kind: 'site', quotation: { source: { policy: 'plan' } } });
  expect(tieToPlace(qinghe, 'dongling')).toEqual({ kind: 'town', quotation: null });
  expect(tieToPlace(qinghe, 'nanjiang')).toMatchObject({ kind: 'mention', quotation: { quote: '对接南江市。' } });
  expect(tieToPlace(qinghe, 'elsewhere')).toBeNull();
  expect([townBasis(qinghe, 'beiling'), townBasis(qinghe, 'dongling')]).toEqual(['stated', 'registry']);
});

test('a site reads without the word that opens it', () => {
  expect(siteName('选址北岭镇')).toBe('北岭镇');
  expect(siteName('位于北岭镇')).toBe('北岭镇');
});

test('the matrix gathers narrow industries under the broadest, each word once, and leaves out bases without any', () => {
  const industries = [
    inventIndustry('energy'),
    inventIndustry('hydrogen', 'energy'),
    inventIndustry('fuel-cells', 'hydrogen'),
    inventIndustry('storage'),
    inventIndustry('unused'),
  ];
  const { columns, rows } = baseMatrix([qinghe, named], industries);
  expect(columns.map(({ industry, bases }) => [industry.id, bases])).toEqual([
    ['energy', 1],
    ['storage', 1],
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.cells.map((cell) => cell.map(({ name, sentence }) => [name, sentence]))).toEqual([
    [
      ['燃料电池', 1],
      ['氢能', 2],
    ],
    [['储能', 2]],
  ]);
});

test('a circle in the registry of industries ends', () => {
  const byId = new Map([inventIndustry('a', 'b'), inventIndustry('b', 'a')].map((each) => [each.id, each]));
  expect(rootOf('a', byId)).toBeDefined();
  expect(rootOf('absent', byId)).toBeUndefined();
});

test('a plan is summed over the bases that give an area; one that is silent on the same site is told', () => {
  const beside = inventBase('beside', {
    name: '青河新材料基地',
    site: '选址北岭镇青河园',
    evidence: [quoteOf(plan, '青河氢能产业基地，选址北岭镇青河园，规划面积3000亩，约2平方公里。')],
  });
  const metric = {
    subject: '统筹规划',
    comparator: '~',
    value: 3,
    unit: '平方公里',
    growth: false,
    verbatim: '约3平方公里',
  };
  const goals = [
    {
      id: 'g',
      data: {
        policy: 'plan',
        path: '3',
        statement: '统筹规划约3平方公里',
        source: spanOf(plan, '青河'),
        metrics: [metric],
      },
    },
    {
      id: 'h',
      data: {
        policy: 'draft',
        path: '1',
        statement: '统筹规划约9平方公里',
        source: spanOf(draft, '青河'),
        metrics: [{ ...metric, value: 9 }],
      },
    },
  ] as unknown as Corpus['goals'];
  const [check, ...others] = planAreas([qinghe, beside, named], goals);
  expect(others).toEqual([]);
  expect(check).toMatchObject({
    policy: 'plan',
    sum: { mu: 3000, km2: 2 },
    totals: [{ km2: { by: -1 }, mu: { by: -1500 } }],
  });
  expect(check?.silent.map(({ base, sameSite }) => [base.id, sameSite.map(({ id }) => id)])).toEqual([
    ['beside', ['qinghe']],
  ]);
  expect(planAreas([], [])).toEqual([]);
});

test('areas of one base in 亩 and of another in square kilometres are summed, but not held against each other', () => {
  const base = (name: string, area: object) =>
    inventBase(name, { site: '选址', evidence: [{ quote: '选址', source: spanOf(plan, '青河') }], ...area });
  const [check] = planAreas([base('a', { areaMu: 6500 }), base('b', { areaKm2: 26 })], []);
  expect(check?.conversion).toMatchObject({ muAsKm2: 6500 / 1500, km2AsMu: 39_000, agreement: null, muApart: null });
});
