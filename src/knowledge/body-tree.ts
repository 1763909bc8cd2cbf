/**
 * A policy's MDX body as a tree of its elements, each with the range of the source that its words stand for.
 * The body holds every word of the source in order (see `src/schemas/mdx-vocabulary.md`), so that the two can be
 * read side by side; they differ in white space only.
 */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** An element of the body; `name` is null for a run of text. */
export interface BodyNode {
  name: string | null;
  attributes: Readonly<Record<string, string>>;
  children: readonly BodyNode[];
  /** Words of a run of text; empty for an element. */
  words: string;
  /** Offset in the source of its first character that is no white space. */
  start: number;
  /** Offset after its last such character; equal to `start` where it holds none. */
  end: number;
}

/** What is used of a Markdown node. */
interface Markdown {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: readonly { name?: string; value?: string | { value: string } | null }[];
  children?: readonly Markdown[];
}

const markdown = unified().use(remarkParse).use(remarkMdx).freeze();

/**
 * Reads a body beside its source.
 *
 * @param source the text that offsets refer to; null where it is not to be had, and every offset is then 0
 * @returns the tree, or null where the words of the body are not those of the source
 */
export function bodyTree(body: string, source: string | null): BodyNode | null {
  const reader = new Reader(source);
  const children = [...reader.read(markdown.parse(body) as Markdown)];
  if (!reader.isThrough()) return null;
  return { name: 'Body', attributes: {}, children, words: '', start: 0, end: source?.length ?? 0 };
}

/** All words of a node, in order. */
export function wordsOf(node: BodyNode): string {
  return node.words + node.children.map(wordsOf).join('');
}

const SPACE = /[\s\uFEFF]/;

/** Steps through the source as the words of the body come by. */
class Reader {
  private at = 0;
  private readonly source: string | null;
  private isAligned = true;

  constructor(source: string | null) {
    this.source = source;
  }

  /** Markdown's own paragraphs mean nothing: their children stand for them. */
  *read(node: Markdown): Generator<BodyNode> {
    if (node.type === 'text') yield this.text(node.value ?? '');
    else if (node.name) yield this.element(node, node.name);
    else for (const child of node.children ?? []) yield* this.read(child);
  }

  isThrough(): boolean {
    return this.source === null || (this.isAligned && this.source.slice(this.at).search(/[^\s\uFEFF]/) < 0);
  }

  private element(node: Markdown, name: string): BodyNode {
    const children = (node.children ?? []).flatMap((child) => [...this.read(child)]);
    const filled = children.filter(({ start, end }) => start < end);
    const [start, end] = [filled[0]?.start ?? this.at, filled.at(-1)?.end ?? this.at];
    return { name, attributes: attributesOf(node), children, words: '', start, end };
  }

  private text(words: string): BodyNode {
    let start: number | null = null;
    for (const character of words) {
      if (SPACE.test(character)) continue;
      const found = this.step(character);
      start ??= found;
    }
    return { name: null, attributes: {}, children: [], words, start: start ?? this.at, end: this.at };
  }

  /** Passes one character of the source, and white space before it. */
  private step(character: string): number {
    if (this.source === null) return 0;
    while (this.at < this.source.length && SPACE.test(this.source[this.at]!)) this.at += 1;
    const start = this.at;
    if (!this.source.startsWith(character, start)) this.isAligned = false;
    this.at = start + character.length;
    return start;
  }
}

function attributesOf({ attributes = [] }: Markdown): Record<string, string> {
  const pairs = attributes.map(({ name, value }) => [name ?? '', typeof value === 'string' ? value : value?.value]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}
