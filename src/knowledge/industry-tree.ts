/** The industries as a tree from broader to narrower. */
import type { IndustryEntry } from './corpus.ts';

export interface IndustryNode {
  industry: IndustryEntry;
  narrower: readonly IndustryNode[];
}

/**
 * The industries that are part of no other, each with those that are part of it.
 *
 * @param compare Orders the industries of one level.
 */
export function industryTree(
  industries: readonly IndustryEntry[],
  compare: (a: IndustryEntry, b: IndustryEntry) => number,
): IndustryNode[] {
  const known = new Set(industries.map(({ id }) => id));
  const parts = Map.groupBy(industries, ({ data }) => (data.broader && known.has(data.broader) ? data.broader : ''));
  const nodeOf = (industry: IndustryEntry, above: readonly string[]): IndustryNode => ({
    industry,
    // A circle in the registry ends where it closes.
    narrower: (parts.get(industry.id) ?? [])
      .filter(({ id }) => id !== industry.id && !above.includes(id))
      .toSorted(compare)
      .map((part) => nodeOf(part, [...above, industry.id])),
  });
  // One that is part of a circle has no way in from above.
  const inCircle = industries.filter(
    (industry) => broaderThan(industry, industries).at(0)?.data.broader === industry.id,
  );
  return [...new Set([...(parts.get('') ?? []), ...inCircle])]
    .toSorted(compare)
    .map((industry) => nodeOf(industry, []));
}

/** All that is part of an industry, and of its parts, in the order of the collection. */
export function narrowerThan(id: string, industries: readonly IndustryEntry[]): IndustryEntry[] {
  return industries.filter((industry) => broaderThan(industry, industries).some((broader) => broader.id === id));
}

/** What an industry is part of, from the widest. */
export function broaderThan(industry: IndustryEntry, industries: readonly IndustryEntry[]): IndustryEntry[] {
  const chain: IndustryEntry[] = [];
  let broader = industries.find(({ id }) => id === industry.data.broader);
  while (broader && broader.id !== industry.id && !chain.includes(broader)) {
    chain.unshift(broader);
    const next: string | null = broader.data.broader;
    broader = industries.find(({ id }) => id === next);
  }
  return chain;
}
