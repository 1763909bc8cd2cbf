/** Which items of a text are which of another state of it: by their words, else by their likeness. */
import type { Item } from './items.ts';

export interface Comparison {
  /** The same words at another address. */
  moved: [from: Item, to: Item][];
  appeared: Item[];
  vanished: Item[];
}

/** From here on two items are one that was edited, of 1. */
const ALIKE = 0.5;
/** How much of the likeness of two items is that of their titles, where both have one. */
const TITLE = 0.4;
/** What speaks for an item that stayed where it was: as much as a few words. */
const SAME_ADDRESS = 0.05;

/** Each item is paired once: first with the same words, then with what is most like it. */
export function compareItems(before: readonly Item[], after: readonly Item[]): Comparison {
  const pairs = new Map<Item, Item>();
  const pair = (from: Item, to: Item) => pairs.set(from, to);
  pairSame(before, after, pair);
  const left = (items: readonly Item[], taken: ReadonlySet<Item>) => items.filter((item) => !taken.has(item));
  pairAlike(left(before, new Set(pairs.keys())), left(after, new Set(pairs.values())), pair);
  return {
    moved: [...pairs].filter(([from, to]) => from.address !== to.address),
    vanished: left(before, new Set(pairs.keys())),
    appeared: left(after, new Set(pairs.values())),
  };
}

/** Of several with the same words, those that kept their address first, the others in order. */
function pairSame(before: readonly Item[], after: readonly Item[], pair: (from: Item, to: Item) => void): void {
  const key = ({ kind, address, words }: Item) => (words === '' ? `${kind} at ${address}` : `${kind} ${words}`);
  const candidates = Map.groupBy(after, key);
  for (const [words, own] of Map.groupBy(before, key)) {
    const others = candidates.get(words) ?? [];
    const kept = new Set<string>();
    for (const from of own) {
      const to = others.find(({ address }) => address === from.address);
      if (to) kept.add(from.address);
      if (to) pair(from, to);
    }
    const [first, second] = [own, others].map((items) => items.filter(({ address }) => !kept.has(address)));
    (first ?? []).forEach((from, index) => {
      const to = second?.[index];
      if (to) pair(from, to);
    });
  }
}

function pairAlike(before: readonly Item[], after: readonly Item[], pair: (from: Item, to: Item) => void): void {
  const shapes = new Map([...before, ...after].map((item) => [item, shapeOf(item)]));
  const found = before.flatMap((from) =>
    after
      .filter((to) => to.kind === from.kind)
      .map((to) => ({ from, to, likeness: likeness(from, to, shapes) }))
      .filter((each) => each.likeness >= ALIKE),
  );
  const taken = new Set<Item>();
  for (const { from, to } of found.sort((a, b) => b.likeness - a.likeness)) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    pair(from, to);
  }
}

/** Pairs of neighbouring characters. */
interface Shape {
  title: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

const shapeOf = ({ title, words }: Item): Shape => ({ title: bigrams(title), words: bigrams(words) });

function bigrams(words: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)));
}

function likeness(from: Item, to: Item, shapes: ReadonlyMap<Item, Shape>): number {
  const [a, b] = [shapes.get(from), shapes.get(to)];
  if (!a || !b) return 0;
  const alike = TITLE * shared(a.title, b.title) + (1 - TITLE) * shared(a.words, b.words);
  return alike + (from.address === to.address ? SAME_ADDRESS : 0);
}

/** Dice's coefficient: 1 for the same pairs, 0 for none in common. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let both = 0;
  for (const each of a) if (b.has(each)) both += 1;
  return (2 * both) / (a.size + b.size);
}
