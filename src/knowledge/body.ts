/** The elements of a policy's MDX body one by one: enough to check references and to list mentions. */
import { bodyTree, type BodyNode } from './body-tree.ts';

export interface BodyElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Identifier of the innermost item that holds the element. */
  path: string | null;
}

/** Elements that open an item of their own, so that `#path` leads to them. */
export const HOLDERS: ReadonlySet<string> = new Set(['Section', 'Box', 'Annex', 'Row']);

const read = new Map<string, readonly BodyElement[]>();

/** In the order of the text; a body is read once a build. */
export function elementsOf(body: string): readonly BodyElement[] {
  const elements = read.get(body) ?? bodyTree(body, null)!.children.flatMap((node) => elementsIn(node, null));
  read.set(body, elements);
  return elements;
}

function elementsIn({ name, attributes, children }: BodyNode, holder: string | null): BodyElement[] {
  if (name === null) return [];
  const path = attributes.path ?? holder;
  const within = HOLDERS.has(name) ? path : holder;
  return [{ name, attributes, path }, ...children.flatMap((child) => elementsIn(child, within))];
}

/** Every place of a policy that an address can name. */
export function anchorsOf(elements: readonly BodyElement[]): ReadonlySet<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes.path ?? []));
}
