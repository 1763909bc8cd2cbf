/** Pagefind, as the engine asks it: words in, records out. Runs in a worker, where Pagefind leaves the query uncut. */
import { phraseQuery, rankingQuery } from './bigrams.ts';
import type { WordIndex } from './engine.ts';

/** As much of Pagefind's browser module as is used here. */
export interface Pagefind {
  options(options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; words: readonly number[] }[] }>;
}

/** @param folder address of the folder that holds Pagefind's files, with a slash at its end */
export async function openIndex(folder: string): Promise<WordIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, noWorker: true, exactDiacritics: true });
  await pagefind.init();
  return indexOver(pagefind);
}

/** An index over Pagefind's search, whose records go by their numbers: see `pack-pagefind.ts`. */
export function indexOver(pagefind: Pick<Pagefind, 'search'>): WordIndex {
  return {
    places: async (term) => {
      const { results } = await pagefind.search(phraseQuery(term));
      return new Map(results.map(({ id, words }) => [numberOfName(id), Math.min(...words)]));
    },
    scores: async (terms) => {
      const { results } = await pagefind.search(rankingQuery(terms));
      return new Map(results.map(({ id, score }) => [numberOfName(id), score]));
    },
  };
}

/** The number of a record by Pagefind's name of it. */
export function numberOfName(name: string): number {
  return Number.parseInt(name, 36);
}

/** Short, as Pagefind's list of all records is fetched before the first answer. */
export function nameOfNumber(number: number): string {
  return number.toString(36);
}
