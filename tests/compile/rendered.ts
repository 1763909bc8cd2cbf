/** MDX to the words that a reader sees, by the compiler that the site's own integration uses. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import remarkFrontmatter from 'remark-frontmatter';

/** What is used of the compiler; it comes along with @astrojs/mdx. */
interface Compiler {
  evaluate: (text: string, options: object) => Promise<{ default: (props: object) => unknown }>;
}

const integration = createRequire(import.meta.url).resolve('@astrojs/mdx');
const compiler = (await import(pathToFileURL(createRequire(integration).resolve('@mdx-js/mdx')).href)) as Compiler;

/** Words of an MDX file in reading order, its front matter apart; every component only passes on what it holds. */
export async function wordsOf(mdx: string): Promise<string> {
  const words = (_: unknown, props: { children?: unknown }): string => textOf(props.children);
  const { default: Content } = await compiler.evaluate(mdx, {
    Fragment: 'fragment',
    jsx: (type: unknown, props: { children?: unknown }) =>
      typeof type === 'function' ? type(props) : words(type, props),
    jsxs: (type: unknown, props: { children?: unknown }) =>
      typeof type === 'function' ? type(props) : words(type, props),
    remarkPlugins: [remarkFrontmatter],
  });
  const names = new Set([...mdx.matchAll(/<([A-Z]\w*)/g)].map((match) => match[1]!));
  const components = Object.fromEntries(
    [...names].map((name) => [name, (props: { children?: unknown }) => textOf(props.children)]),
  );
  return textOf(Content({ components }));
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  return node === null || node === undefined || typeof node === 'boolean' ? '' : String(node);
}
