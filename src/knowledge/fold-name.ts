/** Names as they are compared when a reader types part of one: width, case and spaces make no difference. */
export function foldName(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
