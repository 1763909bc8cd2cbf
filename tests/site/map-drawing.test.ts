import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import type { MapData } from '../../src/figures/map/data.ts';
import { groundOf } from '../../src/figures/map/layout.ts';
import { MAP_SIZES, mapFigure } from '../../src/figures/map.ts';
import { layoutMap } from '../../src/figures/map/layout.ts';
import { smallMap } from '../../src/figures/small-map.ts';
import type { Ring } from '../../src/schemas/outline.ts';

const OUTLINE: Ring = [[113, 22], [114, 22], [114, 23], [113, 23]]; // prettier-ignore
const DATA: MapData = {
  place: { id: 'city', name: '某市', short: '某市' },
  outline: [OUTLINE],
  around: [],
  divisions: 'town',
  towns: [
    { id: 'west', name: '西镇', short: '西', lon: 113.3, lat: 22.5, areaKm2: 100 },
    { id: 'east', name: '东镇', short: '东', lon: 113.7, lat: 22.5, areaKm2: 300 },
  ],
  areas: [
    { id: 'park', name: '新区', lon: 113.5, lat: 22.4, areaKm2: 400, towns: [] },
    { id: 'zone', name: '片区', lon: 113.5, lat: 22.6, areaKm2: null, towns: ['west', 'east'] },
  ],
  bases: [
    { id: 'sure', name: '甲基地', number: 1, lon: 113.6, lat: 22.7, areaKm2: 40, confirmed: true },
    { id: 'unsure', name: '乙基地', number: 2, lon: 113.4, lat: 22.3, areaKm2: 10, confirmed: false },
    { id: 'silent', name: '丙基地', number: 3, lon: 113.2, lat: 22.2, areaKm2: null, confirmed: true },
  ],
  cores: [{ place: 'west', lon: 113.3, lat: 22.5, cores: ['core'] }],
  belts: [{ name: '产业带', towns: ['west', 'east'] }],
};
const WORDS = {
  title: '图',
  description: '说明',
  caption: '示意图，不作为划界依据',
  factsOf: ({ confirmed }: { confirmed: boolean }) => (confirmed ? '有据' : '位置为示意'),
  scale: (km: number) => `${km} 公里`,
  sample: (km2: number) => `${km2} 平方公里`,
  hollow: '位置为示意',
};
const told = new Map([['base:sure', '甲基地，40 平方公里']]);
const markupOf = (data: MapData, named = true) => {
  const { wide } = mapFigure(groundOf(data), told, WORDS, named);
  return toHtml({ type: 'root', children: wide.children }, { space: 'svg' });
};

describe('the drawing', () => {
  test('a circle has the planned area, to the scale of the land', () => {
    const { bases, pxPerKm } = layoutMap(groundOf(DATA), MAP_SIZES.wide);
    const [sure, unsure] = bases;
    expect(Math.PI * (sure!.radius / pxPerKm) ** 2).toBeCloseTo(40, 6);
    expect(sure!.radius / unsure!.radius).toBeCloseTo(2, 6);
  });

  test('what is not confirmed is hollow and says so in words', () => {
    const markup = markupOf(DATA);
    expect(markup.match(/class="map-base unconfirmed"/g)).toHaveLength(3);
    expect(markup).toContain('位置为示意');
    expect(markupOf({ ...DATA, bases: DATA.bases.slice(0, 1) })).not.toContain('位置为示意');
  });

  test('every base and town is a link to its card, told in words', () => {
    const markup = markupOf(DATA);
    expect(markup).toContain('href="#base-sure" aria-label="甲基地，40 平方公里"');
    for (const id of ['base-unsure', 'base-silent', 'place-west', 'place-east', 'place-park'])
      expect(markup).toContain(`href="#${id}"`);
  });

  test('a file names its bases below the land, a page leaves that to its list', () => {
    expect(markupOf(DATA)).toContain('丙基地');
    expect(markupOf(DATA, false)).not.toContain('丙基地');
  });

  test('layers that a page shows when asked are in no file', () => {
    for (const layer of ['map-zone', 'map-belt', '◆1']) {
      expect(markupOf(DATA, false)).toContain(layer);
      expect(markupOf(DATA)).not.toContain(layer);
    }
  });
});

describe('without boundaries', () => {
  const free = { ...DATA, outline: null };

  test('positions are drawn and no line of any division or area of several', () => {
    const markup = markupOf(free);
    for (const line of ['map-outline', 'map-land', 'map-cell', 'map-border', 'map-around', 'map-zone'])
      expect(markup).not.toContain(line);
    expect(markupOf(DATA)).toContain('map-outline');
    expect(markup.match(/class="map-dot"/g)).toHaveLength(2);
    expect(markup).toContain('href="#base-sure"');
    expect(markup).toContain('>东</text>');
  });

  test('the small map has no outline either', () => {
    const small = (data: MapData) => toHtml({ type: 'root', children: smallMap(groundOf(data), []).children }, { space: 'svg' }); // prettier-ignore
    expect(small(free)).not.toContain('<path');
    expect(small(free)).toContain('map-dot');
    expect(small(DATA)).toContain('map-outline');
  });
});

test('the small map tells the bases of its page from the others', () => {
  const { children } = smallMap(groundOf(DATA), ['silent']);
  const markup = toHtml({ type: 'root', children }, { space: 'svg' });
  expect(markup.match(/other/g)).toHaveLength(2);
});

test('a map of one place, or of none with an area, is drawn all the same', () => {
  const bare = { ...DATA, outline: null, towns: [], areas: [], cores: [], belts: [], bases: DATA.bases.slice(0, 1) };
  expect(markupOf(bare)).toContain('map-base');
  expect(markupOf({ ...DATA, towns: DATA.towns.map((town) => ({ ...town, areaKm2: null })) })).toContain('href="#place-west"'); // prettier-ignore
});
