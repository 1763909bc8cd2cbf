/** What an enterprise might type, picked from the thesaurus: one word for each base, and a code. */
import { answer, type Answer, type Finder } from './answer.ts';

const LENGTH = /^\p{Script=Han}{3,7}$/u;

/**
 * For each base the product that leads to it alone, and most clearly; and the code that leads anywhere most clearly.
 *
 * @param most How many words, the code not counted.
 */
export function examplesOf(finder: Finder, most: number): string[] {
  const words = finder.concepts
    .filter(({ kind, broader, labels }) => kind !== 'class' && broader.length > 0 && LENGTH.test(labels[0]!))
    .map(({ labels }) => answer(labels[0]!, finder))
    .filter(({ bases }) => bases.length === 1);
  const clearest = [...Map.groupBy(words, ({ bases }) => bases[0]!.target.id).values()].map(clearestOf);
  const codes = [...finder.vocabulary.codes.keys()].filter((code) => code.length === 4);
  const code = clearestOf(codes.map((each) => answer(each, finder)).filter(({ empty }) => !empty));
  return [...clearest.slice(0, most), code].flatMap((found) => found?.query ?? []);
}

function clearestOf(found: readonly Answer[]): Answer | undefined {
  const scoreOf = ({ bases }: Answer) => bases[0]?.score ?? 0;
  return found.reduce<Answer | undefined>(
    (best, each) => (best && scoreOf(best) >= scoreOf(each) ? best : each),
    undefined,
  );
}
