/** The mark by which the readers of pages and DOCX tell a merged cell from an empty one. */

/** U+2060, a word joiner: no reader sees it, and the reading leaves it out. It stands in a cell merged with the one above. */
export const MERGED = '\u2060';
