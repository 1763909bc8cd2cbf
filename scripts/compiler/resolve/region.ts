/** Which place a policy governs, and at which level. */
import type { Level } from '../../../src/schemas/policy.ts';
import type { Meta } from '../tree/facts.ts';
import { placeChain, type Registry } from '../gazetteer/registry.ts';
import type { PlaceEntry } from '../../../src/schemas/registry.ts';
import type { Scope } from './body-names.ts';

const LEVEL_OF: [RegExp, Level][] = [
  [/(?:省|自治区|特别行政区)$/, 'province'],
  [/(?:街道|街道办|镇|乡)$/, 'town'],
  [/(?:自治州|地区|盟)$/, 'city'],
  [/(?:县|旗|区|自治县)$/, 'county'],
  [/市$/, 'city'],
];

const NAMED =
  /^(?:中共)?((?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,7}?(?:市|自治州|地区|盟))?(?:[\u4e00-\u9fff]{1,12}?(?:高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|新区|功能区|示范区|区|县|旗))?(?:[\u4e00-\u9fff]{1,4}?(?:街道|镇|乡))?)/;
const NO_PLACE_START =
  /^(?:关于|进一步|推动|推进|促进|加快|支持|印发|培育|深化|落实|贯彻|实施|建设|打造|构建|完善|新一轮|新时代|现代|制造|工业|科技|国家|国务院|中央|全国|第)/;
const MINISTRY =
  /^(?:国务院|中共中央|中央|国家|全国|[\u4e00-\u9fff]{2,8}部(?:关于|等|办公厅|$))|(?:工业和信息化部|科学技术部|科技部|财政部|商务部|发展改革委)/;

interface Region {
  name: string | null;
  level: Level | null;
  place: PlaceEntry | null;
}

/**
 * Reads region and level from the words that can tell them, the surest first.
 *
 * @param hints title, issuer, addressees, in that order; null where the text has none
 * @param votes gives the level prefixes of the bodies that bear duties, asked where no hint names a place
 */
export function findRegion(hints: (string | null)[], votes: () => string[], registry: Registry): Region {
  for (const hint of hints) {
    if (!hint) continue;
    const region = regionIn(hint, registry);
    if (region) return region;
  }
  const nation = hints.some((hint) => hint !== null && MINISTRY.test(hint)) || addressed(hints, /^各省/);
  if (nation) return { name: '全国', level: 'nation', place: registry.placeById.get('china') ?? null };
  if (addressed(hints, /^各(?:地级以上)?(?:市|州|设区市)/)) return { name: null, level: 'province', place: null };
  if (addressed(hints, /^各(?:县|区)/)) return { name: null, level: 'city', place: null };
  return { name: null, level: majority(votes()), place: null };
}

function addressed(hints: (string | null)[], pattern: RegExp): boolean {
  return hints.some((hint) => hint !== null && pattern.test(hint));
}

function regionIn(words: string, registry: Registry): Region | null {
  const place = registeredPlace(words, registry);
  const named = NO_PLACE_START.test(words) ? '' : (NAMED.exec(words)?.[1] ?? '');
  if (place && (named === '' || place.name.length + 1 >= named.length || named === place.name)) {
    return { name: place.name, level: place.municipality ? 'province' : (place.level as Level), place };
  }
  if (named.length < 3 || /[的和与及]/.test(named))
    return place ? { name: place.name, level: place.level as Level, place } : null;
  const level = LEVEL_OF.find(([ending]) => ending.test(named))?.[1] ?? null;
  return { name: lastPlace(named), level, place: null };
}

/** The registered place with whose name the words begin; the longest counts, and a town after its city counts more. */
function registeredPlace(words: string, registry: Registry): PlaceEntry | null {
  let best: PlaceEntry | null = null;
  let bestLength = 0;
  for (const place of registry.places) {
    if (place.level === 'area' || place.level === 'site' || place.level === 'nation') continue;
    for (const name of [place.name, place.short]) {
      if (words.startsWith(name) && name.length > bestLength) {
        best = place;
        bestLength = name.length;
      }
    }
  }
  if (!best) return null;
  const rest = words.slice(bestLength).replace(/^(?:省|市|县|区)/, '');
  const inner = registry.places.find(
    (place) =>
      rest.startsWith(place.name) &&
      placeChain(registry, place.id).includes(best!) &&
      place.level !== 'area' &&
      place.level !== 'site',
  );
  return inner ?? best;
}

/** 云岭省青原市柳溪区 → 柳溪区. */
function lastPlace(named: string): string {
  return (
    named
      .replace(/^.*?(?:省|自治区|自治州|市)(?=.{2,})/, '')
      .replace(/^.*?(?:市|州|县|区)(?=[\u4e00-\u9fff]{1,4}(?:街道|镇|乡)$)/, '') || named
  );
}

function majority(votes: string[]): Level | null {
  const counts = new Map<Level, number>();
  for (const vote of votes) {
    const level: Level | null =
      vote.startsWith('省') || vote.startsWith('自治区')
        ? 'province'
        : vote.startsWith('市') || vote.startsWith('州')
          ? 'city'
          : /^[县区旗]/.test(vote)
            ? 'county'
            : vote === '国家'
              ? 'nation'
              : null;
    if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The scope in which a policy's names are read. */
export function scopeOf(meta: Meta, registry: Registry): Scope {
  const chain = placeChain(registry, meta.region);
  if (chain.length === 0) chain.push(...placeChain(registry, 'china'));
  return { registry, chain, level: meta.level, home: homePrefix(meta), region: meta.regionName };
}

function homePrefix(meta: Meta): string | null {
  const region = meta.regionName ?? '';
  switch (meta.level) {
    case 'province':
      return /自治区$/.test(region) ? '自治区' : /市$/.test(region) ? '市' : '省';
    case 'city':
      return /州$/.test(region) ? '州' : '市';
    case 'county':
      return /(?:开发区|高新区|经开区|新区|功能区|示范区)$/.test(region)
        ? region
        : /[县区市旗]$/.test(region)
          ? region.at(-1)!
          : '县';
    case 'town':
      return meta.regionName;
    default:
      return null;
  }
}
