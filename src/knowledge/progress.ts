/**
 * How far a target lies from its baseline: plain arithmetic on two numbers that a text gives, never on words.
 * Whatever is computed here is shown as 推算, with its formula.
 */

/** One cell of an indicator's row, or one end of 由A增加到B. */
export interface Point {
  /** null for a cell of words. */
  value: number | null;
  year: number | null;
}

export interface Progress {
  baseline: number;
  target: number;
  /** Target less baseline, in the unit; in percentage points where the unit is a percentage. */
  change: number;
  /** True where the values are percentages, so that their change is counted in points. */
  points: boolean;
  /** The change in percent of the baseline; null for percentages and where the baseline is not above zero. */
  growth: number | null;
  /** The baseline in percent of the target, where the target lies higher; null else. */
  reached: number | null;
  /** Whole years from baseline to target; null where a year is missing or none lies between. */
  years: number | null;
  /** Compound rate a year in percent, or points a year for percentages; null where it cannot be told. */
  yearly: number | null;
}

/**
 * @param unit As the text gives it; `%` and 百分点 make the change one in points.
 * @returns null where either end is missing or made of words. A zero is a number: its change is told, its growth is not.
 */
export function progressOf(baseline: Point | null, target: Point | null, unit: string | null): Progress | null {
  if (!isNumber(baseline?.value) || !isNumber(target?.value)) return null;
  const [from, to] = [baseline.value, target.value];
  const points = /[%％]|百分点/.test(unit ?? '');
  const change = difference(to, from);
  const comparable = from > 0 && to > 0;
  const years = yearsBetween(baseline.year, target.year);
  return {
    baseline: from,
    target: to,
    change,
    points,
    growth: comparable && !points ? (change / from) * 100 : null,
    reached: comparable && to >= from ? (from / to) * 100 : null,
    years,
    yearly: years === null || !comparable ? null : points ? change / years : ((to / from) ** (1 / years) - 1) * 100,
  };
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Subtracts as on paper: 10000 − 9470.22 is 529.78, not 529.7800000000007. */
function difference(to: number, from: number): number {
  return Number((to - from).toFixed(Math.max(decimals(to), decimals(from))));
}

function decimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function yearsBetween(from: number | null, to: number | null): number | null {
  return from !== null && to !== null && to > from ? to - from : null;
}

/** A number as people write it: 9,470.22. */
export function figure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 });
}

/** One decimal, two below 0.1; never rounds up to a round hundred that is not reached. */
export function percentage(value: number): string {
  const size = Math.abs(value);
  const shown = value < 100 && value >= 99.95 ? 99.9 : Number(value.toFixed(size > 0 && size < 0.1 ? 2 : 1));
  return String(shown);
}
