/** Support measures joined with what surrounds them: the item that holds each, its lead bodies, industries and bases. */
import type { Duty } from '../schemas/duty.ts';
import type { Corpus, PolicyEntry, TaskEntry } from './corpus.ts';
import { dutiesOf, inRole, ROLES } from './duties.ts';
import type { Knowledge } from './index.ts';
import { scopeOf, type MeasureScope } from './measure-scope.ts';

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
  const { measures, tasksByPolicy, industries, policyById, bases } = knowledge;
  const mentions = industries.flatMap(({ data }) => data.mentions);
  const basesOf = (policy: string) =>
    new Map(
      bases.map(({ id, data: { name, kind, evidence } }) => [
        id,
        { name, inPolicy: kind === 'base' && evidence.some(({ source }) => source.policy === policy) },
      ]),
    );
  return measures.map((measure) => {
    const { policy, statement, source } = measure.data;
    const holder = (tasksByPolicy.get(policy) ?? [])
      .filter(({ data }) => data.source.start <= source.start && source.end <= data.source.end)
      .toSorted((a, b) => a.data.text.length - b.data.text.length)[0];
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
