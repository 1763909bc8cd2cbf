/** What a reader asked of a list, and how the address says it: `?agency=…&role=lead&q=芯片&sort=-year`. */
import { withParameters } from '../address-query.ts';

export interface Sort {
  key: string;
  descending: boolean;
}

export interface ListState {
  query: string;
  /** Value by the key of its facet; a facet without a value is not there. */
  facets: ReadonlyMap<string, string>;
  /** Null for the order of the texts. */
  sort: Sort | null;
}

/** Reads only the keys that the list knows; of a repeated key the first counts. */
export function readState(search: string, facetKeys: readonly string[], sortKeys: readonly string[]): ListState {
  const parameters = new URLSearchParams(search);
  const facets = new Map(
    facetKeys.flatMap((key) => {
      const value = parameters.get(key);
      return value ? [[key, value] as const] : [];
    }),
  );
  return { query: parameters.get('q') ?? '', facets, sort: sortOf(parameters.get('sort') ?? '', sortKeys) };
}

/** Parameters that are not the list's stay as they are. */
export function writeState(search: string, { query, facets, sort }: ListState, facetKeys: readonly string[]): string {
  return withParameters(search, [
    ...facetKeys.map((key) => [key, facets.get(key) ?? ''] as const),
    ['q', query.trim()],
    ['sort', sort ? sortWord(sort) : ''],
  ]);
}

/** `-year` is the column `year` from its end. */
export function sortOf(word: string, keys: readonly string[]): Sort | null {
  const descending = word.startsWith('-');
  const key = descending ? word.slice(1) : word;
  return keys.includes(key) ? { key, descending } : null;
}

export function sortWord({ key, descending }: Sort): string {
  return (descending ? '-' : '') + key;
}
