/** Lists of words, looked up by the longest that stands at a place. */

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

/** The longest word of a list at a place, with what the list says of it. */
export interface WordMatch<T> {
  end: number;
  value: T;
}

/** Finds the longest listed word that begins at `at` and ends at or before `end`; null where there is none. */
export type WordTrie<T> = (text: string, at: number, end: number) => WordMatch<T> | null;

/**
 * Builds a trie over the characters of the words, so that a look-up costs no more than the longest word.
 *
 * @param entries words, each with a value; of two equal words the first counts
 */
export function wordTrie<T>(entries: Iterable<readonly [string, T]>): WordTrie<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  for (const [word, value] of entries) {
    let node = root;
    for (const character of word) {
      let child = node.next.get(character);
      if (!child) node.next.set(character, (child = { next: new Map(), value: undefined }));
      node = child;
    }
    node.value ??= value;
  }
  return (text, at, end) => {
    let node: Node<T> | undefined = root;
    let found: WordMatch<T> | null = null;
    for (let i = at; i < end; i++) {
      node = node.next.get(text[i] ?? '');
      if (!node) break;
      if (node.value !== undefined) found = { end: i + 1, value: node.value };
    }
    return found;
  };
}

/** A trie of words that need no value. */
export function wordSet(words: Iterable<string>): WordTrie<true> {
  return wordTrie([...words].map((word) => [word, true] as const));
}
