/** The metrics of one sentence, each with the year and the term that it has. */
import { findBaselines, verbatimOf, type Baseline } from '../lex/baselines.ts';
import { dealsIn, dealtYears, shareComparators, withSharedUnits, type Deal } from '../lex/deals.ts';
import { isoOf, type DeadlineMark } from '../lex/dates.ts';
import { lengthsIn, type Length } from '../lex/lengths.ts';
import { quantitiesIn } from '../lex/quantities.ts';
import type { Quantity } from '../lex/tokens.ts';
import type { YearMark } from '../lex/years.ts';
import type { Metric, Span } from '../tree/facts.ts';
import { yearFor } from './aimed-years.ts';
import { aimReader, tellsState } from './aim-rules.ts';
import { untoldDeals } from './dealt-subjects.ts';
import { subjectOf } from './metric-subject.ts';
import { levelOf } from './subject-ends.ts';

/** What earlier sentences and the items above say. */
export interface Carried {
  /** Year carried from an earlier sentence of the paragraph. */
  year: number | null;
  /** Year that the items above state. */
  above: number | null;
  inGoals: boolean;
  /** True in a text that lays down rules. */
  ruled: boolean;
  /** True where the sentence before tells how things stand. */
  told: boolean;
  /** True in a cell of a table, whose column or row tells the year. */
  inCell: boolean;
  /** By when the row of a table is due: 2025-06. */
  due: string | null;
  /** Subjects of the metrics of the paragraph so far. */
  subjects: string[];
}

export interface YearGroup {
  year: number | null;
  isOwn: boolean;
  metrics: Metric[];
}

/** What the sentence and its surroundings say of time. */
export interface Times {
  marks: YearMark[];
  due: DeadlineMark[];
  context: Carried;
  /** Spans in which no number is a metric: bracketed duty clauses, figures of support. */
  taken: Span[];
}

/** All that the numbers of one sentence are read by. */
interface Reading {
  text: string;
  sentence: Span;
  all: Quantity[];
  deals: Deal[];
  baselines: Map<Quantity, Baseline>;
  dealt: Map<Quantity, YearMark>;
  lengths: Length[];
  times: Times;
}

/** The metrics of a sentence, grouped by the year each is for: 到2025年达A，到2030年达B. */
export function metricsByYear(text: string, sentence: Span, times: Times): YearGroup[] {
  const all = withSharedUnits(text, sentence, quantitiesIn(text, sentence.start, sentence.end));
  if (all.length === 0) return [];
  const reading = readingOf(text, sentence, all, times);
  const starts = [...reading.baselines.values()].flatMap(({ quantity, opening }) =>
    quantity ? [{ start: opening, end: quantity.core.start }] : [],
  );
  const reader = aimReader(text, sentence, all, times.marks, starts);
  const origins = new Set([...reading.baselines.values()].map((baseline) => baseline.quantity));
  const judged = all
    .filter((quantity) => !origins.has(quantity) && !isInside(times.taken, quantity))
    .map((quantity) => {
      const time = timeOf(reading, quantity);
      const { verdict } = reader.judge(quantity, {
        ...times.context,
        dated: time.year !== null || isTermed(times.due, quantity),
      });
      return { quantity, time, verdict };
    });
  times.context.told = tellsState(judged) ?? times.context.told;
  const qualifying = new Set(judged.filter(({ verdict }) => verdict === 'none').map(({ quantity }) => quantity));
  const groups: YearGroup[] = [];
  for (const { quantity, time, verdict } of judged) {
    if (verdict === 'none') continue;
    const { subject, growth } = subjectOf(
      { ...reading, qualifying, baseline: reading.baselines.get(quantity), earlier: times.context.subjects },
      quantity,
    );
    times.context.subjects.push(levelOf(subject));
    if (verdict === 'state') continue;
    const metric = metricOf(reading, quantity, { subject, growth, year: time.year });
    const group = groups.find((other) => other.year === time.year);
    if (group) group.metrics.push(metric);
    else groups.push({ ...time, metrics: [metric] });
  }
  return groups;
}

function readingOf(text: string, sentence: Span, all: Quantity[], times: Times): Reading {
  const told = dealsIn(text, sentence, all);
  const deals = [...told, ...untoldDeals(text, sentence, all, told)];
  shareComparators(deals);
  return {
    text,
    sentence,
    all,
    deals,
    baselines: findBaselines(text, all, times.marks),
    dealt: dealtYears(text, deals, times.marks),
    lengths: lengthsIn(text, sentence.start, sentence.end),
    times,
  };
}

/** The year of a number, and whether its sentence names it; a length of time (三年内, 每年) keeps a year from being carried. */
function timeOf({ text, dealt, lengths, times }: Reading, quantity: Quantity): { year: number | null; isOwn: boolean } {
  const mark = dealt.get(quantity) ?? yearFor(quantity, times.marks);
  const length = lengths.findLast(({ end }) => end <= quantity.core.start);
  if (mark && length && mark.start < length.start && setsApart(text, mark, length)) return { year: null, isOwn: false };
  if (mark) return { year: mark.year, isOwn: true };
  return { year: length && !times.context.inCell ? null : (times.context.year ?? times.context.above), isOwn: false };
}

/** 到2028年突破260亿元，三年引进50家 is of no year; a sum or mean of the years before (三年累计, 三年年均) is of the year named last. */
function setsApart(text: string, mark: YearMark, length: Length): boolean {
  if (length.yearly || /^[，,]/.test(text.slice(mark.end, mark.end + 1))) return false;
  return !/^(?:年均|累计|平均|合计|总共)/.test(text.slice(length.end, length.end + 2));
}

function metricOf(
  reading: Reading,
  quantity: Quantity,
  { subject, growth, year }: { subject: string; growth: boolean; year: number | null },
): Metric {
  const baseline = reading.baselines.get(quantity);
  return {
    ...verbatimOf(quantity, baseline, reading.text),
    subject,
    growth,
    comparator: baseline?.quantity && quantity.comparator === '=' ? '>=' : quantity.comparator,
    value: quantity.low,
    upper: quantity.high,
    approximate: quantity.approximate,
    unit: quantity.unit,
    year,
    deadline: ownDeadline(reading, quantity, year) ?? dueOfRow(reading, year),
    baseline: baseline ? { value: baseline.quantity?.low ?? null, year: baseline.year } : null,
  };
}

/**
 * The term that stands nearest before a number, unless another year stands between: 2025年6月底前接入企业100家 → 2025-06. One
 * that only ends a year (2025年底前) adds nothing to the year.
 */
function ownDeadline(
  { text, times: { due, marks, context } }: Reading,
  { start }: Span,
  own: number | null,
): string | null {
  const mark = due.findLast((each) => each.end <= start);
  if (!mark || own === null || (mark.month === null && text[mark.end - 1] !== '内')) return null;
  if (marks.some((other) => other.start >= mark.end && other.start < start && other.kind === 'target')) return null;
  const year = mark.year ?? marks.findLast((other) => other.end <= mark.start)?.year ?? context.year ?? context.above;
  return year === own ? isoOf({ ...mark, year }) : null;
}

/** 年内 and 年底前 look ahead, though they name no year. */
function isTermed(due: DeadlineMark[], { core }: Quantity): boolean {
  return due.some(({ year, month, end }) => year === null && month === null && end <= core.start);
}

/** The term of its row, for a number in a table that has no year of its own. */
function dueOfRow({ times: { context } }: Reading, year: number | null): string | null {
  return context.due !== null && year === context.year ? context.due : null;
}

function isInside(spans: Span[], { core }: Quantity): boolean {
  return spans.some(({ start, end }) => start <= core.start && end >= core.end);
}
