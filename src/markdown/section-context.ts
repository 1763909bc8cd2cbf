/**
 * Gives the elements of a policy's MDX body what they cannot know by themselves: where they stand.
 * A component is rendered without sight of its parents, so a remark plugin looks down the tree first.
 *
 * It only adds and removes attributes, unwraps stray paragraphs, and moves a label into the heading
 * that follows it; the text stays the same, character for character.
 */

interface Attribute {
  type: 'mdxJsxAttribute';
  name: string;
  value?: string | { type: string; value: string } | null;
}

interface Node {
  type: string;
  name?: string | null;
  attributes?: Attribute[];
  children?: Node[];
}

interface Context {
  /** Depth of the nearest section, box or annex: 1 for 一、, 2 for （一）. */
  depth: number;
  /** Depth of the box or annex round the element: inside one, the printed labels start again from the top. */
  base: number;
  /** Identifiers already given to an element round this one. */
  paths: ReadonlySet<string>;
  /** Whether an element round this one is a link. */
  linked: boolean;
  /** Whether the element stands in the head row of a table. */
  head: boolean;
}

/** Elements that open a level of the outline and carry its permanent identifier. */
const HOLDERS = new Set(['Section', 'Box', 'Annex']);
/** Elements that may repeat the identifier of the item that holds them; an identifier is given once. */
const LINES = new Set(['P', 'Table', 'Row']);
/** Elements that their components render as links. */
const LINKS = new Set(['Duty', 'Agency', 'Place', 'Industry', 'Base', 'Organization', 'Target', 'Cite']);

export function sectionContext() {
  return (tree: Node): void => {
    describe(tree, { depth: 0, base: 0, paths: new Set(), linked: false, head: false });
  };
}

function describe(node: Node, context: Context): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => unwrapParagraph(node, child));
  if (node.name === 'P') joinLabel(node);
  for (const child of node.children) describe(child, enter(child, context));
}

function enter(node: Node, context: Context): Context {
  const { name } = node;
  if (!name) return context;
  const path = attribute(node, 'path');
  if (HOLDERS.has(name)) {
    const own = Number(attribute(node, 'depth'));
    const depth = own > 0 ? context.base + own : context.depth + 1;
    set(node, 'depth', String(depth));
    const base = name === 'Section' ? context.base : depth;
    return { ...context, depth, base, paths: new Set([...context.paths, ...(path ? [path] : [])]) };
  }
  if (name === 'Head' || name === 'RunIn') set(node, 'depth', String(context.depth || 1));
  if (name === 'Cell' && context.head) set(node, 'head', '');
  if (LINES.has(name) && path && context.paths.has(path)) remove(node, 'path');
  if (name === 'Row') return { ...context, head: attribute(node, 'kind') === 'head' };
  if (!LINKS.has(name)) return context;
  if (context.linked) set(node, 'plain', '');
  return { ...context, linked: context.linked || isLink(node) };
}

/** A cited document outside the corpus has nothing to link to. */
function isLink(node: Node): boolean {
  return node.name !== 'Cite' || attribute(node, 'policy') !== undefined;
}

/** Markdown wraps text that stands on lines of its own; inside an element of ours the paragraph means nothing. */
function unwrapParagraph(parent: Node, child: Node): Node[] {
  return child.type === 'paragraph' && parent.name ? (child.children ?? []) : [child];
}

/** `<Label>1.</Label><RunIn>新材料产业集群。</RunIn>` is one heading: the label belongs into it. */
function joinLabel(paragraph: Node): void {
  const children = paragraph.children ?? [];
  const [label, heading] = children;
  if (label?.name !== 'Label' || heading?.name !== 'RunIn') return;
  heading.children = [label, ...(heading.children ?? [])];
  paragraph.children = children.slice(1);
}

function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((each) => each.name === name)?.value;
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : value.value;
}

function set(node: Node, name: string, value: string): void {
  remove(node, name);
  node.attributes = [...(node.attributes ?? []), { type: 'mdxJsxAttribute', name, value }];
}

function remove(node: Node, name: string): void {
  node.attributes = node.attributes?.filter((each) => each.name !== name);
}
