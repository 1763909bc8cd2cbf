/** Dated and measured commitments: 到2025年，…总产值突破1万亿元. */
import type { Deadline, Metric, Span, Target } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { ownParagraphs, passages, sections, tables, type Passage } from '../tree/walk.ts';
import { columnsOf, yearOf } from './columns.ts';
import { halfWidthDigits } from './number.ts';
import { COUNT_UNITS, quantitiesIn, type Quantity } from './quantity.ts';
import { sentencesOf } from './sentences.ts';
import { subjectOf } from './metric-subject.ts';
import { deadlinesIn, yearsIn, type YearMark } from './years.ts';

/** Chapters that describe the past and present. */
const BACKGROUND = /(?:发展|产业|工作)?(?:基础|现状)$|现状|发展形势|背景|存在(?:的)?(?:主要)?问题|优势与挑战|面临(?:的)?形势|主要成效|发展成[效就]|编制依据/;
const GOALS = /目标/;
/** Where the text tells how things stand. */
const STATUS = /截至|截止|目前|已(?:建成|有|达|培育|累计|形成|引进|集聚|认定|完成|获|拥有|超|突破)|现有|达到了|实现了|占全国|排名|位居|上榜|同比|入选|登记有/;
/** Where the text grants support, which is a measure and no goal. */
const SUPPORT = /给予|奖励|补助|补贴|资助|贴息|奖补|补偿|减免|退税|贷款额度|授信额度|最高(?:不超过|可|支持|给|奖)|封顶|按(?:照)?[^，,。]{0,24}(?:的)?\d+(?:\.\d+)?[%％]|不超过[^，,。]{0,12}(?:万元|%)|(?:一次性)?扶持/;
/** Where a quantity says to whom something applies. */
const CONDITION_NOUN = /^(?:（含）|\(含\)|以上|及以上|以下|以内|左右)*(?:的)?[^，,。；;、]{0,16}?(?:企业|项目|单位|人才|团队|工厂|门槛|农户|客商|楼宇|个人|机构|供应商|投资)/;
const CONDITION_START = /^(?:对(?!标|接)|凡|单个|单体|单项目|年(?:营业|销售|主营业务)?(?:收入|产值)在|面积在|投资(?:额|总额)?(?:在|超过|达到)|符合|属于|如|若|用于|每(?![年月季万百千]))/;
const VERBS = /打造|建成|建设|培育|新增|完成|引进|引育|形成|实现|达到|达|突破|超过|超|争取|力争|成立|设立|组建|规划|布局|开展|举办|组织|推动|新建|改造|认定|创建|招引|落地|集聚|储备|发展|提升|提高|增长|增加|下降|降低|扩大|盘活|整理|开放|供给|出让|选树|遴选|拓展|培训|实施|投放|推广|覆盖|压缩|缩短|保持|稳定|储能|建立|带动|收储|供应|筹集|转化|攻克|制定|制订|修订|招聘|保障|推出|投资|投入/;

/** Finds all targets, in order; deadlines without a number are listed apart. */
export function findTargets(policy: Policy): { targets: Target[]; deadlines: Deadline[] } {
  const targets: Target[] = [];
  const deadlines: Deadline[] = [];
  const text = halfWidthDigits(policy.source);
  const carried = sectionYears(policy);
  const columns = targetColumns(policy);
  const backgrounds = backgroundSections(policy);
  for (const passage of passages(policy)) {
    if (passage.node.type === 'paragraph' && passage.node.role !== 'body') continue;
    const column = passage.node.type === 'cell' ? columns.get(passage.start) : undefined;
    if (passage.node.type === 'cell' && column === undefined) continue;
    const context: Context = {
      path: passage.section?.path ?? null,
      year: column ?? null,
      yearBasis: column ? 'column' : null,
      background: passage.section !== null && backgrounds.has(passage.section),
      reference: referenceYear(policy),
    };
    const above = passage.section ? (carried.get(passage.section) ?? null) : null;
    readPassage(text, passage, context, above, targets, deadlines);
  }
  return { targets, deadlines };
}

interface Context {
  path: string | null;
  /** Year carried from an earlier sentence of the paragraph. */
  year: number | null;
  yearBasis: Target['yearBasis'];
  background: boolean;
  /** First year that can be ahead of the policy. */
  reference: number | null;
}

function readPassage(text: string, passage: Passage, context: Context, above: number | null, targets: Target[], deadlines: Deadline[]): void {
  for (const sentence of sentencesOf(text, bodyStart(passage), passage.end)) {
    const marks = yearsIn(text, sentence.start, sentence.end).map((mark) => ahead(mark, context));
    const due = deadlinesIn(text, sentence.start, sentence.end);
    for (const mark of due) deadlines.push({ ...mark, path: context.path });
    const own = marks.find((mark) => mark.kind === 'target') ?? null;
    if (!context.background || own) {
      const fallback = context.year ?? above;
      const basis = context.year !== null ? context.yearBasis : above !== null ? 'section' : null;
      for (const group of metricsByYear(text, sentence, marks, fallback)) {
        targets.push({
          ...sentence,
          path: context.path,
          year: group.year,
          yearBasis: group.isOwn ? 'sentence' : group.year === null ? null : basis,
          deadline: due[0] ? text.slice(due[0].start, due[0].end) : null,
          metrics: group.metrics,
        });
      }
    }
    const last = marks.filter((mark) => mark.kind !== 'status').at(-1);
    if (last) {
      context.year = last.year;
      context.yearBasis = 'paragraph';
    }
  }
}

/** 2025年，建成… looks ahead where the policy is older than 2025. */
function ahead(mark: YearMark, context: Context): YearMark {
  if (mark.kind === 'status' && context.reference !== null && mark.year >= context.reference && !context.background) return { ...mark, kind: 'target' };
  return mark;
}

function referenceYear(policy: Policy): number | null {
  const { issued, period } = policy.facts.meta;
  return period?.[0] ?? (issued ? Number(issued.slice(0, 4)) : null);
}

function bodyStart(passage: Passage): number {
  const { node, section } = passage;
  if (node.type !== 'paragraph' || !section || section.position.start.offset !== passage.start) return passage.start;
  const opening = node.children.findLast((leaf) => leaf.type === 'label' || leaf.type === 'heading');
  return opening ? opening.position.end.offset! : passage.start;
}

interface YearGroup {
  year: number | null;
  isOwn: boolean;
  metrics: Metric[];
}

/** The metrics of a sentence, grouped by the year each is for: 到2025年达A，到2030年达B. */
function metricsByYear(text: string, sentence: Span, marks: YearMark[], fallback: number | null): YearGroup[] {
  const groups: YearGroup[] = [];
  const quantities = withSharedUnits(text, sentence, quantitiesIn(text, sentence.start, sentence.end));
  const baselines = findBaselines(text, quantities);
  shareComparators(text, sentence, quantities);
  for (const quantity of quantities) {
    if ([...baselines.values()].some((baseline) => baseline.quantity === quantity)) continue;
    const mark = yearFor(quantity, marks);
    const year = mark?.year ?? fallback;
    if (!isTarget(text, sentence, quantity, quantities, mark, year)) continue;
    const baseline = baselines.get(quantity);
    const metric: Metric = {
      ...verbatimOf(quantity, baseline?.quantity ?? null, text),
      ...subjectOf(text, sentence, quantity, quantities),
      comparator: baseline && quantity.comparator === '=' ? '>=' : quantity.comparator,
      value: quantity.value,
      unit: quantity.unit,
      baseline: baseline ? { value: baseline.quantity.value, year: baseline.year } : null,
    };
    const group = groups.find((other) => other.year === year);
    if (group) group.metrics.push(metric);
    else groups.push({ year, isOwn: mark !== null, metrics: [metric] });
  }
  return groups;
}

function verbatimOf(quantity: Quantity, baseline: Quantity | null, text: string): Span {
  if (!baseline) return { start: quantity.start, end: quantity.end };
  let start = baseline.start;
  const from = /[由从](?:20\d{2}年的?)?$/.exec(text.slice(Math.max(0, start - 8), start));
  if (from) start -= from[0].length;
  return { start, end: quantity.end };
}

/** The year nearest before the quantity, else the first one ahead of the sentence that a target names. */
function yearFor(quantity: Quantity, marks: YearMark[]): YearMark | null {
  const before = marks.filter((mark) => mark.start < quantity.start && mark.kind !== 'status');
  if (before.length > 0) return before.at(-1)!;
  return marks.find((mark) => mark.kind === 'target' && mark.start > quantity.start) ?? null;
}

function isTarget(text: string, sentence: Span, quantity: Quantity, all: Quantity[], mark: YearMark | null, year: number | null): boolean {
  const segment = segmentOf(text, sentence, quantity);
  const before = text.slice(segment.start, quantity.start);
  const after = text.slice(quantity.core.end, segment.end);
  const lead = text.slice(sentence.start, quantity.start);
  if (lead.lastIndexOf('《') > lead.lastIndexOf('》')) return false;
  if (/强$/.test(before.slice(-1)) || /^强/.test(after)) return false;
  if (isStatus(text, sentence, quantity, mark)) return false;
  if (SUPPORT.test(text.slice(segment.start, segment.end)) && /元|%|倍|百分点/.test(quantity.unit)) return false;
  if (/面积|选址/.test(lead) && /亩|公顷|平方/.test(quantity.unit) && mark === null) return false;
  if (/天|小时|分钟|工作日|年$/.test(quantity.unit) && !/压缩|缩短|压减|控制|降至|减少/.test(before)) return false;
  if (isCondition(before, after, quantity, all, segment)) return false;
  if (/^(?:20\d{2})$/.test(text.slice(quantity.core.start, quantity.core.end))) return false;
  if (/每$/.test(before)) return false;
  if (quantity.group) return /(?:建设|布局|打造|规划|培育|形成|建成)$/.test(before);
  return isWilled(text.slice(segment.start, quantity.core.start), after, quantity, mark, year);
}

/** Without a year a number must follow a verb that sets it as a goal. */
function isWilled(before: string, after: string, quantity: Quantity, mark: YearMark | null, year: number | null): boolean {
  if (quantity.level) return /打造|培育|形成|建设|带动|冲刺|迈向|做大|构建|发展|壮大|建成/.test(before) || mark !== null;
  if (quantity.upTo !== null && year === null) return false;
  if (quantity.han) {
    const isCounted = /(?:培育|建成|建设|打造|新增|形成|引进|创建|设立|达到|突破|超过|超|新建|争创|认定|布局)[^，,、。等]{0,14}$/.test(before) || quantity.comparator !== '=';
    return isCounted && !/等$|围绕|这|上述|以$|依托|下设|分为|实施$/.test(before) && (year !== null || quantity.comparator !== '=');
  }
  if (year !== null || /降|压|缩/.test(before.slice(-2))) return true;
  return VERBS.test(before) || (quantity.comparator !== '=' && quantity.comparator !== '<=' && !/^(?:的|以上的)/.test(after));
}

function isStatus(text: string, sentence: Span, quantity: Quantity, mark: YearMark | null): boolean {
  const lead = text.slice(sentence.start, quantity.start);
  const status = [...lead.matchAll(new RegExp(STATUS, 'g'))].at(-1);
  if (status && (mark === null || mark.start < sentence.start + status.index)) return true;
  if (mark !== null) return false;
  return yearsIn(text, sentence.start, quantity.start).some((year) => year.kind === 'status');
}

/** 75亩以上的项目, 超十亿元工业企业7家以上: the first number says which ones are meant. */
function isCondition(before: string, after: string, quantity: Quantity, all: Quantity[], segment: Span): boolean {
  if (CONDITION_START.test(before.trim())) return true;
  const isCount = COUNT_UNITS.some((unit) => quantity.unit.endsWith(unit));
  if (isCount && !/^(?:（含）|以上|及以上|以下)*的[^，,。；;]{0,12}(?:企业|项目|单位|机构|园区)/.test(after)) return false;
  const counts = all.some((other) => other !== quantity && !other.han && other.start >= segment.start && other.end <= segment.end && COUNT_UNITS.some((unit) => other.unit.endsWith(unit)));
  if (counts && /^(?:（含）|以上|及以上|以下|以内)*(?:的)?[\u4e00-\u9fff“]/.test(after) && !/^(?:以上|左右|以内)*[，,。；;、和]/.test(after)) return true;
  return CONDITION_NOUN.test(after) && !/^(?:以上|左右)?[，,。；;、]/.test(after) && !/基金|资金/.test(after.slice(0, 20));
}

/** The stretch between commas and semicolons that holds the quantity. */
function segmentOf(text: string, sentence: Span, quantity: Quantity): Span {
  let start = quantity.start;
  while (start > sentence.start && !/[，,；;。]/.test(text[start - 1]!)) start--;
  let end = quantity.end;
  while (end < sentence.end && !/[，,；;。]/.test(text[end]!) && !(/[（(〔【[]/.test(text[end]!) && text[end + 1] !== '含')) end++;
  return { start, end };
}

/** 由2019年的19.73亿元增加到2022年的35亿元: the first quantity is the baseline of the second. */
function findBaselines(text: string, quantities: Quantity[]): Map<Quantity, { quantity: Quantity; year: number | null }> {
  const baselines = new Map<Quantity, { quantity: Quantity; year: number | null }>();
  for (let i = 0; i + 1 < quantities.length; i++) {
    const from = quantities[i]!;
    const to = quantities[i + 1]!;
    const between = text.slice(from.core.end, to.core.start);
    const before = text.slice(Math.max(0, from.core.start - 16), from.core.start);
    const opening = /[由从][^，,。；]{0,14}?(?:(20\d{2})年(?:底|末)?的?)?[^，,。；\d]{0,6}$/.exec(before);
    if (!opening || !/^[^，,。；]{0,4}(?:增加|提高|提升|增长|上升|扩大|下降|降低|缩减|减少|压缩|缩短|增|升|降)(?:到|至)?/.test(between)) continue;
    baselines.set(to, { quantity: from, year: opening[1] ? Number(opening[1]) : null });
  }
  return baselines;
}

/** 分别达到10、20、30家: the unit stands once, at the end. */
function withSharedUnits(text: string, sentence: Span, quantities: Quantity[]): Quantity[] {
  if (!text.slice(sentence.start, sentence.end).includes('分别')) return quantities;
  const shared: Quantity[] = [];
  for (const quantity of quantities) {
    const before = text.slice(sentence.start, quantity.core.start);
    const list = /((?:\d+(?:\.\d+)?[、和])+)$/.exec(before);
    if (list && !quantity.han) {
      let at = sentence.start + list.index;
      for (const part of list[1]!.split(/[、和]/).filter(Boolean)) {
        shared.push({ ...quantity, start: at, end: at + part.length, core: { start: at, end: at + part.length }, value: Number(part) });
        at += part.length + 1;
      }
    }
    shared.push(quantity);
  }
  return shared;
}

/** 分别突破5万亿元、1.8万亿元: the bound before the first number holds for all. */
function shareComparators(text: string, sentence: Span, quantities: Quantity[]): void {
  const at = text.slice(sentence.start, sentence.end).lastIndexOf('分别');
  if (at < 0) return;
  const dealt = quantities.filter((quantity) => quantity.start >= sentence.start + at);
  const first = dealt[0];
  for (let i = 1; i < dealt.length && first; i++) {
    const between = text.slice(dealt[i - 1]!.end, dealt[i]!.start);
    if (!/^[、和及，,\s]*$/.test(between)) break;
    if (dealt[i]!.comparator === '=') dealt[i]!.comparator = first.comparator;
  }
}

/** A year that a goals section states first is meant for the items below it. */
function sectionYears(policy: Policy): Map<Section, number> {
  const years = new Map<Section, number>();
  for (const { section, parents } of sections(policy)) {
    const parent = parents.at(-1);
    if (!parent) continue;
    const own = [...parents].reverse().find((above) => GOALS.test(above.heading ?? ''));
    if (!own) continue;
    const inherited = years.get(parent);
    const intro = ownParagraphs(parent).flatMap((paragraph) => yearsIn(policy.source, paragraph.position.start.offset!, paragraph.position.end.offset!));
    const stated = intro.filter((mark) => mark.kind === 'target').at(-1)?.year ?? inherited;
    if (stated !== undefined) years.set(section, stated);
  }
  return years;
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
    const columns = columnsOf(table, policy.source);
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
