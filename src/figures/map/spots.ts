/** Where the middle of a label may stand, the best first: inside a cell, beside a mark, or round a point. */
import type { Point, Ring } from '../../schemas/outline.ts';
import { boxOf, isInside, type Box } from './ground.ts';
import { textWidth } from '../text-width.ts';
import { boxAt } from './labels.ts';

const STEP = 4;
const CLEAR = 4;

export interface SpotsWithin {
  /** Where the whole label lies inside. */
  whole: Point[];
  /** Where its middle does, but not all of it. */
  rest: Point[];
}

/**
 * Spots on a grid inside a ring, nearest to its centre first.
 *
 * @param frame Beyond which spots are of no use
 */
export function spotsWithin(ring: Ring, centre: Point, text: string, size: number, frame?: Box): SpotsWithin {
  const { left, top, right, bottom } = clipped(boxOf(ring), frame);
  const points: Point[] = isInside(centre, ring) ? [centre] : [];
  for (let x = left; x <= right; x += STEP) for (let y = top; y <= bottom; y += STEP) points.push([x, y]);
  const from = frame ? ([(left + right) / 2, (top + bottom) / 2] as Point) : centre;
  const near = points
    .filter((point) => isInside(point, ring))
    .sort((a, b) => distance(a, from) - distance(b, from) || a[0] - b[0] || a[1] - b[1]);
  const whole = near.filter((point) => {
    const box = boxAt({ text, size }, point);
    return cornersOf(box).every((corner) => isInside(corner, ring));
  });
  return { whole, rest: near.filter((point) => !whole.includes(point)) };
}

/** To the right of a mark, to its left, below, above, then in the corners. */
export function besidesSpots([x, y]: Point, radius: number, text: string, size: number): Point[] {
  const [across, down] = [radius + textWidth(text, size) / 2 + CLEAR, radius + (size * 1.25) / 2 + 1];
  return [
    [x + across, y],
    [x - across, y],
    [x, y + down],
    [x, y - down],
    [x + across * 0.8, y + down * 0.8],
    [x - across * 0.8, y + down * 0.8],
    [x + across * 0.8, y - down * 0.8],
    [x - across * 0.8, y - down * 0.8],
  ];
}

/** A point and rings of points round it. */
export function spotsAround([x, y]: Point, farthest: number): Point[] {
  const spots: Point[] = [[x, y]];
  for (let radius = STEP; radius <= farthest; radius += STEP) {
    for (let nth = 0; nth < 12; nth++) {
      const angle = (nth * Math.PI) / 6;
      spots.push([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
    }
  }
  return spots;
}

/** The same spots, those where no circle's line runs through the label first: a line is no obstacle, but words read better off it. */
export function spotsOff(
  circles: readonly { at: Point; radius: number }[],
  spots: readonly Point[],
  text: string,
  size: number,
): Point[] {
  const isCrossed = (spot: Point) => {
    const { left, top, right, bottom } = boxAt({ text, size }, spot);
    return circles.some(({ at: [x, y], radius }) => {
      const nearest = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      const farthest = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y));
      return nearest < radius && radius < farthest;
    });
  };
  return [...spots.filter((spot) => !isCrossed(spot)), ...spots.filter(isCrossed)];
}

function clipped(box: Box, frame?: Box): Box {
  if (!frame) return box;
  return {
    left: Math.max(box.left, frame.left),
    top: Math.max(box.top, frame.top),
    right: Math.min(box.right, frame.right),
    bottom: Math.min(box.bottom, frame.bottom),
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function cornersOf({ left, top, right, bottom }: Box): Point[] {
  return [[left, top], [right, top], [right, bottom], [left, bottom]]; // prettier-ignore
}
