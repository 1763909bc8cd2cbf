/** How much a page says in each of its elements, and how much of that are links. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { isElement, isHidden } from './html-elements.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

export interface Weight {
  /** Characters that are no white space. */
  words: number;
  /** Those inside links. */
  linked: number;
  links: number;
  /** Full stops and semicolons: running words have them, menus have none. */
  stops: number;
}

export type Weights = ReadonlyMap<Node, Weight>;

const NONE: Weight = { words: 0, linked: 0, links: 0, stops: 0 };

/** The weight of an element; nothing for one that is not shown. */
export function weightOf(weights: Weights, element: Node): Weight {
  return weights.get(element) ?? NONE;
}

/** Weighs all elements below a node that are shown. */
export function weigh(root: Node, isGone: (element: Element) => boolean): Weights {
  const weights = new Map<Node, Weight>();
  const order: Node[] = [];
  const todo: Node[] = [root];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (isElement(next) && (isHidden(next) || isGone(next))) continue;
    weights.set(next, own(next));
    order.push(next);
    if ('childNodes' in next) todo.push(...next.childNodes);
  }
  for (const node of order.reverse()) addTo(weights, node);
  return weights;
}

function own(node: Node): Weight {
  if (!('value' in node)) return { ...NONE, links: isElement(node) && node.tagName === 'a' ? 1 : 0 };
  const words = node.value.replace(/\s+/g, '');
  return { words: words.length, linked: 0, links: 0, stops: words.match(/[。；]/g)?.length ?? 0 };
}

/** Adds a node's weight, which is whole by now, to that of its parent. */
function addTo(weights: Map<Node, Weight>, node: Node): void {
  const weight = weights.get(node);
  const parent = 'parentNode' in node && node.parentNode ? weights.get(node.parentNode) : undefined;
  if (!weight) return;
  if (isElement(node) && node.tagName === 'a') weight.linked = weight.words;
  if (!parent) return;
  parent.words += weight.words;
  parent.linked += weight.linked;
  parent.links += weight.links;
  parent.stops += weight.stops;
}
