/** Bodies against tasks as a drawing, for the file of the matrix: on the page it is a table, whose heads stay in sight. */
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Role } from '../schemas/duty.ts';
import type { Drawing } from './figure.ts';
import { roleMark } from './role-mark.ts';
import { tenth } from './tenth.ts';
import { textWidth } from './text-width.ts';

export interface MatrixChart {
  /** Policies, each with the number of its columns. */
  groups: readonly { name: string; columns: number; isDraft: boolean }[];
  /** Names of the tasks. */
  columns: readonly string[];
  rows: readonly { name: string; cells: readonly (MatrixMark | null)[] }[];
}

export interface MatrixMark {
  role: Role;
  isInferred: boolean;
}

const CELL = 24;
const FONT = 12;
/** Heads rise to the right by 60 degrees. */
const SLANT = -60;
const LEGEND = 34;

/** @param legend What each mark means, in the order of the roles. */
export function matrixDrawing(
  { groups, columns, rows }: MatrixChart,
  legend: readonly { role: Role; name: string }[],
): Drawing {
  const left = Math.ceil(Math.max(0, ...rows.map(({ name }) => textWidth(name, FONT)))) + 12;
  const longest = Math.max(0, ...columns.map((name) => textWidth(name, FONT)));
  const top = LEGEND + 24 + Math.ceil(longest * Math.sin(Math.PI / 3)) + 12;
  const width = left + columns.length * CELL;
  const height = top + rows.length * CELL;
  const head = columns.map((name, column) => {
    const x = left + (column + 0.5) * CELL + 4;
    return s('text', { x: 0, y: 0, transform: `translate(${x} ${top - 6}) rotate(${SLANT})` }, name);
  });
  return {
    width: Math.max(width + Math.ceil(longest / 2), left + 420),
    height,
    children: [
      s(
        'g',
        { className: ['matrix-words'] },
        ...groupElements(groups, left, top, height),
        ...legendElements(legend),
        ...rows.map(({ name }, row) => s('text', { className: ['row-name'], x: left - 8, y: top + (row + 0.5) * CELL + 4 }, name)), // prettier-ignore
        ...rows.map((_, row) => s('path', { className: ['rule'], d: `M${left} ${top + row * CELL}H${width}` })),
        ...head,
        ...rows.flatMap(({ cells }, row) => cells.map((mark, column) => markAt(mark, left + (column + 0.5) * CELL, top + (row + 0.5) * CELL))).flat(), // prettier-ignore
      ),
    ],
  };
}

function markAt(mark: MatrixMark | null, x: number, y: number): Element[] {
  if (!mark) return [];
  const ring = s('rect', { className: ['inferred-ring'], x: x - 9, y: y - 9, width: 18, height: 18 });
  return [roleMark(mark.role, x, y), ...(mark.isInferred ? [ring] : [])];
}

function groupElements(groups: MatrixChart['groups'], left: number, top: number, height: number): Element[] {
  let x = left;
  return groups.flatMap(({ name, columns, isDraft }) => {
    const from = x;
    x += columns * CELL;
    return [
      s('rect', {
        className: [isDraft ? 'drafted' : 'plain'],
        x: from,
        y: top,
        width: columns * CELL,
        height: height - top,
      }),
      s('path', { className: ['edge'], d: `M${from} ${top}V${height}` }),
      s('text', { x: from, y: LEGEND + 8 }, fitting(name, columns * CELL - 6)),
    ];
  });
}

/** A name is cut only here, over very few columns; the caption has all names in full. */
function fitting(name: string, room: number): string {
  let cut = name;
  while (cut.length > 2 && textWidth(`${cut}…`, FONT) > room) cut = cut.slice(0, -1);
  return textWidth(name, FONT) <= room ? name : `${cut}…`;
}

function legendElements(legend: readonly { role: Role; name: string }[]): Element[] {
  let x = 0;
  return legend.flatMap(({ role, name }) => {
    const at = x;
    x = tenth(x + textWidth(name, FONT) + 44);
    return [roleMark(role, at + 7, 10), s('text', { x: at + 20, y: 14 }, name)];
  });
}
