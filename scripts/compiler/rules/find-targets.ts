/** Dated and measured commitments: 到2025年，…总产值突破1万亿元. */
import type { Deadline, Measure, Span, Target } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { spanIndex, type SpanIndex } from '../tree/span-index.ts';
import { passages, sections, type Passage } from '../tree/walk.ts';
import { deadlinesIn, type DeadlineMark } from '../lex/dates.ts';
import { plainYears } from '../lex/fold.ts';
import { sentencesOf } from '../lex/sentences.ts';
import { yearsIn, type YearMark } from '../lex/years.ts';
import { goalColumns } from '../tables/goal-columns.ts';
import { firstAim, goalSections, marksAhead, referenceYear, sectionYears, type Outlook } from './aimed-years.ts';
import { exemptSections } from './exempt-items.ts';
import { metricsByYear, type Carried } from './sentence-metrics.ts';

/** Endings of headings of chapters that describe the past and present: 发展基础, 面临形势. */
const BACKGROUND_HEADINGS = [
  '基础', '现状', '发展形势', '背景', '主要问题', '存在问题', '存在的问题', '优势与挑战', '面临形势', '面临的形势', '主要成效', '发展成就', '发展成效', '编制依据', '概况', '基本情况',
]; // prettier-ignore

/** Endings of titles of texts that lay down rules: 管理办法, 实施细则（试行）. */
const RULES = /(?:办法|细则|规定|条例|规程|规则|指南|指引|准则)(?:（[^（）]{1,10}）)?$/;

/** A cell of a table of tasks: the task that it belongs to, and by when that is due, as an ISO date as exact as the text. */
export interface ContentCell {
  path: string;
  due: string | null;
}

/** Cells of tables of tasks, by their offset. */
export type ContentCells = ReadonlyMap<number, ContentCell>;

interface Found {
  targets: Target[];
  deadlines: Deadline[];
}

/** What is known before a passage, and after each of its sentences. */
interface Context extends Carried {
  path: string | null;
  /** What `year` rests on. */
  yearBasis: Target['yearBasis'];
  background: boolean;
  reference: number | null;
}

/** What the whole text tells of its passages. */
interface Setting {
  text: string;
  years: Map<Section, number>;
  cells: ReadonlyMap<number, number>;
  contents: ContentCells;
  goals: ReadonlySet<Section>;
  backgrounds: ReadonlySet<Section>;
  exempt: ReadonlySet<Section>;
  reference: number | null;
  /** True for a text that lays down rules. */
  ruled: boolean;
  /** The first year aimed at, where there is no reference; else 0. */
  aim: number;
  /** Bracketed duty clauses, in which bodies are counted, and figures of support: nothing is aimed at there. */
  taken: SpanIndex;
  unread: SpanIndex;
}

/**
 * Finds all targets, in order; deadlines without a number are listed apart.
 *
 * @param granted support, whose figures are no goals
 * @param contents cells of tables that tell what a task comes to
 * @param unread stretches in which nothing is to be read: tables whose cells have run together
 */
export function findTargets(
  policy: Policy,
  granted: Measure[],
  contents: ContentCells = new Map(),
  unread: readonly Span[] = [],
): Found {
  const found: Found = { targets: [], deadlines: [] };
  const reference = referenceYear(policy);
  const setting: Setting = {
    text: plainYears(policy.reading),
    years: sectionYears(policy),
    cells: goalColumns(policy),
    contents,
    goals: goalSections(policy),
    backgrounds: backgroundSections(policy),
    exempt: exemptSections(policy),
    reference,
    ruled: laysDownRules(policy),
    aim: reference === null ? firstAim(policy) : 0,
    unread: spanIndex(unread),
    taken: spanIndex([...policy.facts.clauses.filter(({ kind }) => kind === 'clause'), ...figuresOf(granted)]),
  };
  for (const passage of passages(policy)) {
    const context = contextOf(passage, setting);
    if (context) readPassage(setting, passage, context, found);
  }
  return found;
}

/** Null for passages that hold no goals: titles, letters, cells of other columns. */
function contextOf({ node, section, start }: Passage, setting: Setting): Context | null {
  if (node.type === 'paragraph' && node.role !== 'body' && node.role !== 'preamble') return null;
  if (section && setting.exempt.has(section)) return null;
  const content = node.type === 'cell' ? setting.contents.get(start) : undefined;
  const head = node.type === 'cell' ? setting.cells.get(start) : undefined;
  if (node.type === 'cell' && head === undefined && content === undefined) return null;
  const due = content?.due ?? null;
  const column = head ?? (due === null ? null : Number(due.slice(0, 4)));
  const inGoals = section !== null && setting.goals.has(section);
  return {
    path: content?.path ?? section?.path ?? null,
    year: column,
    yearBasis: column === null ? null : 'column',
    due: head === undefined && due !== null && due.length > 4 ? due : null,
    above: section ? (setting.years.get(section) ?? null) : null,
    background: section !== null && setting.backgrounds.has(section),
    inGoals,
    ruled: setting.ruled,
    told: false,
    reference: setting.reference ?? (inGoals || setting.aim > 0 ? setting.aim : null),
    inCell: node.type === 'cell',
    subjects: [],
  };
}

function readPassage(setting: Setting, passage: Passage, context: Context, found: Found): void {
  const { text } = setting;
  for (const whole of sentencesOf(text, bodyStart(setting, passage), passage.end)) {
    const sentence = cutAt(setting.unread(whole)[0], passage.node.type === 'cell' ? unnumbered(text, whole) : whole);
    if (sentence.start >= sentence.end) continue;
    const taken = setting.taken(sentence);
    if (taken.some((clause) => clause.start <= sentence.start && clause.end >= sentence.end)) continue;
    const outlook: Outlook = { ...context, aimed: context.year ?? context.above };
    const marks = marksAhead(yearsIn(text, sentence.start, sentence.end), outlook);
    const due = deadlinesIn(text, sentence.start, sentence.end).filter((mark) => !isPast(mark, context.reference));
    for (const mark of due) found.deadlines.push({ ...mark, path: context.path });
    if (!context.background || marks.some((mark) => mark.kind === 'target')) {
      const basis = context.year !== null ? context.yearBasis : context.above !== null ? 'section' : null;
      for (const group of metricsByYear(text, sentence, { marks, due, context, taken })) {
        found.targets.push({
          ...sentence,
          path: context.path,
          year: group.year,
          yearBasis: group.isOwn ? 'sentence' : group.year === null ? null : basis,
          deadline: deadlineFor(text, due, group.year),
          metrics: group.metrics,
        });
      }
    }
    carryYear(context, marks);
  }
}

/** The words of a sentence before a stretch that is not read. */
function cutAt(unread: Span | undefined, { start, end }: Span): Span {
  return { start, end: unread ? Math.max(start, unread.start) : end };
}

/** The last year that a sentence names holds for the next ones. */
function carryYear(context: Context, marks: YearMark[]): void {
  const last = marks.findLast((mark) => mark.kind === 'target' || mark.kind === 'attached');
  if (!last) return;
  context.year = last.year;
  context.yearBasis = 'paragraph';
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

/** 2.完成抽检1200批次: the number of a measure in a cell is no part of its sentence. */
function unnumbered(text: string, { start, end }: Span): Span {
  const label = /^[（(]?\d{1,2}\s?[.．、）)]\s?(?!\d)/.exec(text.slice(start, Math.min(end, start + 8)));
  return { start: label ? start + label[0].length : start, end };
}

/** Where the words of an item start: behind its heading, or behind its label where the heading is all that it says. */
function bodyStart(setting: Setting, passage: Passage): number {
  const { node, section } = passage;
  if (node.type !== 'paragraph' || !section || section.range.start !== passage.start) return passage.start;
  const opening = node.children.findLast((leaf) => leaf.type === 'label' || leaf.type === 'heading');
  if (!opening) return passage.start;
  const label = node.children.findLast((leaf) => leaf.type === 'label');
  const isAll = opening.type === 'heading' && label && saysNoMore(setting, passage, section, opening.range.end);
  return isAll ? label.range.end : opening.range.end;
}

/** 59．新增基站1000座。（牵头单位：市工信局）: nothing but a duty clause stands behind the heading, and nothing below it. */
function saysNoMore({ text, taken }: Setting, { end }: Passage, section: Section, from: number): boolean {
  if (section.children.filter(({ type }) => ['section', 'paragraph', 'table'].includes(type)).length > 1) return false;
  let at = from;
  const clauses = taken({ start: from, end }).filter((span) => span.start >= from);
  const rests = clauses.map((clause) => {
    const rest = text.slice(at, clause.start);
    at = clause.end;
    return rest;
  });
  return !/[^\s。；;]/.test(rests.join('') + text.slice(at, end));
}

/** 第八条 in a text that calls itself 办法 or 细则. */
function laysDownRules(policy: Policy): boolean {
  if (!RULES.test(policy.facts.meta.title ?? '')) return false;
  return [...sections(policy)].some(
    ({ section }) => section.label.startsWith('第') && section.label.trimEnd().endsWith('条'),
  );
}

function backgroundSections(policy: Policy): Set<Section> {
  const found = new Set<Section>();
  for (const { section, parents } of sections(policy)) {
    const isBackground = [...parents, section].some(({ heading }) =>
      BACKGROUND_HEADINGS.some((words) => heading?.endsWith(words)),
    );
    if (isBackground) found.add(section);
  }
  return found;
}

/** What is granted is no goal, nor what an enterprise must have reached first; the size of a fund is both. */
function figuresOf(granted: Measure[]): Span[] {
  return granted.flatMap(({ amounts, conditions }) => [
    ...amounts.filter(({ kind }) => kind !== 'pool'),
    ...conditions,
  ]);
}
