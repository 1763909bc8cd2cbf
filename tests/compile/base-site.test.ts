/** Where a base lies that the registry does not place: at the smallest place that the words of its site name. */
import { expect, test } from 'vitest';
import { whereabouts } from '../../scripts/compiler/emit/entries/base-site.ts';
import { emptyRegistry, indexRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { registryFile } from '../../src/schemas/registry.ts';

const registry = indexRegistry(
  registryFile.parse({
    places: [
      { id: 'city', name: '青原市', short: '青原', level: 'city', parent: 'china', lon: 100, lat: 30 },
      { id: 'county', name: '柳溪县', short: '柳溪', level: 'county', parent: 'city', lon: 101, lat: 31 },
      { id: 'town', name: '石桥镇', short: '石桥', level: 'town', parent: 'county', lon: 102, lat: 32, precisionKm: 2 },
      { id: 'other', name: '青河镇', short: '青河', level: 'town', parent: 'county', lon: 103, lat: 33 },
      { id: 'nowhere', name: '无名镇', short: '无名', level: 'town', parent: 'county' },
    ],
    baseSites: [{ base: '甲基地', towns: ['other'], lon: 1, lat: 2, precisionKm: 3, confidence: 'exact' }],
  }),
  () => 'places.yaml',
);
const NAMES = { city: '青原市', county: '柳溪县', town: '石桥镇', other: '青河镇', nowhere: '无名镇' };
const source = { policy: 'p', start: 0, end: 1, line: 1 };
const at = (site: string | null, ...ids: (keyof typeof NAMES)[]) =>
  whereabouts('乙基地', site, ids.map((id) => ({ id, verbatim: NAMES[id], source })), registry); // prettier-ignore

test.each([
  ['选址柳溪县石桥镇', ['county', 'town'], ['town'], { lon: 102, precisionKm: 2, confidence: 'town' }],
  ['位于柳溪县', ['county'], ['county'], { lon: 101, precisionKm: 15, confidence: 'estimated' }],
  ['选址青原市', ['city'], [], { lon: 100, precisionKm: 50, confidence: 'unconfirmed' }],
] as const)('%s', (site, ids, towns, position) => {
  expect(at(site, ...ids)).toMatchObject({ towns, position });
});

test('nowhere to be drawn: a site of several towns, or of none', () => {
  expect(at('选址石桥镇、青河镇', 'town', 'other')).toEqual({ towns: ['town', 'other'], position: null });
  expect(at(null, 'town')).toEqual({ towns: [], position: null });
  expect(at('选址大湖以北', 'town')).toEqual({ towns: [], position: null });
});

test('a place whose position nobody knows lies in one that has a position, told as coarse as that is', () => {
  expect(at('选址无名镇', 'nowhere')).toMatchObject({
    towns: ['nowhere'],
    position: { lon: 101, lat: 31, precisionKm: 15, confidence: 'estimated' },
  });
  const named = (id: string, verbatim: string) => whereabouts(`${verbatim}光学产业园`, null, [{ id, verbatim, source }], emptyRegistry()); // prettier-ignore
  const yibin = { position: { lon: 104.628, lat: 28.764, precisionKm: 50, confidence: 'unconfirmed' } };
  expect(named('yibin', '宜宾市')).toMatchObject(yibin);
  expect(named('yibin-cuiping', '翠屏区')).toMatchObject({ towns: ['yibin-cuiping'], ...yibin });
});

test('what the registry says of the base counts', () => {
  const places = [{ id: 'town', verbatim: '石桥镇', source }];
  expect(whereabouts('甲基地', '选址石桥镇', places, registry)).toMatchObject({
    towns: ['other'],
    position: { lon: 1 },
  });
});
