/** The tree of a policy to the flow of its MDX body, in the words of src/schemas/mdx-vocabulary.md. */
import type { Paragraph as MdastParagraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Cell, Paragraph, Policy, Row, Section, Table } from '../tree/nodes.ts';
import type { Span } from '../tree/facts.ts';
import { leaves, sections, tables } from '../tree/walk.ts';
import { attributesOf, element, inlineOf, marksWithin } from './inline.ts';
import { nested, type Mark } from './marks.ts';

/** The whole text as MDX blocks. */
export function policyBody(policy: Policy, marks: Mark[]): RootContent[] {
  const body: RootContent[] = [];
  let isAfter = false;
  for (const child of policy.children) {
    if (child.type === 'section') {
      isAfter = true;
      body.push(sectionBlock(policy, child, marks));
    } else if (child.type === 'table') body.push(tableBlock(policy, child, null, marks));
    else if (child.type === 'paragraph') body.push(outerLine(policy, child, isAfter, marks));
  }
  const rest = markup(policy, policy.source.length);
  if (rest.length > 0) body.push(line('Back', { kind: 'furniture' }, rest));
  return body;
}

/**
 * One item with everything below it.
 *
 * @param isQuote true where it stands alone: what a copy put before its first word is then left out
 */
export function sectionBlock(policy: Policy, section: Section, marks: Mark[], isQuote = false): RootContent {
  const name = section.style === 'box' ? 'Box' : section.style === 'annex' ? 'Annex' : 'Section';
  const attributes: Record<string, string | number> = { path: section.path };
  if (name === 'Section') Object.assign(attributes, { depth: section.depth, style: section.style });
  const children = section.children.flatMap((child): RootContent[] => {
    if (child.type === 'section') return [sectionBlock(policy, child, marks)];
    if (child.type === 'table') return [tableBlock(policy, child, section, marks)];
    return child.type === 'paragraph' ? [itemLine(policy, section, child, marks, isQuote)] : [];
  });
  return flow(name, attributes, children);
}

/** A line before the first item or after the last. */
function outerLine(policy: Policy, paragraph: Paragraph, isAfter: boolean, marks: Mark[]): RootContent {
  const { start, end } = range(paragraph);
  const kind = paragraph.role === 'body' ? 'preamble' : paragraph.role;
  const name = isAfter ? 'Back' : 'Front';
  const card = rowPaths(policy).get(start);
  return line(card ? 'P' : name, card ? { path: card } : { kind }, [
    ...markup(policy, start),
    ...inlineOf(policy.source, start, end, marksWithin(marks, start, end)),
  ]);
}

/** What stands in the source before a line besides white space: a copy's own marks. */
function markup(policy: Policy, start: number): PhrasingContent[] {
  const words = marksBefore(policy).get(start);
  return words === undefined ? [] : [element('Markup', {}, [{ type: 'text', value: words }])];
}

const known = new WeakMap<Policy, Map<number, string>>();

/** Words in the gaps of a policy, by the offset of what follows them. */
function marksBefore(policy: Policy): Map<number, string> {
  const found = known.get(policy) ?? new Map<number, string>();
  if (!known.has(policy)) {
    known.set(policy, found);
    for (const leaf of leaves(policy)) {
      const words = leaf.type === 'gap' ? leaf.value.replace(/\uFEFF/g, '').trim() : '';
      if (words !== '') found.set(leaf.position.end.offset!, words);
    }
  }
  return found;
}

/** A line of an item: a heading that stands alone, or a paragraph with its label and run-in heading marked. */
function itemLine(
  policy: Policy,
  section: Section,
  paragraph: Paragraph,
  marks: Mark[],
  isQuote: boolean,
): RootContent {
  const { start, end } = range(paragraph);
  const added = isQuote && start === section.position.start.offset ? [] : markup(policy, start);
  const heading = paragraph.children.find((leaf) => leaf.type === 'heading');
  const label = paragraph.children.find((leaf) => leaf.type === 'label');
  const own = marksWithin(marks, start, end);
  if (heading && section.standsAlone) {
    return line('Head', { path: section.path, depth: section.depth }, [
      ...added,
      ...inlineOf(policy.source, start, end, own),
    ]);
  }
  const parts: Mark[] = [];
  if (label)
    parts.push({ name: 'Label', attributes: {}, start: label.position.start.offset!, end: label.position.end.offset! });
  if (heading)
    parts.push({
      name: 'RunIn',
      attributes: {},
      start: heading.position.start.offset!,
      end: withStop(policy.source, heading.position.end.offset!, end),
    });
  const all = parts.length > 0 ? nested([...parts, ...own.flatMap((mark) => clip(mark, parts))]) : own;
  const path = label ? section.path : rowPaths(policy).get(start);
  return line('P', path === undefined ? {} : { path }, [...added, ...inlineOf(policy.source, start, end, all)]);
}

/** A run-in heading takes the full stop or colon after it along. */
function withStop(source: string, at: number, end: number): number {
  return at < end && /[。：:，]/.test(source[at]!) && source[at] !== '，' ? at + 1 : at;
}

/** A mark that reaches over the edge of a label or heading keeps the part outside. */
function clip(mark: Mark, parts: Mark[]): Mark[] {
  for (const part of parts) {
    if (mark.start < part.end && mark.end > part.end && mark.start < part.end) mark = { ...mark, start: part.end };
  }
  return mark.start < mark.end ? [mark] : [];
}

/** The rows and lines that stand in a range of the source: a task that is no item. */
export function blocksWithin(policy: Policy, span: Span, marks: Mark[]): RootContent[] {
  const blocks = looseBlocks(policy);
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: RootContent[] = [];
  for (let at = low; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.end > span.end) break;
    found.push(block.write(marks));
  }
  return found;
}

interface LooseBlock extends Span {
  write: (marks: Mark[]) => RootContent;
}

const loose = new WeakMap<Policy, LooseBlock[]>();

/** Rows and lines of a policy in order, each with its range in the source. */
function looseBlocks(policy: Policy): LooseBlock[] {
  const known = loose.get(policy);
  if (known) return known;
  const blocks: LooseBlock[] = [];
  const add = (holder: Policy | Section) => {
    for (const child of holder.children) {
      if (child.type === 'section') add(child);
      else if (child.type === 'paragraph')
        blocks.push({ ...range(child), write: (marks) => looseLine(policy, child, marks) });
      else if (child.type === 'table')
        for (const row of rowsOf(child))
          blocks.push({ ...range(row), write: (marks) => rowBlock(policy, row, marks) });
    }
  };
  add(policy);
  loose.set(policy, blocks);
  return blocks;
}

function looseLine(policy: Policy, paragraph: Paragraph, marks: Mark[]): RootContent {
  const { start, end } = range(paragraph);
  return line('P', {}, inlineOf(policy.source, start, end, marksWithin(marks, start, end)));
}

function tableBlock(policy: Policy, table: Table, section: Section | null, marks: Mark[]): RootContent {
  const path = section?.path ?? 'table1';
  return flow(
    'Table',
    { path },
    rowsOf(table).map((row) => rowBlock(policy, row, marks)),
  );
}

function rowBlock(policy: Policy, row: Row, marks: Mark[]): RootContent {
  const cells = row.children.filter((child): child is Cell => child.type === 'cell');
  const known = rowPaths(policy).get(row.position.start.offset ?? -1);
  const attributes: Record<string, string> =
    row.kind === 'head' || known === undefined ? { kind: row.kind } : { path: known, kind: 'body' };
  return flow(
    'Row',
    attributes,
    cells.map((cell) => {
      const { start, end } = range(cell);
      return line('Cell', {}, [
        ...markup(policy, start),
        ...inlineOf(policy.source, start, end, marksWithin(marks, start, end)),
      ]);
    }),
  );
}

function rowsOf(table: Table): Row[] {
  return table.children.filter((child): child is Row => child.type === 'row');
}

const named = new WeakMap<Policy, Map<number, string>>();

/** Paths of rows, and of the lines that open an unnumbered card, by the offset at which they start; none is used twice. */
function rowPaths(policy: Policy): Map<number, string> {
  const known = named.get(policy);
  if (known) return known;
  const { tasks, indicators } = policy.facts;
  const facts = [...tasks.filter((task) => task.source === 'row'), ...indicators];
  const paths = new Map(facts.map(({ start, path }): [number, string] => [start, path]));
  const taken = new Set([...paths.values(), ...[...sections(policy)].map(({ section }) => section.path)]);
  for (const { table, section } of tables(policy))
    rowsOf(table).forEach((row, index) => {
      const start = row.position.start.offset ?? -1;
      if (row.kind === 'head' || paths.has(start)) return;
      const path = `${section?.path ?? 'table1'}.${index}`;
      let free = path;
      for (let times = 2; taken.has(free); times++) free = `${path}-${times}`;
      taken.add(free);
      paths.set(start, free);
    });
  named.set(policy, paths);
  return paths;
}

function range(node: Paragraph | Row | Cell): { start: number; end: number } {
  return { start: node.position.start.offset!, end: node.position.end.offset! };
}

function flow(name: string, attributes: Record<string, string | number>, children: RootContent[]): RootContent {
  const block: MdxJsxFlowElement = {
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesOf(attributes),
    children: children as MdxJsxFlowElement['children'],
  };
  return block;
}

/** An element on a line of its own that holds inline content. */
function line(name: string, attributes: Record<string, string | number>, children: PhrasingContent[]): MdastParagraph {
  return { type: 'paragraph', children: [element(name, attributes, children)] };
}
