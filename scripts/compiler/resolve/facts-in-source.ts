/** Moves the facts of a policy from offsets of its reading to offsets of its source. */
import type { Policy } from '../tree/nodes.ts';
import { namesAsPrinted } from './as-printed.ts';
import { endInSource, toSource } from '../tree/source-map.ts';

/** Moves every range among the facts; words quoted with a range are quoted anew, to the letter. */
export function factsInSource(policy: Policy): void {
  if (policy.reading === policy.source) return;
  namesAsPrinted(policy);
  move(policy.facts, policy, new Set());
}

function move(value: unknown, policy: Policy, moved: Set<object>): void {
  if (typeof value !== 'object' || value === null || moved.has(value)) return;
  moved.add(value);
  const fact = value as { start?: unknown; end?: unknown; verbatim?: unknown };
  if (typeof fact.start === 'number' && typeof fact.end === 'number') {
    const start = toSource(policy.map, fact.start);
    fact.end = fact.end > fact.start ? endInSource(policy.map, fact.end) : start;
    fact.start = start;
    if (typeof fact.verbatim === 'string') fact.verbatim = policy.source.slice(start, fact.end as number);
  }
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key];
    if (typeof inner === 'object') move(inner, policy, moved);
  }
}
