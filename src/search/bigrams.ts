/**
 * A text as overlapping pairs of characters, which Pagefind then takes for its words: 新材料 → 新材 材料 料ꙮ.
 * Pagefind cuts Chinese one way when it indexes and another when it searches; pairs are cut alike everywhere, and a
 * phrase of pairs is a substring to the letter.
 */

/** Stands after the last character, so that no word has one character only; a letter that no text contains. */
const CLOSING = 'ꙮ';

/** The words of the index for a folded text. */
export function indexWords(folded: string): string[] {
  const characters = [...folded];
  return characters.map((character, at) => character + (characters[at + 1] ?? CLOSING));
}

/** The pairs inside a folded term; a term of one character is its own beginning of a word. */
export function termWords(folded: string): string[] {
  const characters = [...folded];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => characters[at]! + character);
}

/**
 * What to ask Pagefind so that it finds the records that hold the term, and no other: a phrase in quotation marks. A
 * single character is the beginning of a pair, which only words without quotation marks find.
 */
export function phraseQuery(folded: string): string {
  const words = termWords(folded);
  return [...folded].length > 1 ? `"${words.join(' ')}"` : (words[0] ?? '');
}
