/** The prefix that tells a body's level, and its return where a list leaves it out: 省工业和信息化厅、科技厅 → 省科技厅. */
import type { FamilyEntry } from '../../../src/schemas/registry.ts';
import { bodyAt } from '../gazetteer/body-at.ts';
import { readData } from '../gazetteer/data.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { prefixesAt } from '../gazetteer/place-at.ts';

export interface Prefixed {
  /** 省, 省委, 市, 青原市, 国家 … as it stands. */
  prefix: string;
  rest: string;
  /** True where names after it in the list may leave the same prefix out. */
  carries: boolean;
}

/**
 * `bareStarts`: words that begin with the character of a level without being one (市场发展处); `ownKind`: starts of bodies
 * whose names tell their place in a way of their own (民航青原监管局); `noPrefix`: endings of bodies that are never given
 * one; `takesPrefix`: endings of departments, and of organisations that every level has.
 */
const words = readData<Record<'bareStarts' | 'ownKind' | 'noPrefix' | 'takesPrefix', string[]>>('words.json');

/** What a list never goes on from with the same prefix: 市人民政府、科技局. */
const SELF =
  /^(?:人民政府|政府|管委会|管理委员会|办事处|党工委|党委|委员会|人大|政协|企业|国企|属|直|级|直属|有关|相关|各)/;

/** The prefix that a name bears itself, or null for a bare name. */
export function ownPrefix(name: string, gazetteer: Gazetteer): Prefixed | null {
  let known = prefixes.get(gazetteer);
  if (!known || known.size > MANY) prefixes.set(gazetteer, (known = new Map()));
  const before = known.get(name);
  if (before !== undefined) return before;
  const prefix = readPrefix(name, gazetteer);
  known.set(name, prefix);
  return prefix;
}

/** The prefixes of names asked for before, as a text names its bodies again and again. */
const prefixes = new WeakMap<Gazetteer, Map<string, Prefixed | null>>();
const MANY = 20_000;

function readPrefix(name: string, gazetteer: Gazetteer): Prefixed | null {
  if (words.ownKind.some((start) => name.startsWith(start))) return { prefix: '', rest: name, carries: false };
  const match = bodyAt(name, 0, name.length, gazetteer);
  if (match && match.end === name.length && !match.collective && (match.known || match.place)) {
    if (match.place && match.place.nameStart > 0 && match.functions.length === 0 && match.known)
      return { prefix: '', rest: name, carries: false };
    if (match.place) return split(name, match.place.end, match.committee);
    if (match.national) return nationalPrefix(name);
    if (match.functions.length > 0) return null;
  }
  if (words.bareStarts.some((start) => name.startsWith(start))) return null;
  const place = prefixesAt(name, 0, name.length - 1, gazetteer).findLast((each) => each.kind !== 'none' && each.full);
  return place && name.length - place.end >= (place.kind === 'level' ? 1 : 2) ? split(name, place.end, false) : null;
}

function split(name: string, end: number, committee: boolean): Prefixed {
  const to = committee && name.charAt(end) === '委' ? end + 1 : end;
  const prefix = name.slice(0, to);
  const rest = name.slice(to);
  return { prefix, rest, carries: rest !== '' && !SELF.test(rest) && !/^(?:中共|中央|国务院|全国)$/.test(prefix) };
}

/** 国家能源局、药监局: 国家 carries, other names of the nation's bodies do not. */
function nationalPrefix(name: string): Prefixed {
  if (!name.startsWith('国家')) return { prefix: '', rest: name, carries: false };
  return { prefix: '国家', rest: name.slice(2), carries: true };
}

/** True for a bare name that means a department of the level spoken of. */
export function takesPrefix(name: string, family: FamilyEntry | null): boolean {
  if (words.noPrefix.some((ending) => name.endsWith(ending))) return false;
  if (/^(?:各|有关|相关|其他|人民银行|中国|海关总署|国家)/.test(name) || family?.central) return false;
  return words.takesPrefix.some((ending) => name.endsWith(ending));
}

/** Bodies that the centre's own lists name without 国家: 工业和信息化部, 海关总署. */
function isMinistry(name: string): boolean {
  return /(?:部|委|总局|总署|院|行|署|会|办)$/.test(name);
}

/**
 * The full name of a bare one under a prefix.
 *
 * @param family function of the body, where known; organs of the Party stand under the Party committee (省委)
 */
export function withPrefix(prefix: string, name: string, family: FamilyEntry | null): string {
  const base = prefix.replace(/委$/, '') || prefix;
  if (base === '国家') return isMinistry(name) ? name : `国家${name}`;
  if (family?.party) return `${base}委${name.replace(/^委/, '')}`;
  if (name.endsWith('部') && !/武装部$/.test(name)) return prefix.endsWith('委') ? `${prefix}${name}` : name;
  return `${base}${name}`;
}
