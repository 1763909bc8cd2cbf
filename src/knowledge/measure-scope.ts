/** Which industries and bases a support measure is about: named in its own words, else in the item that holds it. */
import type { SourceSpan } from '../schemas/source.ts';
import { ALL_OF_A_KIND } from './base-relations.ts';
import { holds } from './spans.ts';

/**
 * `statement` the measure's own words name it, `item` only other words of the same item do; `general` its words speak of
 * 产业基地 without naming any, and its policy sets this one up; `context` only other words of the same item speak so.
 */
export type ScopeBasis = 'statement' | 'general' | 'item' | 'context';

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

/** In the order of how close they are. */
export const SCOPE_BASES = ['statement', 'general', 'item', 'context'] as const satisfies readonly ScopeBasis[];

/** The item that holds the measure, with what its text names. */
export interface Holder {
  /** The words of the item. */
  text: string;
  industries: readonly Named[];
  /** Ids of the bases that the item names. */
  bases: readonly string[];
}

/**
 * @param measure Its span, and its statement as it stands.
 * @param holder The item in which it stands; undefined where the sentence stands outside of all tasks.
 * @param mentions All places where the corpus names an industry: they speak for a measure that no item holds.
 * @param bases The bases of the corpus by their ids, and whether the measure's own policy sets them up.
 */
export function scopeOf(
  measure: { source: Named['source']; statement: string },
  holder: Holder | undefined,
  mentions: readonly Named[],
  bases: ReadonlyMap<string, { name: string; inPolicy: boolean }>,
): MeasureScope {
  const inside = ({ source }: Named) => holds(measure.source, source);
  const own = [...(holder?.industries ?? []), ...mentions].filter(inside).map(({ id }) => id);
  const ownBases = (holder?.bases ?? []).filter((id) => measure.statement.includes(bases.get(id)?.name ?? '\0'));
  const setUp = [...bases].filter(([, { inPolicy }]) => inPolicy).map(([id]) => id);
  /** A policy that sets up no base may still name one of another policy. */
  const named =
    setUp.length > 0
      ? ownBases
      : [...bases].filter(([, { name }]) => measure.statement.includes(name)).map(([id]) => id);
  const speaks = (words: string | undefined) => named.length === 0 && ALL_OF_A_KIND.base.test(words ?? '');
  const general = speaks(measure.statement) ? setUp : [];
  return {
    industries: scoped({ statement: own, item: holder?.industries.map(({ id }) => id) }),
    bases: scoped({
      statement: named,
      general,
      item: holder?.bases,
      context: speaks(holder?.text) ? setUp : [],
    }),
  };
}

/** Each id once, by what is closest. */
function scoped(found: Partial<Record<ScopeBasis, readonly string[]>>): Scoped[] {
  const all = SCOPE_BASES.flatMap((basis) => (found[basis] ?? []).map((id) => ({ id, basis })));
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}
