/** What `npm run parse -- FILE` prints: the facts of one text in a stable form that others build on. */
import type { Base, Clause, Indicator, Measure, Meta, Metric, Span, Target } from '../tree/facts.ts';
import type { Contract } from '../../../src/schemas/contract.ts';
import type { Policy } from '../tree/nodes.ts';
import { locator } from '../tree/points.ts';
import { edited } from './edited.ts';
import { outlineOf } from './outline.ts';

/**
 * The parse of one text as plain data, quotes in place of offsets.
 *
 * @returns an object of the shape set down in the README under "Parse one text"
 */
export function contractOf(policy: Policy): Contract {
  const { facts, source, messages } = policy;
  const quote = (span: Span) => source.slice(span.start, span.end);
  const locate = locator(source);
  return {
    policy: policyOf(facts.meta, quote),
    outline: outlineOf(policy),
    tasks: facts.tasks.map((task) => ({
      path: task.path,
      label: task.label,
      title: task.title,
      kind: task.kind,
      source: { kind: task.source, start: task.start, end: task.end, line: locate(task.start).line },
      clauses: task.clauses.map((clause) => clauseOf(clause, quote)),
      deadlines: task.deadlines,
    })),
    targets: facts.targets.map((target) => targetOf(target, quote)),
    bases: facts.bases.map(baseOf),
    indicators: facts.indicators.map((row) => indicatorOf(row, quote)),
    measures: facts.measures.map((measure) => measureOf(measure, quote)),
    citations: facts.citations.map(({ title: cited, number, relation }) => ({ title: cited, number, relation })),
    diagnostics: messages.map(({ severity, code, reason, line, column }) => ({
      severity,
      code,
      message: reason,
      line,
      column,
    })),
  };
}

type Quote = (span: Span) => string;

function policyOf(meta: Meta, quote: Quote) {
  const { title, kind, issuers, docNumber, issued, amended, period, stage, level, regionName, inForce } = meta;
  return {
    title,
    issuer: issuers.join('、') || null,
    issuers,
    number: docNumber,
    issued,
    period,
    stage,
    level,
    region: regionName,
    in_force: inForce && { from: inForce.from, until: inForce.until, verbatim: quote(inForce) },
    kind,
    amended,
  };
}

function clauseOf(clause: Clause, quote: Quote) {
  return {
    text: quote(clause),
    kind: clause.kind,
    duties: clause.duties.map(({ verbatim, name, role, basis, start, end, ...duty }) => ({
      verbatim,
      agency: name,
      role,
      basis,
      start,
      end,
      ...edited(duty),
    })),
  };
}

function targetOf(target: Target, quote: Quote) {
  return {
    sentence: quote(target),
    year: target.year,
    deadline: target.deadline,
    ...edited(target),
    metrics: target.metrics.map((metric) => metricOf(metric, quote)),
  };
}

function metricOf(metric: Metric, quote: Quote) {
  const { subject, comparator, value, upper, unit, approximate, year, deadline, baseline, growth } = metric;
  const { start, end } = metric;
  const verbatim = quote(metric);
  return {
    subject,
    comparator,
    value,
    upper,
    unit,
    approximate,
    year,
    deadline,
    baseline,
    growth,
    verbatim,
    start,
    end,
    ...edited(metric),
  };
}

function baseOf(base: Base) {
  return {
    name: base.name,
    kind: base.kind,
    site: base.site,
    area_mu: base.areaMu,
    area_km2: base.areaKm2,
    industries: base.industries.map((industry) => industry.name),
    policy_lead: base.policyLead?.name ?? null,
    companies: base.companies.map((company) => company.name),
    ...edited(base),
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
  const first = measure.amounts.find((amount) => amount.kind !== 'pool') ?? measure.amounts[0];
  return {
    kind: measure.kind,
    verbatim: quote(measure),
    amount: first ? quote(first) : null,
    recipients: measure.recipients.map(({ name }) => name),
    ...edited(measure),
    amounts: measure.amounts.map(({ kind, value, upper, unit, of, tier, editor, ...span }) => ({
      kind,
      value,
      upper,
      unit,
      of,
      tier,
      ...edited({ editor }),
      verbatim: quote(span),
    })),
  };
}
