/** Moves the facts of a policy from offsets of its reading to offsets of its source. */
import type { Base, Clause, Duty, Facts, Indicator, Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { namesAsPrinted } from './as-printed.ts';
import { sourceOffsets } from '../tree/source-map.ts';

/** Moves every range among the facts; the names of bodies are quoted anew, to the letter. */
export function factsInSource(policy: Policy): void {
  if (policy.reading === policy.source) return;
  namesAsPrinted(policy);
  moveFacts(policy.facts, mover(policy));
}

interface Mover {
  /** Moves ranges that no other fact holds. */
  spans: (spans: readonly Span[]) => void;
  /** Moves a range that several facts may share: the statement of a rule. */
  shared: (span: Span | null) => void;
  /** The words of the source at a range that was moved. */
  quote: (span: Span) => string;
}

function mover({ map, source }: Policy): Mover {
  const inSource = sourceOffsets(map);
  const moved = new Set<Span>();
  const move = (span: Span): void => {
    const start = inSource.start(span.start);
    span.end = span.end > span.start ? inSource.end(span.end) : start;
    span.start = start;
  };
  return {
    spans: (spans) => {
      for (const span of spans) move(span);
    },
    shared: (span) => {
      if (span === null || moved.has(span)) return;
      moved.add(span);
      move(span);
    },
    quote: ({ start, end }) => source.slice(start, end),
  };
}

/** The clauses of tasks are those of the policy, and move with them. */
function moveFacts(facts: Facts, move: Mover): void {
  for (const clause of facts.clauses) moveClause(clause, move);
  move.spans(facts.tasks);
  move.spans(facts.targets);
  for (const { metrics } of facts.targets) move.spans(metrics);
  move.spans(facts.deadlines);
  for (const base of facts.bases) moveBase(base, move);
  for (const indicator of facts.indicators) moveIndicator(indicator, move);
  move.spans(facts.measures);
  for (const { amounts, conditions, recipients } of facts.measures)
    for (const spans of [amounts, conditions, recipients]) move.spans(spans);
  move.spans(facts.citations);
  move.spans(facts.mentions);
}

function moveClause(clause: Clause, move: Mover): void {
  move.spans([clause]);
  move.spans(clause.duties);
  for (const duty of clause.duties) finishDuty(duty, move);
}

/** Quotes the name of a duty that was moved, and moves the statement of its rule. */
function finishDuty(duty: Duty, move: Mover): void {
  duty.verbatim = move.quote(duty);
  move.shared(duty.rule);
}

/** Bases that one sentence speaks of share it. */
function moveBase({ industries, companies, names, evidence, policyLead }: Base, move: Mover): void {
  for (const span of [...industries, ...companies, ...names, ...evidence]) move.shared(span);
  if (!policyLead) return;
  move.shared(policyLead);
  finishDuty(policyLead, move);
  move.shared(policyLead.clause);
}

function moveIndicator(indicator: Indicator, move: Mover): void {
  move.spans([indicator]);
  move.shared(indicator.baseline);
  move.shared(indicator.target);
}
