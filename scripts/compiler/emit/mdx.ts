/** Front matter and blocks to the text of an MDX file, escaped by remark-mdx so that no character is lost. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import type { Root, RootContent } from 'mdast';
import { unified } from 'unified';
import { element } from './inline.ts';
import { stringify } from 'yaml';

const stringifier = unified()
  .use(remarkFrontmatter)
  .use(remarkMdx, { printWidth: Number.POSITIVE_INFINITY })
  .use(remarkStringify)
  .freeze();

/**
 * The file's text. YAML 1.1 is what Astro reads: there a date must be quoted to stay a string. Keys of the front matter keep their order, so
 * that a change shows as a small diff.
 */
export function mdxFile(data: object, body: RootContent[]): string {
  const yaml = stringify(data, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
  const root: Root = { type: 'root', children: [{ type: 'yaml', value: yaml }, ...body] };
  return stringifier.stringify(root);
}

/** One element a quote; plain paragraphs would not do, for a quote that opens with “export” is code to MDX. */
export function paragraphs(...quotes: string[]): RootContent[] {
  return quotes
    .filter((quote) => quote.trim() !== '')
    .map((quote) => ({
      type: 'paragraph',
      children: [element('Quote', {}, [{ type: 'text', value: quote.replace(/\s*\n\s*/g, ' ').trim() }])],
    }));
}
