/** Spans that do not overlap, found by those they touch. */
import type { Span } from './facts.ts';
import { lastAtMost } from './sorted.ts';

/** The spans of the index that touch a span, in order. */
export type SpanIndex = (span: Span) => Span[];

/** @param spans without overlaps, in any order */
export function spanIndex(spans: readonly Span[]): SpanIndex {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  return ({ start, end }) => {
    const touching: Span[] = [];
    for (let i = lastAtMost(starts, end - 1); i >= 0; i--) {
      const span = sorted[i];
      if (!span || span.end <= start) break;
      if (span.start < end) touching.unshift(span);
    }
    return touching;
  };
}
