/** Which rows answer a reader's conditions, and what each further condition would leave. */
import { queryTest } from './query.ts';
import type { ListState } from './state.ts';

/** What filtering needs of a row. */
export interface Candidate {
  /** All its words, folded. */
  text: string;
  /** Its values by the key of the facet; a silent text has `none`. */
  values: ReadonlyMap<string, readonly string[]>;
}

export interface Answer<Row> {
  shown: readonly Row[];
  /** By facet and value: how many rows would be shown if this facet had this value and all else stayed. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By facet, and `q` for the words: how many rows would be shown without this condition. */
  without: ReadonlyMap<string, number>;
}

const MISSING = ['none'] as const;

/** One pass: a row that fails a single condition counts for that condition's other values. */
export function answer<Row extends Candidate>(
  rows: readonly Row[],
  { query, facets }: Pick<ListState, 'query' | 'facets'>,
  keys: readonly string[],
): Answer<Row> {
  const asked = queryTest(query);
  const counts = new Map(keys.map((key) => [key, new Map<string, number>()]));
  const without = new Map<string, number>();
  const shown: Row[] = [];
  for (const row of rows) {
    const failed = [...facets].filter(([key, value]) => !valuesOf(row, key).includes(value)).map(([key]) => key);
    if (asked && !asked(row.text)) failed.push('q');
    if (failed.length > 1) continue;
    const [only] = failed;
    if (only === undefined) shown.push(row);
    else without.set(only, (without.get(only) ?? 0) + 1);
    for (const key of only === undefined ? keys : [only]) {
      const count = counts.get(key);
      if (count) for (const value of valuesOf(row, key)) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  for (const [key, count] of without) without.set(key, count + shown.length);
  return { shown, counts, without };
}

function valuesOf(row: Candidate, key: string): readonly string[] {
  return row.values.get(key) ?? MISSING;
}
