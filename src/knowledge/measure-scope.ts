/** Which industries and bases a support measure is about: named in its own words, else in the item that holds it. */
import type { SourceSpan } from '../schemas/source.ts';

/**
 * `statement` the measure's own words name it, `item` only other words of the same item do; `general` its words speak of
 * 产业基地 without naming any, and its policy sets this one up.
 */
export type ScopeBasis = 'statement' | 'general' | 'item';

export interface Scoped {
  id: string;
  basis: ScopeBasis;
}

export interface MeasureScope {
  industries: readonly Scoped[];
  bases: readonly Scoped[];
}

/** A place in a text that names something. */
interface Named {
  id: string;
  source: Pick<SourceSpan, 'policy' | 'start' | 'end'>;
}

const UNNAMED_BASE = /产业基地/;

/** The item that holds the measure, with what its text names. */
export interface Holder {
  industries: readonly Named[];
  /** Ids of the bases that the item names. */
  bases: readonly string[];
}

/**
 * @param measure Its span, and its statement as it stands.
 * @param holder The item in which it stands; undefined where the sentence stands outside of all tasks.
 * @param mentions All places where the corpus names an industry: they speak for a measure that no item holds.
 * @param bases The bases of the corpus by their ids, and whether the measure's own policy speaks of them.
 */
export function scopeOf(
  measure: { source: Named['source']; statement: string },
  holder: Holder | undefined,
  mentions: readonly Named[],
  bases: ReadonlyMap<string, { name: string; inPolicy: boolean }>,
): MeasureScope {
  const inside = ({ source }: Named) =>
    source.policy === measure.source.policy && source.start >= measure.source.start && source.end <= measure.source.end;
  const own = [...(holder?.industries ?? []), ...mentions].filter(inside).map(({ id }) => id);
  const ownBases = (holder?.bases ?? []).filter((id) => measure.statement.includes(bases.get(id)?.name ?? '\0'));
  const unnamed = ownBases.length === 0 && UNNAMED_BASE.test(measure.statement);
  const general = unnamed ? [...bases].filter(([, { inPolicy }]) => inPolicy).map(([id]) => id) : [];
  return {
    industries: scoped(own, holder?.industries.map(({ id }) => id) ?? []),
    bases: scoped(ownBases, holder?.bases ?? [], general),
  };
}

/** Own words first, each id once. */
function scoped(own: readonly string[], item: readonly string[], general: readonly string[] = []): Scoped[] {
  const stated = new Set(own);
  const named = new Set([...own, ...item]);
  return [
    ...[...stated].map((id) => ({ id, basis: 'statement' as const })),
    ...general.filter((id) => !named.has(id)).map((id) => ({ id, basis: 'general' as const })),
    ...[...new Set(item)].filter((id) => !stated.has(id)).map((id) => ({ id, basis: 'item' as const })),
  ];
}
