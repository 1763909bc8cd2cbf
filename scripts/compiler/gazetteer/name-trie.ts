/** Names by their characters: which names begin at one place of a text, read in simplified characters. */
import { simplified } from './simplified.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[] | null;
}

/** A name that stands in the text from the place asked about up to `end`, with all that bear it. */
export interface Named<T> {
  end: number;
  values: T[];
}

export interface NameTrie<T> {
  add: (name: string, value: T) => void;
  /** All names that begin at `start` and end by `end`, the shortest first. */
  matchesAt: (text: string, start: number, end: number) => Named<T>[];
  longestAt: (text: string, start: number, end: number) => Named<T> | null;
  /** What bears exactly this name. */
  get: (name: string) => T[];
}

/**
 * A trie whose branches grow when a text first asks for their first character, so that a list of thousands of names
 * costs little to load.
 *
 * @param namesWith tells the names that begin with a character, asked once for each; none by default
 */
export function nameTrie<T>(namesWith: (first: string) => Iterable<[string, T]> = () => []): NameTrie<T> {
  const waiting = new Map<string, [string, T][]>();
  const grown = new Set<string>();
  const root: Node<T> = { next: new Map(), values: null };
  const branch = (first: string): Node<T> | undefined => {
    if (!grown.has(first)) {
      grown.add(first);
      for (const [name, value] of namesWith(first)) insert(root, name, value);
      for (const [name, value] of waiting.get(first) ?? []) insert(root, name, value);
    }
    return root.next.get(first);
  };
  const add = (name: string, value: T): void => {
    const first = name.charAt(0);
    if (first === '') return;
    if (grown.has(first)) return insert(root, name, value);
    const names = waiting.get(first);
    if (names) names.push([name, value]);
    else waiting.set(first, [[name, value]]);
  };
  return { add, ...lookUps(branch) };
}

function lookUps<T>(branch: (first: string) => Node<T> | undefined): Omit<NameTrie<T>, 'add'> {
  const matchesAt = (text: string, start: number, end: number): Named<T>[] => {
    const found: Named<T>[] = [];
    let node = start < end ? branch(simplified(text.charAt(start))) : undefined;
    for (let at = start + 1; node; at++) {
      if (node.values) found.push({ end: at, values: node.values });
      node = at < end ? node.next.get(simplified(text.charAt(at))) : undefined;
    }
    return found;
  };
  return {
    matchesAt,
    longestAt: (text, start, end) => matchesAt(text, start, end).at(-1) ?? null,
    get: (name) => matchesAt(name, 0, name.length).find((match) => match.end === name.length)?.values ?? [],
  };
}

function insert<T>(root: Node<T>, name: string, value: T): void {
  let node = root;
  for (const character of name.split('')) {
    let child = node.next.get(character);
    if (!child) node.next.set(character, (child = { next: new Map(), values: null }));
    node = child;
  }
  (node.values ??= []).push(value);
}
