/** Narrows hits by facets, and counts what each value would leave. */
import { FACETS, type Choice, type Facet, type FacetCounts } from './protocol.ts';

/** Values of a facet and the numbers of the records that have them. */
export type FacetSets = ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<number>>>;

/** As it is written: for each value where runs of records begin and how long they are, each as a distance. */
export type PackedFacets = Readonly<Record<Facet, Readonly<Record<string, readonly number[]>>>>;

export function packFacets(records: readonly Readonly<Record<Facet, readonly string[]>>[]): PackedFacets {
  const packed = {} as Record<Facet, Record<string, number[]>>;
  for (const facet of FACETS) {
    const numbers = new Map<string, number[]>();
    records.forEach((record, number) => {
      for (const value of record[facet]) numbers.set(value, [...(numbers.get(value) ?? []), number]);
    });
    packed[facet] = Object.fromEntries([...numbers].map(([value, list]) => [value, packRuns(list)]));
  }
  return packed;
}

export function unpackFacets(packed: PackedFacets): FacetSets {
  return new Map(
    FACETS.map((facet) => [
      facet,
      new Map(Object.entries(packed[facet]).map(([value, runs]) => [value, unpackRuns(runs)])),
    ]),
  );
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

/** Whether a record has what was chosen: one of the values of every facet with a choice, but for `except`. */
export function chosen(choice: Choice, sets: FacetSets, except?: Facet): (record: number) => boolean {
  const wanted = FACETS.filter((facet) => facet !== except && (choice[facet]?.length ?? 0) > 0).map((facet) =>
    (choice[facet] ?? []).map((value) => sets.get(facet)?.get(value)),
  );
  return (record) => wanted.every((values) => values.some((records) => records?.has(record)));
}

/** @param hits all that the query found, before any choice; null for every record */
export function countFacets(hits: ReadonlySet<number> | null, choice: Choice, sets: FacetSets): FacetCounts {
  const counts = {} as Record<Facet, Record<string, number>>;
  for (const facet of FACETS) {
    const others = chosen(choice, sets, facet);
    counts[facet] = {};
    for (const [value, records] of sets.get(facet) ?? []) {
      let count = 0;
      for (const record of records) if ((hits === null || hits.has(record)) && others(record)) count += 1;
      if (count > 0) counts[facet][value] = count;
    }
  }
  return counts;
}
