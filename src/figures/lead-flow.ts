/** Tasks as they flow from policies through chapters to the bodies that lead them; wide with chapters, narrow without. */
import { sankey, sankeyLeft, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from 'd3-sankey';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Drawing } from './figure.ts';
import { evenLines } from './broken-lines.ts';
import { tenth } from './tenth.ts';
import { textWidth } from './text-width.ts';

export interface FlowStop {
  id: string;
  /** 0 the policy, 1 the chapter, 2 the end. */
  column: 0 | 1 | 2;
  name: string;
  href?: string;
  /** Printed behind the name: `15 项`. */
  count: string;
  /** Printed behind the count where tasks of drafts are in it: `征求意见稿 3`. */
  drafts: string;
  isDraft: boolean;
  /** Leads what flows into it; false for what nobody leads. */
  isLead: boolean;
}

export interface FlowPart {
  policy: string;
  chapter: string;
  end: string;
  tasks: number;
  isDraft: boolean;
}

export interface FlowChart {
  stops: readonly FlowStop[];
  parts: readonly FlowPart[];
}

interface Link {
  source: string;
  target: string;
  value: number;
  isLead: boolean;
  isDraft: boolean;
}
type Node = SankeyNode<FlowStop, Link>;

interface Size {
  width: number;
  columns: readonly FlowStop['column'][];
  /** Room at the right for the names of ends. */
  margin: number;
  font: number;
  /** Height of one task, and the room between two stops. */
  unit: number;
  gap: number;
}

const WIDE: Size = { width: 1040, columns: [0, 1, 2], margin: 232, font: 12.5, unit: 4.5, gap: 15 };
const NARROW: Size = { width: 328, columns: [0, 2], margin: 142, font: 11.5, unit: 3, gap: 27 };
const NODE = 8;
const TOP = 12;

export function flowDrawings(chart: FlowChart): { wide: Drawing; narrow: Drawing } {
  return { wide: drawn(chart, WIDE), narrow: drawn(chart, NARROW) };
}

function drawn({ stops, parts }: FlowChart, size: Size): Drawing {
  const nodes = stops.filter(({ column }) => size.columns.includes(column)).map((stop) => ({ ...stop }));
  const links = linksOf(parts, stops, size.columns.includes(1));
  const total = parts.reduce((sum, { tasks }) => sum + tasks, 0);
  const most = Math.max(...size.columns.map((column) => nodes.filter((node) => node.column === column).length));
  const height = Math.ceil(total * size.unit + (most - 1) * size.gap + 2 * TOP);
  const layout = sankey<FlowStop, Link>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeWidth(NODE)
    .nodePadding(size.gap)
    .nodeSort((a, b) => stops.findIndex(({ id }) => id === a.id) - stops.findIndex(({ id }) => id === b.id))
    .extent([
      [0, TOP],
      [size.width - size.margin, height - TOP],
    ])
    .iterations(32)({ nodes, links });
  return {
    width: size.width,
    height,
    children: [
      s('g', { ariaHidden: 'true' }, ...layout.links.map(ribbon)),
      ...layout.nodes.map((node) => stopElement(node, size, layout.nodes)),
    ],
  };
}

/** Links of one pair of stops are one, drafts apart. */
function linksOf(parts: readonly FlowPart[], stops: readonly FlowStop[], hasChapters: boolean): Link[] {
  const leads = new Set(stops.filter(({ isLead }) => isLead).map(({ id }) => id));
  const links = new Map<string, Link>();
  for (const { policy, chapter, end, tasks, isDraft } of parts) {
    const steps = hasChapters ? ([[policy, chapter], [chapter, end]] as const) : ([[policy, end]] as const); // prettier-ignore
    for (const [source, target] of steps) {
      const link = links.get(`${source} ${target}`);
      if (link) link.value += tasks;
      else links.set(`${source} ${target}`, { source, target, value: tasks, isLead: leads.has(target), isDraft });
    }
  }
  return [...links.values()];
}

const path = sankeyLinkHorizontal<FlowStop, Link>();

function ribbon(link: SankeyLink<FlowStop, Link>): Element {
  const d = (path(link) ?? '').replace(/\d+\.\d+/g, (digits) => String(tenth(Number(digits))));
  const className = [link.isLead ? 'flow-lead' : 'flow', ...(link.isDraft ? ['draft'] : [])];
  return s('path', { className, d, 'stroke-width': tenth(Math.max(1, link.width ?? 1)) });
}

function stopElement(node: Node, size: Size, nodes: readonly Node[]): Element {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const lines = labelLines(node, size, roomBeside(node, size, nodes));
  const step = size.font * 1.2;
  const first = (y0 + y1) / 2 - ((lines.length - 1) * step) / 2 + size.font * 0.36;
  const children = [
    s('rect', { x: tenth(x0), y: tenth(y0), width: NODE, height: tenth(Math.max(1, y1 - y0)) }),
    ...lines.map((line, row) =>
      s(
        'text',
        { x: tenth(x1 + 6), y: tenth(first + row * step) },
        line.name,
        ...(line.count ? [s('tspan', { className: ['count'] }, ` ${line.count}`)] : []),
        ...(line.drafts ? [s('tspan', { className: ['draft-words'] }, ` ${line.drafts}`)] : []),
      ),
    ),
  ];
  const className = ['stop', ...(node.isDraft ? ['draft'] : []), ...(node.column === 2 && node.isLead ? ['leading'] : []), ...(size === NARROW ? ['small'] : [])]; // prettier-ignore
  return node.href ? s('a', { href: node.href, className }, ...children) : s('g', { className }, ...children);
}

interface LabelLine {
  name: string;
  count: string;
  drafts: string;
}

/** The name in as many lines as it needs; count and drafts stand behind it, on a line of their own where they don't fit. */
function labelLines({ name, count, drafts }: FlowStop, { font }: Size, room: number): LabelLine[] {
  const whole = [name, count, drafts].filter(Boolean).join(' ');
  if (textWidth(whole, font) <= room) return [{ name, count, drafts }];
  const names = evenLines(name, room, font).map((line) => ({ name: line, count: '', drafts: '' }));
  return [...names, { name: '', count, drafts }];
}

function roomBeside({ x1 = 0 }: Node, size: Size, nodes: readonly Node[]): number {
  const next = Math.min(size.width, ...nodes.map(({ x0 = 0 }) => x0).filter((x0) => x0 > x1));
  return next - x1 - 12;
}
