/** The bodies and tasks of a scope as a network: round boxes are bodies, square ones tasks, a line is what a body does. */
import { s } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Role } from '../schemas/duty.ts';
import type { Drawing } from './figure.ts';
import { placeBoxes, type Area, type Box, type Placed } from './network-layout.ts';
import { evenLines } from './broken-lines.ts';
import { tenth } from './tenth.ts';
import { textWidth } from './text-width.ts';

/** A page holds few enough of them to be read. */
export const MOST_NODES = 60;

export interface NetworkNode {
  id: string;
  kind: 'body' | 'task';
  /** On the box; in a narrow drawing a task has only its `short` name. */
  name: string;
  short?: string;
  href: string;
  /** What it does or who does it, for those who can't see the lines. */
  label: string;
  isDraft: boolean;
  /** Leads most: drawn as the middle of it all. */
  isForemost?: boolean;
}

export interface NetworkTie {
  body: string;
  task: string;
  role: Role;
  isInferred: boolean;
}

export interface Network {
  nodes: readonly NetworkNode[];
  ties: readonly NetworkTie[];
}

interface Size extends Area {
  font: Record<NetworkNode['kind'], number>;
  /** The widest line of a box. */
  line: Record<NetworkNode['kind'], number>;
  isNarrow: boolean;
}

const WIDE: Size = { width: 1040, height: 620, font: { body: 13, task: 12 }, line: { body: 120, task: 140 }, isNarrow: false }; // prettier-ignore
const NARROW: Size = { width: 328, height: 520, font: { body: 11.5, task: 11 }, line: { body: 88, task: 60 }, isNarrow: true }; // prettier-ignore

export function networkDrawings(network: Network): { wide: Drawing; narrow: Drawing } {
  return { wide: drawn(network, WIDE), narrow: drawn(network, NARROW) };
}

function drawn({ nodes, ties }: Network, size: Size): Drawing {
  const boxes = nodes.map((node) => boxOf(node, size));
  const roomy = { width: size.width, height: Math.max(size.height * Math.min(1, nodes.length / 24), 220) };
  const layout = placeBoxes(boxes, ties.map(({ body, task }) => [body, task] as const), roomy); // prettier-ignore
  const placed = new Map(layout.boxes.map((box) => [box.id, box]));
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const lines = ties.map((tie) => line(tie, placed, index));
  const drawnNodes = nodes.map((node, at) => nodeElement(node, placed.get(node.id)!, at, size));
  return {
    width: layout.width,
    height: Math.ceil(layout.height),
    children: [s('g', { ariaHidden: 'true', className: ['ties'] }, ...lines), ...drawnNodes],
  };
}

function wordsOf(node: NetworkNode, { isNarrow }: Size): string {
  return isNarrow ? (node.short ?? node.name) : node.name;
}

function linesOf(node: NetworkNode, size: Size): string[] {
  return evenLines(wordsOf(node, size), size.line[node.kind], size.font[node.kind]);
}

function boxOf(node: NetworkNode, size: Size): Box {
  const lines = linesOf(node, size);
  const font = size.font[node.kind];
  const width = Math.max(...lines.map((each) => textWidth(each, font)));
  return {
    id: node.id,
    width: Math.max(Math.ceil(width) + 14, 26),
    height: Math.max(Math.ceil(lines.length * font * 1.25) + 8, 24),
  };
}

function line(
  { body, task, role, isInferred }: NetworkTie,
  placed: ReadonlyMap<string, Placed>,
  index: ReadonlyMap<string, number>,
) {
  const [from, to] = [placed.get(body)!, placed.get(task)!];
  return s('line', {
    className: [`tie-${role}`, ...(isInferred ? ['inferred'] : [])],
    dataTie: `${index.get(body)} ${index.get(task)}`,
    x1: tenth(from.x),
    y1: tenth(from.y),
    x2: tenth(to.x),
    y2: tenth(to.y),
  });
}

function nodeElement(node: NetworkNode, box: Placed, at: number, size: Size): Element {
  const { kind, href, label, isDraft, isForemost } = node;
  const lines = linesOf(node, size);
  const font = size.font[kind];
  const first = box.y - ((lines.length - 1) * font * 1.25) / 2 + font * 0.36;
  const rows: ElementContent[] = lines.map((words, row) =>
    s('text', { x: tenth(box.x), y: tenth(first + row * font * 1.25) }, words),
  );
  return s(
    'a',
    {
      href,
      ariaLabel: label,
      dataNode: String(at),
      className: [`node-${kind}`, ...(isDraft ? ['draft'] : []), ...(isForemost ? ['foremost'] : []), ...(size.isNarrow ? ['small'] : [])], // prettier-ignore
    },
    s('rect', {
      x: tenth(box.x - box.width / 2),
      y: tenth(box.y - box.height / 2),
      width: box.width,
      height: box.height,
      rx: kind === 'body' ? 12 : 1,
    }),
    ...rows,
  );
}
