/** The place, or the word of a level, with which the name of a body begins: 市, 南山区, 云岭省青原市柳溪区, 高新区. */
import type { PlaceEntry } from '../../../src/schemas/registry.ts';
import { readData } from './data.ts';
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

/** Characters that stand in no unknown name of a place. */
const OUTSIDE = /[^\u4e00-\u9fff]|[和与及或的各全有等改造办局厅委部署由在为对将把被从向于并按经是以会同牵负责配]/;
const LONGEST_NAME = 14;
const DEEPEST = 4;

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
      if (!noPlaces.has(text.slice(ending.end - 2, ending.end))) yield ending.end;
    }
  }
}

/** True for a name of a zone: 高新区, 东湖新区. */
export function isZoneName(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (zones.longestAt(name, at, name.length)?.end === name.length) return true;
  return false;
}
