/** Pagefind, as the engine asks it: words in, records out. Runs in a worker, where Pagefind leaves the query uncut. */
import { phraseQuery, termWords } from './bigrams.ts';
import type { WordIndex } from './engine.ts';

/** As much of Pagefind's browser module as is used here. */
export interface Pagefind {
  options(options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; words: readonly number[] }[] }>;
}

/** Words that begin with one character and stand in several files, by that character: the first of each file. */
export type Splits = Readonly<Record<string, readonly string[]>>;

/**
 * @param folder address of the folder that holds Pagefind's files, with a slash at its end
 * @param splits asked for only where a question of one character needs them
 */
export async function openIndex(folder: string, splits: () => Promise<Splits>): Promise<WordIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, noWorker: true, exactDiacritics: true });
  await pagefind.init();
  return indexOver(pagefind, splits);
}

/** An index over Pagefind's search, whose records go by their numbers: see `pack-pagefind.ts`. */
export function indexOver(pagefind: Pick<Pagefind, 'search'>, splits: () => Promise<Splits>): WordIndex {
  return {
    places: async (term) => {
      if ([...term].length === 1) await fetchAll(term);
      const { results } = await pagefind.search(phraseQuery(term));
      const { length } = termWords(term);
      return new Map(
        results.map(({ id, words }) => [
          numberOfName(id),
          { first: Math.min(...words), times: Math.ceil(words.length / length) },
        ]),
      );
    },
  };

  /** Pagefind takes a single character to stand in one file. */
  async function fetchAll(character: string): Promise<void> {
    const begun = (await splits())[character] ?? [];
    await Promise.all(begun.map((word) => pagefind.search(`"${word}"`)));
  }
}

/** The number of a record by Pagefind's name of it. */
export function numberOfName(name: string): number {
  return Number.parseInt(name, 36);
}

/** Short, as Pagefind's list of all records is fetched before the first answer. */
export function nameOfNumber(number: number): string {
  return number.toString(36);
}
