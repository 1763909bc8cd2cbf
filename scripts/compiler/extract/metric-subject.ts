/** What a quantity measures, in the words of its sentence. */
import type { Span } from '../tree/facts.ts';
import type { Baseline } from '../lex/baselines.ts';
import type { Deal } from '../lex/deals.ts';
import { termsIn } from '../lex/dates.ts';
import type { Quantity } from '../lex/tokens.ts';
import { isCountUnit } from '../lex/units.ts';

/** Where a quantity stands, and what stood before it. */
export interface Setting {
  text: string;
  sentence: Span;
  /** All quantities of the sentence. */
  all: Quantity[];
  deals: Deal[];
  baseline: Baseline | undefined;
  /** Subjects of the metrics before, the last last, for 产业规模突破1000亿元，力争达到1200亿元. */
  earlier: string[];
}

export interface Subject {
  subject: string;
  /** True for a change rather than a level: 年均增长8%. */
  growth: boolean;
}

const LEAD = new RegExp(
  `^(?:其中|并|且|将|把|以及|同时|力争|争取|确保|预计|全年|累计|基本|进一步|[，,、：:和及与\\s]|推动|实现|完成|支持|打造|建成|建设(?!用地)|培育|形成|引进|新增|成立|设立|组建|规划|布局|开展|举办|组织)+`,
);
const TRAIL = new RegExp(
  `(?:累计|总计|合计|共|分别|力争|争取|保持|达到|达|超过|超|突破|完成|实现|提升(?:至|到)?|提高(?:至|到)?|增加(?:至|到)?|增长(?:至|到)|不低于|不少于|以|为|约|在|新增|建成|建设|培育|打造|引进|形成|较20\\d{2}年|比20\\d{2}年|[，,、：:\\s])+$`,
);
const CHANGE = /增长|增速|增幅|递增|年均|下降|降低|降幅|提高$|提升$|减少$|增加$|压缩$|压减$|缩减$|缩短$|放大$/;
/** 年均增速 and the like say nothing of what grows. */
const RATE_ALONE =
  /^(?:年均|年平均|平均|累计|同比)?(?:增速|增幅|增长|增长率|增长速度|增加值增速|递增|下降|降低|降幅|提高|提升|减少)(?:速度|率)?$/;
const SIZE_ALONE = /^(?:总规模|规模|总面积|面积|总额|总投资|投资额?)$/;
const RATE_TAIL = /(?:年均|累计|同比)*(?:增速|增幅|增长率|增长|递增|下降率|下降|降低|降幅|提高|提升|减少)$/;
/** 较2020年下降: the year compared with is no part of what is measured. */
const COMPARED = /(?:较|与|(?<!占)比)20\d{2}年(?:底|末)?(?:相比)?(?:累计)?/g;
/** Words that say what is measured of a thing. */
const MEASURE =
  '增加值|总产值|产值|行业|领域|营业收入|主营业务收入|收入|营收|规模|比重|数量|总量|投资|占比|比例|增速|覆盖率|普及率';
const MEASURED = new RegExp(`(占.+|规上.+|(?:${MEASURE}).*)$`);
const HAS_MEASURE = new RegExp(`(?:${MEASURE})$`);
/** Joins two measured things: 新增“小巨人”企业20家、单项冠军企业3个. */
const JOIN = /^(?:以上|左右|以内)?[、和及与并（(]/;

/** Subject of a metric, and whether the number is a change rather than a level. */
export function subjectOf(setting: Setting, quantity: Quantity): Subject {
  const { text, sentence, baseline, earlier } = setting;
  const next = nextSize(setting, quantity);
  if (next) return subjectOf(setting, next);
  const previous = earlier.at(-1) ?? null;
  const segment = segmentAround(setting, quantity);
  const before = text.slice(segment.start, baseline ? Math.max(segment.start, baseline.opening) : quantity.start);
  const after = text.slice(quantity.end, segment.end);
  const deal = setting.deals.find((each) => each.quantities.includes(quantity));
  const growth = !baseline && isGrowth(deal ? text.slice(deal.at, deal.quantities[0]!.start) : before, quantity);
  const dealt = deal ? dealtSubject(setting, deal, quantity) : null;
  if (dealt) return { subject: dealt, growth };
  const counted = after.replace(/^(?:的|左右|以上|级(?!别))+/, '');
  if ((isCountUnit(quantity.unit) || quantity.level) && counted.length >= 2 && !/^(?:和|及|以上)/.test(counted))
    return { subject: counted, growth };
  const own = strip(before);
  if (SIZE_ALONE.test(own) && /^的/.test(after) && counted.length >= 2) return { subject: `${counted}${own}`, growth };
  if (RATE_ALONE.test(own) && previous)
    return { subject: previous.endsWith(own) ? previous : `${previous}${own}`, growth };
  if (own.length >= 2) return { subject: own, growth };
  if (isShare(quantity) && counted.length >= 2) return { subject: counted, growth };
  const subject =
    previous ?? (strip(wider(text, sentence, segment)) || counted || text.slice(quantity.start, quantity.end));
  return { subject, growth };
}

/** 百亿、千亿、万亿级产业集群: the sizes before the last one are of the same thing. */
function nextSize({ text, all }: Setting, quantity: Quantity): Quantity | undefined {
  return quantity.level && text[quantity.end] === '、'
    ? all.find((other) => other.level && other.start === quantity.end + 1)
    : undefined;
}

/** 年均增长8% is a change; 年均培训500人 and 增长到200家 are levels. */
function isGrowth(before: string, quantity: Quantity): boolean {
  if (/个百分点|倍|番/.test(quantity.unit ?? '')) return true;
  return isCountUnit(quantity.unit) ? /(?:增长|增加|减少|下降)$/.test(before) : CHANGE.test(before);
}

/** 三分之二以上的乡镇, 五成以上农产品, 80%以上的企业: what shares a whole is named after the number. */
function isShare({ unit, comparator, han }: Quantity): boolean {
  return (comparator !== '=' || han) && (unit === '%' || unit === null);
}

/** A、B分别超10亿元、8亿元: the first number is for A, the second for B; A达3家，B达5家，分别增长50%、60% too. */
function dealtSubject({ text, sentence, earlier }: Setting, deal: Deal, quantity: Quantity): string | null {
  let start = deal.at;
  while (start > sentence.start && !/[，,；;。]/.test(text[start - 1]!)) start--;
  const list = strip(text.slice(start, deal.at));
  if (list === '' && earlier.length >= deal.quantities.length) return earlier.at(-deal.quantities.length)!;
  const etc = /等[一二三四五六七八九十\d]*(?:大|个|类)?/.exec(list);
  const items = listOf(etc ? list.slice(0, etc.index) : list, deal.quantities.length);
  if (!items) return list.length >= 2 ? list : strip(wider(text, sentence, { start, end: deal.at })) || null;
  const last = items.at(-1)!;
  const tail = etc ? list.slice(etc.index + etc[0].length) : sharedTail(last);
  const numbered = etc ? null : /[两二三四五六七八九十\d]+(?:大|个|类|条)/.exec(last);
  const item = items[deal.quantities.indexOf(quantity)]!;
  if (numbered && numbered.index >= 2)
    return overlapped(
      item === last ? item.slice(0, numbered.index) : item,
      last.slice(numbered.index + numbered[0].length),
    );
  return overlapped(item, tail);
}

/** Cut at 、 alone where that gives the right number of names (电气机械及器材制造业 is one), else at 和 and 及 too. */
function listOf(list: string, count: number): string[] | null {
  for (const parting of [/、/, /、|和(?=[^、]*$)/, /、|以及|和|及|与/]) {
    const items = list
      .split(parting)
      .map((item) => item.trim())
      .filter(Boolean);
    if (items.length === count && count > 1) return items;
  }
  return null;
}

/** 先进制造业和高技术制造业占规上工业增加值比重: what is said of the last is said of all. */
function sharedTail(last: string): string {
  const match = MEASURED.exec(last);
  return match?.[1] ?? '';
}

/** 激光产业 with 产业收入 is 激光产业收入. */
function overlapped(item: string, tail: string): string {
  if (item.endsWith(tail) || HAS_MEASURE.test(item)) return item;
  for (let length = Math.min(item.length, tail.length); length > 0; length--) {
    if (item.endsWith(tail.slice(0, length))) return item + tail.slice(length);
  }
  return item + tail;
}

/** From the punctuation, or the metric, before the quantity to those after it. */
function segmentAround({ text, sentence, all, baseline }: Setting, quantity: Quantity): Span {
  const first = baseline?.quantity ?? quantity;
  const bound =
    all.findLast((other) => other.end <= first.start && JOIN.test(text.slice(other.core.end, first.start)))?.end ??
    sentence.start;
  let start = first.start;
  while (start > bound && !/[，,；;。：:（(）)]/.test(text[start - 1]!)) start--;
  const next = all.find((other) => other.start > quantity.end)?.start ?? sentence.end;
  let end = quantity.end;
  while (end < next && !/[，,；;。、：:（(）)]/.test(text[end]!)) end++;
  return { start, end };
}

/** The stretch before a comma, where the number's own has no words: 年均增速，20%以上. */
function wider(text: string, sentence: Span, segment: Span): string {
  let start = Math.max(sentence.start, segment.start - 1);
  while (start > sentence.start && !/[，,；;。]/.test(text[start - 1]!)) start--;
  return text.slice(start, segment.start);
}

/** What grows, without the word for its growth: 产业规模年均增速 → 产业规模. */
export function levelOf(subject: string): string {
  const level = subject.replace(RATE_TAIL, '');
  return level.length >= 2 ? level : subject;
}

/** 力争到2025年12月31日前建成冷库 → 冷库: without the words that set a goal and the time it is set for. */
function strip(words: string): string {
  const subject = withoutLead(words).replace(COMPARED, '');
  return withoutTrail(subject).trim();
}

/** 自2025年起, 三年内: spans of time that name no day. */
const LENGTH_LEAD = /^(?:[自从]?20\d{2}年起|[一二三四五六七八九十两\d]{1,3}年内)/;
/** 到 and 2026、2028和 before 2030年. */
const YEARS_LEAD = /^[到至在于自从]?(?:20\d{2}[、和])*(?=\d|[一二三四年“"十第上下])/;

function withoutLead(words: string): string {
  const rest = words.replace(LEAD, '');
  const span = LENGTH_LEAD.exec(rest);
  if (span) return withoutLead(rest.slice(span[0].length));
  const before = YEARS_LEAD.exec(rest)?.[0].length ?? 0;
  const term = termsIn(rest.slice(before)).find((each) => each.start === 0);
  return term ? withoutLead(rest.slice(before + term.end)) : rest;
}

/** 由2019年的: a year before the number. */
function withoutTrail(words: string): string {
  const rest = words.replace(TRAIL, '');
  const ending = rest.replace(/的$/, '');
  const term = termsIn(ending).findLast((each) => each.end === ending.length);
  return term ? withoutTrail(rest.slice(0, term.start).replace(/[到至在于]$/, '')) : rest;
}
