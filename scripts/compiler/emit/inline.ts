/** A range of the source with its marks to mdast: text and inline elements. */
import type { PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Mark } from './marks.ts';

/** Finds the marks of a range; they are sorted, so that one look-up is a binary search. */
export function marksWithin(marks: Mark[], start: number, end: number): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let i = low; i < marks.length && marks[i]!.start < end; i++) if (marks[i]!.end <= end) found.push(marks[i]!);
  return found;
}

/** Text and inline elements of `source.slice(start, end)`; nothing is added to the text and nothing left out. */
export function inlineOf(source: string, start: number, end: number, marks: Mark[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let at = start;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.start < at) continue;
    pushText(content, source.slice(at, mark.start));
    const inner = marks.slice(i + 1).filter((other) => other.start < mark.end);
    content.push(element(mark.name, mark.attributes, inlineOf(source, mark.start, mark.end, inner)));
    at = mark.end;
  }
  pushText(content, source.slice(at, end));
  return content;
}

function pushText(content: PhrasingContent[], value: string): void {
  if (value !== '') content.push({ type: 'text', value });
}

/** An inline MDX element; numbers become expressions: `n={0}`. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributesOf(attributes), children };
}

/** Attributes of an MDX element, in the order given. */
export function attributesOf(attributes: Record<string, string | number>): MdxJsxAttribute[] {
  return Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: typeof value === 'number' ? { type: 'mdxJsxAttributeValueExpression', value: String(value) } : value,
  }));
}
