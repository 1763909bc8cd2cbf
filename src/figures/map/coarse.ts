/** Fewer points for a line drawn small. */
import type { Point, Ring } from '../../schemas/outline.ts';

/** Leaves out each point that lies nearer than `detail` to the line without it, the least first (Visvalingam's way, by distance). */
export function simplifiedRing(ring: Ring, detail: number): Ring {
  const kept = [...ring];
  while (kept.length > 3) {
    const offs = kept.map((point, at) => offLine(point, kept.at(at - 1)!, kept[(at + 1) % kept.length]!));
    const least = Math.min(...offs);
    if (least >= detail) break;
    kept.splice(offs.indexOf(least), 1);
  }
  return kept;
}

function offLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
