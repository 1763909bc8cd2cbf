/** The numbers that a page gives the items of its lists: <ol start="3" type="a">. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement, textOf } from './html-elements.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** An item that brings its own label: 一、 （一） 1. ① 第一条 */
const OWN_LABEL = /^(?:第[一二三四五六七八九十百\d]{1,5}[章节条篇部]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}\s?[.．、）)]|[①-⑳])/;

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
  if (/cjk|chinese|trad-|simp-/.test(css)) return (number) => `${hanOf(number)}、`;
  if (type === 'a' || type === 'A') return (number) => `${letterOf(number, type)}.`;
  if (type === 'i' || type === 'I') return (number) => `${romanOf(number, type)}.`;
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

function hanOf(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? (HAN[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${HAN[number % 10] ?? ''}`;
}

function letterOf(number: number, type: 'a' | 'A'): string {
  return String.fromCharCode(type.charCodeAt(0) + ((((number - 1) % 26) + 26) % 26));
}

function romanOf(number: number, type: 'i' | 'I'): string {
  let rest = Math.min(number, 300);
  let letters = '';
  for (const [value, letter] of ROMAN) for (; rest >= value; rest -= value) letters += letter;
  return type === 'I' ? letters.toUpperCase() : letters;
}

function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : `（${number}）`;
}
