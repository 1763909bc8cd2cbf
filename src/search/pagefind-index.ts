/** Pagefind, as the engine asks it: words in, records out. Runs in a worker, where Pagefind leaves the query uncut. */
import type { WordIndex } from './engine.ts';
import { FACETS, type Facet } from './protocol.ts';

interface PagefindResults {
  results: { id: string; score: number }[];
}

/** As much of Pagefind's browser module as is used here. */
interface Pagefind {
  options(options: { basePath: string; noWorker: boolean; ranking: object }): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: { filters: Record<string, string> }): Promise<PagefindResults>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** Values of a facet and the records that have them. */
export type FacetSets = ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>;

export interface RecordIndex extends WordIndex {
  /** Read on first use and kept. */
  facets(): Promise<FacetSets>;
}

/** A heading says what a clause is about, its leader whom to ask. */
const RANKING = { metaWeights: { title: 5, lead: 4, agency: 2 } };

/** @param folder address of the folder that holds Pagefind's files, with a slash at its end */
export async function openIndex(folder: string): Promise<RecordIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, noWorker: true, ranking: RANKING });
  await pagefind.init();
  let facets: Promise<FacetSets> | undefined;
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      return new Map(results.map(({ id, score }) => [id, score]));
    },
    facets: () => (facets ??= readFacets(pagefind)),
  };
}

async function readFacets(pagefind: Pagefind): Promise<FacetSets> {
  const values = await pagefind.filters();
  const sets = new Map<Facet, ReadonlyMap<string, ReadonlySet<string>>>();
  for (const facet of FACETS) {
    const byValue = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(values[facet] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      byValue.set(value, new Set(results.map(({ id }) => id)));
    }
    sets.set(facet, byValue);
  }
  return sets;
}
