/** Look-ups in sorted lists. */

/** Index of the last number that is at most `value`; 0 where even the first is larger. */
export function lastAtMost(sorted: readonly number[], value: number): number {
  return lastBetween(sorted, value, 0, sorted.length - 1);
}

function lastBetween(sorted: readonly number[], value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** So many numbers are looked at one by one before a search jumps. */
const NEAR = 4;

/** `lastAtMost` for one list, quick where it is asked about values that mostly grow: it looks on from where it was. */
export function lastAtMostIn(sorted: readonly number[]): (value: number) => number {
  let at = 0;
  return (value) => {
    if (value < (sorted[at] ?? 0)) return (at = lastBetween(sorted, value, 0, at));
    for (let near = 0; near < NEAR; near++) {
      if (at + 1 >= sorted.length || sorted[at + 1]! > value) return at;
      at++;
    }
    return (at = lastBetween(sorted, value, at, sorted.length - 1));
  };
}
