/** The place with which a title or the name of an issuer begins: 云岭省青原市柳溪区…, 深圳市南山区粤海街道办事处. */
import type { PlaceEntry } from '../../../src/schemas/registry.ts';
import { readData } from '../gazetteer/data.ts';
import { townsOf } from '../gazetteer/divisions.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { isZoneName, prefixesAt, type PlacePrefix } from '../gazetteer/place-at.ts';

export interface TitlePlace {
  /** Name of the innermost place as it stands. */
  name: string;
  /** The places that bear it; none for a place that the gazetteer lacks. */
  places: PlaceEntry[];
}

/** Words with which a title begins that names no place first. */
const { noPlaceStarts } = readData<{ noPlaceStarts: string[] }>('words.json');
/** Words that stand in no name of a place: 数字经济示范区. */
const NO_PLACE_WORDS =
  /经济(?!技术开发|开发)|产业(?!园|开发|转移|集聚)|发展|创新|农业|建设|工作|制造|管理(?!区)|政策|先行|改革/;
const LONGEST_NAME = 12;
const START = /^(?:《|中共|中国共产党)+/;

/**
 * The place that a hint begins with, or null.
 *
 * @param hints all hints; a short name counts only where one of them has the full one (青原… by 青原市人民政府)
 */
export function titlePlace(hint: string, hints: string[], gazetteer: Gazetteer): TitlePlace | null {
  const start = START.exec(hint)?.[0].length ?? 0;
  const prefixes = prefixesAt(hint, start, hint.length, gazetteer).filter((prefix) => prefix.kind !== 'none');
  const known = prefixes.filter(({ kind }) => kind === 'place');
  const full = known.filter((prefix) => prefix.full).reduce<PlacePrefix | null>(longer, null);
  const told = unknownAfter(hint, start, prefixes, full);
  if (told) return { name: told.name, places: [] };
  const short = known.filter((prefix) => !prefix.full).reduce<PlacePrefix | null>(longer, null);
  const meant = short ? short.places.filter((place) => isBorneOut(place, short, hint, hints, gazetteer)) : [];
  const [only] = meant;
  if (short && only && short.end > (full?.end ?? 0))
    return { name: meant.length === 1 ? only.name : short.name, places: meant };
  if (!full) return null;
  return (
    townIn(hint, full.end, full.places) ?? {
      name: full.places.length === 1 ? (full.places[0]?.name ?? '') : full.name,
      places: full.places,
    }
  );

  /** 南山区粤海街道: a town of the division that stands before it. */
  function townIn(text: string, at: number, outers: PlaceEntry[]): TitlePlace | null {
    const [only] = outers;
    const division = outers.length === 1 && only ? gazetteer.divisionOf(only) : undefined;
    if (!division || division.level === 'town') return null;
    const town = townsOf(division.code).find(({ name }) => text.startsWith(name, at));
    return town ? { name: town.name, places: [gazetteer.placeOf(town)] } : null;
  }
}

function longer(best: PlacePrefix | null, each: PlacePrefix): PlacePrefix {
  return best && best.end >= each.end ? best : each;
}

/** 青原市, 柳溪区 behind it, 东湖高新区: a place with the ending of one that reaches farther than what is known. */
function unknownAfter(
  hint: string,
  start: number,
  prefixes: PlacePrefix[],
  known: PlacePrefix | null,
): PlacePrefix | null {
  if (noPlaceStarts.some((word) => hint.startsWith(word, start))) return null;
  const places = prefixes.filter(({ kind, full }) => kind === 'unknown' || (kind === 'place' && full));
  const fit = prefixes
    .filter(({ kind, depth }) => kind === 'unknown' || (kind === 'zone' && depth > 1))
    .map((prefix) => ofShortPlace(hint, prefix, places))
    .filter(
      (prefix) =>
        prefix.end > (known?.end ?? start) &&
        (!known || prefix.nameStart >= known.end) &&
        prefix.name.length <= LONGEST_NAME &&
        !NO_PLACE_WORDS.test(prefix.name) &&
        !noPlaceStarts.some((word) => prefix.name.startsWith(word)) &&
        !isGenericZone(hint, prefix, places),
    );
  return fit.reduce<PlacePrefix | null>(longer, null);
}

/** 青原经济技术开发区: a zone behind the short name of a place bears that name; one behind 青原市 lies in it. */
function ofShortPlace(hint: string, prefix: PlacePrefix, places: PlacePrefix[]): PlacePrefix {
  const isZone = prefix.kind === 'zone' || isZoneName(prefix.name);
  if (!isZone || places.some(({ end }) => end === prefix.nameStart)) return prefix;
  const start = START.exec(hint)?.[0].length ?? 0;
  const nameStart = places.reduce((last, { end }) => (end < prefix.nameStart ? Math.max(last, end) : last), start);
  return { ...prefix, nameStart, name: hint.slice(nameStart, prefix.end) };
}

/** 青原市工业园区管理办法 is about all such parks; 青原市高新区管委会 is a body of one. */
function isGenericZone(hint: string, { kind, nameStart, end }: PlacePrefix, places: PlacePrefix[]): boolean {
  return (
    kind === 'zone' && places.some((place) => place.end === nameStart) && !COMMITTEE.test(hint.slice(end, end + 4))
  );
}

const COMMITTEE = /^(?:管委会|管理委|党工委|党委)/;

/** Characters by which a short name would be part of another name: 湖南路街道, 县域. */
const GOES_ON = /^[路村域际道西东南北]/;

/**
 * True where a hint has the full name of a place that another calls by its short one, and for the provinces and cities
 * that a registry lists.
 */
function isBorneOut(
  place: PlaceEntry,
  prefix: PlacePrefix,
  hint: string,
  hints: string[],
  gazetteer: Gazetteer,
): boolean {
  if (place.name === prefix.name) return false;
  if (hints.some((each) => each.includes(place.name))) return true;
  const isListed = gazetteer.placeById.has(place.id) && (place.level === 'province' || place.level === 'city');
  return isListed && prefix.depth === 1 && !GOES_ON.test(hint.charAt(prefix.end));
}
