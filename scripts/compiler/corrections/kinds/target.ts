/** What is aimed at: a sentence with its year, and the numbers in it. */
import type { Fields } from '../../../../src/schemas/correction.ts';
import { sentenceAround } from '../../lex/sentences.ts';
import type { Facts, Metric, Span, Target } from '../../tree/facts.ts';
import { itemAround } from './holder.ts';
import { holds, inOrder, patched, type Kind, type Setting } from './kind.ts';

function withTargets(facts: Facts, targets: readonly Target[]): Facts {
  return { ...facts, targets: inOrder(targets) };
}

function changeTarget(target: Target, { year, deadline }: Fields<'target'>, { facts, mark }: Setting): Facts | null {
  const next = patched(target, { year, deadline });
  if (!next) return null;
  const isMoved = next.year !== target.year;
  const changed: Target = {
    ...next,
    yearBasis: isMoved ? null : target.yearBasis,
    metrics: isMoved ? target.metrics.map((metric) => ({ ...metric, year: next.year })) : target.metrics,
    editor: mark,
  };
  return withTargets(
    facts,
    facts.targets.map((each) => (each === target ? changed : each)),
  );
}

function newTarget({ start, end }: Span, year: number | null, { policy, mark }: Setting): Target {
  const path = itemAround(policy, { start, end })?.section.path ?? null;
  return { start, end, path, year, yearBasis: null, deadline: null, metrics: [], editor: mark };
}

export const target: Kind<'target', Target> = {
  find: ({ targets }) => targets.map((fact) => ({ fact, spans: [fact] })),
  drop: (fact, { facts }) =>
    withTargets(
      facts,
      facts.targets.filter((each) => each !== fact),
    ),
  change: changeTarget,
  add: (place, { year = null, deadline = null }, setting) =>
    withTargets(setting.facts, [...setting.facts.targets, { ...newTarget(place, year, setting), deadline }]),
};

/** Takes a number out; a sentence that says no number and no year any more aims at nothing. */
function without(metric: Metric, facts: Facts): Facts {
  const targets = facts.targets.flatMap((each) => {
    if (!each.metrics.includes(metric)) return [each];
    const metrics = each.metrics.filter((other) => other !== metric);
    return metrics.length > 0 || each.year !== null || each.deadline !== null ? [{ ...each, metrics }] : [];
  });
  return { ...facts, targets };
}

/** Puts a number into the target of its sentence and year, which is made where there is none. */
function within(metric: Metric, setting: Setting, isOfAnyYear: boolean): Facts {
  const { facts, policy } = setting;
  const holders = facts.targets.filter((each) => holds(each, metric));
  const holder = holders.find(({ year }) => isOfAnyYear || year === metric.year);
  if (!holder) {
    const made = newTarget(holders[0] ?? sentenceAround(policy, metric), metric.year, setting);
    return withTargets(facts, [...facts.targets, { ...made, metrics: [metric] }]);
  }
  const metrics = inOrder([...holder.metrics, { ...metric, year: holder.year }]);
  return withTargets(
    facts,
    facts.targets.map((each) => (each === holder ? { ...each, metrics } : each)),
  );
}

function changeMetric(metric: Metric, to: Fields<'metric'>, setting: Setting): Facts | null {
  const next = patched<Metric>(metric, to);
  if (!next) return null;
  const changed = { ...next, editor: setting.mark };
  if (next.year !== metric.year) return within(changed, { ...setting, facts: without(metric, setting.facts) }, false);
  const targets = setting.facts.targets.map((each) => ({
    ...each,
    metrics: each.metrics.map((other) => (other === metric ? changed : other)),
  }));
  return { ...setting.facts, targets };
}

function newMetric({ start, end }: Span, to: Fields<'metric'>, { mark }: Setting): Metric {
  return {
    ...{ start, end, subject: '', comparator: '=', value: 0, upper: null, unit: null, approximate: false },
    ...{ growth: false, year: null, deadline: null, baseline: null },
    ...to,
    editor: mark,
  } as Metric;
}

export const metric: Kind<'metric', Metric> = {
  find: ({ targets }) => targets.flatMap(({ metrics }) => metrics.map((fact) => ({ fact, spans: [fact] }))),
  drop: (fact, { facts }) => without(fact, facts),
  change: changeMetric,
  add: (place, to, setting) => within(newMetric(place, to, setting), setting, to.year === undefined),
};
