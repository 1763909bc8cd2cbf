/** The place, or the word of a level, with which the name of a body begins: 市, 南山区, 云岭省青原市柳溪区, 高新区. */
import type { PlaceEntry } from '../../../src/schemas/registry.ts';
import { divisions } from './divisions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameTrie } from './name-trie.ts';
import { simplified } from './simplified.ts';

export interface PlacePrefix {
  end: number;
  /** `place` in the gazetteer, `level` 市 or 省, `zone` 高新区, `unknown` with the ending of a place, `none` nothing. */
  kind: 'place' | 'level' | 'zone' | 'unknown' | 'none';
  /** Name of the innermost place as it stands, or the word of the level. */
  name: string;
  /** Where the innermost name begins. */
  nameStart: number;
  /** The places that bear it; several for 鼓楼区. */
  places: PlaceEntry[];
  /** Names in the chain: 2 for 青原市柳溪区. */
  depth: number;
  /** True where the innermost place stands with its kind: 南山区, not 南山. */
  full: boolean;
}

const LEVEL_WORDS = [
  '国家',
  '中央',
  '全国',
  '省',
  '自治区',
  '市',
  '州',
  '县',
  '区',
  '旗',
  '盟',
  '镇',
  '乡',
  '街道',
  '兵团',
  '省级',
  '市级',
  '县级',
  '区级',
  '州级',
  '国家级',
  '我省',
  '我市',
  '我县',
  '我区',
  '我州',
  '我旗',
  '本省',
  '本市',
  '本县',
  '本区',
  '全省',
  '全市',
  '全县',
  '全区',
];
/** Endings of zones; with or without a name before them. */
const ZONES = [
  '高新技术产业开发区',
  '高新技术开发区',
  '高技术产业开发区',
  '经济技术开发区',
  '经济开发区',
  '旅游度假区',
  '高新区',
  '经开区',
  '开发区',
  '新区',
  '示范区',
  '功能区',
  '保税区',
  '综保区',
  '综合保税区',
  '保税港区',
  '度假区',
  '管理区',
  '试验区',
  '自贸区',
  '自贸试验区',
  '自由贸易试验区',
  '合作区',
  '工业园区',
  '工业园',
  '产业园区',
  '产业园',
  '科技园区',
  '科技园',
  '科学城',
  '新城',
  '港区',
  '风景区',
  '风景名胜区',
  '景区',
  '园区',
  '片区',
  '自贸港',
  '生态城',
  '湖区',
  '林区',
  '管护区',
];
const ENDINGS = [
  '省',
  '自治区',
  '市',
  '自治州',
  '州',
  '地区',
  '盟',
  '县',
  '自治县',
  '区',
  '旗',
  '自治旗',
  '镇',
  '乡',
  '街道',
];
/** Words that end like a place and are none. */
const NO_PLACES = new Set([
  '社区',
  '园区',
  '城区',
  '市区',
  '灾区',
  '库区',
  '林区',
  '矿区',
  '牧区',
  '山区',
  '老区',
  '特区',
  '郊区',
  '地区',
  '景区',
  '厂区',
  '校区',
  '片区',
  '辖区',
  '小区',
  '片区',
  '城市',
  '全市',
  '本市',
  '各市',
  '我市',
  '乡镇',
  '村镇',
  '城镇',
  '集镇',
  '市县',
  '县区',
  '市州',
  '区县',
  '县市',
  '镇乡',
  '街镇',
  '门市',
  '上市',
  '超市',
  '股市',
  '夜市',
  '集市',
  '都市',
  '特色小镇',
  '小镇',
  '家乡',
  '城乡',
  '设区',
  '分区',
  '全区',
  '全县',
  '全省',
  '各区',
  '各县',
  '各省',
  '专区',
]);
/** Characters that stand in no unknown name of a place. */
const OUTSIDE = /[^\u4e00-\u9fff]|[和与及或的各全有等改造办局厅委部署由在为对将把被从向于并按经是以会同牵负责配]/;
const LONGEST_NAME = 14;
const DEEPEST = 4;

const levelWords = trieOf(LEVEL_WORDS);
const zones = trieOf(ZONES);
const endings = trieOf([...ENDINGS, ...ZONES]);

function trieOf(words: string[]) {
  const trie = nameTrie<string>();
  for (const word of words) trie.add(word, word);
  return trie;
}

/** All prefixes that may begin at `start`, the empty one first; one for each end, the most deeply understood. */
export function prefixesAt(text: string, start: number, end: number, gazetteer: Gazetteer): PlacePrefix[] {
  const none: PlacePrefix = { end: start, kind: 'none', name: '', nameStart: start, places: [], depth: 0, full: false };
  const byEnd = new Map([[start, none]]);
  for (let at = start; at < end && at <= start + LONGEST_NAME * DEEPEST; at++) {
    const before = byEnd.get(at);
    if (!before || before.depth >= DEEPEST || before.kind === 'level') continue;
    for (const prefix of after(before, text, end, gazetteer)) {
      const known = byEnd.get(prefix.end);
      if (!known || rank(prefix) > rank(known)) byEnd.set(prefix.end, prefix);
    }
  }
  return [...byEnd.values()];
}

const RANKS = { place: 30, level: 25, zone: 20, unknown: 10, none: 0 };

function rank({ kind, depth }: PlacePrefix): number {
  return RANKS[kind] + depth;
}

function* after(before: PlacePrefix, text: string, end: number, gazetteer: Gazetteer): Generator<PlacePrefix> {
  const at = before.end;
  const depth = before.depth + 1;
  const made = (to: number, kind: PlacePrefix['kind'], places: PlaceEntry[] = [], full = true): PlacePrefix => ({
    end: to,
    kind,
    name: text.slice(at, to),
    nameStart: at,
    places,
    depth,
    full,
  });
  yield* knownAfter(before, text, end, gazetteer, made);
  if (before.kind === 'none') for (const word of levelWords.matchesAt(text, at, end)) yield made(word.end, 'level');
  for (const zone of zones.matchesAt(text, at, end)) yield made(zone.end, 'zone', before.places);
  for (const to of unknownEnds(text, at, end)) yield made(to, 'unknown');
}

type Made = (to: number, kind: PlacePrefix['kind'], places?: PlaceEntry[], full?: boolean) => PlacePrefix;

/** Names of the gazetteer, and of the registry; inside another place only what lies there: 和平区 of 青原市 is none. */
function* knownAfter(before: PlacePrefix, text: string, end: number, gazetteer: Gazetteer, made: Made) {
  const at = before.end;
  const isUnknown = before.kind === 'unknown';
  for (const { end: to, values } of divisions().names.matchesAt(text, at, end)) {
    const current = values.filter(({ kind }) => kind === 'full');
    const meant = current.length > 0 ? current : values;
    const places = inside(new Set(meant.map(({ division }) => gazetteer.placeOf(division))), before, gazetteer);
    const full = meant.some(({ kind }) => kind !== 'short');
    if (isUnknown && full) yield made(to, 'unknown');
    else if (places.length > 0 && !isUnknown) yield made(to, 'place', places, full);
  }
  for (const { end: to, values } of gazetteer.placeNames.matchesAt(text, at, end)) {
    const places = inside(new Set(values), before, gazetteer);
    const name = text.slice(at, to);
    if (places.length > 0)
      yield made(
        to,
        'place',
        places,
        places.some((place) => place.name === name),
      );
  }
}

function inside(found: Set<PlaceEntry>, before: PlacePrefix, gazetteer: Gazetteer): PlaceEntry[] {
  if (before.kind !== 'place') return [...found];
  return [...found].filter((place) => before.places.some((outer) => liesIn(place, outer, gazetteer)));
}

/** True for a place below another. */
export function liesIn(place: PlaceEntry, outer: PlaceEntry, gazetteer: Gazetteer): boolean {
  let id = place.parent;
  for (let depth = 0; id !== null && depth < 8; depth++) {
    if (id === outer.id) return true;
    id = gazetteer.place(id)?.parent ?? null;
  }
  return false;
}

/** Ends of words with the ending of a place: 青原市, 江州省. */
function* unknownEnds(text: string, start: number, end: number): Generator<number> {
  const last = Math.min(end, start + LONGEST_NAME);
  for (let at = start; at < last; at++) {
    if (OUTSIDE.test(simplified(text.charAt(at)))) return;
    if (at < start + 2) continue;
    for (const ending of endings.matchesAt(text, at, end)) {
      if (!NO_PLACES.has(text.slice(ending.end - 2, ending.end))) yield ending.end;
    }
  }
}

/** True for a name of a zone: 高新区, 东湖新区. */
export function isZoneName(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (zones.longestAt(name, at, name.length)?.end === name.length) return true;
  return false;
}
