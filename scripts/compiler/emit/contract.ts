/** What `npm run parse -- FILE` prints: the facts of one text in a stable form that others build on. */
import type { VFile } from 'vfile';
import { severityOf } from '../report.ts';
import type { Base, Clause, Indicator, Measure, Metric, Span, Target } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { outlineOf } from './outline.ts';

/**
 * The parse of one text as plain data, quotes in place of offsets.
 *
 * @returns an object of the shape set down in the README under "Parse one text"
 */
export function contractOf(policy: Policy, file: VFile) {
  const { facts, source } = policy;
  const quote = (span: Span) => source.slice(span.start, span.end);
  const { title, issuer, issued, period, stage, level } = facts.meta;
  return {
    policy: { title, issuer, issued, period, stage, level },
    outline: outlineOf(policy),
    tasks: facts.tasks.map((task) => ({
      path: task.path,
      label: task.label,
      title: task.title,
      kind: task.kind,
      source: task.source,
      clauses: task.clauses.map((clause) => clauseOf(clause, quote)),
      deadlines: task.deadlines,
    })),
    targets: facts.targets.map((target) => targetOf(target, quote)),
    bases: facts.bases.map(baseOf),
    indicators: facts.indicators.map((row) => indicatorOf(row, quote)),
    measures: facts.measures.map((measure) => measureOf(measure, quote)),
    citations: facts.citations.map(({ title: cited, number }) => ({ title: cited, number })),
    diagnostics: file.messages.map((message) => ({
      severity: severityOf(message),
      code: message.ruleId ?? 'unknown',
      message: message.reason,
      line: message.line ?? 1,
      column: message.column ?? 1,
    })),
  };
}

export type Contract = ReturnType<typeof contractOf>;
type Quote = (span: Span) => string;

function clauseOf(clause: Clause, quote: Quote) {
  return {
    text: quote(clause),
    kind: clause.kind,
    duties: clause.duties.map(({ verbatim, name, role, basis }) => ({ verbatim, agency: name, role, basis })),
  };
}

function targetOf(target: Target, quote: Quote) {
  return {
    sentence: quote(target),
    year: target.year,
    deadline: target.deadline,
    metrics: target.metrics.map((metric) => metricOf(metric, quote)),
  };
}

function metricOf(metric: Metric, quote: Quote) {
  const { subject, comparator, value, unit, baseline, growth } = metric;
  return { subject, comparator, value, unit, baseline, growth, verbatim: quote(metric) };
}

function baseOf(base: Base) {
  return {
    name: base.name,
    site: base.site,
    area_mu: base.areaMu,
    area_km2: base.areaKm2,
    industries: base.industries.map((industry) => industry.name),
    policy_lead: base.policyLead?.name ?? null,
  };
}

function indicatorOf(row: Indicator, quote: Quote) {
  return {
    no: row.no,
    dimension: row.dimension,
    name: row.name,
    unit: row.unit,
    baseline: row.baseline ? quote(row.baseline) : null,
    target: row.target ? quote(row.target) : null,
  };
}

function measureOf(measure: Measure, quote: Quote) {
  const first = measure.amounts.find((amount) => amount.role !== 'threshold');
  return { kind: measure.kind, verbatim: quote(measure), amount: first ? quote(first) : null };
}
