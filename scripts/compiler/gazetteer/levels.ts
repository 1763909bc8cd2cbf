/** Levels by the words for them: 江州省 is a province, 石桥镇 a town, 市 in a city's text that city. */
import type { Level } from '../../../src/schemas/policy.ts';
import type { PlaceEntry } from '../../../src/schemas/registry.ts';

const ENDINGS: [RegExp, Level][] = [
  [/(?:省|自治区|特别行政区)$/, 'province'],
  [/(?:街道|街道办|镇|乡)$/, 'town'],
  [/(?:州|地区|盟|市)$/, 'city'],
  [/(?:县|旗|区|新城|科学城|园)$/, 'county'],
];

/** The level that the ending of a place's name tells, or null. */
export function levelOfName(name: string): Level | null {
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** The level of a place of the registry or the gazetteer; null for an area or a site. */
export function levelOfPlace(place: PlaceEntry): Level | null {
  if (place.municipality) return 'province';
  return place.level === 'area' || place.level === 'site' ? null : place.level;
}

/** 我市, 全市, 市级 all stand for 市. */
export function plainLevel(word: string): string {
  return word.replace(/^[我本全](?=.)/, '').replace(/级$/, '');
}

/** The nearest place of a chain that the word of a level stands for: 市 the city, 区 the district; undefined for none. */
export function placeOfLevel(word: string, chain: PlaceEntry[]): PlaceEntry | undefined {
  const plain = plainLevel(word);
  if (plain === '国家' || plain === '中央' || (plain === '国' && word === '全国'))
    return chain.find((place) => place.level === 'nation');
  if (plain === '区') return chain.find(({ name }) => name.endsWith('区') && !/(?:自治|行政)区$/.test(name));
  if (plain === '州') return chain.find(({ name }) => name.endsWith('州') && name.length > 2);
  return chain.find(({ name, level }) => level !== 'nation' && name.endsWith(plain));
}
