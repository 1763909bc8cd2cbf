/** Which document of the corpus is meant by a title or a number. */
import type { Document } from '../corpus.ts';
import { plainNumber, versionTitle } from './titles.ts';

/** What is known of a document that is named. */
export interface Naming {
  title: string | null;
  number: string | null;
}

/** Finds documents of a corpus by what they are called. */
export interface Directory {
  /**
   * The one document that is meant. A number tells more than a title. Of several of a title only those count that are
   * no drafts and not younger than the text that names them; null where none or several are left.
   */
  named: (naming: Naming, by: Document) => Document | null;
  /** All that bear a title, whatever their stage. */
  titled: (title: string) => readonly Document[];
}

/** @param corpus all documents of a folder */
export function directoryOf(corpus: readonly Document[]): Directory {
  const byTitle = Map.groupBy(corpus, (each) => versionTitle(titleOf(each)));
  const numbered = corpus.filter(({ policy }) => policy.facts.meta.docNumber !== null);
  const byNumber = Map.groupBy(numbered, ({ policy }) => plainNumber(policy.facts.meta.docNumber ?? ''));
  const titled = (title: string) => byTitle.get(versionTitle(title)) ?? [];
  return {
    titled,
    named: ({ title, number }, by) => {
      const found = (number !== null && byNumber.get(plainNumber(number))) || [];
      const only = onlyOf(found.filter((each) => each !== by));
      if (only || title === null) return only;
      const alike = titled(title).filter((each) => each !== by && canBe(each, number) && !isYounger(each, by));
      return onlyOf(alike.filter((each) => stageOf(each) !== 'draft')) ?? onlyOf(alike);
    },
  };
}

export const titleOf = ({ policy, editorial }: Document): string => policy.facts.meta.title ?? editorial.shortTitle;

export const stageOf = ({ policy }: Document) => policy.facts.meta.stage;

/** True where both days are known and the first text is the later one; a month is as early as its first day. */
export function isYounger({ policy: a }: Document, { policy: b }: Document): boolean {
  const [first, second] = [a.facts.meta.issued, b.facts.meta.issued];
  return first !== null && second !== null && first > second;
}

/** A document with another number is another document. */
function canBe({ policy }: Document, number: string | null): boolean {
  const own = policy.facts.meta.docNumber;
  return own === null || number === null || number.split('、').some((each) => plainNumber(each) === plainNumber(own));
}

function onlyOf(documents: readonly Document[]): Document | null {
  return documents.length === 1 ? (documents[0] ?? null) : null;
}
