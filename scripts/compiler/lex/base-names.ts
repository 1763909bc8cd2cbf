/** How much a name says of one place: 青河生物医药产业园 is one, 生物医药产业园 may be, 国家级产业园 is any such place. */
import {
  ANY_SUCH,
  DIRECTIONS,
  EMPTY_MODIFIERS,
  GEOGRAPHIC,
  LOOSE_MODIFIERS,
  NO_GEOGRAPHIC,
  NO_PLACE_NAMES,
} from './base-words.ts';
import type { NameReader } from './names.ts';
import { oneOf } from '../tree/character-set.ts';
import { wordSet } from './word-trie.ts';

/**
 * `own`: a name of its own, by a place or in quotation marks; `themed`: by what it is for, or where it lies, which is
 * a name where the text lays it out; `any`: no name.
 */
export type NameKind = 'own' | 'themed' | 'any';

const anySuch = wordSet(ANY_SUCH);
const emptyAt = wordSet([...EMPTY_MODIFIERS, ...ANY_SUCH]);
const directionAt = wordSet(DIRECTIONS);
const noPlaceName = wordSet(NO_PLACE_NAMES);
const noGeographic = wordSet(NO_GEOGRAPHIC);
const isGeographic = oneOf(GEOGRAPHIC);
/** 云湖县, 柳溪区, 北岭镇: a division that no list knows. */
const DIVISION =
  /^[\u4e00-\u9fff]{2,4}?(?:[省市县区镇乡州盟旗]|街道|[片新]区|[高经][新开]区|开发区)(?=[\u4e00-\u9fff]{2})(?![村场民域级政容化委企块街])/;
const NO_DIVISION =
  /^(?:[\u4e00-\u9fff]{1,3}(?:社区|园区|城区|都市|乡镇|山区|库区|[产示聚功先试核]\S?区|城市|超市|夜市|集市|城镇|城乡)|[省市县区])/;
/** 3个, 10万亩: a number of places. */
const COUNTED = /\d+(?:\.\d+)?[万亿]?[个家处座类亩大余多级以只头吨]|[一二两三四五六七八九十百]+[个家处座类]/;
/** 中国（云岭）自由贸易试验区: the place stands in brackets. */
const IN_BRACKETS = /^(?:中国|西部|国家)[（(]([\u4e00-\u9fff]{2,8})[）)]/;
const LONGEST_NAME = 32;

/**
 * What kind of name `text.slice(start, end)` is.
 *
 * @param noun where the noun of the place begins in it
 */
export function nameKind(text: string, start: number, noun: number, end: number, names: NameReader): NameKind {
  const name = text.slice(start, end);
  if (noun <= start || end - start > LONGEST_NAME || COUNTED.test(name)) return 'any';
  if (IN_BRACKETS.test(name)) return 'own';
  if (/境外|海外/.test(name)) return 'any';
  if (anySuch(text, start, noun)) return 'any';
  if (isEmpty(text, start, noun)) return 'any';
  const isLoose = LOOSE_MODIFIERS.some((word) => text.endsWith(word, noun));
  const open = '“"「'.includes(text.charAt(start)) ? start + 1 : start;
  if (opensWithPlace(text, open, noun, names)) return isLoose ? 'themed' : 'own';
  return !isLoose && /[\u4e00-\u9fffA-Za-z]{2}/.test(text.slice(start, noun)) ? 'themed' : 'any';
}

/** True where nothing but 现代, 产业, 创新 stands before the noun. */
function isEmpty(text: string, start: number, noun: number): boolean {
  let at = start;
  while (at < noun) {
    const word = emptyAt(text, at, noun);
    if (!word) return false;
    at = word.end;
  }
  return true;
}

/** True where a name begins with a place, known or by its form: 砚山…, 青河…, 云湖县…. */
function opensWithPlace(text: string, start: number, noun: number, names: NameReader): boolean {
  const words = text.slice(start, noun);
  if (DIVISION.test(`${words}之园`) && !NO_DIVISION.test(words)) return true;
  if (directionAt(text, start, noun)) return opensByForm(text, start, noun);
  const place = names.knownPlaceAt(text, start, noun);
  if (place && place.end > start + 1 && noPlaceName(text, start, place.end)?.end !== place.end) return true;
  return opensByForm(text, start, noun);
}

/** 青河, 白马湖: two or three characters, the last of them geographic. */
function opensByForm(text: string, start: number, noun: number): boolean {
  for (const length of [2, 3]) {
    const last = start + length - 1;
    if (last >= noun || !isGeographic(text.charCodeAt(last))) continue;
    const isWord = [start, start + 1, start + 2].some((at) => (noGeographic(text, at, noun)?.end ?? 0) > last);
    if (!isWord) return true;
  }
  return false;
}
