/** Many bodies under one name: 各县（市、区）人民政府, 有关部门, 市直有关单位, 各区、县级市（人民政府）. */
import { readData } from './data.ts';
import { nameTrie } from './name-trie.ts';

type Kind = 'each' | 'of' | 'division' | 'area' | 'organ' | 'those';

/** The words of collectives by what they say. */
const { collectives } = readData<{ collectives: Record<Kind, string[]> }>('words.json');

const words = nameTrie<Kind>();
for (const [kind, list] of Object.entries(collectives)) for (const word of new Set(list)) words.add(word, kind as Kind);

const OPEN = '（(〔[【';
const CLOSE = '）)〕]】';
/** Kinds of one rank: 各市、自治州 are the places of one province. */
const RANK = /^(?:县级市|县|区|旗|市|自治县|自治旗)$/;
const OF_CITIES = /^(?:市|州|自治州|盟|地区|设区市|地级市|计划单列市|直辖市|自治区|省)$/;
const LONGEST = 60;

interface Read {
  end: number;
  /** The last word that counts: what the collective consists of. */
  last: Kind;
  organ: boolean;
}

/** End of the collective that begins at `start`, or null. */
export function collectiveEnd(text: string, start: number, end: number): number | null {
  if (start >= end || !words.opensAt(text, start)) return null;
  const limit = Math.min(end, start + LONGEST);
  const first = words.matchesAt(text, start, limit).filter(({ values }) => values.includes('each'));
  let best: number | null = null;
  for (const { end: at } of first) {
    const read = unitsAt(text, at, limit);
    if (read && read.end > (best ?? 0)) best = joined(text, start, read, limit);
  }
  return best;
}

/** Words of units, one behind the other, with what brackets add: 县（市、区）人民政府. */
function unitsAt(text: string, start: number, limit: number): Read | null {
  let read = null as Read | null;
  let at = start;
  let organ = false;
  while (at < limit) {
    const bracket = at > start ? bracketOfUnits(text, at, limit) : null;
    if (read && bracket) {
      read = { end: bracket.end, last: read.last, organ: (organ ||= bracket.organ) };
      at = bracket.end;
      continue;
    }
    const word = words.longestAt(text, at, limit);
    if (!word || (read?.last === 'those' && text.startsWith('组织', at))) break;
    const kinds = word.values;
    at = word.end;
    if (kinds.includes('organ')) organ = true;
    const whole = kinds.find((kind) => kind !== 'each' && kind !== 'of');
    if (whole) read = { end: at, last: whole, organ };
    else if (read && kinds.every((kind) => kind === 'each')) break;
  }
  return read && read.end === at ? withThose(text, read, limit) : read;
}

/** 部门和单位, 部门及单位: one name for both. */
function withThose(text: string, read: Read, limit: number): Read {
  if (read.last !== 'those') return read;
  const join = '和及与、'.includes(text.charAt(read.end)) ? read.end + 1 : null;
  if (join === null) return read;
  const word = words.longestAt(text, join, limit);
  const isSame = word !== null && /^(?:部门|单位|机构|企业|地区)$/.test(text.slice(join, word.end));
  return isSame ? { ...read, end: word.end } : read;
}

/** （自治县，以下简称区县）: a bracket that also says how the units are called below. */
const ALIASES = ['以下统称为', '以下简称为', '以下统称', '以下简称', '下同', '含'];

/** （市、区）, （街道）, （人民政府）: brackets that hold nothing but units. */
function bracketOfUnits(text: string, at: number, limit: number): { end: number; organ: boolean } | null {
  if (!OPEN.includes(text.charAt(at)) || at >= limit) return null;
  let organ = false;
  for (let here = at + 1; here < limit;) {
    const character = text.charAt(here);
    if (CLOSE.includes(character)) return here > at + 1 ? { end: here + 1, organ } : null;
    const alias = ALIASES.find((word) => text.startsWith(word, here));
    if (alias) {
      here += alias.length;
      continue;
    }
    if ('、，,和及与/ '.includes(character)) {
      here++;
      continue;
    }
    const word = words.longestAt(text, here, limit);
    if (!word) return null;
    if (word.values.includes('organ')) organ = true;
    here = word.end;
  }
  return null;
}

/** 各市、县（区）人民政府: what stands after 、 goes with it where an organ ends both, or both are of one rank. */
function joined(text: string, start: number, read: Read, limit: number): number {
  if (read.last === 'organ' && !/(?:行政公署|行署)$/.test(text.slice(start, read.end))) return read.end;
  if (read.last !== 'division' && read.last !== 'organ' && !isTown(text, read.end)) return read.end;
  let end = read.end;
  for (let part = 0, at = read.end; part < 5 && '、和及与/'.includes(text.charAt(at)) && at < limit; part++) {
    const next = unitsAt(text, at + 1, limit);
    if (!next || /^(?:各|有关|相关)/.test(text.slice(at + 1, at + 3))) return end;
    at = next.end;
    if (next.organ) return next.end;
    if (next.last !== 'division') return end;
    if (sameRank(text.slice(start, read.end), text.slice(end + 1, next.end))) end = next.end;
  }
  return end;
}

/** 各乡镇、街道办事处 are of one kind. */
function isTown(text: string, end: number): boolean {
  return /[乡镇]$/.test(text.slice(end - 1, end));
}

function sameRank(first: string, second: string): boolean {
  const [one, two] = [first, second].map((words) => words.replace(/^各(?:地级以上|设区的)?|[（(].*$/g, ''));
  if (one === undefined || two === undefined) return false;
  return (RANK.test(one) && RANK.test(two)) || (OF_CITIES.test(one) && OF_CITIES.test(two));
}
