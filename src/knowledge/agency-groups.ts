/** How bodies stand in a list: by level, those that lead most first, the collectives of a level apart. */
import type { Level } from '../schemas/policy.ts';
import { compareText } from './compare-text.ts';
import type { AgencyEntry } from './corpus.ts';
import { byRole, ROLES, type Assignment } from './duties.ts';
import { pinyinKey } from './pinyin.ts';

export interface AgencyGroup {
  level: Level | null;
  /** Single bodies. */
  bodies: readonly AgencyEntry[];
  /** Names for many bodies at once (各镇街), which no duty of a single one can be read from. */
  collectives: readonly AgencyEntry[];
}

const LEVELS = ['nation', 'province', 'city', 'county', 'town', null] as const;

/** @returns One group for each level that occurs, from the nation down; bodies of unknown level last. */
export function agencyGroups(
  agencies: readonly AgencyEntry[],
  duties: ReadonlyMap<string, readonly Assignment[]>,
): AgencyGroup[] {
  const weights = new Map(agencies.map(({ id }) => [id, weightOf(duties.get(id) ?? [])]));
  const byWeight = (a: AgencyEntry, b: AgencyEntry) =>
    compareWeights(weights.get(b.id)!, weights.get(a.id)!) ||
    compareText(pinyinKey(a.data.name), pinyinKey(b.data.name));
  const sorted = agencies.toSorted(byWeight);
  return LEVELS.map((level) => {
    const own = sorted.filter(({ data }) => data.level === level);
    return {
      level,
      bodies: own.filter(({ data }) => data.kind !== 'collective'),
      collectives: own.filter(({ data }) => data.kind === 'collective'),
    };
  }).filter(({ bodies, collectives }) => bodies.length + collectives.length > 0);
}

/** The number of tasks in each role. */
function weightOf(assignments: readonly Assignment[]): number[] {
  const roles = byRole(assignments);
  return ROLES.map((role) => roles[role].length);
}

function compareWeights(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((count, index) => count !== b[index]);
  return differing < 0 ? 0 : a[differing]! - b[differing]!;
}

/** The character by which a text marks a body of a level: 市科技局, 省科技厅; not the 市 of 市场监管局. */
const LEVEL_MARK: Readonly<Partial<Record<Level, RegExp>>> = {
  province: /^省/,
  city: /^市(?!场)/,
  county: /^(?:区(?!域)|县(?!域))/,
  town: /^[镇街](?!道)/,
};

/**
 * The part of a name by which people look it up: without its place and the mark of its level, so that 省科技厅 and
 * 市科技局 stand together. A name of two characters (省委) stays whole.
 *
 * @param place Name of the place it belongs to.
 */
export function lookupName(name: string, level: Level | null, place: string | null): string {
  const local = place && name.startsWith(place) ? name.slice(place.length) : name;
  const mark = level && LEVEL_MARK[level];
  return (mark && local.length > 2 ? local.replace(mark, '') : local) || name;
}
