/** What a reader typed, as terms: parts between spaces, and what stands in quotation marks as one. */
import { foldText } from './fold.ts';

export interface Term {
  /** As typed, without quotation marks. */
  typed: string;
  folded: string;
  /** In quotation marks: meant to the letter, so neither expanded nor taken apart. */
  quoted: boolean;
}

const PART = /["“”「『]([^"“”「」『』]+)["“”」』]|[^\s"“”「」『』]+/gu;

/** Terms in their order, each once; parts of punctuation alone are none. */
export function termsOf(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [part, quoted] of query.normalize('NFC').matchAll(PART)) {
    const typed = (quoted ?? part).trim();
    const folded = foldText(typed);
    if (folded !== '' && !terms.has(folded)) terms.set(folded, { typed, folded, quoted: quoted !== undefined });
  }
  return [...terms.values()];
}
