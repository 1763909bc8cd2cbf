/** Where a row of an indicator table can be linked to, and how the years of its columns are said. */
import type { Indicator } from '../schemas/indicator.ts';

/** @param anchors Places of the policy's text that an address can name. */
export function placeOfRow(id: string, { policy, table }: Indicator, anchors: ReadonlySet<string> | undefined): string {
  const row = id.slice(policy.length + 1);
  return anchors?.has(row) ? row : table;
}

/** 基期（2022）, where all rows read the same year. */
export function headed(name: string, rows: readonly { data: Indicator }[], side: 'baseline' | 'target'): string {
  const years = new Set(rows.map(({ data }) => data[side]?.year ?? null));
  const [year] = years;
  return years.size === 1 && year ? `${name}（${year}）` : name;
}
