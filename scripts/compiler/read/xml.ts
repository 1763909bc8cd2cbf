/** XML parts of documents as trees. */
import type { Element, ElementContent, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { damaged, SourceError } from './errors.ts';

export type { Element, ElementContent, Root } from 'xast';

/** Elements nest no deeper in any document. */
const DEEPEST = 200;

/**
 * Reads a part of a document. Declarations of types and entities have no place in one, and are refused.
 *
 * @throws SourceError where the part is no XML, declares entities, or nests without end
 */
export function readXml(bytes: Uint8Array | undefined, kind: string): Root | null {
  if (!bytes) return null;
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw new SourceError(
      'damaged-file',
      `The ${kind} file declares entities, which no such document does.`,
      'Do not trust it; open it in a word processor and save it again as DOCX.',
    );
  if (depthOf(text) > DEEPEST) throw damaged(kind);
  try {
    return fromXml(text);
  } catch {
    throw damaged(kind);
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [tag] of text.matchAll(/<[/\w][^<>]*>/g)) {
    if (tag.startsWith('</')) depth--;
    else if (!tag.endsWith('/>')) most = Math.max(most, ++depth);
  }
  return most;
}

export function isElement(node: RootContent | ElementContent): node is Element {
  return node.type === 'element';
}

/** The child elements of an element, of one name where one is given. */
export function childrenOf(node: Element | Root | null | undefined, name?: string): Element[] {
  const elements = (node?.children ?? []).filter(isElement);
  return name === undefined ? elements : elements.filter((each) => each.name === name);
}

/** The first child of a name. */
export function child(node: Element | Root | null | undefined, name: string): Element | undefined {
  return childrenOf(node, name)[0];
}

/** All elements of some names below a node, in order. */
export function allBelow(node: Element | Root | null, names: readonly string[]): Element[] {
  const found: Element[] = [];
  const visit = (each: Element | Root): void => {
    for (const next of each.children) {
      if (!isElement(next)) continue;
      if (names.includes(next.name)) found.push(next);
      visit(next);
    }
  };
  if (node) visit(node);
  return found;
}

/** The words of an element. */
export function wordsBelow(node: Element): string {
  return node.children
    .map((each) => (each.type === 'text' ? each.value : isElement(each) ? wordsBelow(each) : ''))
    .join('');
}

/** An attribute's value. */
export function attributeOf(node: Element | undefined, name: string): string | undefined {
  return node?.attributes[name] ?? undefined;
}

/** A number that an attribute holds. */
export function numberOf(node: Element | undefined, name: string): number | undefined {
  const value = Number.parseInt(attributeOf(node, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}
