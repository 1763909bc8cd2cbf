/**
 * How wide words will be, without a browser: nothing at build time knows the reader's fonts, so characters are counted,
 * and widths err on the wide side. A Han character is as wide as high, a Latin one a little over half.
 */

/** @param size Of the type, in pixels */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + emOf(character), 0) * size;
}

/** The width of a character, in heights. */
export function emOf(character: string): number {
  if (character === ' ') return 0.3;
  if (/[A-Z%&@]/.test(character)) return 0.7;
  return character < '\u0250' ? 0.6 : 1;
}
