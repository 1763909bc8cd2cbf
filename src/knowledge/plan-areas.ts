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
  /** The sums turned into each other; held against each other only where both are of all the bases. */
  conversion: Conversion;
  /** Bases of the plan that have a site but no area, each with those on the same site, whose area may hold theirs. */
  silent: { base: BaseEntry; sameSite: BaseEntry[] }[];
  /** A unit that only some of the bases are told in is not held against the total: null. */
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
      conversion: convertSum(sum, told.length),
      silent: own
        .filter((base) => !told.includes(base))
        .map((base) => ({ base, sameSite: told.filter(({ data }) => data.site === base.data.site) })),
      totals: totals.map((total) => ({
        total,
        km2: sum.inKm2 === told.length ? difference(sum.km2, total.km2) : null,
        mu: sum.inMu === told.length ? difference(sum.mu, total.mu) : null,
      })),
    };
  });
}

/** One base in 亩 and another in square kilometres make two sums of different land. */
function convertSum({ mu, km2, inMu, inKm2 }: AreaSum, bases: number): Conversion {
  const whole = convertArea({ areaMu: inMu ? mu : null, areaKm2: inKm2 ? km2 : null });
  return inMu === bases && inKm2 === bases ? whole : { ...whole, agreement: null, muApart: null };
}
