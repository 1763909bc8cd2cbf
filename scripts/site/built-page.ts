// The pages of a built site, parsed, as the audits look at them.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

export interface BuiltPage {
  /** The address under the base path, as a reader sees it: `/tasks/`, `/404.html`. */
  address: string;
  html: string;
  tree: Root;
}

/** Every HTML file below `dir`, in the order of its addresses. */
export function readBuiltPages(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      return { address: addressOf(file), html, tree: fromHtml(html) };
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

function addressOf(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/(^|\/)index\.html$/, '$1');
}

/** The elements of a page in document order. */
export function elementsOf(page: BuiltPage): Element[] {
  const elements: Element[] = [];
  visit(page.tree, 'element', (element) => void elements.push(element));
  return elements;
}

/** An attribute as text; undefined where the element has none. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
