/** From degrees to kilometres on the ground, and from those to pixels. A city is small enough for a plane. */
import type { Point, Ring } from '../../schemas/outline.ts';
import { tenth } from '../tenth.ts';

const KM_PER_DEGREE = 111.32;

/** Kilometres east and south of a point: y grows downwards, as on a screen. */
export type Ground = (lon: number, lat: number) => Point;

export function groundAt([lon0, lat0]: Point): Ground {
  const shrink = Math.cos((lat0 * Math.PI) / 180);
  return (lon, lat) => [(lon - lon0) * KM_PER_DEGREE * shrink, (lat0 - lat) * KM_PER_DEGREE];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest box round some points; all zero where there are none. */
export function boxOf(points: readonly Point[]): Box {
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** How kilometres become pixels. */
export interface Scale {
  pxPerKm: number;
  height: number;
  at(point: Point): Point;
}

/**
 * Fits a box of kilometres into a width.
 *
 * @param margin Pixels left free on every side
 */
export function scaleTo(box: Box, width: number, margin: number): Scale {
  const pxPerKm = (width - 2 * margin) / Math.max(box.right - box.left, 1);
  return {
    pxPerKm,
    height: Math.round((box.bottom - box.top) * pxPerKm + 2 * margin),
    at: ([x, y]) => [(x - box.left) * pxPerKm + margin, (y - box.top) * pxPerKm + margin],
  };
}

/** The radius of a circle of a given area. */
export function radiusOf(area: number): number {
  return Math.sqrt(area / Math.PI);
}

/** Twice-signed sum halved: positive whichever way the ring runs. */
export function areaOf(ring: Ring): number {
  return Math.abs(signedArea(ring));
}

function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], at) => sum + ring.at(at - 1)![0] * y - x * ring.at(at - 1)![1], 0) / 2;
}

/** The centre of gravity. */
export function centreOf(ring: Ring): Point {
  const area = signedArea(ring);
  if (area === 0) return middleOf(boxOf(ring));
  let [cx, cy] = [0, 0];
  ring.forEach(([x, y], at) => {
    const [px, py] = ring.at(at - 1)!;
    const cross = px * y - x * py;
    cx += (px + x) * cross;
    cy += (py + y) * cross;
  });
  return [cx / (6 * area), cy / (6 * area)];
}

export function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring.at(at - 1)!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** The drawing of closed lines, to a tenth of a pixel, in short relative steps. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => `${lineOf(ring)}z`).join('');
}

/** The drawing of an open line. */
export function lineOf(line: Ring): string {
  let [px, py] = [0, 0];
  return line
    .map(([x, y], at) => {
      const step = `${at === 0 ? 'M' : 'l'}${tenth(tenth(x) - px)} ${tenth(tenth(y) - py)}`;
      [px, py] = [tenth(x), tenth(y)];
      return step;
    })
    .join('');
}
