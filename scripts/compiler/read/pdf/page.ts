/** What stands on a page of a PDF file: words and ruled lines with their places, from the top left corner, in points. */
import type { PDFPageProxy } from './pdfjs.ts';
import { withoutVariants } from '../../reading/characters.ts';
import { OPS } from './pdfjs.ts';

/** Words that a file sets in one go. */
export interface Word {
  text: string;
  left: number;
  right: number;
  /** The line that letters stand on. */
  base: number;
  size: number;
}

/** A straight line along an edge of the page. */
export interface Rule {
  isLevel: boolean;
  /** Height of a level line, distance from the left of an upright one. */
  at: number;
  from: number;
  to: number;
}

export interface PdfPage {
  width: number;
  height: number;
  words: Word[];
  rules: Rule[];
  hasPictures: boolean;
  /** Words that stand aslant, as watermarks do. */
  slanted: string;
}

type Matrix = readonly [number, number, number, number, number, number];

/** Lines thicker than this are areas, shorter ones are no rules. */
const THICK = 3;
const SHORT = 6;

/** Reads a page. */
export async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words: Word[] = [];
  let slanted = '';
  for (const item of items) {
    if (!('str' in item) || item.str === '' || (item.height === 0 && item.str.trim() === '')) continue;
    const [a, b, c, d, x, y] = times(view.transform as unknown as Matrix, item.transform as unknown as Matrix);
    if (Math.abs(b) > Math.abs(a) / 10) slanted += item.str;
    else
      words.push({
        text: asTyped(item.str),
        left: x,
        right: x + item.width,
        base: y,
        size: Math.hypot(c, d) || Math.hypot(a, b),
      });
  }
  const { fnArray, argsArray } = await page.getOperatorList();
  const hasPictures = fnArray.some((name) => PICTURES.has(name));
  return {
    width: view.width,
    height: view.height,
    words,
    rules: rulesIn(fnArray, argsArray, view.transform as unknown as Matrix),
    hasPictures,
    slanted,
  };
}

/** Words as they were typed: a file may name the glyph of ⽂ or ⸺ in place of 文 or ——. */
function asTyped(words: string): string {
  return withoutVariants(words.normalize('NFC')).replaceAll('⸺', '——');
}

const PICTURES = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);
/** Numbers that follow each step of a path: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const STEPS = [2, 2, 6, 4, 0];

/** The ruled lines among all that is drawn. */
function rulesIn(names: readonly number[], args: readonly unknown[], view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  names.forEach((name, index) => {
    if (name === OPS.save || name === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (name === OPS.restore || name === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (name === OPS.transform) matrix = times(matrix, args[index] as Matrix);
    const form = name === OPS.paintFormXObjectBegin ? (args[index] as [Matrix | null])[0] : null;
    if (form) matrix = times(matrix, form);
    if (name !== OPS.constructPath) return;
    const [paint, [path]] = args[index] as [number, [ArrayLike<number> | null]];
    if (path) rules.push(...drawn(path, paint, matrix));
  });
  return rules;
}

/** Rules that a path draws: its straight strokes, or an area as thin as a line. */
function drawn(path: ArrayLike<number>, paint: number, matrix: Matrix): Rule[] {
  const isStroke = STROKES.has(paint);
  if (!isStroke && !FILLS.has(paint)) return [];
  const rules: Rule[] = [];
  const subpaths: [number, number][][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at] ?? 4;
    const size = STEPS[step] ?? 0;
    const point = apply(matrix, path[at + size - 1] ?? 0, path[at + size] ?? 0);
    if (step === 0) subpaths.push([point]);
    else if (size > 0) subpaths.at(-1)?.push(point);
    else subpaths.at(-1)?.push(subpaths.at(-1)?.[0] ?? point);
    at += size + 1;
  }
  for (const points of subpaths) {
    if (!isStroke) rules.push(...thin(points));
    else for (let at = 1; at < points.length; at++) rules.push(...thin(points.slice(at - 1, at + 1)));
  }
  return rules;
}

/** The rule that covers some points, where they lie along one. */
function thin(points: readonly [number, number][]): Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICK && right - left >= SHORT)
    return [{ isLevel: true, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left <= THICK && bottom - top >= SHORT)
    return [{ isLevel: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
}

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
