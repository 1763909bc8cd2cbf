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

/** No line begins with these. */
const CLOSING = /[，、。；：？！”’）》〉】）,.;:)]/;

/** Lines of about the same length, none wider than `most` but by a comma. */
export function textLines(text: string, size: number, most: number): string[] {
  const count = Math.ceil(textWidth(text, size) / most);
  const least = Math.min(most, textWidth(text, size) / count + size * 0.99);
  const lines = [''];
  for (const character of text) {
    const line = lines.at(-1)! + character;
    if (line.length > 1 && textWidth(line, size) > least && !CLOSING.test(character)) lines.push(character);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** A tenth of a pixel is fine enough, and keeps pages light. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
