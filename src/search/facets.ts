/** Narrows hits by facets, and counts what each value would leave. */
import type { Choice, Facet } from './protocol.ts';

/** The numbers of the records that have each value of a facet. */
export type FacetValues = ReadonlyMap<string, ReadonlySet<number>>;
export type FacetSets = ReadonlyMap<Facet, FacetValues>;

/** As it is written: for each value where runs of records begin and how long they are, each as a distance. */
export type PackedFacet = Readonly<Record<string, readonly number[]>>;

/** @param records the values that each record has, in the order of their numbers */
export function packFacet(records: readonly (readonly string[])[]): PackedFacet {
  const numbers = new Map<string, number[]>();
  records.forEach((values, number) => {
    for (const value of values) {
      const list = numbers.get(value);
      if (list) list.push(number);
      else numbers.set(value, [number]);
    }
  });
  return Object.fromEntries([...numbers].map(([value, list]) => [value, packRuns(list)]));
}

export function unpackFacet(packed: PackedFacet): FacetValues {
  return new Map(Object.entries(packed).map(([value, runs]) => [value, unpackRuns(runs)]));
}

/** 3 4 5 9 → 3 3 3 1: three after 0, three long, three after that, one long. */
function packRuns(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  let end = 0;
  for (const number of numbers) {
    if (runs.length > 0 && number === end) runs[runs.length - 1] = runs.at(-1)! + 1;
    else runs.push(number - end, 1);
    end = number + 1;
  }
  return runs;
}

function unpackRuns(runs: readonly number[]): Set<number> {
  const numbers = new Set<number>();
  let at = 0;
  for (let index = 0; index < runs.length; index += 2) {
    at += runs[index]!;
    for (const end = at + runs[index + 1]!; at < end; at += 1) numbers.add(at);
  }
  return numbers;
}

/**
 * Whether a record has what was chosen: one of the values of every facet with a choice, but for `except`.
 *
 * @param sets at least the facets of the choice
 */
export function chosen(choice: Choice, sets: FacetSets, except?: Facet): (record: number) => boolean {
  const wanted = chosenFacets(choice)
    .filter((facet) => facet !== except)
    .map((facet) => (choice[facet] ?? []).map((value) => sets.get(facet)?.get(value)));
  return (record) => wanted.every((values) => values.some((records) => records?.has(record)));
}

/** Facets of which a value is chosen. */
export function chosenFacets(choice: Choice): Facet[] {
  return (Object.keys(choice) as Facet[]).filter((facet) => (choice[facet]?.length ?? 0) > 0);
}

/**
 * How many records each value of a facet would leave.
 *
 * @param hits all that the query found, before any choice; null for every record
 */
export function countValues(
  facet: Facet,
  hits: ReadonlySet<number> | null,
  choice: Choice,
  sets: FacetSets,
): ReadonlyMap<string, number> {
  const others = chosen(choice, sets, facet);
  const counts = new Map<string, number>();
  for (const [value, records] of sets.get(facet) ?? []) {
    let count = 0;
    for (const record of records) if ((hits === null || hits.has(record)) && others(record)) count += 1;
    if (count > 0 || choice[facet]?.includes(value)) counts.set(value, count);
  }
  return counts;
}
