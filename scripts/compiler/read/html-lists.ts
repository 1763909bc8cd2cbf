/** The numbers that a page gives the items of its lists: <ol start="3" type="a">. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement, textOf } from './html-elements.ts';
import { circled, han, letter, roman } from './list-numbers.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An item that brings its own label: 一、 （一） 1. ① 第一条 */
const OWN_LABEL =
  /^(?:第[一二三四五六七八九十百\d]{1,5}[章节条篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}\s?[.．、）)]|[①-⑳])/;

/** Labels of the items of an ordered list, as a reader of the page sees them. */
export function listLabels(list: Element): Map<Element, string> {
  const labels = new Map<Element, string>();
  if (/list-style(?:-type)?\s*:\s*none/.test(attribute(list, 'style'))) return labels;
  const style = styleOf(list);
  let number = Number.parseInt(attribute(list, 'start'), 10);
  if (Number.isNaN(number)) number = 1;
  for (const item of list.childNodes) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    const own = Number.parseInt(attribute(item, 'value'), 10);
    if (!Number.isNaN(own)) number = own;
    labels.set(item, style(number++));
  }
  return labels;
}

/** Label of a note that a word processor made: <li id="footnote-1"> → [1]. */
export function noteLabel(item: Element): string | null {
  if (item.tagName !== 'li') return null;
  const number = /^(?:foot|end)note-(\d{1,4})$/.exec(attribute(item, 'id'))?.[1];
  return number === undefined ? null : `[${number}] `;
}

/** True where the words of an item open with a label of their own. */
export function hasOwnLabel(item: Element): boolean {
  return OWN_LABEL.test(textOf(item, 12));
}

function styleOf(list: Element): (number: number) => string {
  const type = attribute(list, 'type');
  const css = attribute(list, 'style').slice(0, 300);
  if (/cjk|chinese|trad-|simp-/.test(css)) return (number) => `${han(number)}、`;
  if (type === 'a' || type === 'i') return (number) => `${type === 'a' ? letter(number) : roman(number)}.`;
  if (type === 'A' || type === 'I') return (number) => `${(type === 'A' ? letter : roman)(number).toUpperCase()}.`;
  const depth = depthOf(list);
  if (depth === 0) return (number) => `${number}.`;
  return depth === 1 || depth > 2 ? (number) => `（${number}）` : circled;
}

/** How many ordered lists hold a list, as far as it matters. */
function depthOf(list: Element): number {
  let depth = 0;
  let steps = 0;
  for (let node: Node | null = list.parentNode; node && isElement(node) && steps < 40; node = node.parentNode, steps++)
    if (node.tagName === 'ol') depth++;
  return depth;
}
