/** A body in the middle and the bodies nearest to it round it; small enough to stand on the body's page. */
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Role } from '../schemas/duty.ts';
import type { Side } from '../knowledge/neighbourhood.ts';
import type { Drawing } from './figure.ts';
import { roleMark } from './role-mark.ts';
import { evenLines } from './broken-lines.ts';
import { tenth } from './tenth.ts';

export interface Around {
  name: string;
  href: string;
  side: Side;
  role: Role;
  /** `9 项` */
  count: string;
  /** `征求意见稿 4`, where some of these stand in drafts. */
  drafts: string;
}

export interface Centre {
  name: string;
  headings: Readonly<Record<Side, string>>;
}

const WIDTH = 328;
const FONT = 12;
const STEP = 15;
const MIDDLE = WIDTH / 2;
const PILL = 70;
/** Where the marks of the two sides stand. */
const EDGES = [112, WIDTH - 112] as const;
const HEADING = 26;

interface Item {
  heading?: string;
  around?: Around;
  lines: readonly string[];
  height: number;
}

export function neighbourhoodDrawing({ name, headings }: Centre, around: readonly Around[]): Drawing {
  const columns = columnsOf(around).map((column) => itemsOf(column, headings));
  const heights = columns.map((items) => items.reduce((sum, { height }) => sum + height, 0));
  const centreLines = evenLines(name, PILL - 10, FONT);
  const height = Math.max(...heights, centreLines.length * STEP + 16) + 4;
  const y = height / 2;
  const sides = columns.map((items, at) => columnElements(items, at as 0 | 1, (height - heights[at]!) / 2, y));
  return {
    width: WIDTH,
    height,
    children: [
      s('g', { ariaHidden: 'true' }, ...sides.flatMap(({ lines }) => lines)),
      ...sides.flatMap(({ nodes }) => nodes),
      s('g', { className: ['centre'] }, ...pill(centreLines, y)),
    ],
  };
}

/** Leaders to the left, supporters to the right; those beside fill whichever side is emptier. */
function columnsOf(around: readonly Around[]): [Around[], Around[]] {
  const left = around.filter(({ side }) => side === 'leaders');
  const right = around.filter(({ side }) => side === 'supporters');
  for (const each of around.filter(({ side }) => side === 'beside'))
    (left.length <= right.length ? left : right).push(each);
  return [left, right];
}

function itemsOf(column: readonly Around[], headings: Centre['headings']): Item[] {
  return column.flatMap((around, index) => {
    const lines = [...evenLines(around.name, 98, FONT), [around.count, around.drafts].filter(Boolean).join(' ')];
    const item = { around, lines, height: lines.length * STEP + 8 };
    if (column[index - 1]?.side === around.side) return [item];
    return [{ heading: headings[around.side], lines: [], height: HEADING }, item];
  });
}

function columnElements(items: readonly Item[], side: 0 | 1, top: number, middle: number) {
  const x = EDGES[side];
  const outwards = side === 0 ? -1 : 1;
  const from = MIDDLE + (outwards * PILL) / 2;
  const lines: Element[] = [];
  const nodes: Element[] = [];
  let y = top;
  for (const { heading, around, lines: words, height } of items) {
    const centre = y + height / 2;
    if (heading) nodes.push(s('text', { className: ['side'], x: side === 0 ? 0 : WIDTH, y: tenth(y + 17), 'text-anchor': side === 0 ? undefined : 'end' }, heading)); // prettier-ignore
    if (around) {
      const end = x - outwards * 5;
      const bend = tenth((from + end) / 2);
      lines.push(s('path', { className: [`tie-${around.role}`], d: `M${from} ${tenth(middle)}C${bend} ${tenth(middle)} ${bend} ${tenth(centre)} ${end} ${tenth(centre)}` })); // prettier-ignore
      nodes.push(neighbour(around, words, x + outwards * 12, centre, side));
      lines.push(roleMark(around.role, x, centre, 10));
    }
    y += height;
  }
  return { lines, nodes };
}

function neighbour(
  { href, drafts, count }: Around,
  lines: readonly string[],
  x: number,
  y: number,
  side: 0 | 1,
): Element {
  const first = y - ((lines.length - 1) * STEP) / 2 + FONT * 0.36;
  return s(
    'a',
    { href, className: side === 0 ? ['around', 'end'] : ['around'] },
    ...lines.map((line, row) => {
      const isCount = row === lines.length - 1;
      const words = isCount && drafts ? [`${count} `, s('tspan', { className: ['draft-words'] }, drafts)] : [line];
      return s('text', { x, y: tenth(first + row * STEP), className: isCount ? ['count'] : undefined }, ...words);
    }),
  );
}

function pill(lines: readonly string[], y: number): Element[] {
  const height = lines.length * STEP + 12;
  return [
    s('rect', { x: MIDDLE - PILL / 2, y: tenth(y - height / 2), width: PILL, height, rx: 12 }),
    ...lines.map((line, row) =>
      s('text', { x: MIDDLE, y: tenth(y - ((lines.length - 1) * STEP) / 2 + row * STEP + FONT * 0.36) }, line),
    ),
  ];
}
