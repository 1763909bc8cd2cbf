/** The items of a text as a keeper goes through them, each with the stretches of the source that are its own. */
import type { Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { lastAtMost } from '../tree/sorted.ts';
import { sections } from '../tree/walk.ts';

/** What stands before the first item, and after the last. */
export const FRONT = 'front';
export const END = 'end';

export interface Item {
  /** Path of the section, `front` or `end`. */
  path: string;
  label: string;
  heading: string | null;
  /** How many items it stands in; 0 for the outermost. */
  level: number;
  /** Its words without those of the items inside it, in order. */
  own: Span[];
  /** All of it, with the items inside. */
  whole: Span;
}

const known = new WeakMap<Policy, readonly Item[]>();
const knownStretches = new WeakMap<Policy, Stretches>();

/** The stretches of all items in the order of the source, and where each starts. */
interface Stretches {
  starts: number[];
  items: { end: number; item: Item }[];
}

/** Every item that holds words of its own, in the order of the text; joined, they hold all words. */
export function itemsOf(policy: Policy): readonly Item[] {
  const listed = known.get(policy);
  if (listed) return listed;
  const { source } = policy;
  const items: Item[] = [];
  const outer = policy.children.filter((child): child is Section => child.type === 'section');
  const [first, last] = [outer[0], outer.at(-1)];
  const front = { start: 0, end: first ? startOf(first) : source.length };
  items.push(itemOf(FRONT, front, [front]));
  for (const { section, parents } of sections(policy)) items.push(sectionItem(section, parents.length));
  if (last) {
    const end = { start: endOf(last), end: source.length };
    items.push(itemOf(END, end, [end]));
  }
  const held = items
    .map((item) => ({ ...item, own: item.own.filter((span) => /\S/.test(source.slice(span.start, span.end))) }))
    .filter(({ own }) => own.length > 0);
  known.set(policy, held);
  return held;
}

/** The innermost item that holds an offset of the source. */
export function itemAt(policy: Policy, offset: number): Item | undefined {
  const { starts, items } = stretchesOf(policy);
  const at = lastAtMost(starts, offset);
  const stretch = items[at];
  return stretch && (starts[at] ?? 0) <= offset && offset < stretch.end ? stretch.item : undefined;
}

function stretchesOf(policy: Policy): Stretches {
  const listed = knownStretches.get(policy);
  if (listed) return listed;
  const all = itemsOf(policy).flatMap((item) => item.own.map(({ start, end }) => ({ start, end, item })));
  all.sort((a, b) => a.start - b.start);
  const stretches = { starts: all.map(({ start }) => start), items: all };
  knownStretches.set(policy, stretches);
  return stretches;
}

/** Where an item stands with all inside it, or a row of a table that is a task; null where there is none of that path. */
export function rangeOf(policy: Policy, path: string): Span | null {
  return (
    itemsOf(policy).find((item) => item.path === path)?.whole ??
    policy.facts.tasks.find((task) => task.path === path) ??
    null
  );
}

/** The words of an item alone. */
export function ownText(policy: Policy, { own }: Item): string {
  return own.map(({ start, end }) => policy.source.slice(start, end)).join('');
}

function itemOf(path: string, whole: Span, own: Span[]): Item {
  return { path, label: '', heading: null, level: 0, own, whole };
}

function sectionItem(section: Section, level: number): Item {
  const whole = { start: startOf(section), end: endOf(section) };
  const own: Span[] = [];
  let at = whole.start;
  for (const child of section.children) {
    if (child.type !== 'section') continue;
    own.push({ start: at, end: startOf(child) });
    at = endOf(child);
  }
  own.push({ start: at, end: whole.end });
  return { path: section.path, label: section.label, heading: section.heading, level, own, whole };
}

function startOf({ position }: Section): number {
  return position.start.offset ?? 0;
}

function endOf({ position }: Section): number {
  return position.end.offset ?? 0;
}
