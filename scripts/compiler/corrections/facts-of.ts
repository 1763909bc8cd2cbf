/** The facts of a policy as a keeper goes through them: each on its words, with the values that may be corrected. */
import { CORRECTION_KINDS, type CorrectionKind } from '../../../src/schemas/correction.ts';
import type { Edited } from '../../../src/schemas/edited.ts';
import type { Base, Deadline, Duty, Measure, Metric, Span, Target } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { itemAt } from './items.ts';
import { kindOf } from './kinds/index.ts';
import { wordsAt, type Words } from './places.ts';

/** A role is no fact of its own: it is a value of its duty. */
export type FactKind = Exclude<CorrectionKind, 'role'>;

export interface ReviewedFact extends Span {
  kind: FactKind;
  /** How a correction names it. */
  words: Words;
  /** Path of the innermost item in which it stands. */
  item: string;
  values: Record<string, unknown>;
  /** How a role is known; null for any other fact. */
  basis: Duty['basis'] | null;
  editor: Edited | null;
}

/** In the order of the text; a base stands where it is named first. */
export function factsOf(policy: Policy): ReviewedFact[] {
  const kinds = CORRECTION_KINDS.filter((kind): kind is FactKind => kind !== 'role');
  const facts = kinds.flatMap((kind) =>
    kindOf(kind)
      .find(policy.facts)
      .flatMap(({ fact, spans }) => (spans[0] ? [factOf(policy, kind, fact, spans[0])] : [])),
  );
  return facts.sort((a, b) => a.start - b.start || b.end - a.end);
}

function factOf(policy: Policy, kind: FactKind, fact: unknown, { start, end }: Span): ReviewedFact {
  const item = itemAt(policy, start)?.path ?? '';
  const { editor = null, basis = null } = first(fact) as { editor?: Edited; basis?: Duty['basis'] };
  return {
    start,
    end,
    kind,
    words: wordsAt({ start, end }, item, policy),
    item,
    values: VALUES[kind](fact as never),
    basis,
    editor,
  };
}

/** Duties that share a cell are alike. */
function first(fact: unknown): object {
  return (Array.isArray(fact) ? fact[0] : fact) as object;
}

const names = (named: readonly { name: string }[]): string[] => named.map(({ name }) => name);

/** Values of a fact by the names that corrections use. */
const VALUES: { [Name in FactKind]: (fact: never) => Record<string, unknown> } = {
  duty: ([duty]: readonly Duty[]) => ({ agency: duty?.name, role: duty?.role }),
  target: ({ year, deadline }: Target) => ({ year, deadline }),
  metric: ({ subject, comparator, value, upper, unit, approximate, growth, year }: Metric) => ({
    ...{ subject, comparator, value, upper, unit, approximate, growth, year },
  }),
  measure: ({ kind, recipients }: Measure) => ({ kind, recipients: names(recipients) }),
  amount: ({ kind, value, upper, unit, of, tier }: Measure['amounts'][number]) => ({
    ...{ kind, value, upper, unit, of, tier },
  }),
  base: ({ name, kind, site, areaMu, areaKm2, industries, companies }: Base) => ({
    ...{ name, kind, site, area_mu: areaMu, area_km2: areaKm2 },
    ...{ industries: names(industries), companies: names(companies) },
  }),
  deadline: ({ year, month }: Deadline) => ({ year, month }),
};
