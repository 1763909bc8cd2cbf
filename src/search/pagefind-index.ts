/** Pagefind, as the engine asks it: words in, records out. Runs in a worker, where Pagefind leaves the query uncut. */
import type { WordIndex } from './engine.ts';

/** As much of Pagefind's browser module as is used here. */
interface Pagefind {
  options(options: { basePath: string; noWorker: boolean; ranking: object }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** A heading says what a clause is about, its leader whom to ask. */
const RANKING = { metaWeights: { title: 5, lead: 4, agency: 2 } };

/**
 * @param folder address of the folder that holds Pagefind's files, with a slash at its end
 * @param numberOf the number of a record by Pagefind's identifier of it
 */
export async function openIndex(folder: string, numberOf: (id: string) => number): Promise<WordIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      return new Map(results.map(({ id, score }) => [numberOf(id), score]));
    },
  };
}
