/** The body that begins at a place of a text: 市工业和信息化局, 南山区科技局, 国家税务总局青原市税务局, 各县（市、区）人民政府. */
import type { AgencyEntry, PlaceEntry } from '../../../src/schemas/registry.ts';
import { oneOf } from '../tree/character-set.ts';
import { collectiveEnd } from './collective-at.ts';
import { coreAt, type Core } from './core-at.ts';
import type { GovernmentFunction, NationalBody, OrganKind } from './functions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { prefixesAt, type PlacePrefix } from './place-at.ts';

export interface BodyMatch {
  end: number;
  /** The place or the level with which the name begins; null for a bare name, a national body or a collective. */
  place: PlacePrefix | null;
  /** The word of a level: 市 of 市科技局, else null. */
  level: string | null;
  /** Id of the first function, null where only the ending tells a body. */
  functionId: string | null;
  functions: readonly GovernmentFunction[];
  organ: OrganKind;
  /** 市委: an office of the Party's committee. */
  committee: boolean;
  collective: boolean;
  /** False where only the ending tells a body: 省玄武岩产业促进局. */
  known: boolean;
  national: NationalBody | null;
  /** Bodies of the registry that bear just this name, in whatever region. */
  registered: readonly AgencyEntry[];
}

const NONE: readonly never[] = [];

/** A match with what is told of it. Written out, so that all matches are of one shape to the engine. */
function matchTo(end: number, told: Partial<BodyMatch>): BodyMatch {
  return {
    end,
    place: told.place ?? null,
    level: told.level ?? null,
    functionId: told.functionId ?? null,
    functions: told.functions ?? NONE,
    organ: told.organ ?? 'organ',
    committee: told.committee ?? false,
    collective: told.collective ?? false,
    known: told.known ?? true,
    national: told.national ?? null,
    registered: told.registered ?? NONE,
  };
}

/**
 * The longest body that begins exactly at `start`, or null.
 *
 * @param text the reading of a policy; traditional characters are read as simplified ones
 * @param end the name ends by here
 * @param prefixes the places that begin there, for who asks about these too
 */
export function bodyAt(
  text: string,
  start: number,
  end: number,
  gazetteer: Gazetteer,
  prefixes: PlacePrefix[] = prefixesAt(text, start, end, gazetteer),
): BodyMatch | null {
  const found: BodyMatch[] = [];
  const collective = collectiveEnd(text, start, end);
  if (collective !== null) found.push(matchTo(collective, { collective: true }));
  addNational(text, start, end, gazetteer, found);
  if (isLeague(text.charCodeAt(start))) addLeague(text, start, end, gazetteer, found);
  for (const prefix of prefixes) {
    const match = bodyAfter(prefix, text, end, gazetteer);
    if (match) found.push(match);
  }
  const registered = gazetteer.agencyNames.longestAt(text, start, end);
  if (registered) found.push(matchTo(registered.end, { registered: registered.values }));
  const longest = found.reduce<BodyMatch | null>(better, null);
  if (longest) return withPart(longest, text, end, gazetteer);
  const central = centralAfterShort(text, start, end, gazetteer);
  if (central) return central;
  return endingOnly(prefixes, text, end, gazetteer);
}

const isLeague = oneOf('共团');

/** 团市委, 团青原市委: the committee of the Youth League, whose place stands inside its name. */
function addLeague(text: string, start: number, end: number, gazetteer: Gazetteer, found: BodyMatch[]): void {
  const league = gazetteer.parts().functions.get('youth-league');
  const at = ['共青团', '团'].find((word) => text.startsWith(word, start))?.length;
  if (!league || at === undefined) return;
  for (const place of prefixesAt(text, start + at, end, gazetteer)) {
    if (place.kind === 'none' || text.charAt(place.end) !== '委' || place.end >= end) continue;
    const to = text.startsWith('委员会', place.end) ? place.end + 3 : place.end + 1;
    found.push(matchOf({ end: to, functions: [league], organ: 'organ' }, place, false));
  }
}

const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;
/** Words beside a name that are no part of a place. */
const partsPlace = oneOf('和与及由的各');

/** 云岭银保监局: before bodies run from above a place stands without its kind, also one that the gazetteer lacks. */
function centralAfterShort(text: string, start: number, end: number, gazetteer: Gazetteer): BodyMatch | null {
  const last = Math.min(start + 4, end - 2);
  for (let at = start; at <= last; at++) {
    const code = text.charCodeAt(at);
    const core = at < start + 2 ? null : coreAt(text, at, end, gazetteer.parts());
    if (core?.functions[0]?.central) return matchOf(core, unknownShort(text, start, at), false);
    if (!isHan(code) || partsPlace(code)) return null;
  }
  return null;
}

/** The longer one; of two alike the one that names a place: 市 + 政府办公室, but 相关市人民政府 are many. */
function better(best: BodyMatch | null, each: BodyMatch): BodyMatch {
  if (!best || each.end > best.end) return each;
  if (best.collective && each.place?.kind === 'unknown') return best;
  return each.end === best.end && !best.place && each.place ? each : best;
}

/** Bodies of the whole country and their branches: 国务院国资委, 人民银行青原市分行. */
function addNational(text: string, start: number, end: number, gazetteer: Gazetteer, found: BodyMatch[]): void {
  const { national, heads } = gazetteer.parts();
  const body = national.longestAt(text, start, end);
  const whole = body?.values[0];
  if (body && whole) found.push(matchTo(body.end, { national: whole, functionId: whole.id.replace(/^china-/, '') }));
  for (const head of heads.matchesAt(text, start, end)) {
    for (const branch of head.values) {
      const match = branchAfter(head.end, branch.tail, text, end, gazetteer);
      if (match) found.push({ ...match, functionId: branch.function });
    }
  }
}

const LONGEST_PLACE = 14;
const isBracket = oneOf('（）()');

/** The place and the tail of a branch: 青原市 + 税务局. */
function branchAfter(at: number, tails: string[], text: string, end: number, gazetteer: Gazetteer): BodyMatch | null {
  for (let here = at + 1; here <= Math.min(end, at + LONGEST_PLACE); here++) {
    const code = text.charCodeAt(here - 1);
    if (!isHan(code) && !isBracket(code)) return null;
    const tail = tails.find((each) => text.startsWith(each, here) && here + each.length <= end);
    if (tail === undefined) continue;
    const place =
      prefixesAt(text, at, here, gazetteer).find((prefix) => prefix.end === here) ?? unknownShort(text, at, here);
    return matchTo(here + tail.length, { place });
  }
  return null;
}

function unknownShort(text: string, start: number, end: number): PlacePrefix {
  return { end, kind: 'unknown', name: text.slice(start, end), nameStart: start, places: [], depth: 1, full: false };
}

/** A function after a place, with 委 between where it is an office of the Party: 市委宣传部. */
function bodyAfter(prefix: PlacePrefix, text: string, end: number, gazetteer: Gazetteer): BodyMatch | null {
  const parts = gazetteer.parts();
  const place = prefix.kind === 'none' ? null : prefix;
  const isOfParty = place !== null && text.charAt(prefix.end) === '委';
  const plain = coreAt(text, prefix.end, end, parts);
  const inner = isOfParty ? coreAt(text, prefix.end + 1, end, parts) : null;
  const core = inner && inner.end >= (plain?.end ?? 0) ? inner : plain;
  if (core && isCredible(core, prefix)) return matchOf(core, place, core === inner);
  if (isOfParty && !/[员会办]/.test(text.charAt(prefix.end + 1))) {
    const committee = parts.functions.get('party-committee');
    if (committee) return matchOf({ end: prefix.end + 1, functions: [committee], organ: 'organ' }, place, true);
  }
  return null;
}

/** 委员会 alone is no name, nor is 集团 of a function without a place. */
function isCredible(core: Core, prefix: PlacePrefix): boolean {
  const [first] = core.functions;
  if (!first) return false;
  return prefix.kind !== 'none' || !(first.id === 'party-committee' && core.functions.length === 1);
}

function matchOf(core: Core, place: PlacePrefix | null, committee: boolean): BodyMatch {
  return matchTo(core.end, {
    place,
    level: place?.kind === 'level' ? place.name : null,
    functionId: core.functions[0]?.id ?? null,
    functions: core.functions,
    organ: core.organ,
    committee,
  });
}

const hasParts = oneOf('局会');

/** 市公安局南山分局, 市生态环境局青原分局: a branch of a body goes with its name. */
function withPart(match: BodyMatch, text: string, end: number, gazetteer: Gazetteer): BodyMatch {
  if (match.collective || !hasParts(text.charCodeAt(match.end - 1))) return match;
  const part = branchAfter(match.end, PART_ENDINGS, text, Math.min(end, match.end + 10), gazetteer);
  if (!part || /[和与及]/.test(text.slice(match.end, part.end))) return match;
  return { ...match, end: part.end, place: part.place, level: null, organ: 'branch', national: null };
}

/** What a branch of a body bears behind its place: 市公安局南山分局. */
export const PART_ENDINGS = ['分局', '管理局', '监管局', '管理分局', '执法支队', '执法大队'];

/** Endings by which alone a body is told. */
const STRONG =
  /(?:局|厅|委员会|管委会|办公室|办|委|署|中心|院|公司|集团|协会|学会|商会|总队|支队|大队|指挥部|领导小组|专班|联席会议|联盟|促进会)$/;
const isStrongEnd = oneOf('局厅会室办委署心院司团部组队班议盟');
const isInName = oneOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz·');
const isBetween = oneOf('和与及由在为对将把被从向于按的');
const LONGEST_NAME = 18;

/** 省玄武岩产业促进局: a level or a place, words, and the ending of a body. */
function endingOnly(prefixes: PlacePrefix[], text: string, end: number, gazetteer: Gazetteer): BodyMatch | null {
  const place = prefixes.filter((prefix) => prefix.kind !== 'none').at(-1);
  if (!place || !gazetteer) return null;
  let best: number | null = null;
  for (let at = place.end; at < Math.min(end, place.end + LONGEST_NAME); at++) {
    const code = text.charCodeAt(at);
    if (!(isHan(code) || isInName(code)) || isBetween(code)) break;
    if (at > place.end && isStrongEnd(code) && STRONG.test(text.slice(place.end, at + 1))) best = at + 1;
  }
  if (best === null) return null;
  const level = place.kind === 'level' ? place.name : null;
  return matchTo(best, { place, level, known: false });
}

/** Places by which a name begins, for whoever resolves it. */
export function placesOf(match: BodyMatch): PlaceEntry[] {
  return match.place?.places ?? [];
}
