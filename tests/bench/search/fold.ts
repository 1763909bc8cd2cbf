// What "stands in a text" means, written anew and not taken from the search that is measured.

/** Width, case, white space and punctuation do not matter; `%`, `+` and the point inside a number do. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{M}\p{N}%+.]/gu, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '');
}

/** The folded terms of a query: what white space parts. */
export function termsOf(query: string): string[] {
  return [...new Set(query.split(/\s+/u).map(fold))].filter((term) => term !== '');
}
