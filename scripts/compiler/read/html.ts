/** HTML to the plain text the parser reads: a block a line, a table as one tab-indented cell a line. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement, isHidden, textOf } from './html-elements.ts';
import { furnitureOf } from './html-furniture.ts';
import { hasOwnLabel, listLabels, noteLabel } from './html-lists.ts';
import { isLaidOut, tableLines } from './html-tables.ts';
import type { LeftOut } from './left-out.ts';
import { LineWriter } from './line-writer.ts';
import { raised } from './raised.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Longer words are small print, no power and no mark of a note. */
const LONGEST_RAISED = 20;

/** Words of a saved page in reading order: those of its document, with the numbers that the page shows before items. */
export function pageText(html: string): { text: string; left: LeftOut[] } {
  const page = parse(html);
  const left: LeftOut[] = [];
  const skipped = furnitureOf(page, left);
  return { text: textOfNodes(page.childNodes, { isNumbered: true, skipped }), left };
}

/** Words of a page that a reader here made from a document: all of them; numbers of lists stand in its words. */
export function documentText(html: string): string {
  return textOfNodes(parse(html).childNodes, { isNumbered: false, skipped: new Set() });
}

/** How words are written, and what is gone past. */
interface Way {
  /** True where the items of ordered lists take their numbers. */
  isNumbered: boolean;
  skipped: ReadonlySet<Element>;
  inCell?: boolean;
}

function textOfNodes(nodes: Node[], way: Way): string {
  const words = new Writer();
  write(nodes, words, way);
  return words.text();
}

/** The lines, and the labels that items on the way will take. */
class Writer extends LineWriter {
  readonly labels = new Map<Element, string>();
}

/** Words of a cell on one line, its blocks parted by spaces; a table inside it is no grid of its own. */
function wordsOf(element: Element, skipped: ReadonlySet<Element>): string {
  const words = textOfNodes(element.childNodes, { isNumbered: false, skipped, inCell: true });
  return words.replace(/\s+/g, ' ').trim();
}

/** Writes nodes in order. What is still to do stands on a stack of its own, so that no depth is too much. */
function write(nodes: Node[], words: Writer, way: Way): void {
  const todo: (Node | (() => void))[] = [...nodes].reverse();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'function') next();
    else if ('value' in next) words.add(next.value, isPreserved(next));
    else if (isElement(next) && !isHidden(next) && !way.skipped.has(next))
      for (const each of opened(next, words, way)) todo.push(each);
  }
}

/** Writes what an element puts before its words; what is to do for the rest of it, the last first. */
function opened(element: Element, words: Writer, way: Way): (Node | (() => void))[] {
  const { tagName } = element;
  if (tagName === 'br' || tagName === 'hr') {
    words.breakLine();
    return [];
  }
  if (tagName === 'a' && /^#(?:foot|end)note-ref-/.test(attribute(element, 'href'))) return [];
  if (tagName === 'sup' || tagName === 'sub') {
    const small = textOf(element);
    if (small === '' || small.length > LONGEST_RAISED) return [...element.childNodes].reverse();
    words.add(raised(small, tagName, words.last(), way.isNumbered ? 'left out' : 'kept'), false);
    return [];
  }
  if (tagName === 'table' && !way.inCell && !isLaidOut(element)) {
    words.breakLine();
    words.addLines(tableLines(element, (cell) => wordsOf(cell, way.skipped)));
    return [];
  }
  if (!BLOCK.has(tagName)) return [...element.childNodes].reverse();
  words.breakLine();
  if (tagName === 'ol' && way.isNumbered) listLabels(element).forEach((label, item) => words.labels.set(item, label));
  const label = noteLabel(element) ?? words.labels.get(element);
  if (label && !hasOwnLabel(element)) words.awaitWords(label);
  return [() => words.breakLine(), ...[...element.childNodes].reverse()];
}

/** Line breaks are kept inside <pre>. */
function isPreserved(node: Node): boolean {
  const parent = node.parentNode;
  return parent !== null && isElement(parent) && (parent.tagName === 'pre' || /pre/.test(attribute(parent, 'style')));
}
