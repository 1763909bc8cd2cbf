import { expect, test } from 'vitest';
import { emptySections } from '../../src/knowledge/sections.ts';
import { standingIndustries } from '../../src/knowledge/standing-industries.ts';
import { inventBase, inventIndustry, inventTask } from './invented-bases.ts';

type Atlas = Parameters<typeof emptySections>[0];

const NOTHING: Atlas = {
  policies: [],
  tasks: [],
  agencies: [],
  bases: [],
  industries: [],
  goals: [],
  indicators: [],
  measures: [],
  places: [],
  dutiesByAgency: new Map(),
  mentionsByOrganization: new Map(),
};

test('of a site without a policy, menus lead to the policies and to what the site says of itself', () => {
  const empty = emptySections(NOTHING, false);
  expect(['policies', 'data', 'quality', 'about'].filter((section) => empty.has(section as never))).toEqual([]);
  expect(empty.size).toBe(13);
});

test('bases, finder and map are left out without bases, the map also where no place can be drawn', () => {
  const tasks = [inventTask('1', { text: '建设平台。' } as never)];
  expect([...emptySections({ ...NOTHING, tasks }, true)]).toEqual(expect.arrayContaining(['bases', 'match', 'map']));
  const withBase = { ...NOTHING, tasks, bases: [inventBase('a', {})] };
  expect(emptySections(withBase, true)).not.toContain('map');
  expect(emptySections(withBase, true)).not.toContain('match');
  expect(emptySections(withBase, false)).toContain('map');
});

test('an industry stands where a text, a task or a base names it or a part of it; others are not listed', () => {
  const named = inventIndustry('sensors', 'electronics');
  named.data.mentions.push({ id: 'sensors', verbatim: '传感器', path: '1' } as never);
  const industries = [
    inventIndustry('textiles'),
    inventIndustry('electronics'),
    named,
    inventIndustry('steel'),
    inventIndustry('tea'),
  ];
  const tasks = [inventTask('1', { text: '炼钢。' } as never, { industries: [{ id: 'steel' }] as never })];
  const bases = [inventBase('a', { industries: [{ name: '茶叶', industry: 'tea' }] as never })];
  expect(standingIndustries({ industries, tasks, bases }).map(({ id }) => id)).toEqual([
    'electronics',
    'sensors',
    'steel',
    'tea',
  ]);
});
