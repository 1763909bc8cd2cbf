/** By when something is done: a date inside a sentence. */
import type { Deadline } from '../../tree/facts.ts';
import { itemAround } from './holder.ts';
import { inOrder, patched, type Kind } from './kind.ts';

export const deadline: Kind<'deadline', Deadline> = {
  find: ({ deadlines }) => deadlines.map((fact) => ({ fact, spans: [fact] })),
  drop: (fact, { facts }) => ({ ...facts, deadlines: facts.deadlines.filter((each) => each !== fact) }),
  change: (fact, to, { facts, mark }) => {
    const next = patched<Deadline>(fact, to);
    if (!next) return null;
    return {
      ...facts,
      deadlines: facts.deadlines.map((each) => (each === fact ? { ...next, editor: mark } : each)),
    };
  },
  add: ({ start, end }, { year = null, month = null }, { policy, facts, mark }) => {
    const path = itemAround(policy, { start, end })?.section.path ?? null;
    return { ...facts, deadlines: inOrder([...facts.deadlines, { start, end, path, year, month, editor: mark }]) };
  },
};
