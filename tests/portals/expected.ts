// What a built site should say and answer.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../../scripts/site/built-page.ts';
import { answer, finderOf } from '../../src/match/answer.ts';

export interface Expected {
  /** By the address of a page, words that stand on it; white space and marks between them do not count. */
  pages: Record<string, string[]>;
  /** By an address, words that must not stand there. */
  never: Record<string, string[]>;
  /** By a product, the base that the finder names first. */
  finds: Record<string, string>;
  /** Names that the search knows. */
  searched: string[];
}

/**
 * @param dist folder of the built site
 * @returns what is missing, in sentences
 */
export function unmetExpectations(
  { pages: told, never, finds, searched }: Expected,
  pages: readonly BuiltPage[],
  dist: string,
): string[] {
  const wordsAt = new Map(pages.map(({ address, html }) => [address, wordsOf(html)]));
  return [
    ...pairsOf(told).flatMap(([address, words]) =>
      wordsAt.get(address)?.includes(bare(words)) ? [] : [`${address} does not say “${words}”.`],
    ),
    ...pairsOf(never).flatMap(([address, words]) =>
      wordsAt.get(address)?.includes(bare(words)) === false ? [] : [`${address} says “${words}”, or is missing.`],
    ),
    ...unfound(finds, join(dist, 'match')),
    ...unsearched(searched, join(dist, 'search/index')),
  ];
}

function pairsOf(said: Record<string, string[]>): [address: string, words: string][] {
  return Object.entries(said).flatMap(([address, all]) => all.map((words): [string, string] => [address, words]));
}

function wordsOf(html: string): string {
  return bare(html.replace(/<(script|style|template)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ''));
}

const bare = (words: string): string => words.replace(/\s/g, '');

function unfound(finds: Record<string, string>, folder: string): string[] {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as never;
  const finder = finderOf(read('index.json'), read('further.json'));
  const characters = read('characters.json');
  return Object.entries(finds).flatMap(([product, base]) => {
    const first = answer(product, finder, characters).bases[0]?.target.name ?? 'nothing';
    return first === base ? [] : [`The finder answers “${product}” with ${first}, not with ${base}.`];
  });
}

function unsearched(names: readonly string[], folder: string): string[] {
  const file = join(folder, 'names.json');
  if (!existsSync(file) || !existsSync(join(folder, 'pagefind'))) return ['There is no index of the search.'];
  const known = readFileSync(file, 'utf8');
  return names.filter((name) => !known.includes(name)).map((name) => `The search does not know “${name}”.`);
}
