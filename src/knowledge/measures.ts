/** Support measures joined with what surrounds them: the item that holds each, its lead bodies, industries and bases. */
import type { Duty } from '../schemas/duty.ts';
import type { Corpus, PolicyEntry, TaskEntry } from './corpus.ts';
import { dutiesOf, inRole, ROLES } from './duties.ts';
import type { Knowledge } from './index.ts';
import { isInPassing, planOf } from './base-told.ts';
import { scopeOf, type MeasureScope } from './measure-scope.ts';
import { innermost } from './spans.ts';

export type MeasureEntry = Corpus['measures'][number];

export interface JoinedMeasure {
  measure: MeasureEntry;
  policy: PolicyEntry;
  /** The innermost task in which the sentence stands. */
  holder: TaskEntry | undefined;
  /** Who stands first in that task: its leaders, else those responsible …; empty where it names nobody. */
  first: readonly Duty[];
  scope: MeasureScope;
}

/** In the order of the corpus. */
export function joinMeasures(knowledge: Knowledge): JoinedMeasure[] {
  const { measures, tasks, tasksByPolicy, industries, policyById, bases } = knowledge;
  const mentions = industries.flatMap(({ data }) => data.mentions);
  const basesOf = (policy: string) =>
    new Map(
      bases.map((base) => {
        const { name, kind } = base.data;
        return [base.id, { name, inPolicy: kind === 'base' && !isInPassing(base, tasks) && planOf(base) === policy }];
      }),
    );
  return measures.map((measure) => {
    const { policy, statement, source } = measure.data;
    const holder = innermost(tasksByPolicy.get(policy) ?? [], source);
    return {
      measure,
      policy: policyById.get(policy)!,
      holder,
      first: holder ? firstOf(holder) : [],
      scope: scopeOf({ source, statement }, holder?.data, mentions, basesOf(policy)),
    };
  });
}

function firstOf(task: TaskEntry): Duty[] {
  const duties = dutiesOf(task);
  const role = ROLES.find((each) => inRole(duties, each).length > 0);
  return role ? inRole(duties, role) : [];
}
