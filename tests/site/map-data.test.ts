import { describe, expect, test } from 'vitest';
import { beltsOf } from '../../src/knowledge/belts.ts';
import { mapData, mappedPlace } from '../../src/knowledge/map-data.ts';
import { baseIndustries, searchedBy, withBroader } from '../../src/knowledge/map-cards.ts';
import type { Outline } from '../../src/schemas/outline.ts';
import { inventBase, inventIndustry, inventPlace, inventTask, spanOf } from './invented-bases.ts';
import { baseSites, outlineOf, registryPlaces } from './map-registry.ts';

const at = { lon: 113, lat: 23 };
const PLACES = [
  inventPlace('north', null, { level: 'city', code: '1' }),
  inventPlace('south', null, { level: 'city', code: '2' }),
  inventPlace('a', 'north', { ...at }),
  inventPlace('b', 'north', { ...at }),
  inventPlace('c', 'south', { lon: 113.2, lat: 23.2, centreLon: 113.3, areaKm2: 7, short: '丙' }),
  inventPlace('lake', 'south', { level: 'area', ...at }),
];
const position = { lon: 113.2, lat: 23.1, precisionKm: 1, confidence: 'unconfirmed' as const, note: null };
const BASES = [
  inventBase('small', { towns: ['c'], areaKm2: 1, position: { ...position, confidence: 'town' } }),
  inventBase('large', { areaKm2: 5, position }),
  inventBase('nowhere', { areaKm2: 50 }),
];

describe('what the map shows', () => {
  test('the place with the most bases is drawn, though another has more towns', () => {
    expect(mappedPlace(PLACES, BASES, null)?.id).toBe('south');
    expect(mappedPlace(PLACES, [], null)?.id).toBe('north');
    expect(mappedPlace(PLACES, BASES, 'north')?.id).toBe('north');
    expect(mappedPlace([inventPlace('x', null)], [], 'x')).toBeNull();
  });

  test('a province that the site is about is drawn by its cities', () => {
    const places = [
      inventPlace('province', null, { level: 'province' }),
      ...PLACES.map((place) =>
        place.data.level === 'city' ? inventPlace(place.id, 'province', { level: 'city', ...at }) : place,
      ),
    ];
    const sources = { places, bases: BASES, tasks: [], outlines: [], boundaries: true };
    expect(mapData({ ...sources, region: 'province' })).toMatchObject({
      place: { id: 'province' },
      towns: [{ id: 'north' }, { id: 'south' }],
      divisions: 'city',
    });
    expect(mapData({ ...sources, region: null })).toMatchObject({ place: { id: 'south' }, divisions: 'town' });
  });

  test('bases with a position are numbered from the largest, hollow where unconfirmed', () => {
    const data = mapData({ places: PLACES, bases: BASES, tasks: [], outlines: [], boundaries: true, region: null })!;
    expect(data.bases.map(({ id, number, confirmed }) => [id, number, confirmed])).toEqual([
      ['large', 1, false],
      ['small', 2, true],
    ]);
    expect(data.towns).toEqual([{ id: 'c', name: 'c', short: '丙', lon: 113.3, lat: 23.2, areaKm2: 7 }]);
  });

  test('an area that is told in 亩 only is drawn in square kilometres', () => {
    const bases = [inventBase('mu', { areaMu: 6000, position }), ...BASES];
    const data = mapData({ places: PLACES, bases, tasks: [], outlines: [], boundaries: true, region: null })!;
    expect(data.bases.map(({ id, areaKm2 }) => [id, areaKm2])).toEqual([
      ['large', 5],
      ['mu', 4],
      ['small', 1],
    ]);
  });

  test('an outline is used only where boundaries may be drawn', () => {
    const rings: Outline['divisions'][number]['rings'] = [[[113, 23], [114, 23], [114, 24]]]; // prettier-ignore
    const outline: Outline = {
      place: 'south',
      crs: 'WGS-84',
      source: '',
      licence: '',
      toleranceKm: 1,
      divisions: [{ code: '2', rings }],
      around: [{ code: '1', rings }],
    };
    const sources = { places: PLACES, bases: BASES, tasks: [], outlines: [outline] };
    expect(mapData({ ...sources, boundaries: true, region: null })).toMatchObject({
      outline: rings,
      around: [{ name: 'north' }],
    });
    expect(mapData({ ...sources, boundaries: false, region: null })).toMatchObject({ outline: null, around: [] });
  });

  test('a core area is shown where its words name a place', () => {
    const text = { policy: 'p', text: '核心区以大湖为核心。' };
    const core = inventBase('core', {
      kind: 'core-area',
      places: [{ id: 'lake', verbatim: '大湖', source: spanOf(text, '大湖') }],
    });
    const data = mapData({
      places: PLACES,
      bases: [...BASES, core],
      tasks: [],
      outlines: [],
      boundaries: true,
      region: null,
    })!;
    expect(data.cores).toEqual([{ place: 'lake', ...at, cores: ['core'] }]);
  });
});

describe('belts', () => {
  const words = { policy: 'p', text: '做优甲镇-乙镇-丙镇服装产业带，发展丁镇、戊镇。' };
  const named = (text: typeof words, ...names: string[]) =>
    names.map((verbatim) => ({ id: verbatim, verbatim, source: spanOf(text, verbatim) }));

  test('towns joined by dashes before 带 are one belt, in their order, with its quote', () => {
    const task = inventTask('1', words, { places: named(words, '甲镇', '乙镇', '丙镇', '丁镇', '戊镇') });
    const [belt, ...others] = beltsOf([task]);
    expect(others).toEqual([]);
    expect(belt).toMatchObject({ name: '服装产业带', places: ['甲镇', '乙镇', '丙镇'], quote: '甲镇-乙镇-丙镇服装产业带' }); // prettier-ignore
    expect(words.text.slice(belt!.source.start, belt!.source.end)).toBe(belt!.quote);
  });

  test('what an item shares with the item around it counts once', () => {
    const places = named(words, '甲镇', '乙镇', '丙镇');
    const longer = inventTask('0', { ...words, text: `${words.text}还有。` }, { places });
    expect(beltsOf([longer, inventTask('1', words, { places })]).map(({ task }) => task.data.path)).toEqual(['1']);
  });

  test('a list of towns, two towns, or towns without a belt are none', () => {
    for (const text of ['甲镇、乙镇、丙镇产业带。', '甲镇-乙镇产业带。', '甲镇-乙镇-丙镇公路。']) {
      const own = { policy: 'p', text };
      const places = ['甲镇', '乙镇', '丙镇'].filter((name) => text.includes(name));
      expect(beltsOf([inventTask('1', own, { places: named(own, ...places) })])).toEqual([]);
    }
  });
});

describe('cards', () => {
  const industries = [inventIndustry('energy'), inventIndustry('solar', 'energy'), inventIndustry('toys')];

  test('an industry counts for what it is part of', () => {
    expect(withBroader(['solar', 'unknown', 'energy'], industries)).toEqual(['energy', 'solar']);
    const source = { policy: 'p', start: 0, end: 1, line: 1 };
    const base = inventBase('b', { industries: [{ name: '光伏', industry: 'solar', source }] });
    expect(baseIndustries(base, industries)).toEqual(['energy', 'solar']);
  });

  test('a map service is asked for the one town that the text names, else for the base', () => {
    const nameOf = (id: string) => ({ c: '丙镇' })[id];
    expect(searchedBy(inventBase('某基地', { towns: ['c'] }), '南市', nameOf)).toBe('南市某基地');
    const text = { policy: 'p', text: '选址丙镇。' };
    const told = inventBase('某基地', {
      towns: ['c'],
      site: '选址丙镇',
      places: [{ id: 'c', verbatim: '丙镇', source: spanOf(text, '丙镇') }],
    });
    expect(searchedBy(told, '南市', nameOf)).toBe('南市丙镇');
  });
});

describe('the registry', () => {
  const places = registryPlaces();

  test('every outline belongs to a place and every division in it is known', () => {
    const codes = new Set(places.map((each) => (each as { code?: string }).code));
    for (const id of ['dongguan', 'guangdong']) {
      const outline = outlineOf(id);
      expect(places.some((each) => each.id === id)).toBe(true);
      for (const { code } of [...outline.divisions, ...outline.around]) expect(codes).toContain(code);
    }
    expect(outlineOf('guangdong').divisions).toHaveLength(21);
  });

  test('seven bases have a position, three of them unconfirmed', () => {
    const sites = baseSites();
    expect(sites).toHaveLength(7);
    expect(sites.filter(({ confidence }) => confidence === 'unconfirmed')).toHaveLength(3);
  });
});
