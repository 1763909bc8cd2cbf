/** Lists of words, found by their first character: data where an expression would be long. */

export interface Words {
  /** The longest word of the list that stands at an offset, null where none does. */
  at: (text: string, offset: number) => string | null;
  /** True where a text ends in one of the words. */
  endIn: (text: string) => boolean;
  /** True where one of the words stands anywhere in a short text. */
  standIn: (text: string) => boolean;
}

/** The words of a list parted by spaces. */
export function wordsOf(list: string): Words {
  const words = list.split(/\s+/).filter((word) => word !== '');
  const byFirst = new Map<string, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const same = byFirst.get(word.charAt(0));
    if (same) same.push(word);
    else byFirst.set(word.charAt(0), [word]);
  }
  const at = (text: string, offset: number): string | null =>
    byFirst.get(text.charAt(offset))?.find((word) => text.startsWith(word, offset)) ?? null;
  return {
    at,
    endIn: (text) => words.some((word) => text.endsWith(word)),
    standIn: (text) => words.some((word) => text.includes(word)),
  };
}
