/** The rows of one policy's indicator tables as a chart needs them: plain text and numbers, each row on a scale of its own. */
import { standingOf } from '../i18n/zh-CN.ts';
import { entryHref } from '../links.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Stage } from '../schemas/policy.ts';
import type { Corpus, PolicyEntry } from './corpus.ts';
import { progressOf } from './progress.ts';

export interface WayRow {
  id: string;
  href: string;
  name: string;
  /** Cells as they stand, with the unit where they don't carry it; null where the table gives none. */
  baseline: string | null;
  target: string | null;
  unit: string;
  /** null for a row of words. */
  scale: WayScale | null;
  /** The baseline in percent of the target, where that lies higher. */
  reached: number | null;
}

/** Where the numbers of a row stand on a line that always holds zero: shares of its length. */
export interface WayScale {
  zero: number;
  baseline: number | null;
  target: number | null;
}

export interface IndicatorWays {
  policy: string;
  shortTitle: string;
  stage: Stage;
  standing: string;
  years: { baseline: number | null; target: number | null };
  dimensions: readonly { name: string | null; rows: readonly WayRow[] }[];
}

/** @param indicators The rows of one policy, in the order of its tables. */
export function indicatorWays(policy: PolicyEntry, indicators: Corpus['indicators']): IndicatorWays {
  const groups = Map.groupBy(indicators, ({ data }) => data.dimension);
  return {
    policy: policy.id,
    shortTitle: policy.data.shortTitle,
    stage: policy.data.stage,
    standing: standingOf(policy.data),
    years: { baseline: yearOf(indicators, 'baseline'), target: yearOf(indicators, 'target') },
    dimensions: [...groups].map(([name, rows]) => ({ name, rows: rows.map(({ id, data }) => wayRow(id, data)) })),
  };
}

function wayRow(id: string, data: Indicator): WayRow {
  const { name, baseline, target, unit } = data;
  const carried = unit !== null && [baseline, target].some((side) => side?.text.includes(unit));
  return {
    id,
    href: entryHref('indicators', id),
    name,
    baseline: baseline?.text ?? null,
    target: target?.text ?? null,
    unit: carried ? '' : (unit ?? ''),
    scale: wayScale(baseline?.value ?? null, target?.value ?? null),
    reached: progressOf(baseline, target, unit)?.reached ?? null,
  };
}

/** From zero, or from the lower number where one lies below it, to the higher. */
export function wayScale(baseline: number | null, target: number | null): WayScale | null {
  const values = [baseline, target].filter((value) => value !== null);
  if (values.length === 0) return null;
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  const place = (value: number | null) => (value === null ? null : (value - low) / span);
  return { zero: place(0)!, baseline: place(baseline), target: place(target) };
}

/** The year of a column, where all cells read the same. */
function yearOf(rows: Corpus['indicators'], side: 'baseline' | 'target'): number | null {
  const years = new Set(rows.flatMap(({ data }) => (data[side] ? [data[side].year] : [])));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
