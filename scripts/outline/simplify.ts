/**
 * Fewer points for lines that divisions share: each stretch between two places where lines meet is simplified once and the
 * same from either side, so that neighbours still fit without gaps.
 */
import type { Point, Ring } from '../../src/schemas/outline.ts';

const KM_PER_DEGREE = 111.32;

/**
 * @param groups Rings of each division, shared points equal to the digit
 * @param toleranceKm How far a point that goes may lie from the line that stays
 * @returns The rings of each division; what shrinks to a line is left out
 */
export function simplifyTogether(groups: readonly (readonly Ring[])[], toleranceKm: number): Ring[][] {
  const meets = meetingPoints(groups.flat());
  return groups.map((rings) =>
    rings.map((ring) => simplifyRing(ring, meets, toleranceKm)).filter((ring) => ring.length > 2),
  );
}

const keyOf = ([x, y]: Point) => `${x},${y}`;

/** The points from which lines run to more than two others. */
function meetingPoints(rings: readonly Ring[]): Set<string> {
  const beside = new Map<string, Set<string>>();
  for (const ring of rings) {
    ring.forEach((point, at) => {
      const others = beside.get(keyOf(point)) ?? new Set<string>();
      beside.set(keyOf(point), others);
      others.add(keyOf(ring.at(at - 1)!)).add(keyOf(ring[(at + 1) % ring.length]!));
    });
  }
  return new Set([...beside].filter(([, others]) => others.size > 2).map(([key]) => key));
}

function simplifyRing(ring: Ring, meets: ReadonlySet<string>, toleranceKm: number): Ring {
  let cuts = ring.flatMap((point, at) => (meets.has(keyOf(point)) ? [at] : []));
  if (cuts.length < 2) cuts = oppositeEnds(ring, cuts[0]);
  return cuts.flatMap((from, nth) => {
    const to = cuts[(nth + 1) % cuts.length]!;
    const stretch = to > from ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];
    return simplifyStretch(stretch, toleranceKm).slice(0, -1);
  });
}

/** Where a ring that meets no other, or one point of another, is cut: a point that does not depend on where it starts, and the one farthest off. */
function oppositeEnds(ring: Ring, given?: number): number[] {
  const start = given ?? ring.reduce((best, point, at) => (compare(point, ring[best]!) < 0 ? at : best), 0);
  const far = ring.reduce(
    (best, point, at) => (distance(point, ring[start]!) > distance(ring[best]!, ring[start]!) ? at : best),
    start,
  );
  return [start, far].sort((a, b) => a - b);
}

/** The same points are kept whichever way a stretch is walked. */
function simplifyStretch(stretch: Ring, toleranceKm: number): Ring {
  const turned = compare(stretch[0]!, stretch.at(-1)!) > 0;
  const kept = douglasPeucker(turned ? stretch.toReversed() : stretch, toleranceKm);
  return turned ? kept.reverse() : kept;
}

function douglasPeucker(line: Ring, toleranceKm: number): Ring {
  const [first, last] = [line[0]!, line.at(-1)!];
  let [far, most] = [0, toleranceKm];
  for (let at = 1; at < line.length - 1; at++) {
    const off = distanceToSegment(line[at]!, first, last);
    if (off > most) [far, most] = [at, off];
  }
  if (far === 0) return [first, last];
  return [
    ...douglasPeucker(line.slice(0, far + 1), toleranceKm).slice(0, -1),
    ...douglasPeucker(line.slice(far), toleranceKm),
  ];
}

function compare(a: Point, b: Point): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** In kilometres, near enough for a line's detail. */
function distance(a: Point, b: Point): number {
  return Math.hypot(...difference(a, b));
}

function difference(a: Point, b: Point): [number, number] {
  const shrink = Math.cos((a[1] * Math.PI) / 180);
  return [(a[0] - b[0]) * KM_PER_DEGREE * shrink, (a[1] - b[1]) * KM_PER_DEGREE];
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = difference(to, from);
  const [px, py] = difference(point, from);
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - along * dx, py - along * dy);
}
