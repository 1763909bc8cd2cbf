/** Walks over the tree in the order of the source. */
import type { Span } from './facts.ts';
import type { Cell, Leaf, Paragraph, Policy, PolicyNode, Section, Table } from './nodes.ts';

/** A run of words with the item it stands in. */
export interface Passage {
  start: number;
  end: number;
  /** Innermost item, null before the first and after the last. */
  section: Section | null;
  node: Paragraph | Cell;
  /** Its sentences, once `sentencesIn` has cut them. */
  sentences: readonly Span[] | null;
}

const known = new WeakMap<Policy, Passage[]>();

/** Every paragraph and every table cell, in order. The tree stays as parsed, so they are listed once. */
export function passages(policy: Policy): readonly Passage[] {
  const listed = known.get(policy);
  if (listed) return listed;
  const found: Passage[] = [];
  addPassages(policy, null, found);
  known.set(policy, found);
  return found;
}

function addPassages(node: PolicyNode, section: Section | null, found: Passage[]): void {
  if (node.type === 'paragraph' || node.type === 'cell') {
    found.push({ start: node.range.start, end: node.range.end, section, node, sentences: null });
    return;
  }
  if ('value' in node) return;
  const inner = node.type === 'section' ? node : section;
  for (const child of node.children) addPassages(child, inner, found);
}

/** An item with the items above it, outermost first. */
export interface Nested {
  section: Section;
  parents: Section[];
}

const knownSections = new WeakMap<Policy, Nested[]>();

/** Every item, in order; listed once, as the passages are. */
export function sections(policy: Policy): readonly Nested[] {
  const listed = knownSections.get(policy);
  if (listed) return listed;
  const found: Nested[] = [];
  addSections(policy, [], found);
  knownSections.set(policy, found);
  return found;
}

function addSections(node: Policy | Section, parents: Section[], found: Nested[]): void {
  for (const child of node.children) {
    if (child.type !== 'section') continue;
    found.push({ section: child, parents });
    addSections(child, [...parents, child], found);
  }
}

/** A table with the item it stands in. */
export interface PlacedTable {
  table: Table;
  section: Section | null;
}

const knownTables = new WeakMap<Policy, PlacedTable[]>();

/** Every table, in order; listed once, as the passages are. */
export function tables(policy: Policy): readonly PlacedTable[] {
  const listed = knownTables.get(policy);
  if (listed) return listed;
  const found: PlacedTable[] = [];
  addTables(policy, null, found);
  knownTables.set(policy, found);
  return found;
}

function addTables(node: Policy | Section, section: Section | null, found: PlacedTable[]): void {
  for (const child of node.children) {
    if (child.type === 'table') found.push({ table: child, section });
    else if (child.type === 'section') addTables(child, child, found);
  }
}

/** Every leaf, in order; their values joined are the source. */
export function* leaves(node: PolicyNode): Generator<Leaf> {
  if ('value' in node) {
    yield node;
    return;
  }
  for (const child of node.children) yield* leaves(child);
}

/** The paragraphs that belong to an item itself, not to the items below it. */
export function ownParagraphs(section: Section): Paragraph[] {
  return section.children.filter((child): child is Paragraph => child.type === 'paragraph');
}

/** The items directly below an item. */
export function childSections(section: Section | Policy): Section[] {
  return section.children.filter((child): child is Section => child.type === 'section');
}
