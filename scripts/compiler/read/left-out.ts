/** What a reader left out of a file's words because it is no part of the document, to be told to whoever adds it. */

export interface LeftOut {
  /** What it was: a menu, the head of a page. */
  what: 'furniture' | 'hidden text' | 'page head' | 'page number' | 'contents' | 'note' | 'header';
  /** Its words, or the first of them. */
  words: string;
}

/** No more words of a thing are told. */
const LONGEST = 60;

/** A record of words that were left out, on one line. */
export function leftOut(what: LeftOut['what'], words: string): LeftOut {
  const line = words.replace(/\s+/g, ' ').trim();
  return { what, words: line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line };
}
