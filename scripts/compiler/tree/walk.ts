/** Walks over the tree in the order of the source. */
import type { Cell, Leaf, Paragraph, Policy, PolicyNode, Section, Table } from './nodes.ts';

/** A run of words with the item it stands in. */
export interface Passage {
  start: number;
  end: number;
  /** Innermost item, null before the first and after the last. */
  section: Section | null;
  node: Paragraph | Cell;
}

/** Every paragraph and every table cell, in order. */
export function* passages(policy: Policy): Generator<Passage> {
  yield* within(policy, null);
}

function* within(node: PolicyNode, section: Section | null): Generator<Passage> {
  if (node.type === 'paragraph' || node.type === 'cell') {
    yield { start: node.range.start, end: node.range.end, section, node };
    return;
  }
  if (!('children' in node)) return;
  const inner = node.type === 'section' ? node : section;
  for (const child of node.children) yield* within(child, inner);
}

/** Every item with the items above it, outermost first. */
export function* sections(policy: Policy): Generator<{ section: Section; parents: Section[] }> {
  yield* below(policy, []);
}

function* below(node: Policy | Section, parents: Section[]): Generator<{ section: Section; parents: Section[] }> {
  for (const child of node.children) {
    if (child.type !== 'section') continue;
    yield { section: child, parents };
    yield* below(child, [...parents, child]);
  }
}

/** Every table with the item it stands in. */
export function* tables(policy: Policy): Generator<{ table: Table; section: Section | null }> {
  yield* tablesIn(policy, null);
}

function* tablesIn(
  node: Policy | Section,
  section: Section | null,
): Generator<{ table: Table; section: Section | null }> {
  for (const child of node.children) {
    if (child.type === 'table') yield { table: child, section };
    else if (child.type === 'section') yield* tablesIn(child, child);
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
