/** The sentence of a passage in which something stands. */

const END = /[。！？；;\n]/;

/**
 * From after the last full stop, semicolon or line end before `at` up to and with the next one.
 *
 * @returns The words as they stand, without white space round them, and where they begin in `text`.
 */
export function sentenceAt(text: string, at: number): { words: string; start: number } {
  let start = at;
  while (start > 0 && !END.test(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && !END.test(text[end]!)) end++;
  if (end < text.length && text[end] !== '\n') end++;
  while (start < end && /\s/.test(text[start]!)) start++;
  return { words: text.slice(start, end).trimEnd(), start };
}
