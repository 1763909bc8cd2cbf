/** HTML to the plain text the parser reads: a block a line, a table as one tab-indented cell a line. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement, isHidden, textOf } from './html-elements.ts';
import { hasOwnLabel, listLabels, noteLabel } from './html-lists.ts';
import { isLaidOut, tableLines } from './html-tables.ts';
import { raised } from './raised.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** True where the text is a web page or a fragment of one. */
export function looksLikeHtml(text: string): boolean {
  return (
    /^\s*(?:<!doctype html|<html|<body|<head)/i.test(text) ||
    (/^\s*</.test(text) && /<(?:p|div|table|h[1-6]|ol|ul)[\s>]/i.test(text.slice(0, 4000)))
  );
}

const BLOCK = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Longer words are small print, no power and no mark of a note. */
const LONGEST_RAISED = 20;

/**
 * Words of a page in reading order.
 *
 * @param numbers how the items of ordered lists are numbered: as the page shows them, or not at all where the page is
 *   made from a document whose own numbers it has lost
 */
export function htmlToText(html: string, numbers: 'shown' | 'lost' = 'shown'): string {
  const words = new Writer(numbers === 'shown');
  write(parse(html).childNodes, words, false);
  return words.text();
}

/** Words of a cell on one line, its blocks parted by spaces; a table inside it is no grid of its own. */
function wordsOf(element: Element): string {
  const words = new Writer(false);
  write(element.childNodes, words, true);
  return words.text().replace(/\s+/g, ' ').trim();
}

/** Writes nodes in order. What is still to do stands on a stack of its own, so that no depth is too much. */
function write(nodes: Node[], words: Writer, inCell: boolean): void {
  const todo: (Node | (() => void))[] = [...nodes].reverse();
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'function') next();
    else if ('value' in next) words.add(next.value, isPreserved(next));
    else if (isElement(next) && !isHidden(next)) for (const each of opened(next, words, inCell)) todo.push(each);
  }
}

/** Writes what an element puts before its words; what is to do for the rest of it, the last first. */
function opened(element: Element, words: Writer, inCell: boolean): (Node | (() => void))[] {
  const { tagName } = element;
  if (tagName === 'br' || tagName === 'hr') {
    words.breakLine();
    return [];
  }
  if (tagName === 'sup' || tagName === 'sub') {
    const small = textOf(element);
    if (small === '' || small.length > LONGEST_RAISED) return [...element.childNodes].reverse();
    words.add(raised(small, tagName, words.last()), false);
    return [];
  }
  if (tagName === 'table' && !inCell && !isLaidOut(element)) {
    words.breakLine();
    words.addLines(tableLines(element, wordsOf));
    return [];
  }
  if (!BLOCK.has(tagName)) return [...element.childNodes].reverse();
  words.breakLine();
  if (tagName === 'ol' && words.isNumbered) listLabels(element).forEach((label, item) => words.labels.set(item, label));
  const label = noteLabel(element) ?? words.labels.get(element);
  if (label && !hasOwnLabel(element)) words.awaitWords(label);
  return [() => words.breakLine(), ...[...element.childNodes].reverse()];
}

/** Line breaks are kept inside <pre>. */
function isPreserved(node: Node): boolean {
  const parent = node.parentNode;
  return parent !== null && isElement(parent) && (parent.tagName === 'pre' || /pre/.test(attribute(parent, 'style')));
}

/** Lines of a text as they grow. */
class Writer {
  readonly labels = new Map<Element, string>();
  readonly isNumbered: boolean;
  private readonly lines: string[] = [];
  private line = '';
  private label = '';

  /** @param isNumbered true where the items of ordered lists take their numbers */
  constructor(isNumbered: boolean) {
    this.isNumbered = isNumbered;
  }

  add(value: string, isPreserved: boolean): void {
    if (isPreserved && /[\r\n]/.test(value)) {
      value.split(/\r?\n/).forEach((part, index) => {
        if (index > 0) this.breakLine();
        this.add(part, false);
      });
      return;
    }
    const words = value.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.label !== '' && words.trim() !== '') {
      this.line += this.label;
      this.label = '';
      this.line += words.trimStart();
    } else this.line += words;
  }

  addLines(lines: string[]): void {
    for (const line of lines) this.lines.push(line);
  }

  breakLine(): void {
    if (this.line.trim() !== '') this.lines.push(this.line.trim());
    this.line = '';
  }

  /** Puts a label before the next words. */
  awaitWords(label: string): void {
    this.label = label;
  }

  /** The last character of the line. */
  last(): string {
    return this.line.trimEnd().slice(-1);
  }

  text(): string {
    this.breakLine();
    let first = 0;
    let end = this.lines.length;
    while (first < end && this.lines[first] === '') first++;
    while (end > first && this.lines[end - 1] === '') end--;
    return `${this.lines.slice(first, end).join('\n')}\n`;
  }
}
