/**
 * A policy's text cut into clauses: a numbered item's own words (without its numbered children), a paragraph, a row
 * of a table. Together they hold every word of the text exactly once, in its order; search answers with them.
 */
import type { Policy } from '../schemas/policy.ts';
import { wordsOf, type BodyNode } from './body-tree.ts';

/**
 * `item` a heading or the words that carry a label, `paragraph` a further one, `row` of a table, `front` and `back`
 * lines before the first item and after the last, `markup` what a word processor left in the copy.
 */
export type ClauseKind = 'item' | 'paragraph' | 'row' | 'front' | 'back' | 'markup';

export interface TextClause {
  /** `<policy>/<path>`, and `<policy>/<path>~2` … for what follows under the same path; without a path `<policy>/front~2`. */
  id: string;
  policy: string;
  /** The item that holds it, to which an address can lead; null before the first item and after the last. */
  path: string | null;
  /** The heading that stands in its own words; '' where there is none. */
  title: string;
  /** Headings from the outermost to its own; the policy's title outside of all items. */
  trail: string;
  kind: ClauseKind;
  /** As it stands in the source, line ends and tabs between cells included. */
  text: string;
  /** Where it stands; null where the source is no plain text to be sliced. */
  start: number | null;
  end: number | null;
  line: number | null;
}

/** A clause before it is numbered. */
interface Piece {
  kind: ClauseKind;
  path: string | null;
  /** Paths of the items round it, from the outermost. */
  holders: readonly string[];
  lines: readonly Line[];
}

/** What one element of the body contributes. */
interface Line {
  element: BodyNode;
  nodes: readonly BodyNode[];
}

/** Elements that hold lines, and open an item. */
const HOLDERS = new Set(['Section', 'Box', 'Annex']);
const KINDS: Readonly<Record<string, ClauseKind>> = {
  Front: 'front',
  Back: 'back',
  Head: 'item',
  P: 'paragraph',
  Row: 'row',
};

/**
 * @param body the tree of the body, as `bodyTree` reads it beside `source`
 * @param source the policy's text, or null where offsets cannot be told
 */
export function textClauses(
  id: string,
  policy: Pick<Policy, 'title' | 'outline'>,
  body: BodyNode,
  source: string | null,
): TextClause[] {
  const headings = new Map(policy.outline.map(({ path, heading, label }) => [path, heading ?? label]));
  const own = new Map(policy.outline.map(({ path, heading }) => [path, heading]));
  const number = numbering();
  const lineOf = lineCounter(source ?? '');
  return joined([...piecesOf(body, [])]).map(({ kind, path, holders, lines }) => {
    const nodes = lines.flatMap((line) => line.nodes);
    const [start, end] = [nodes[0]!.start, nodes.at(-1)!.end];
    return {
      id: `${id}/${number(path ?? (kind === 'back' ? 'back' : 'front'), kind)}`,
      policy: id,
      path,
      title: kind === 'item' && path !== null ? (own.get(path) ?? '') : '',
      trail: holders.map((holder) => headings.get(holder) ?? holder).join(' › ') || policy.title,
      kind,
      ...(source === null
        ? { text: lines.map(plainWords).join('\n'), start: null, end: null, line: null }
        : { text: source.slice(start, end), start, end, line: lineOf(start) }),
    };
  });
}

function* piecesOf(node: BodyNode, holders: readonly string[]): Generator<Piece> {
  for (const child of node.children) {
    const kind = KINDS[child.name ?? ''];
    const own = child.attributes['path'];
    if (kind) yield* linePieces(child, kind, holders);
    else if (HOLDERS.has(child.name ?? '') && own) yield* piecesOf(child, [...holders, own]);
    else yield* piecesOf(child, holders);
  }
}

/** A line, and apart from it the marks that a copy put before its words. */
function* linePieces(element: BodyNode, kind: ClauseKind, holders: readonly string[]): Generator<Piece> {
  const path = element.attributes['path'] ?? holders.at(-1) ?? null;
  const marks = element.children.filter(({ name }) => name === 'Markup');
  const nodes = element.children.filter((child) => child.name !== 'Markup' && /\S/.test(wordsOf(child)));
  const isLabelled = kind === 'paragraph' && nodes[0]?.name === 'Label';
  if (marks.length > 0) yield { kind: 'markup', path, holders, lines: [{ element, nodes: marks }] };
  if (nodes.length > 0) yield { kind: isLabelled ? 'item' : kind, path, holders, lines: [{ element, nodes }] };
}

/** A heading and the paragraph below it are one clause, and so are the lines of a title. */
function joined(pieces: readonly Piece[]): Piece[] {
  const clauses: Piece[] = [];
  for (const piece of pieces) {
    const last = clauses.at(-1);
    if (last && continues(piece, last))
      clauses[clauses.length - 1] = { ...last, lines: [...last.lines, ...piece.lines] };
    else clauses.push(piece);
  }
  return clauses;
}

function continues(piece: Piece, last: Piece): boolean {
  if (last.path !== piece.path || last.kind === 'markup') return false;
  const [before, here] = [last.lines.at(-1)!.element, piece.lines[0]!.element];
  if (before.name === 'Head') return piece.kind === 'paragraph';
  return [before, here].every(({ name, attributes }) => name === 'Front' && attributes['kind'] === 'title');
}

/** `2.1`, `2.1~2`, `2.1~3`; what a copy left behind never takes the bare number. */
function numbering(): (place: string, kind: ClauseKind) => string {
  const counts = new Map<string, number>();
  return (place, kind) => {
    const name = kind === 'markup' ? `${place}~markup` : place;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  };
}

/** Lines count from 1; clauses come in order, so that one pass is enough. */
function lineCounter(source: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let end = source.indexOf('\n', at); end >= 0 && end < offset; end = source.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    return line;
  };
}

/** The words of a line without its source; cells stand apart. */
function plainWords({ element, nodes }: Line): string {
  const words = nodes.map((node) => wordsOf(node).replace(/\s+/g, ' '));
  return words.join(element.name === 'Row' ? ' ' : '').trim();
}
