/** What is granted: the words that grant it, and the amounts in them. */
import type { Fields } from '../../../../src/schemas/correction.ts';
import type { Facts, Measure } from '../../tree/facts.ts';
import { itemAround, namedIn } from './holder.ts';
import { holds, inOrder, patched, type Kind } from './kind.ts';

type Amount = Measure['amounts'][number];

function withMeasures(facts: Facts, next: (measure: Measure) => Measure | null): Facts {
  return { ...facts, measures: facts.measures.flatMap((measure) => next(measure) ?? []) };
}

export const measure: Kind<'measure', Measure> = {
  find: ({ measures }) => measures.map((fact) => ({ fact, spans: [fact] })),
  drop: (fact, { facts }) => withMeasures(facts, (each) => (each === fact ? null : each)),
  change: (fact, { kind, recipients }, { policy, facts, mark }) => {
    const isSo = recipients?.join('、') === fact.recipients.map(({ name }) => name).join('、');
    const named = recipients && !isSo ? namedIn(policy, recipients, fact) : undefined;
    const next = patched<Measure>(fact, { kind, recipients: named });
    return next && withMeasures(facts, (each) => (each === fact ? { ...next, editor: mark } : each));
  },
  add: ({ start, end }, { kind = 'service', recipients = [] }, { policy, facts, mark }) => {
    const made: Measure = {
      ...{ start, end, path: itemAround(policy, { start, end })?.section.path ?? null, kind },
      ...{ recipients: namedIn(policy, recipients, { start, end }), amounts: [], conditions: [], editor: mark },
    };
    return { ...facts, measures: inOrder([...facts.measures, made]) };
  },
};

/** @param next what takes the place of an amount; null for nothing */
function withAmount(facts: Facts, amount: Amount, next: Amount | null): Facts {
  return withMeasures(facts, (each) =>
    each.amounts.includes(amount)
      ? { ...each, amounts: each.amounts.flatMap((other) => (other === amount ? (next ?? []) : other)) }
      : each,
  );
}

const EMPTY: Fields<'amount'> = { value: null, upper: null, unit: null, of: null, tier: null };

export const amount: Kind<'amount', Amount> = {
  find: ({ measures }) => measures.flatMap(({ amounts }) => amounts.map((fact) => ({ fact, spans: [fact] }))),
  drop: (fact, { facts }) => withAmount(facts, fact, null),
  change: (fact, to, { facts, mark }) => {
    const next = patched<Amount>(fact, to);
    return next && withAmount(facts, fact, { ...next, editor: mark });
  },
  add: ({ start, end }, to, { facts, mark }) => {
    const holder = facts.measures.find((each) => holds(each, { start, end }));
    if (!holder) return null;
    const made = { ...EMPTY, ...to, start, end, editor: mark } as Amount;
    return withMeasures(facts, (each) =>
      each === holder ? { ...each, amounts: inOrder([...each.amounts, made]) } : each,
    );
  },
};
