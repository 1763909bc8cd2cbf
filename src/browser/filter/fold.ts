/** Text as it is compared: full-width and half-width, upper and lower case are one. */

export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The same without spaces: 5 G finds 5Ｇ. */
export function foldTight(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/**
 * Whether a text holds all words of a query, or the query as a whole however it is spaced.
 *
 * @param text Tight, see `foldTight`.
 * @returns A test for many texts, since a query is asked of every row.
 */
export function queryTest(query: string): (text: string) => boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const whole = words.join('');
  return (text) => text.includes(whole) || words.every((word) => text.includes(word));
}
