/** Lists of words, looked up by the longest that stands at a place. */

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
  const listed = [...entries];
  const openings = openingsOf(listed.map(([word]) => word));
  let branches: Branches<T> | null = null;
  return (text, at, end) =>
    at < end && mayOpen(openings, text, at) ? longest((branches ??= branchesOf(listed)), text, at, end) : null;
}

/** Where a word of a list may begin, told by two characters: most places of a text open none, and cost one look or two. */
export interface Openings {
  /** A bit for the code of each first character. */
  firsts: Uint8Array;
  /** A bit for each pair of first characters; pairs that share one only cost a look more. */
  pairs: Uint8Array;
}

const PAIR_BITS = 0x2000;
const pairOf = (first: number, second: number) => (first * 31 + second) & (PAIR_BITS - 1);
const isSet = (bits: Uint8Array, at: number) => (((bits[at >> 3] ?? 0) >> (at & 7)) & 1) === 1;
const set = (bits: Uint8Array, at: number) => {
  bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
};

/** Where words may begin, for loops that look at every place of a text. */
export function openingsOf(words: Iterable<string>): Openings {
  const openings = { firsts: new Uint8Array(0x10000 >> 3), pairs: new Uint8Array(PAIR_BITS >> 3) };
  for (const word of words) {
    set(openings.firsts, word.charCodeAt(0));
    // A word of one character goes as a pair with nothing.
    set(openings.pairs, pairOf(word.charCodeAt(0), word.length === 1 ? 0 : word.charCodeAt(1)));
  }
  return openings;
}

/** False where none of the words begins. */
export function mayOpen({ firsts, pairs }: Openings, text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (!isSet(firsts, first)) return false;
  return isSet(pairs, pairOf(first, text.charCodeAt(at + 1))) || isSet(pairs, pairOf(first, 0));
}

/**
 * The nodes of a trie as numbers, the root being 1. What leads from one to the next stands in a table without chains:
 * a slot holds node and code as one number, and beside it where they lead.
 */
interface Branches<T> {
  steps: Int32Array;
  targets: Int32Array;
  values: (T | undefined)[];
}

/** No trie may have more nodes: node and code have to fit in 32 bits. */
const MOST_NODES = 0x8000;

function branchesOf<T>(entries: readonly (readonly [string, T])[]): Branches<T> {
  const characters = entries.reduce((sum, [word]) => sum + word.length, 1);
  if (characters > MOST_NODES)
    throw new Error(`A list of words has ${characters} characters, more than ${MOST_NODES}.`);
  const size = 2 ** Math.ceil(Math.log2(2 * characters));
  const branches: Branches<T> = {
    steps: new Int32Array(size),
    targets: new Int32Array(size),
    values: new Array<T | undefined>(characters + 1).fill(undefined),
  };
  let nodes = 1;
  for (const [word, value] of entries) {
    let node = 1;
    for (let i = 0; i < word.length; i++) {
      const step = (node << 16) | word.charCodeAt(i);
      const slot = slotOf(branches.steps, step);
      if (branches.steps[slot] === 0) {
        branches.steps[slot] = step;
        branches.targets[slot] = ++nodes;
      }
      node = branches.targets[slot] ?? 0;
    }
    branches.values[node] ??= value;
  }
  return branches;
}

/** The slot of a step, or the empty one where it would stand. */
function slotOf(steps: Int32Array, step: number): number {
  const last = steps.length - 1;
  let slot = (Math.imul(step, 0x9e3779b1) >>> 12) & last;
  while (steps[slot] !== step && steps[slot] !== 0) slot = (slot + 1) & last;
  return slot;
}

function longest<T>(
  { steps, targets, values }: Branches<T>,
  text: string,
  at: number,
  end: number,
): WordMatch<T> | null {
  let node = 1;
  let to = -1;
  let value: T | undefined;
  for (let i = at; i < end; i++) {
    node = targets[slotOf(steps, (node << 16) | text.charCodeAt(i))] ?? 0;
    if (node === 0) break;
    const own = values[node];
    if (own === undefined) continue;
    to = i + 1;
    value = own;
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
  const openings = openingsOf(words);
  const wordAt = wordSet(words);
  return (text) => {
    for (let at = 0; at < text.length; at++)
      if (mayOpen(openings, text, at) && wordAt(text, at, text.length)) return true;
    return false;
  };
}

/** A trie of words that need no value. */
export function wordSet(words: Iterable<string>): WordTrie<true> {
  return wordTrie([...words].map((word) => [word, true] as const));
}
