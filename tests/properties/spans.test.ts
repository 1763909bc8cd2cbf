/** Nothing is invented: every fact stands in the source where it says it stands. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../../scripts/compiler/emit/contract.ts';
import { readingOf } from '../../scripts/compiler/reading/reading.ts';
import type { Span } from '../../scripts/compiler/tree/facts.ts';
import type { Policy } from '../../scripts/compiler/tree/nodes.ts';
import { tables } from '../../scripts/compiler/tree/walk.ts';
import { parsed, TIME_LIMIT } from './parsed.ts';
import { kindsOfText, policies } from './texts.ts';

describe.each(kindsOfText)('for %s', (_, texts) => {
  test('every fact slices to its quote', { timeout: TIME_LIMIT }, () => {
    fc.assert(fc.property(texts, expectQuotes));
  });
});

test.each([...policies])('every fact of %s slices to its quote', (_, text) => expectQuotes(text));

function expectQuotes(text: string): void {
  const policy = parsed(text);
  const quotes = new Quotes(policy);
  quotes.ofClauses();
  quotes.ofTasks();
  quotes.ofTargets();
  quotes.ofBases();
  quotes.ofIndicators();
  quotes.ofMeasures();
  quotes.ofTheRest();
  expectVerbatim(text, contractOf(policy));
}

/** The facts of one policy, held against its source. */
class Quotes {
  private readonly policy: Policy;

  constructor(policy: Policy) {
    this.policy = policy;
  }

  ofClauses(): void {
    for (const clause of this.policy.facts.clauses) {
      this.within(clause, 'clause');
      for (const duty of clause.duties) {
        this.slices(duty, duty.verbatim, 'duty');
        if (duty.basis === 'stated' && clause.kind !== 'table') this.inside(duty, clause, 'stated duty');
        if (duty.rule) this.within(duty.rule, 'rule');
        expect(duty.rule === null, `${duty.basis} duty ${duty.verbatim} with rule ${JSON.stringify(duty.rule)}`).toBe(
          duty.basis !== 'inferred',
        );
      }
    }
  }

  ofTasks(): void {
    for (const task of this.policy.facts.tasks) {
      this.within(task, 'task');
      const words = this.slice(task);
      for (const clause of task.clauses) {
        if (clause.kind === 'table') this.within(clause, 'clause of a row');
        else if (task.source === 'item') this.itemClause(clause, task);
        else this.inside(clause, task, 'clause of a task');
      }
      if (task.source === 'row') {
        expect(task.label === task.path || read(words).includes(read(task.label)), `label ${task.label}`).toBe(true);
        if (task.title !== null) expect(read(this.policy.source)).toContain(read(task.title));
        continue;
      }
      expect(read(words).startsWith(read(task.label)), `task ${task.label} at “${words.slice(0, 12)}”`).toBe(true);
      if (task.title !== null) expect(read(words)).toContain(read(task.title));
    }
  }

  /** A clause of an item stands in it, or in a cell of the row that repeats it. */
  private itemClause(clause: Span, task: Span): void {
    if (this.isInTable(clause)) this.within(clause, 'clause in a cell');
    else this.inside(clause, task, 'clause of a task');
  }

  private isInTable({ start, end }: Span): boolean {
    return [...tables(this.policy)].some(
      ({ table }) => (table.position.start.offset ?? 0) <= start && end <= (table.position.end.offset ?? 0),
    );
  }

  ofTargets(): void {
    for (const target of this.policy.facts.targets) {
      this.within(target, 'target');
      expect(target.metrics.length).toBeGreaterThan(0);
      for (const metric of target.metrics) {
        this.inside(metric, target, 'metric');
        expect(Number.isFinite(metric.value), `value of ${this.slice(metric)}`).toBe(true);
      }
    }
    for (const deadline of this.policy.facts.deadlines) this.within(deadline, 'deadline');
  }

  ofBases(): void {
    for (const base of this.policy.facts.bases) {
      expect(base.names.length).toBeGreaterThan(0);
      for (const name of base.names) this.names(name, base.name, 'name of a base');
      for (const sentence of base.evidence) this.within(sentence, 'evidence');
      for (const named of [...base.industries, ...base.companies]) {
        this.names(named, named.name, 'industry or company');
        expect(
          base.evidence.some((sentence) => contains(sentence, named)),
          `${named.name} in the evidence`,
        ).toBe(true);
      }
      if (base.policyLead) {
        this.slices(base.policyLead, base.policyLead.verbatim, 'policy lead');
        this.inside(base.policyLead, base.policyLead.clause, 'policy lead');
      }
    }
  }

  ofIndicators(): void {
    for (const row of this.policy.facts.indicators) {
      this.within(row, 'indicator');
      for (const cell of [row.baseline, row.target]) if (cell) this.inside(cell, row, 'cell');
      expect(read(this.slice(row)), 'name of an indicator').toContain(read(row.name));
    }
  }

  ofMeasures(): void {
    for (const measure of this.policy.facts.measures) {
      this.within(measure, 'measure');
      for (const amount of measure.amounts) this.inside(amount, measure, 'amount');
      for (const condition of measure.conditions) this.inside(condition, measure, 'condition');
      for (const recipient of measure.recipients) this.inside(recipient, measure, 'recipient');
    }
  }

  ofTheRest(): void {
    for (const citation of this.policy.facts.citations) this.names(citation, citation.title, 'citation');
    for (const mention of this.policy.facts.mentions) this.within(mention, mention.kind);
  }

  private slice({ start, end }: Span): string {
    return this.policy.source.slice(start, end);
  }

  /** Not empty, and no further than the text goes. */
  private within(span: Span, what: string): void {
    const { length } = this.policy.source;
    expect(
      span.start >= 0 && span.start < span.end && span.end <= length,
      `${what} ${span.start}–${span.end} in 0–${length}`,
    ).toBe(true);
  }

  private inside(span: Span, outer: Span, what: string): void {
    this.within(span, what);
    expect(
      contains(outer, span),
      `${what} “${this.slice(span)}” ${span.start}–${span.end} in ${outer.start}–${outer.end}`,
    ).toBe(true);
  }

  private slices(span: Span, words: string, what: string): void {
    this.within(span, what);
    expect(this.slice(span), what).toBe(words);
  }

  /** A name is told as it is read: without bookmarks, broken lines and the like inside it. */
  private names(span: Span, words: string, what: string): void {
    this.within(span, what);
    expect(read(this.slice(span)), what).toBe(read(words));
  }
}

/** What the command line prints as quotes are words of the source. */
function expectVerbatim(text: string, contract: ReturnType<typeof contractOf>): void {
  const quotes = [
    ...contract.tasks.flatMap((task) =>
      task.clauses.flatMap((clause) => [clause.text, ...clause.duties.map((duty) => duty.verbatim)]),
    ),
    ...contract.targets.flatMap((target) => [target.sentence, ...target.metrics.map((metric) => metric.verbatim)]),
    ...contract.indicators.flatMap((row) => [row.baseline, row.target]),
    ...contract.measures.flatMap((measure) => [
      measure.verbatim,
      measure.amount,
      ...measure.amounts.map(({ verbatim }) => verbatim),
    ]),
  ];
  for (const quote of quotes) if (quote !== null) expect(text).toContain(quote);
  const names = [
    ...contract.outline.flatMap((item) => [item.label, item.heading]),
    ...contract.bases.flatMap((base) => [base.name, ...base.industries]),
    ...contract.citations.map((citation) => citation.title),
  ];
  for (const name of names) if (name !== null) expect(read(text)).toContain(read(name));
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/).length;
  for (const { line, column } of [
    ...contract.diagnostics,
    ...contract.outline.map((item) => ({ line: item.line, column: 1 })),
  ]) {
    expect(line >= 1 && line <= lines && column >= 1, `line ${line}:${column} of ${lines}`).toBe(true);
  }
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The letters and digits of what a reader takes in. */
function read(words: string): string {
  return readingOf(words)
    .text.normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
