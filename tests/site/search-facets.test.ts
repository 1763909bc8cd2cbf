import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked, writeAsked } from '../../src/browser/search/address.ts';
import { chosen, countValues, packFacet, unpackFacet } from '../../src/search/facets.ts';
import type { Facet } from '../../src/search/protocol.ts';
import { packList, unpackList } from '../../src/search/record-list.ts';

const LEVELS = [['city'], ['city'], ['town'], []];
const ROLES = [['lead', 'support'], ['lead'], ['support'], ['lead']];
const sets = new Map([
  ['level' as Facet, unpackFacet(packFacet(LEVELS))],
  ['role' as Facet, unpackFacet(packFacet(ROLES))],
]);
const all = [0, 1, 2, 3];

describe('facets', () => {
  test('are read as they were written', () => {
    const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(values, { maxLength: 30 }), (records) => {
        const read = unpackFacet(packFacet(records));
        const again = records.map((_, at) => [...read].filter(([, set]) => set.has(at)).map(([value]) => value));
        expect(again.map((each) => each.toSorted())).toEqual(records.map((each) => each.toSorted()));
      }),
    );
  });

  test('leave what has one of the values of each', () => {
    expect(all.filter(chosen({ level: ['city'], role: ['support'] }, sets))).toEqual([0]);
    expect(all.filter(chosen({ level: ['city', 'town'] }, sets))).toEqual([0, 1, 2]);
    expect(all.filter(chosen({}, sets))).toEqual(all);
    expect(all.filter(chosen({ level: ['unknown'] }, sets))).toEqual([]);
  });

  test('count what each value would leave beside the choices of the others', () => {
    const choice = { level: ['city'], role: ['support'] };
    expect([...countValues('role', null, choice, sets)]).toEqual([
      ['lead', 2],
      ['support', 1],
    ]);
    expect([...countValues('level', new Set([0, 3]), choice, sets)]).toEqual([['city', 1]]);
  });

  test('keep a chosen value that leaves nothing, so that it can be given up', () => {
    expect([...countValues('level', new Set([0]), { level: ['town'] }, sets)]).toEqual([
      ['city', 1],
      ['town', 0],
    ]);
  });
});

describe('the list of records', () => {
  const record = (id: string, title: string, text: string) => ({
    clause: { id, policy: 'p', path: null, title, trail: '', kind: 'item' as const, text, start: 0, end: 0, line: 1 },
    facets: { level: [], policy: [], year: [], agency: [], role: [], lead: [], industry: [], kind: [] },
  });
  const policies = new Map([['p', { title: '方案', stage: 'draft', standing: '征求意见稿' }]]);
  const list = unpackList(
    packList([record('p/1', '新材料', '（一）新材料。'), record('p/1~2', '', '机器人')], policies),
  );

  test('tells names, policies, and what stands in a title', () => {
    expect(list.ids).toEqual(['p/1', 'p/1~2']);
    expect(list.policies).toEqual(policies);
    expect(list.inTitle(0, 1, 3)).toBe(true);
    expect(list.inTitle(0, 2, 2)).toBe(true);
    expect(list.inTitle(0, 0, 2)).toBe(false);
    expect(list.inTitle(0, 2, 3)).toBe(false);
    expect(list.inTitle(1, 0, 1)).toBe(false);
  });

  test('tells roughly how long each is', () => {
    const { lengths } = list;
    expect(lengths.count).toBe(2);
    expect(lengths.of(0)).toBeCloseTo(4, 0);
    expect(lengths.of(1)).toBeCloseTo(3.17, 1);
    expect(lengths.average).toBeCloseTo(3.58, 1);
  });
});

describe('the address', () => {
  test('says the query and every value, and is read again', () => {
    const asked = { query: '新材料 5%', choice: { level: ['city'], lead: ['a', 'b'] } };
    const address = writeAsked('?x=1&q=old&level=town', asked);
    expect(new URLSearchParams(address).get('x')).toBe('1');
    expect(readAsked(address)).toEqual(asked);
    expect(writeAsked('?q=old', { query: '', choice: {} })).toBe('');
  });
});
