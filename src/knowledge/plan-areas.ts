/** The areas of a plan's bases, summed and held against the total that the plan itself gives. */
import type { BaseEntry, Corpus } from './corpus.ts';
import {
  convertArea,
  difference,
  statedTotals,
  sumAreas,
  type AreaSum,
  type Conversion,
  type StatedTotal,
} from './areas.ts';
import { planOf } from './base-told.ts';

export interface PlanAreas {
  policy: string;
  rows: { base: BaseEntry; conversion: Conversion }[];
  sum: AreaSum;
  /** The sum of the 亩 in square kilometres. */
  conversion: Conversion;
  /** Bases of the plan that have a site but no area, each with those on the same site, whose area may hold theirs. */
  silent: { base: BaseEntry; sameSite: BaseEntry[] }[];
  totals: { total: StatedTotal; km2: ReturnType<typeof difference> | null; mu: ReturnType<typeof difference> | null }[];
}

/** One check for each policy that gives areas of bases, in the order of the corpus. */
export function planAreas(bases: readonly BaseEntry[], goals: Corpus['goals']): PlanAreas[] {
  const placed = bases.filter(({ data }) => data.site !== null || data.areaMu !== null || data.areaKm2 !== null);
  return [...Map.groupBy(placed, (base) => planOf(base) ?? '')].flatMap(([policy, own]) => {
    const told = own.filter(({ data }) => data.areaMu !== null || data.areaKm2 !== null);
    if (told.length === 0) return [];
    const sum = sumAreas(told.map(({ data }) => data));
    const ofPlan = goals.filter(({ data }) => data.policy === policy);
    const totals = statedTotals(
      ofPlan,
      own.map(({ data }) => data.name),
    );
    return {
      policy,
      rows: told.map((base) => ({ base, conversion: convertArea(base.data) })),
      sum,
      conversion: convertArea({ areaMu: sum.inMu ? sum.mu : null, areaKm2: sum.inKm2 ? sum.km2 : null }),
      silent: own
        .filter((base) => !told.includes(base))
        .map((base) => ({ base, sameSite: told.filter(({ data }) => data.site === base.data.site) })),
      totals: totals.map((total) => ({
        total,
        km2: sum.inKm2 ? difference(sum.km2, total.km2) : null,
        mu: sum.inMu ? difference(sum.mu, total.mu) : null,
      })),
    };
  });
}
