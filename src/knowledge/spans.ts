/** How places of a policy's text lie to each other. */
import type { SourceSpan } from '../schemas/source.ts';

type Extent = Pick<SourceSpan, 'policy' | 'start' | 'end'>;

/** Whether all of one stands in the other. */
export function holds(outer: Extent, inner: Extent): boolean {
  return outer.policy === inner.policy && outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Extent, b: Extent): boolean {
  return a.policy === b.policy && a.start < b.end && b.start < a.end;
}

/** The smallest of the entries that hold a place. */
export function innermost<Entry extends { data: { source: Extent } }>(
  entries: readonly Entry[],
  place: Extent,
): Entry | undefined {
  const size = ({ data: { source } }: Entry) => source.end - source.start;
  return entries.filter(({ data }) => holds(data.source, place)).toSorted((a, b) => size(a) - size(b))[0];
}
