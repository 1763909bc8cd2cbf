/** Narrows hits by facets, and counts what each value would leave. */
import { FACETS, type Choice, type Facet, type FacetCounts } from './protocol.ts';
import type { FacetSets } from './pagefind-index.ts';

type Test = (id: string) => boolean;

/** Whether a record has what was chosen: one of the values of every facet with a choice, but for `except`. */
export function chosen(choice: Choice, sets: FacetSets, except?: Facet): Test {
  const wanted = FACETS.filter((facet) => facet !== except && (choice[facet]?.length ?? 0) > 0).map((facet) =>
    (choice[facet] ?? []).map((value) => sets.get(facet)?.get(value)),
  );
  return (id) => wanted.every((values) => values.some((records) => records?.has(id)));
}

/** @param hits all that the query found, before any choice */
export function countFacets(hits: ReadonlySet<string> | null, choice: Choice, sets: FacetSets): FacetCounts {
  const counts = {} as Record<Facet, Record<string, number>>;
  for (const facet of FACETS) {
    const others = chosen(choice, sets, facet);
    counts[facet] = {};
    for (const [value, records] of sets.get(facet) ?? []) {
      let count = 0;
      for (const id of records) if ((hits === null || hits.has(id)) && others(id)) count += 1;
      if (count > 0) counts[facet][value] = count;
    }
  }
  return counts;
}
