// Whether every fact that a page has a place for is told, also where the text is silent.

import type { Element, Text } from 'hast';
import { attribute, elementsOf, type BuiltPage } from '../../scripts/site/built-page.ts';

/** Elements that show something without words. */
const SHOWS = new Set(['img', 'svg', 'input', 'select', 'meter', 'progress']);

/**
 * A value without a word tells nobody whether it is missing in the text or in the site; where the text is silent, a
 * page says so.
 *
 * @returns the names of such values, in sentences
 */
export function blankFacts(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) => {
    const elements = elementsOf(page);
    return elements.flatMap((element, at) =>
      isValue(element) && isBlank(element)
        ? [`${page.address} says nothing after “${wordsOf(elements[at - 1])}”.`]
        : [],
    );
  });
}

const isValue = (element: Element): boolean =>
  element.tagName === 'dd' || (attribute(element, 'className') ?? '').split(' ').includes('silent');

function isBlank(element: Element): boolean {
  return element.children.every((child) => {
    if (child.type === 'element') return !SHOWS.has(child.tagName) && isBlank(child);
    return child.type !== 'text' || child.value.trim() === '';
  });
}

function wordsOf(node: Element | Text | undefined): string {
  if (node === undefined) return '';
  if (node.type === 'text') return node.value.trim();
  return node.children.map((child) => (child.type === 'comment' ? '' : wordsOf(child as Element | Text))).join('');
}
