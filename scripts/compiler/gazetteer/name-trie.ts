/** Names by their characters: which names begin at one place of a text, read in simplified characters. */
import { codeSet } from '../tree/character-set.ts';
import { simplifiedCode } from './simplified.ts';

interface Node<T> {
  next: Map<number, Node<T>>;
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
  matchesAt: (text: string, start: number, end: number) => readonly Named<T>[];
  longestAt: (text: string, start: number, end: number) => Named<T> | null;
  /** True where a name may begin at `start`: one look at its first character. */
  opensAt: (text: string, start: number) => boolean;
  /** What bears exactly this name. */
  get: (name: string) => T[];
}

const NOTHING: readonly never[] = [];

/**
 * A trie whose branches grow when a text first asks for their first character, so that a list of thousands of names
 * costs little to load.
 *
 * @param namesWith tells the names that begin with a character, asked once for each; none by default
 */
export function nameTrie<T>(namesWith: (first: string) => Iterable<[string, T]> = () => []): NameTrie<T> {
  const waiting = new Map<string, [string, T][]>();
  const root: Node<T> = { next: new Map(), values: null };
  const grown = codeSet();
  const filled = codeSet();
  const enter = (code: number, name: string, value: T): void => {
    insert(root, name, value);
    filled.add(code);
  };
  const grow = (code: number): void => {
    const first = String.fromCharCode(code);
    grown.add(code);
    for (const [name, value] of namesWith(first)) enter(code, name, value);
    for (const [name, value] of waiting.get(first) ?? []) enter(code, name, value);
  };
  const opens = (code: number): boolean => {
    if (!grown.has(code)) grow(code);
    return filled.has(code);
  };
  const add = (name: string, value: T): void => {
    if (name === '') return;
    const code = name.charCodeAt(0);
    if (grown.has(code)) return enter(code, name, value);
    const first = name.charAt(0);
    const names = waiting.get(first);
    if (names) names.push([name, value]);
    else waiting.set(first, [[name, value]]);
  };
  return { add, ...lookUps(root, opens) };
}

function lookUps<T>(root: Node<T>, opens: (code: number) => boolean): Omit<NameTrie<T>, 'add'> {
  const opensAt = (text: string, start: number) => opens(simplifiedCode(text.charCodeAt(start)));
  const nodeAt = (text: string, start: number): Node<T> | undefined =>
    opensAt(text, start) ? root.next.get(simplifiedCode(text.charCodeAt(start))) : undefined;
  const matchesAt = (text: string, start: number, end: number): readonly Named<T>[] => {
    let node = start < end ? nodeAt(text, start) : undefined;
    if (!node) return NOTHING;
    let found: Named<T>[] | null = null;
    for (let at = start + 1; node; at++) {
      if (node.values) (found ??= []).push({ end: at, values: node.values });
      node = at < end ? node.next.get(simplifiedCode(text.charCodeAt(at))) : undefined;
    }
    return found ?? NOTHING;
  };
  const longestAt = (text: string, start: number, end: number): Named<T> | null => {
    let node = start < end ? nodeAt(text, start) : undefined;
    let found: Named<T> | null = null;
    for (let at = start + 1; node; at++) {
      if (node.values) found = { end: at, values: node.values };
      node = at < end ? node.next.get(simplifiedCode(text.charCodeAt(at))) : undefined;
    }
    return found;
  };
  return {
    matchesAt,
    longestAt,
    opensAt,
    get: (name) => matchesAt(name, 0, name.length).find((match) => match.end === name.length)?.values ?? [],
  };
}

function insert<T>(root: Node<T>, name: string, value: T): void {
  let node = root;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    let child = node.next.get(code);
    if (!child) node.next.set(code, (child = { next: new Map(), values: null }));
    node = child;
  }
  (node.values ??= []).push(value);
}
