/**
 * An order in which what is alike stands together, so that a matrix shows its patterns: rows are joined into clusters
 * by average linkage, and in each join the half with the heaviest row comes first, so that the fullest corner is the one
 * where reading begins. The same rows in the same order always give the same answer.
 */

type Vector = readonly number[];

/**
 * @param rows One vector for each thing, all of the same length.
 * @returns Positions of the rows in their new order.
 */
export function seriated(rows: readonly Vector[]): number[] {
  const distances = rows.map((a) => rows.map((b) => distance(a, b)));
  const between = (a: readonly number[], b: readonly number[]) =>
    mean(a.flatMap((i) => b.map((j) => distances[i]![j]!)));
  const weight = (cluster: readonly number[]) => Math.max(...cluster.map((index) => sum(rows[index]!)));
  const heavierFirst = (a: readonly number[], b: readonly number[]) =>
    weight(b) > weight(a) ? [...b, ...a] : [...a, ...b];
  let clusters = rows.map((_, index) => [index]);
  while (clusters.length > 1) {
    const [first, second] = closest(clusters, between);
    const joined = heavierFirst(clusters[first]!, clusters[second]!);
    clusters = [
      ...clusters.slice(0, first),
      joined,
      ...clusters.slice(first + 1).filter((_, at) => at + first + 1 !== second),
    ];
  }
  return clusters[0] ?? [];
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

function sum(values: Vector): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: Vector): number {
  return sum(values) / (values.length || 1);
}
