/** How wide words will be, without a browser: a Han character is as wide as high, a Latin one a little over half. */

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/;
const LATIN = 0.58;

/** @param size Of the font, in pixels. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, character) => width + (WIDE.test(character) ? size : size * LATIN), 0);
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
