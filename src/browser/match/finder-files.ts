/** The files of the base finder, each fetched when a query needs it, and once. */
import { keptByName, readJson } from '../../fetched.ts';
import { finderOf, type Finder } from '../../match/answer.ts';
import type { FurtherIndex, MatchIndex } from '../../match/format.ts';
import { isKnown } from '../../match/understand.ts';
import { NO_CHARACTERS, type Characters } from '../../text/simplify.ts';

export interface FinderFiles {
  /** What a query needs to be answered; rejects where a file cannot be fetched, and tries again the next time. */
  finderFor: (query: string) => Promise<{ finder: Finder; characters: Characters }>;
}

const HAN = /\p{Script=Han}/u;

/** Words of the index need nothing else; codes and other words need the further ones, unknown characters their pairs. */
export function finderFiles(addresses: { index: string; further: string; characters: string }): FinderFiles {
  const once = keptByName();
  const index = () => once('index', () => readJson<MatchIndex>(addresses.index));
  const further = () => once('further', () => readJson<FurtherIndex>(addresses.further));
  const characters = () => once('characters', () => readJson<Characters>(addresses.characters));
  const plain = () => once('plain', async () => finderOf(await index(), null));
  const whole = () => once('whole', async () => finderOf(await index(), await further()));
  return {
    async finderFor(query) {
      const first = await plain();
      if (isKnown(query, first.vocabulary)) return { finder: first, characters: NO_CHARACTERS };
      const finder = await whole();
      const isForeign = [...query].some((each) => HAN.test(each) && !finder.vocabulary.characters.has(each));
      return { finder, characters: isForeign ? await characters() : NO_CHARACTERS };
    },
  };
}
