/** Dated and measured commitments: 到2025年，…总产值突破1万亿元. */
import type { Deadline, Metric, Span, Target } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { passages, sections, tables, type Passage } from '../tree/walk.ts';
import {
  firstAim,
  goalSections,
  marksAhead,
  referenceYear,
  sectionYears,
  yearFor,
  type Outlook,
} from './aimed-years.ts';
import { findBaselines, verbatimOf, type Baseline } from '../lex/baselines.ts';
import { dealsIn, dealtYears, shareComparators, withSharedUnits } from '../lex/deals.ts';
import { deadlinesIn, isoOf, type DeadlineMark } from '../lex/dates.ts';
import { plainYears } from '../lex/fold.ts';
import { quantitiesIn } from '../lex/quantities.ts';
import { yearsIn, type YearMark } from '../lex/years.ts';
import { columnsOf, yearOf } from './columns.ts';
import { levelOf, subjectOf } from './metric-subject.ts';
import { isStatus, isTarget, statusesIn, type Candidate } from './not-a-target.ts';
import { sentencesOf } from '../lex/sentences.ts';

/** Chapters that describe the past and present. */
const BACKGROUND =
  /(?:发展|产业|工作)?(?:基础|现状)$|现状|发展形势|背景|存在(?:的)?(?:主要)?问题|优势与挑战|面临(?:的)?形势|主要成效|发展成[效就]|编制依据/;

/** Cells of tables of tasks by their offset: the task that they belong to, and the year it is due. */
export type ContentCells = ReadonlyMap<number, { path: string; year: number | null }>;

/** Finds all targets, in order; deadlines without a number are listed apart. */
export function findTargets(
  policy: Policy,
  contents: ContentCells = new Map(),
): { targets: Target[]; deadlines: Deadline[] } {
  const found: Found = { targets: [], deadlines: [] };
  const text = plainYears(policy.reading);
  const carried = sectionYears(policy);
  const columns = targetColumns(policy);
  const goals = goalSections(policy);
  const backgrounds = backgroundSections(policy);
  const reference = referenceYear(policy);
  const aim = firstAim(policy);
  for (const passage of passages(policy)) {
    const { node, section } = passage;
    if (node.type === 'paragraph' && node.role !== 'body' && node.role !== 'preamble') continue;
    const content = node.type === 'cell' ? contents.get(passage.start) : undefined;
    const column = node.type === 'cell' ? (columns.get(passage.start) ?? content?.year) : undefined;
    if (node.type === 'cell' && column === undefined && content === undefined) continue;
    const inGoals = section !== null && goals.has(section);
    const context: Context = {
      path: content?.path ?? section?.path ?? null,
      year: column ?? null,
      yearBasis: column ? 'column' : null,
      above: section ? (carried.get(section) ?? null) : null,
      background: section !== null && backgrounds.has(section),
      inGoals,
      reference: reference ?? (inGoals ? aim : null),
      subjects: [],
    };
    readPassage(text, passage, context, found);
  }
  return found;
}

interface Found {
  targets: Target[];
  deadlines: Deadline[];
}

interface Context {
  path: string | null;
  /** Year carried from an earlier sentence of the paragraph. */
  year: number | null;
  yearBasis: Target['yearBasis'];
  /** Year that the goals section states above. */
  above: number | null;
  background: boolean;
  inGoals: boolean;
  reference: number | null;
  /** Subjects of the metrics of the paragraph so far. */
  subjects: string[];
}

function readPassage(text: string, passage: Passage, context: Context, { targets, deadlines }: Found): void {
  for (const whole of sentencesOf(text, bodyStart(passage), passage.end)) {
    const sentence = passage.node.type === 'cell' ? unnumbered(text, whole) : whole;
    const outlook: Outlook = { ...context, aimed: context.year ?? context.above };
    const marks = marksAhead(yearsIn(text, sentence.start, sentence.end), outlook);
    const due = deadlinesIn(text, sentence.start, sentence.end).filter((mark) => !isPast(mark, context.reference));
    for (const mark of due) deadlines.push({ ...mark, path: context.path });
    if (!context.background || marks.some((mark) => mark.kind === 'target')) {
      const basis = context.year !== null ? context.yearBasis : context.above !== null ? 'section' : null;
      for (const group of metricsByYear(text, sentence, marks, due, context)) {
        targets.push({
          ...sentence,
          path: context.path,
          year: group.year,
          yearBasis: group.isOwn ? 'sentence' : group.year === null ? null : basis,
          deadline: deadlineFor(text, due, group.year),
          metrics: group.metrics,
        });
      }
    }
    const last = marks.filter((mark) => mark.kind === 'target' || mark.kind === 'attached').at(-1);
    if (last) {
      context.year = last.year;
      context.yearBasis = 'paragraph';
    }
  }
}

/** 2022年上半年 in a plan of 2023 tells of the past. */
function isPast({ year, due }: DeadlineMark, reference: number | null): boolean {
  return year !== null && reference !== null && year < reference && due;
}

/** The first term of a year, as it stands. */
function deadlineFor(text: string, due: DeadlineMark[], year: number | null): string | null {
  const mark = due.find((each) => each.year === null || each.year === year) ?? (year === null ? due[0] : undefined);
  return mark ? text.slice(mark.start, mark.end) : null;
}

/** The term that stands nearest before a number, unless another year stands between: 2025年6月底前接入企业100家 → 2025-06. */
function ownDeadline({ start }: Span, due: DeadlineMark[], marks: YearMark[], carried: number | null): string | null {
  const mark = due.findLast((each) => each.end <= start);
  if (!mark || marks.some((other) => other.start >= mark.end && other.start < start && other.kind === 'target'))
    return null;
  const year = mark.year ?? marks.findLast((other) => other.end <= mark.start)?.year ?? carried;
  return year === null ? null : isoOf({ ...mark, year });
}

/** 2.完成抽检1200批次: the number of a measure in a cell is no part of its sentence. */
function unnumbered(text: string, { start, end }: Span): Span {
  const label = /^[（(]?\d{1,2}\s?[.．、）)]\s?(?!\d)/.exec(text.slice(start, Math.min(end, start + 8)));
  return { start: label ? start + label[0].length : start, end };
}

function bodyStart(passage: Passage): number {
  const { node, section } = passage;
  if (node.type !== 'paragraph' || !section || section.range.start !== passage.start) return passage.start;
  const opening = node.children.findLast((leaf) => leaf.type === 'label' || leaf.type === 'heading');
  return opening ? opening.range.end : passage.start;
}

interface YearGroup {
  year: number | null;
  isOwn: boolean;
  metrics: Metric[];
}

/** The metrics of a sentence, grouped by the year each is for: 到2025年达A，到2030年达B. */
function metricsByYear(
  text: string,
  sentence: Span,
  marks: YearMark[],
  due: DeadlineMark[],
  context: Context,
): YearGroup[] {
  const groups: YearGroup[] = [];
  const all = withSharedUnits(text, sentence, quantitiesIn(text, sentence.start, sentence.end));
  const baselines = findBaselines(text, all);
  const origins = new Set([...baselines.values()].map((baseline) => baseline.quantity));
  const deals = dealsIn(text, sentence, all);
  shareComparators(deals);
  const dealt = dealtYears(text, deals, marks);
  const statuses = statusesIn(text, sentence);
  for (const quantity of all) {
    if (origins.has(quantity)) continue;
    const mark = dealt.get(quantity) ?? yearFor(quantity, marks);
    const year = mark?.year ?? context.year ?? context.above;
    const candidate: Candidate = {
      text,
      sentence,
      quantity,
      all,
      marks,
      mark,
      year,
      statuses,
      inGoals: context.inGoals,
    };
    const isGoal = isTarget(candidate);
    if (!isGoal && !isStatus(candidate)) continue;
    const baseline = baselines.get(quantity);
    const { subject, growth } = subjectOf(
      { text, sentence, all, deals, baseline, earlier: context.subjects },
      quantity,
    );
    context.subjects.push(levelOf(subject));
    if (!isGoal) continue;
    const metric: Metric = {
      ...verbatimOf(quantity, baseline, text),
      subject,
      growth,
      comparator: baseline && quantity.comparator === '=' ? '>=' : quantity.comparator,
      value: quantity.low,
      upper: quantity.high,
      approximate: quantity.approximate,
      unit: quantity.unit,
      deadline: ownDeadline(quantity, due, marks, context.year ?? context.above),
      baseline: origin(baseline),
    };
    const group = groups.find((other) => other.year === year);
    if (group) group.metrics.push(metric);
    else groups.push({ year, isOwn: mark !== null, metrics: [metric] });
  }
  return groups;
}

function origin(baseline: Baseline | undefined): Metric['baseline'] {
  return baseline ? { value: baseline.quantity.low, year: baseline.year } : null;
}

function backgroundSections(policy: Policy): Set<Section> {
  const found = new Set<Section>();
  for (const { section, parents } of sections(policy)) {
    if ([...parents, section].some((item) => BACKGROUND.test(item.heading ?? ''))) found.add(section);
  }
  return found;
}

/** Year of the target column, by the offset of each of its cells that holds words. */
function targetColumns(policy: Policy): Map<number, number> {
  const cells = new Map<number, number>();
  for (const { table } of tables(policy)) {
    const columns = columnsOf(table, policy.reading);
    if (!columns || columns.target === null) continue;
    const year = yearOf(columns.heads[columns.target]!);
    if (year === null) continue;
    for (const row of columns.rows) {
      const cell = row.cells[columns.target];
      if (cell && cell.end - cell.start > 12) cells.set(cell.start, year);
    }
  }
  return cells;
}
