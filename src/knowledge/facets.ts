/** The conditions by which a list can be filtered: for each, the values that occur and how many rows have them. */

/** Stands in addresses and rows for what a text does not say (原文未载). */
export const NONE = 'none';

/** One value of a row in one respect: `{ value: 'lead', label: '牵头' }`. */
export interface FacetValue {
  value: string;
  label: string;
  /** Heading under which the value stands among the options: 市级. */
  group?: string | undefined;
}

export interface Facet {
  /** Key in the address and in the rows: `agency`. */
  key: string;
  /** What the interface calls it. */
  name: string;
  options: readonly (FacetValue & { count: number })[];
}

export interface FacetDefinition<Row> {
  key: string;
  name: string;
  /** What a row has in this respect; an empty list where its text is silent. */
  valuesOf: (row: Row) => readonly FacetValue[];
  /** `rows` keeps the order in which values first occur; the missing value always stands last. */
  order?: 'rows' | 'count' | 'value';
}

/**
 * @param silent What the option is called that finds the rows without any value: 原文未载.
 * @returns Each value once, with the number of rows that have it. A facet that cannot tell rows apart has one option or none.
 */
export function facetOf<Row>(
  { key, name, valuesOf, order = 'count' }: FacetDefinition<Row>,
  rows: readonly Row[],
  silent: string,
): Facet {
  const options = new Map<string, FacetValue & { count: number }>();
  for (const row of rows) {
    const values = valuesOf(row);
    const own = values.length > 0 ? values : [{ value: NONE, label: silent }];
    for (const { value, label, group } of new Map(own.map((each) => [each.value, each])).values()) {
      const option = options.get(value);
      if (option) option.count += 1;
      else options.set(value, { value, label, count: 1, ...(group === undefined ? {} : { group }) });
    }
  }
  return { key, name, options: inOrder([...options.values()], order) };
}

function inOrder<Option extends FacetValue & { count: number }>(options: Option[], order: string): Option[] {
  const groups = [...new Set(options.map(({ group }) => group))];
  const rank = ({ value, group }: Option) =>
    value === NONE ? groups.length : order === 'rows' ? 0 : groups.indexOf(group);
  return options.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (order === 'count' ? b.count - a.count : 0) ||
      (order === 'rows' ? 0 : a.value < b.value ? -1 : 1),
  );
}

/** A row's values as its element carries them: `data-industry="new-materials energy-storage"`. */
export function facetAttribute(values: readonly FacetValue[]): string | undefined {
  return values.length > 0 ? [...new Set(values.map(({ value }) => value))].join(' ') : undefined;
}
