/** What an enterprise might type, picked from the thesaurus: one word for each base, and a code. */
import { answer, type Finder } from './answer.ts';

const LENGTH = /^\p{Script=Han}{4,7}$/u;

/**
 * For each base the first product that leads to it first, and the first four-digit code that leads to any; products stand
 * in the order of the thesaurus, and without any product industries do.
 *
 * @param most How many words, the code not counted.
 */
export function examplesOf(finder: Finder, most: number): string[] {
  const terms = finder.concepts.filter(({ kind }) => kind === 'term');
  const words = (terms.length > 0 ? terms : finder.concepts.filter(({ kind }) => kind === 'industry'))
    .map(({ labels }) => labels[0]!)
    .filter((label) => LENGTH.test(label));
  const taken = new Map<string, string>();
  for (const word of words) {
    const { bases } = answer(word, finder);
    const name = bases[0]?.target.name;
    if (name !== undefined && bases[0]!.parts[0]!.steps === 0 && !taken.has(name)) taken.set(name, word);
  }
  const code = [...finder.vocabulary.codes.keys()].find((each) => each.length === 4 && !answer(each, finder).empty);
  return [...[...taken.values()].slice(0, most), ...(code === undefined ? [] : [code])];
}
