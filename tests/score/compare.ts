/** Recall and precision of a parse against what a careful reader found. */
import type { Contract } from '../../src/schemas/contract.ts';
import { amountRows, measureRows } from './compare-measures.ts';
import { baseFactRows, baseIndustryRows } from './compare-bases.ts';
import type { Gold } from './gold.ts';

/** Rows of one kind as comparable keys. */
interface Rows {
  found: string[];
  expected: string[];
  /** Counts neither way: the reader was in doubt, or the row is disputed. */
  neutral: string[];
}

/** Where a reader did not look for something, nothing is said of what the parser finds. */
const NOTHING: Rows = { found: [], expected: [], neutral: [] };

export interface Score {
  category: string;
  matched: number;
  found: number;
  expected: number;
  missing: string[];
  extra: string[];
}

const fold = (words: string | null | undefined) => (words ?? '').normalize('NFKC').replace(/\s+/g, '');
const key = (...parts: unknown[]) =>
  parts.map((part) => fold(part === null || part === undefined ? '' : String(part))).join(' | ');

/**
 * Scores every category of one document.
 *
 * @param disputed keys of rows that count neither way, by category
 */
export function compare(parse: Contract, gold: Gold, disputed: Map<string, Set<string>>): Score[] {
  const rows: Record<string, Rows> = {
    outline: outlineRows(parse, gold),
    tasks: taskRows(parse, gold),
    kinds: kindRows(parse, gold),
    clauses: clauseRows(parse, gold),
    assignments: assignmentRows(parse, gold, false),
    'canonical names': assignmentRows(parse, gold, true),
    'prose duties': proseRows(parse, gold),
    'table duties': tableRows(parse, gold),
    metrics: metricRows(parse, gold),
    indicators: indicatorRows(parse, gold),
    bases: baseRows(parse, gold),
    'base facts': baseFactRows(parse, gold, key),
    'base industries': baseIndustryRows(parse, gold, key),
    measures: measureRows(parse, gold),
    amounts: amountRows(parse, gold),
    citations: citationRows(parse, gold),
    meta: metaRows(parse, gold),
  };
  return Object.entries(rows).map(([category, each]) => score(category, each, disputed.get(category) ?? new Set()));
}

/** Matches rows one to one; a neutral row that was found is no error. */
function score(category: string, rows: Rows, disputed: Set<string>): Score {
  const expected = rows.expected.filter((row) => !disputed.has(row));
  const pool = [...rows.found];
  const missing: string[] = [];
  let matched = 0;
  for (const row of expected) {
    const at = pool.indexOf(row);
    if (at < 0) missing.push(row);
    else {
      pool.splice(at, 1);
      matched++;
    }
  }
  const neutral = [...rows.neutral, ...rows.expected.filter((row) => disputed.has(row))];
  const extra = pool.filter((row) => {
    if (disputed.has(row)) return false;
    const at = neutral.indexOf(row);
    if (at >= 0) neutral.splice(at, 1);
    return at < 0;
  });
  return { category, matched, found: matched + extra.length, expected: expected.length, missing, extra };
}

function outlineRows(parse: Contract, gold: Gold): Rows {
  const row = (item: { depth: unknown; label: string; heading: string | null }) =>
    key(item.depth, item.label, item.heading);
  return gold.outline?.length ? split(gold.outline, row, parse.outline.map(row)) : NOTHING;
}

function taskRows(parse: Contract, gold: Gold): Rows {
  const row = (item: { label: string; title: string | null }) => key(item.label, item.title);
  return gold.tasks ? split(gold.tasks, row, items(parse).map(row)) : NOTHING;
}

/** Tasks that are items of the text; those that are rows of tables are told by their duties. */
function items(parse: Contract): Contract['tasks'] {
  return parse.tasks.filter((task) => task.source.kind === 'item');
}

function kindRows(parse: Contract, gold: Gold): Rows {
  const row = (item: { label: string; title: string | null; kind: string }) => key(item.label, item.title, item.kind);
  return gold.tasks ? split(gold.tasks, row, items(parse).map(row)) : NOTHING;
}

function clauseRows(parse: Contract, gold: Gold): Rows {
  if (!gold.tasks) return NOTHING;
  const expected = gold.tasks.flatMap((task) =>
    clausesOf(task).map((clause) => ({ row: key(task.label, task.title, bare(clause)), borderline: task.borderline })),
  );
  const found = parse.tasks.flatMap((task) =>
    task.clauses
      .filter((clause) => clause.kind === 'clause')
      .map((clause) => key(task.label, task.title, bare(clause.text))),
  );
  return divide(expected, found);
}

function clausesOf(task: NonNullable<Gold['tasks']>[number]): string[] {
  return task.clauses?.map((clause) => clause.text) ?? (task.clause ? [task.clause] : []);
}

/** A clause on a line of its own may be quoted with or without its full stop. */
function bare(clause: string): string {
  return clause.replace(/[。；;]\s*$/, '');
}

function assignmentRows(parse: Contract, gold: Gold, named: boolean): Rows {
  if (!gold.tasks) return NOTHING;
  const expected = gold.tasks.flatMap((task) =>
    task.assignments.map((duty) => ({
      row: named
        ? key(task.label, task.title, duty.verbatim, duty.agency)
        : key(task.label, task.title, duty.verbatim, duty.role),
      borderline: task.borderline || duty.borderline,
    })),
  );
  const found = parse.tasks.flatMap((task) =>
    task.clauses
      .filter((clause) => clause.kind === 'clause')
      .flatMap((clause) =>
        clause.duties.map((duty) => key(task.label, task.title, duty.verbatim, named ? duty.agency : duty.role)),
      ),
  );
  return divide(expected, found);
}

/** Only texts whose reader listed duties in prose can say what is too much. */
function proseRows(parse: Contract, gold: Gold): Rows {
  const prose = gold.prose_assignments ?? [];
  if (prose.length === 0) return NOTHING;
  const expected = prose.map((duty) => ({
    row: key(duty.verbatim, duty.agency, duty.role),
    borderline: duty.borderline,
  }));
  const found = parse.tasks.flatMap((task) =>
    task.clauses
      .filter((clause) => clause.kind === 'prose')
      .flatMap((clause) => clause.duties.map((duty) => key(duty.verbatim, duty.agency, duty.role))),
  );
  return divide(expected, found);
}

/** Duties that rows of task tables give. */
function tableRows(parse: Contract, gold: Gold): Rows {
  if (!gold.tasks) return NOTHING;
  const expected = (gold.table_assignments ?? []).map((duty) => ({
    row: key(duty.title, duty.verbatim, duty.agency, duty.role),
    borderline: duty.borderline,
  }));
  const found = parse.tasks.flatMap((task) =>
    task.clauses
      .filter((clause) => clause.kind === 'table')
      .flatMap((clause) => clause.duties.map((duty) => key(task.title, duty.verbatim, duty.agency, duty.role))),
  );
  return divide(expected, found);
}

/** Value, upper end where the reader looked at it, unit and year of each number. */
function metricRows(parse: Contract, gold: Gold): Rows {
  const hasUpper = gold.targets.some(({ metrics }) => metrics.some(({ upper }) => upper !== undefined));
  const row = (metric: { value: number; upper?: number | null; unit: string | null }, year: number | null) =>
    key(metric.value, hasUpper ? metric.upper : null, metric.unit, year);
  const expected = gold.targets.flatMap((target) =>
    target.metrics.map((metric) => ({
      row: row(metric, metric.year === undefined ? target.year : metric.year),
      borderline: target.borderline || metric.borderline,
    })),
  );
  const found = parse.targets.flatMap((target) => target.metrics.map((metric) => row(metric, metric.year)));
  return divide(expected, found);
}

function indicatorRows(parse: Contract, gold: Gold): Rows {
  const row = (item: Gold['indicators'][number] | Contract['indicators'][number]) =>
    key(item.no, item.dimension, item.name, item.unit, item.baseline, item.target);
  return split(gold.indicators, row, parse.indicators.map(row));
}

function baseRows(parse: Contract, gold: Gold): Rows {
  return split(
    [...gold.bases, ...(gold.core_areas ?? [])],
    (base) => key(base.name),
    parse.bases.map((base) => key(base.name)),
  );
}

/** Title and number, and what the text has to do with it where the reader says that; 国办发〔2019〕56号 alone is its own title. */
function citationRows(parse: Contract, gold: Gold): Rows {
  const isRelated = gold.citations.some(({ relation }) => relation !== undefined);
  const row = (item: { title: string | null; number: string | null; relation?: string }) =>
    key(item.title ?? item.number, item.number, isRelated ? item.relation : null);
  return split(gold.citations, row, parse.citations.map(row));
}

/** What every reader looked at, then what only some did. */
const META = ['title', 'issued', 'period', 'stage', 'level'] as const;
const FURTHER_META = ['number', 'region', 'in_force'] as const;

function metaRows(parse: Contract, gold: Gold): Rows {
  const issuers = 'issuers' in gold.meta ? 'issuers' : 'issuer';
  const fields = [issuers, ...META, ...FURTHER_META.filter((field) => field in gold.meta)];
  const row = (meta: Record<string, unknown>) => fields.map((field) => key(field, metaValue(meta[field])));
  return { expected: row(gold.meta), found: row(parse.policy), neutral: [] };
}

/** The first and the last day of a standing, whatever sentence is quoted for it. */
function metaValue(value: unknown): unknown {
  if (value === 'unknown') return null;
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const { from = null, until = null } = value as { from?: string | null; until?: string | null };
  return `${from ?? '…'}–${until ?? '…'}`;
}

function split<T extends { borderline?: boolean }>(items: T[], row: (item: T) => string, found: string[]): Rows {
  return divide(
    items.map((item) => ({ row: row(item), borderline: item.borderline })),
    found,
  );
}

function divide(rows: { row: string; borderline?: boolean | undefined }[], found: string[]): Rows {
  return {
    found,
    expected: rows.filter((each) => !each.borderline).map((each) => each.row),
    neutral: rows.filter((each) => each.borderline).map((each) => each.row),
  };
}
