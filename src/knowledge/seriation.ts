/**
 * An order in which what is alike stands together, so that a matrix shows its patterns: rows are joined into clusters
 * by average linkage, and each join turns its two halves so that the most alike ends touch. The same rows in the same
 * order always give the same answer.
 */

type Vector = readonly number[];

/**
 * @param rows One vector for each thing, all of the same length.
 * @returns Positions of the rows in their new order; the end that weighs more comes first.
 */
export function seriated(rows: readonly Vector[]): number[] {
  const distances = rows.map((a) => rows.map((b) => distance(a, b)));
  const between = (a: readonly number[], b: readonly number[]) => mean(a.flatMap((i) => b.map((j) => distances[i]![j]!)));
  let clusters = rows.map((_, index) => [index]);
  while (clusters.length > 1) {
    const [first, second] = closest(clusters, between);
    const joined = touching(clusters[first]!, clusters[second]!, distances);
    clusters = [...clusters.slice(0, first), joined, ...clusters.slice(first + 1).filter((_, at) => at + first + 1 !== second)];
  }
  const order = clusters[0] ?? [];
  const half = Math.floor(order.length / 2);
  const weight = (part: readonly number[]) => sum(part.map((index) => sum(rows[index]!)));
  return weight(order.slice(0, half)) >= weight(order.slice(-half || order.length)) ? order : order.toReversed();
}

/** One minus the cosine: bodies that share their tasks are near, however many each has. */
function distance(a: Vector, b: Vector): number {
  const dot = (x: Vector, y: Vector) => sum(x.map((value, index) => value * y[index]!));
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths === 0 ? 1 : 1 - dot(a, b) / lengths;
}

function closest(
  clusters: readonly (readonly number[])[],
  between: (a: readonly number[], b: readonly number[]) => number,
): [number, number] {
  let best: [number, number] = [0, 1];
  let least = Infinity;
  for (let first = 0; first < clusters.length; first += 1) {
    for (let second = first + 1; second < clusters.length; second += 1) {
      const apart = between(clusters[first]!, clusters[second]!);
      if (apart < least - 1e-9) [best, least] = [[first, second], apart];
    }
  }
  return best;
}

/** Of the four ways to put two runs behind one another, the one whose inner ends are most alike. */
function touching(a: readonly number[], b: readonly number[], distances: readonly Vector[]): number[] {
  const ways = [a, a.toReversed()].flatMap((left) => [b, b.toReversed()].map((right) => ({ left, right })));
  const seam = ({ left, right }: (typeof ways)[number]) => distances[left.at(-1)!]![right[0]!]!;
  const best = ways.reduce((least, way) => (seam(way) < seam(least) - 1e-9 ? way : least));
  return [...best.left, ...best.right];
}

function sum(values: Vector): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: Vector): number {
  return sum(values) / (values.length || 1);
}
