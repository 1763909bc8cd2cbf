/** The place, or the word of a level, with which the name of a body begins: 市, 南山区, 云岭省青原市柳溪区, 高新区. */
import type { PlaceEntry } from '../../../src/schemas/registry.ts';
import { readData } from './data.ts';
import { divisions } from './divisions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameTrie } from './name-trie.ts';
import { oneOf } from '../tree/character-set.ts';
import { simplifiedCode } from './simplified.ts';

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

/** Characters that stand in no unknown name of a place. */
const isStop = oneOf('和与及或的各全有等改造办局厅委部署由在为对将把被从向于并按经是以会同牵负责配');
const isOutside = (code: number) => code < 0x4e00 || code > 0x9fff || isStop(code);
const LONGEST_NAME = 14;
const DEEPEST = 4;
/** 江州省 is not 江州区: the short name of one place inside the full name of another; 青原市场监管局 may be of 青原区. */
const OTHER_PLACE = /^(?:省|自治区|自治州|县|旗|盟|地区|市(?![场政容民]))/;

/** `levels`: words of levels; `zones`: endings of zones, also names by themselves; `noPlaces`: words that only end like a place. */
const words = readData<Record<'levels' | 'zones' | 'placeEndings' | 'noPlaces', string[]>>('words.json');
const levelWords = trieOf(words.levels);
const zones = trieOf(words.zones);
const endings = trieOf([...words.placeEndings, ...words.zones]);
const noPlaces = new Set(words.noPlaces);

function trieOf(words: string[]) {
  const trie = nameTrie<string>();
  for (const word of words) trie.add(word, word);
  return trie;
}

/** All prefixes that may begin at `start`, the empty one first; one for each end, the most deeply understood. */
export function prefixesAt(text: string, start: number, end: number, gazetteer: Gazetteer): PlacePrefix[] {
  const none: PlacePrefix = { end: start, kind: 'none', name: '', nameStart: start, places: [], depth: 0, full: false };
  const found = [none];
  let last = start;
  for (let at = start; at < end && at <= last && at <= start + LONGEST_NAME * DEEPEST; at++) {
    const before = found.find((prefix) => prefix.end === at);
    if (!before || before.depth >= DEEPEST || before.kind === 'level') continue;
    for (const prefix of after(before, text, end, gazetteer)) {
      keep(found, prefix);
      last = Math.max(last, prefix.end);
    }
  }
  return found;
}

/** Adds a prefix, or puts it in the place of one that ends there too and is understood less deeply. */
function keep(found: PlacePrefix[], prefix: PlacePrefix): void {
  const same = found.findIndex(({ end }) => end === prefix.end);
  const known = found[same];
  if (!known) found.push(prefix);
  else if (rank(prefix) > rank(known)) found[same] = prefix;
}

const RANKS = { place: 30, level: 25, zone: 20, unknown: 10, none: 0 };

function rank({ kind, depth }: PlacePrefix): number {
  return RANKS[kind] + depth;
}

function after(before: PlacePrefix, text: string, end: number, gazetteer: Gazetteer): PlacePrefix[] {
  const at = before.end;
  const depth = before.depth + 1;
  const found: PlacePrefix[] = [];
  const add: Add = (to, kind, places = [], full = true) => {
    found.push({ end: to, kind, name: text.slice(at, to), nameStart: at, places, depth, full });
  };
  addKnown(before, text, end, gazetteer, add);
  if (before.kind === 'none') for (const word of levelWords.matchesAt(text, at, end)) add(word.end, 'level');
  for (const zone of zones.matchesAt(text, at, end)) add(zone.end, 'zone', before.places);
  addUnknown(text, at, end, add);
  return found;
}

type Add = (to: number, kind: PlacePrefix['kind'], places?: PlaceEntry[], full?: boolean) => void;

/** Names of the gazetteer, and of the registry; inside another place only what lies there: 和平区 of 青原市 is none. */
function addKnown(before: PlacePrefix, text: string, end: number, gazetteer: Gazetteer, add: Add): void {
  const at = before.end;
  const isUnknown = before.kind === 'unknown';
  for (const { end: to, values } of divisions().names.matchesAt(text, at, end)) {
    const current = values.filter(({ kind }) => kind === 'full');
    const meant = current.length > 0 ? current : values;
    const places = inside(new Set(meant.map(({ division }) => gazetteer.placeOf(division))), before, gazetteer);
    const full = meant.some(({ kind }) => kind !== 'short');
    if (!full && OTHER_PLACE.test(text.slice(to, Math.min(end, to + 3)))) continue;
    if (isUnknown && full) add(to, 'unknown');
    else if (places.length > 0 && !isUnknown) add(to, 'place', places, full);
  }
  for (const { end: to, values } of gazetteer.placeNames.matchesAt(text, at, end)) {
    const places = inside(new Set(values), before, gazetteer);
    const name = text.slice(at, to);
    const full = places.some((place) => place.name === name);
    if (places.length > 0) add(to, 'place', places, full);
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

/** Words with the ending of a place: 青原市, 江州省. */
function addUnknown(text: string, start: number, end: number, add: Add): void {
  const last = Math.min(end, start + LONGEST_NAME);
  for (let at = start; at < last; at++) {
    // 海塘湾经济技术开发区: the ending may open with a character that stands in no name.
    const isOpen = at >= start + 2 && endings.opensAt(text, at);
    if (isOpen)
      for (const ending of endings.matchesAt(text, at, end))
        if (!noPlaces.has(text.slice(ending.end - 2, ending.end))) add(ending.end, 'unknown');
    if (isOutside(simplifiedCode(text.charCodeAt(at)))) return;
  }
}

/** True for a name of a zone: 高新区, 东湖新区. */
export function isZoneName(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (zones.longestAt(name, at, name.length)?.end === name.length) return true;
  return false;
}
