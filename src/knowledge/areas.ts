/**
 * Areas in 亩 and square kilometres: one turned into the other, a base's two numbers held against each other, and the
 * areas of a plan's bases summed and held against the total that the plan itself gives.
 */
import type { Comparator, Goal, Metric } from '../schemas/goal.ts';

/** 1 亩 is 2000/3 m², so a square kilometre holds 1500 of them. */
const MU_PER_KM2 = 1500;

export const muToKm2 = (mu: number): number => mu / MU_PER_KM2;
export const km2ToMu = (km2: number): number => km2 * MU_PER_KM2;

/** What a text says of one area, in either unit or both. */
export interface StatedArea {
  areaMu: number | null;
  areaKm2: number | null;
}

/** How two numbers for one area stand to each other. */
export type Agreement = 'equal' | 'rounded' | 'differs';

export interface Conversion {
  /** The stated 亩 in square kilometres, and the stated square kilometres in 亩. */
  muAsKm2: number | null;
  km2AsMu: number | null;
  /** `rounded` where the km² are the 亩 converted and rounded to as many decimals as the text gives; null where one is missing. */
  agreement: Agreement | null;
  /** 亩 by which the two numbers differ. */
  muApart: number | null;
}

/** Turns each number of an area into the other unit and tells whether they say the same. */
export function convertArea({ areaMu, areaKm2 }: StatedArea): Conversion {
  const muAsKm2 = areaMu === null ? null : muToKm2(areaMu);
  const km2AsMu = areaKm2 === null ? null : tidy(km2ToMu(areaKm2));
  if (areaMu === null || areaKm2 === null || muAsKm2 === null || km2AsMu === null) {
    return { muAsKm2, km2AsMu, agreement: null, muApart: null };
  }
  const muApart = tidy(Math.abs(areaMu - km2AsMu));
  const half = 0.5 * 10 ** -decimalsOf(areaKm2);
  const rounded = Math.abs(muAsKm2 - areaKm2) <= half + 1e-9;
  return { muAsKm2, km2AsMu, muApart, agreement: muApart === 0 ? 'equal' : rounded ? 'rounded' : 'differs' };
}

/** 1.66 → 2; 14 → 0. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** Sums without the dust of binary fractions: 1.66 + 6.16 is 7.82. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}

export interface AreaSum {
  mu: number;
  km2: number;
  /** How many areas each sum holds. */
  inMu: number;
  inKm2: number;
}

/** Each unit is summed as the text gives it; nothing is converted to fill a gap. */
export function sumAreas(areas: readonly StatedArea[]): AreaSum {
  const mu = areas.flatMap(({ areaMu }) => areaMu ?? []);
  const km2 = areas.flatMap(({ areaKm2 }) => areaKm2 ?? []);
  const sum = (values: number[]) => tidy(values.reduce((total, value) => total + value, 0));
  return { mu: sum(mu), km2: sum(km2), inMu: mu.length, inKm2: km2.length };
}

/** 亩 in one unit of the kind, by the words for it. */
const UNITS: Readonly<Record<string, number>> = {
  亩: 1,
  万亩: 10_000,
  公顷: 15,
  万公顷: 150_000,
  平方公里: MU_PER_KM2,
  平方千米: MU_PER_KM2,
  'km²': MU_PER_KM2,
};

/** Words that make an area the extent of a plan: 统筹规划约60平方公里, 总面积, 规划用地. */
const EXTENT = /规划|总面积|总用地|占地|面积/;

export interface StatedTotal {
  goal: string;
  statement: string;
  source: Goal['source'];
  path: string | null;
  verbatim: string;
  comparator: Comparator;
  mu: number;
  km2: number;
}

/**
 * The totals that a plan gives: measures of area among its goals that speak of an extent, or whose sentence names
 * at least two of the bases. What is planned for one base alone is no total.
 *
 * @param goals Goals of one policy, each with its id.
 * @param names Names of the bases that are summed.
 */
export function statedTotals(goals: readonly { id: string; data: Goal }[], names: readonly string[]): StatedTotal[] {
  return goals.flatMap(({ id, data }) => {
    const named = names.filter((name) => data.statement.includes(name)).length;
    return data.metrics.flatMap((metric) => {
      const mu = inMu(metric);
      if (mu === null || metric.growth || named === 1) return [];
      if (named === 0 && !EXTENT.test(metric.subject)) return [];
      const { statement, source, path } = data;
      const { verbatim, comparator } = metric;
      return [{ goal: id, statement, source, path, verbatim, comparator, mu, km2: tidy(muToKm2(mu)) }];
    });
  });
}

function inMu({ value, unit }: Metric): number | null {
  const factor = UNITS[unit];
  return factor === undefined ? null : tidy(value * factor);
}

/** How far a sum lies from a stated total; positive where the sum is more. */
export function difference(sum: number, total: number): { by: number; share: number } {
  const by = tidy(sum - total);
  return { by, share: total === 0 ? 0 : by / total };
}

/** The words in which a text gives an area, such as 2489亩 and 约1.66平方公里. */
export function areaWords(quote: string): { mu: string | null; km2: string | null } {
  const bound = '(?:约|近|超过?|不少于|达到?)?\\s*';
  const figure = '\\d[\\d,]*(?:\\.\\d+)?\\s*';
  return {
    mu: new RegExp(`${bound}${figure}万?\\s*亩`).exec(quote)?.[0] ?? null,
    km2: new RegExp(`${bound}${figure}(?:平方公里|平方千米|km²)`).exec(quote)?.[0] ?? null,
  };
}
