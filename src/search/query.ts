/** What a reader typed, as terms: parts between spaces, and what stands in quotation marks as one. */
import { foldText } from './fold.ts';

export interface Term {
  /** As typed, without quotation marks. */
  typed: string;
  folded: string;
  /** In quotation marks: meant to the letter, so neither expanded nor taken apart. */
  quoted: boolean;
}

/** A quotation is a term of its own only where it stands alone: the quotation marks of “十四五”规划 are mere punctuation. */
const QUOTED = /(?<=^|\s)(?:"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』)(?=\s|$)/u;
const PART = new RegExp(`${QUOTED.source}|\\S+`, 'gu');

/** Terms in their order, each once; parts of punctuation alone are none. */
export function termsOf(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [part, ...quotations] of query.normalize('NFC').matchAll(PART)) {
    const quoted = quotations.find((each) => each !== undefined);
    const typed = (quoted ?? part).trim();
    const folded = foldText(typed);
    if (folded !== '' && !terms.has(folded)) terms.set(folded, { typed, folded, quoted: quoted !== undefined });
  }
  return [...terms.values()];
}
