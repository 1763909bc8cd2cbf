/** What is shown of a web page and what is not. */
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements without words of the document: scripts, controls, what was struck out. */
const SILENT = new Set(
  'audio button canvas datalist del dialog embed footer head iframe input math nav noscript object option s script select strike style svg template textarea title video'.split(
    ' ',
  ),
);

/** True for an element, false for text and comments. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Value of an attribute, empty where there is none. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** True where an element is not shown, or shows nothing of the document. */
export function isHidden(element: Element): boolean {
  if (SILENT.has(element.tagName)) return true;
  if (element.tagName === 'header') return isPageHead(element);
  return hidesWords(element);
}

/** True where an element's own attributes keep its words from the page. */
export function hidesWords(element: Element): boolean {
  if (element.attrs.length === 0) return false;
  const style = attribute(element, 'style').slice(0, 500);
  return element.attrs.some(({ name }) => name === 'hidden') || hides(style);
}

/** Declarations that show nothing: display: none, font-size: 0, far beside the page. */
const HIDING = [
  /(?:^|[;{\s])display\s*:\s*none/i,
  /(?:^|[;{\s])visibility\s*:\s*hidden/i,
  /(?:^|[;{\s])(?:font-size|opacity)\s*:\s*0(?:px|pt|em|%)?\s*(?:[;}!]|$)/i,
  /(?:^|[;{\s])(?:left|top|text-indent)\s*:\s*-\d{3,}px/i,
];

/** True where declarations of a style keep words from the page. */
export function hides(style: string): boolean {
  return HIDING.some((declaration) => declaration.test(style));
}

/** The head of a site names the site; that of an article holds its heading. */
function isPageHead(element: Element): boolean {
  const parent = element.parentNode;
  const isOuter = parent !== null && isElement(parent) && parent.tagName === 'body';
  return isOuter && !element.childNodes.some((child) => isElement(child) && /^h[1-3]$/.test(child.tagName));
}

/** Puts nodes on a stack so that the first comes off first; an element may hold any number of them. */
export function pushInTurn<T>(stack: T[], nodes: readonly T[]): void {
  for (let i = nodes.length - 1; i >= 0; i--) stack.push(nodes[i] as T);
}

/** Elements below an element with one of some names, in order, not looking inside `except`. */
export function below(element: Element, names: string[], except: string[]): Element[] {
  const found: Element[] = [];
  const todo: Node[] = [...element.childNodes].reverse();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (!isElement(next)) continue;
    if (names.includes(next.tagName)) found.push(next);
    if (!names.includes(next.tagName) && !except.includes(next.tagName)) pushInTurn(todo, next.childNodes);
  }
  return found;
}

/** Text below an element up to some length, white space at its ends left out; no more elements are looked at than that. */
export function textOf(element: Element, most = 200): string {
  let words = '';
  let seen = 0;
  const todo: Node[] = [element];
  for (let next = todo.pop(); next !== undefined && words.length <= most && seen++ < most + 50; next = todo.pop()) {
    if ('value' in next) words += next.value;
    else if (isElement(next)) pushInTurn(todo, next.childNodes);
  }
  return words.trim();
}
