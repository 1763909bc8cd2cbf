/** Lists of words, looked up by the longest that stands at a place. */
import { codeSet } from '../tree/character-set.ts';

interface Node<T> {
  next: Map<number, Node<T>>;
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
 * Builds a trie over the UTF-16 codes of the words, so that a look-up costs no more than the longest word.
 *
 * @param entries words, each with a value; of two equal words the first counts
 */
export function wordTrie<T>(entries: Iterable<readonly [string, T]>): WordTrie<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  const mayOpen = openings();
  for (const [word, value] of entries) {
    mayOpen.add(word);
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: new Map(), value: undefined }));
      node = child;
    }
    node.value ??= value;
  }
  const { isAt } = mayOpen;
  return (text, at, end) => (at < end && isAt(text, at) ? longest(root, text, at, end) : null);
}

/** Pairs of characters are told apart by this many bits; two that share one only cost a look more. */
const PAIR_BITS = 0x2000;

const pairOf = (first: number, second: number) => (first * 31 + second) & (PAIR_BITS - 1);

/**
 * Tells where one of some words may begin, by two characters: for loops that look at every place of a text.
 *
 * @returns false only where none of the words begins
 */
export function openingsOf(words: Iterable<string>): (text: string, at: number) => boolean {
  const { add, isAt } = openings();
  for (const word of words) add(word);
  return isAt;
}

/** Where a word of a list may begin, told by two characters: most places of a text open none, and cost two looks. */
function openings(): { add: (word: string) => void; isAt: (text: string, at: number) => boolean } {
  const firsts = codeSet();
  const pairs = new Uint8Array(PAIR_BITS >> 3);
  const has = (pair: number) => (((pairs[pair >> 3] ?? 0) >> (pair & 7)) & 1) === 1;
  return {
    add(word) {
      const first = word.charCodeAt(0);
      // A word of one character goes as a pair with nothing.
      const pair = pairOf(first, word.length === 1 ? 0 : word.charCodeAt(1));
      firsts.add(first);
      pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
    },
    isAt(text, at) {
      const first = text.charCodeAt(at);
      return firsts.has(first) && (has(pairOf(first, text.charCodeAt(at + 1))) || has(pairOf(first, 0)));
    },
  };
}

function longest<T>(root: Node<T>, text: string, at: number, end: number): WordMatch<T> | null {
  let node: Node<T> | undefined = root;
  let to = -1;
  let value: T | undefined;
  for (let i = at; i < end; i++) {
    node = node.next.get(text.charCodeAt(i));
    if (!node) break;
    if (node.value === undefined) continue;
    to = i + 1;
    value = node.value;
  }
  return value === undefined ? null : { end: to, value };
}

/** What tells of each list whether one of its words stands in a text: made when a list is first asked for. */
const finders = new WeakMap<readonly string[], (text: string) => boolean>();

/**
 * True where one of some words stands anywhere in a text.
 *
 * @param words a list that lives as long as the module that names it, as what is made of it is kept with it
 */
export function holds(text: string, words: readonly string[]): boolean {
  let isIn = finders.get(words);
  if (!isIn) finders.set(words, (isIn = finderOf(words)));
  return isIn(text);
}

function finderOf(words: readonly string[]): (text: string) => boolean {
  const wordAt = wordSet(words);
  return (text) => {
    for (let at = 0; at < text.length; at++) if (wordAt(text, at, text.length)) return true;
    return false;
  };
}

/** A trie of words that need no value. */
export function wordSet(words: Iterable<string>): WordTrie<true> {
  return wordTrie([...words].map((word) => [word, true] as const));
}
