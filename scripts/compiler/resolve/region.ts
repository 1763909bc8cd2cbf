/** Which place a policy governs, and at which level. */
import type { Level } from '../../../src/schemas/policy.ts';
import type { PlaceEntry } from '../../../src/schemas/registry.ts';
import { bodyAt } from '../gazetteer/body-at.ts';
import { levelOfName, levelOfPlace } from '../gazetteer/levels.ts';
import { placeChain, type Registry } from '../gazetteer/registry.ts';
import { warn, type Messages } from '../report.ts';
import type { Meta } from '../tree/facts.ts';
import { titlePlace, type TitlePlace } from './title-place.ts';
import type { Scope } from './scope.ts';

export interface Region {
  name: string | null;
  level: Level | null;
  place: PlaceEntry | null;
  /** The places of that name, where nothing tells which is meant: 鼓楼区. */
  candidates: PlaceEntry[];
}

/** Bodies of the nation that issue texts, beside those of the gazetteer. */
const NATION = /^(?:国务院|中共中央|中央|国家|全国)/;
/** A ministry before what it does: 工业和信息化部关于…. */
const MINISTRY = /^[\u4e00-\u9fff]{2,8}部(?:关于|等|办公厅|$)/;

/**
 * Reads region and level from the words that can tell them, the surest first.
 *
 * @param hints title, issuer, addressees, in that order; null where the text has none
 * @param votes gives the level prefixes of the bodies that bear duties, asked where no hint names a place
 */
export function findRegion(hints: (string | null)[], votes: () => string[], registry: Registry): Region {
  const given = hints.filter((hint) => hint !== null);
  const places = given.map((hint) => titlePlace(hint, given, registry)).filter((place) => place !== null);
  const [first] = places;
  if (first) return settled(first, places, registry);
  const plain = (name: string | null, level: Level | null): Region => ({ name, level, place: null, candidates: [] });
  if (given.some((hint) => isNational(hint, registry)) || given.some((hint) => hint.startsWith('各省')))
    return { ...plain('全国', 'nation'), place: registry.place('china') ?? null };
  if (given.some((hint) => /^各(?:地级以上)?(?:市|州|设区市)/.test(hint))) return plain(null, 'province');
  if (given.some((hint) => /^各(?:县|区)/.test(hint))) return plain(null, 'city');
  return plain(null, majority(votes()));
}

function isNational(hint: string, registry: Registry): boolean {
  if (NATION.test(hint) || MINISTRY.test(hint)) return true;
  const body = bodyAt(hint, 0, hint.length, registry);
  return body?.national?.id.startsWith('china-') === true;
}

/** The place that the surest hint names; of several of one name the one that lies where the other hints say. */
function settled(first: TitlePlace, all: TitlePlace[], registry: Registry): Region {
  const { name, places } = first;
  const [only] = places;
  if (!only) return { name, level: levelOfName(name), place: null, candidates: [] };
  const meant = places.length > 1 ? narrowed(places, all, registry) : only;
  if (meant) return { name: meant.name, level: levelOfPlace(meant), place: meant, candidates: [] };
  return { name, level: levelOfName(name) ?? levelOfPlace(only), place: null, candidates: places };
}

function narrowed(places: PlaceEntry[], all: TitlePlace[], registry: Registry): PlaceEntry | null {
  const chains = places.map((place) => placeChain(registry, place.id));
  for (const { places: told } of all) {
    const [outer] = told;
    if (told.length !== 1 || !outer) continue;
    const fit = places.filter((_, at) => chains[at]?.includes(outer) === true);
    if (fit.length === 1) return fit[0] ?? null;
  }
  const registered = places.filter((place) => registry.placeById.has(place.id));
  return registered.length === 1 ? (registered[0] ?? null) : null;
}

/** A message where a name lies in several places and nothing tells which is meant. */
export function reportRegion({ name, candidates }: Region, registry: Registry, messages: Messages): void {
  if (candidates.length < 2) return;
  const where = candidates
    .map((place) => placeChain(registry, place.id).at(1)?.name ?? '')
    .filter((each) => each !== '');
  warn(
    messages,
    { line: 1, column: 1, offset: 0 },
    'region-ambiguous',
    `“${name ?? ''}” lies in ${where.join('、')}; the text does not tell which is meant.`,
    'Say it in policy.yaml: “region: ” and the id of the place.',
  );
}

function majority(votes: string[]): Level | null {
  const counts = new Map<Level, number>();
  for (const vote of votes) {
    const level = levelOfVote(vote);
    if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function levelOfVote(vote: string): Level | null {
  if (vote.startsWith('省') || vote.startsWith('自治区')) return 'province';
  if (vote.startsWith('市') || vote.startsWith('州')) return 'city';
  if (/^[县区旗]/.test(vote)) return 'county';
  return vote === '国家' ? 'nation' : null;
}

/**
 * The scope in which a policy's names are read.
 *
 * @param isBare true where the text names its bureaux without a level, as Hong Kong's and Macao's do: 創新科技局
 */
export function scopeOf(meta: Meta, registry: Registry, isBare = false): Scope {
  const chain = placeChain(registry, meta.region);
  if (chain.length === 0) chain.push(...placeChain(registry, 'china'));
  return {
    registry,
    chain,
    level: meta.level,
    home: isBare ? null : homePrefix(meta),
    region: meta.regionName,
    bodies: new Map(),
  };
}

/**
 * True where names of bureaux stand without a level: in a special administrative region, or in a text in traditional
 * characters none of whose bodies bears one.
 *
 * @param prefixes gives those of the bodies that bear duties
 */
export function namesAreBare({ regionName }: Meta, isTraditional: boolean, prefixes: () => string[]): boolean {
  if (regionName?.endsWith('特别行政区')) return true;
  return isTraditional && prefixes().every((prefix) => levelOfVote(prefix) === null);
}

function homePrefix(meta: Meta): string | null {
  const region = meta.regionName ?? '';
  switch (meta.level) {
    case 'province':
      return /自治区$/.test(region) ? '自治区' : /市$/.test(region) ? '市' : '省';
    case 'city':
      return /[州盟]$/.test(region) ? (region.at(-1) ?? '市') : '市';
    case 'county':
      return /(?:开发区|高新区|经开区|新区|功能区|示范区)$/.test(region)
        ? region
        : /[县区市旗]$/.test(region)
          ? (region.at(-1) ?? '县')
          : '县';
    case 'town':
      return meta.regionName;
    default:
      return null;
  }
}
