/**
 * A cell for each town: a power diagram, whose borders are straight and whose weights are found so that every cell has its
 * town's share of the area. The cells are a sketch of where towns lie and how large they are; their borders are no borders.
 */
import polygonClipping from 'polygon-clipping';
import type { Point, Ring } from '../../schemas/outline.ts';
import { areaOf, boxOf } from './ground.ts';

export interface Site {
  id: string;
  at: Point;
  /** In any unit: only the shares count. */
  area: number;
}

const ROUNDS = 120;
/** Part of the missing area that is added to a weight each round: near what moves a border of a square cell by as much. */
const STEP = 0.3;
const NEAR_ENOUGH = 0.005;

/**
 * @param sites In kilometres; no two at one point
 * @param outline Rings, in kilometres
 * @returns The pieces of each cell; a site that is outweighed has none
 */
export function cellsOf(sites: readonly Site[], outline: readonly Ring[]): Map<string, Ring[]> {
  const whole = outline.reduce((sum, ring) => sum + areaOf(ring), 0);
  const all = sites.reduce((sum, { area }) => sum + area, 0);
  const targets = sites.map(({ area }) => (area / all) * whole);
  const weights = sites.map(() => 0);
  let cells = diagram(sites, weights, outline);
  for (let round = 0; round < ROUNDS; round++) {
    const missing = cells.map((cell, at) => targets[at]! - sizeOf(cell));
    if (missing.every((area, at) => Math.abs(area) < targets[at]! * NEAR_ENOUGH)) break;
    missing.forEach((area, at) => (weights[at]! += area * STEP));
    cells = diagram(sites, weights, outline);
  }
  return new Map(sites.map(({ id }, at) => [id, cells[at]!]));
}

function sizeOf(cell: readonly Ring[]): number {
  return cell.reduce((sum, ring) => sum + areaOf(ring), 0);
}

function diagram(sites: readonly Site[], weights: readonly number[], outline: readonly Ring[]): Ring[][] {
  const { left, top, right, bottom } = boxOf(outline.flat());
  const frame: Ring = [[left - 1, top - 1], [right + 1, top - 1], [right + 1, bottom + 1], [left - 1, bottom + 1]]; // prettier-ignore
  const land = outline.map((ring) => [ring]);
  return sites.map((site, at) => {
    const cell = sites.reduce(
      (rest, other, nth) => (nth === at ? rest : nearerHalf(rest, site.at, weights[at]!, other.at, weights[nth]!)),
      frame,
    );
    if (cell.length < 3) return [];
    return polygonClipping.intersection([cell], land).flatMap((polygon) => polygon.map((ring) => ring.slice(0, -1)));
  });
}

/** What of a convex ring is nearer to `a` than to `b`, by the square of the distance less the weight. */
function nearerHalf(ring: Ring, a: Point, weightA: number, b: Point, weightB: number): Ring {
  const power = ([x, y]: Point, [sx, sy]: Point, weight: number) => (x - sx) ** 2 + (y - sy) ** 2 - weight;
  const lead = (point: Point) => power(point, b, weightB) - power(point, a, weightA);
  return ring.flatMap((point, at): Ring => {
    const last = ring.at(at - 1)!;
    const [before, here] = [lead(last), lead(point)];
    const share = before / (before - here);
    const crossing: Point = [last[0] + (point[0] - last[0]) * share, last[1] + (point[1] - last[1]) * share];
    if (here >= 0) return before >= 0 ? [point] : [crossing, point];
    return before >= 0 ? [crossing] : [];
  });
}

/** The borders between cells, each once: an edge that two cells share, or nearly. */
export function innerBorders(cells: Iterable<readonly Ring[]>): [Point, Point][] {
  const keyOf = (points: Point[]) => points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join(' ');
  const seen = new Set<string>();
  const borders: [Point, Point][] = [];
  for (const ring of [...cells].flat()) {
    ring.forEach((to, at) => {
      const from = ring.at(at - 1)!;
      if (seen.has(keyOf([to, from]))) borders.push([from, to]);
      seen.add(keyOf([from, to]));
    });
  }
  return borders;
}

/** In square kilometres: what is left between two cells that do not quite meet is no part of their line. */
const SLIVER = 0.05;

/** The outer line of several cells. */
export function joined(cells: readonly Ring[]): Ring[] {
  const snap = (n: number) => Math.round(n * 1e4) / 1e4;
  const [first, ...others] = cells.map((ring) => [ring.map(([x, y]): Point => [snap(x), snap(y)])]);
  if (!first) return [];
  return polygonClipping
    .union([first], ...others.map((each) => [each]))
    .flatMap((polygon) => polygon.map((ring) => ring.slice(0, -1)))
    .filter((ring) => areaOf(ring) > SLIVER);
}
