/** What a quantity measures, in the words of its sentence. */
import type { Span } from '../tree/facts.ts';
import type { Baseline } from '../lex/baselines.ts';
import type { Deal } from '../lex/deals.ts';
import { termsIn } from '../lex/dates.ts';
import type { Quantity } from '../lex/tokens.ts';
import { BUILD_WORDS } from '../lex/aim-words.ts';
import * as listed from '../lex/subject-words.ts';
import { isCountUnit } from '../lex/units.ts';
import { holds, wordSet } from '../lex/word-trie.ts';

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

const leadAt = wordSet(listed.SUBJECT_LEADS);
const startAt = wordSet(listed.SUBJECT_STARTS);
const verbAt = wordSet(BUILD_WORDS);
/** 较2020年下降: the year compared with is no part of what is measured. */
const COMPARED =
  /(?:较|与|(?<!占)比)(?:20\d{2}年|[“"]?十[一二三四五六七八九]五[”"]?)(?:底|末|期末)?(?:相比)?(?:累计)?/g;
/** What is said of a measure is said of all that are listed before it: 占.+, 规上.+. */
const MEASURED = new RegExp(`(占.+|规上.+|(?:${listed.MEASURES.join('|')}).*)$`);
/** Joins two measured things: 新增“小巨人”企业20家、单项冠军企业3个. */
const JOIN = /^(?:以上|左右|以内)?[、和及与并（(]/;

/** Subject of a metric, and whether the number is a change rather than a level. */
export function subjectOf(setting: Setting, quantity: Quantity): Subject {
  const { text, sentence, baseline, earlier } = setting;
  const next = nextSize(setting, quantity);
  if (next) return subjectOf(setting, next);
  const previous = earlier.at(-1) ?? null;
  const segment = segmentAround(setting, quantity);
  const before = text.slice(
    segment.start,
    baseline?.quantity ? Math.max(segment.start, baseline.opening) : quantity.start,
  );
  const after = text.slice(quantity.end, segment.end);
  const deal = setting.deals.find((each) => each.quantities.includes(quantity));
  const growth =
    !baseline?.quantity && isGrowth(deal ? text.slice(deal.at, deal.quantities[0]!.start) : before, quantity);
  const dealt = deal ? dealtSubject(setting, deal, quantity) : null;
  if (dealt) return { subject: dealt, growth };
  const counted = after.replace(/^(?:的|左右|以上|级(?!别))+/, '');
  if ((isCountUnit(quantity.unit) || quantity.level) && counted.length >= 2 && !/^(?:和|及|以上)/.test(counted))
    return { subject: counted, growth };
  const own = strip(before);
  if (listed.SIZES_ALONE.includes(own) && /^的/.test(after) && counted.length >= 2)
    return { subject: `${counted}${own}`, growth };
  if (isChangeAlone(own) && previous)
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
  return isCountUnit(quantity.unit) ? /(?:增长|增加|减少|下降)$/.test(before) : isChange(before);
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
  if (item.endsWith(tail) || endsOn(item, listed.MEASURES)) return item;
  for (let length = Math.min(item.length, tail.length); length > 0; length--) {
    if (item.endsWith(tail.slice(0, length))) return item + tail.slice(length);
  }
  return item + tail;
}

/** Where a thing counted ends: 3家跨行业、跨领域平台 goes on behind 、, unless another number or verb stands there. */
function countedEnd(text: string, end: number, next: number): number {
  let to = end;
  while (text[to] === '、' && !opensOnVerb(text, to + 1, next)) {
    let stop = to + 1;
    while (stop < next && !/[，,；;。、：:（(）)]/.test(text[stop]!)) stop++;
    if (stop >= next && /[\d一二三四五六七八九十百千]/.test(text[stop] ?? '')) break;
    to = stop;
  }
  return to;
}

function opensOnVerb(text: string, at: number, end: number): boolean {
  return leadAt(text, at, end) !== null || verbAt(text, at, end) !== null;
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
  const isCounted = isCountUnit(quantity.unit) && end > quantity.end + 1;
  return { start, end: isCounted ? countedEnd(text, end, next) : end };
}

/** The stretch before a comma, where the number's own has no words: 年均增速，20%以上. */
function wider(text: string, sentence: Span, segment: Span): string {
  let start = Math.max(sentence.start, segment.start - 1);
  while (start > sentence.start && !/[，,；;。]/.test(text[start - 1]!)) start--;
  return text.slice(start, segment.start);
}

/** What grows, without the word for its growth: 产业规模年均增速 → 产业规模. */
export function levelOf(subject: string): string {
  const change = listed.CHANGE_ALONE.filter((word) => subject.endsWith(word)).sort((x, y) => y.length - x.length)[0];
  if (!change) return subject;
  const level = withoutEnds(subject.slice(0, -change.length), listed.CHANGE_SPANS);
  return level.length >= 2 ? level : subject;
}

/** 年均增速 and the like say nothing of what grows. */
function isChangeAlone(words: string): boolean {
  const span = listed.CHANGE_SPANS.find((word) => words.startsWith(word)) ?? '';
  return listed.CHANGE_ALONE.includes(words) || listed.CHANGE_ALONE.includes(words.slice(span.length));
}

function isChange(before: string): boolean {
  return holds(before, listed.CHANGE_INSIDE) || endsOn(before, listed.CHANGE_ENDS);
}

function endsOn(words: string, endings: readonly string[]): boolean {
  return endings.some((ending) => words.endsWith(ending));
}

/** 力争到2025年12月31日前建成冷库 → 冷库: without the words that set a goal and the time it is set for. */
function strip(words: string): string {
  const subject = withoutLead(words).replace(COMPARED, '');
  return withoutTrail(subject).trim();
}

/** 自2025年起, 三年内, 三年累计, 每年: spans of time that name no day. */
const LENGTH_LEAD =
  /^(?:[自从]?20\d{2}年起|每年(?:度)?|[一二三四五六七八九十两\d]{1,3}年(?:内|时间|(?=[^行计规期制以产均])))/;
/** 到 and 2026、2028和 before 2030年. */
const YEARS_LEAD = /^[到至在于自从]?(?:20\d{2}[、和])*(?=\d|[一二三四年“"十第上下])/;

function withoutLead(words: string): string {
  const rest = words.slice(leadOf(words));
  const span = LENGTH_LEAD.exec(rest);
  if (span) return withoutLead(rest.slice(span[0].length)) || rest;
  const before = YEARS_LEAD.exec(rest)?.[0].length ?? 0;
  const term = termsIn(rest.slice(before)).find((each) => each.start === 0);
  return term ? withoutLead(rest.slice(before + term.end)) : rest;
}

/** 由2019年的: a year before the number. */
function withoutTrail(words: string): string {
  const rest = withoutEnds(words, listed.SUBJECT_TRAILS);
  const ending = rest.replace(/的$/, '');
  const term = termsIn(ending).findLast((each) => each.end === ending.length);
  return term ? withoutTrail(rest.slice(0, term.start).replace(/[到至在于]$/, '')) : rest;
}

/** Where the words before a subject end. */
function leadOf(words: string): number {
  let at = 0;
  while (at < words.length) {
    if (/\s/.test(words[at] ?? '')) at++;
    else if (startAt(words, at, words.length)) return at;
    else {
      const lead = leadAt(words, at, words.length);
      if (!lead) return at;
      at = lead.end;
    }
  }
  return at;
}

/** 均 of 收获机械化率均达到45%, not of 年均. */
const EACH_OF_ALL = /(?<![年平])均$/;

/** Words without any of some endings, as often as one stands there. */
function withoutEnds(words: string, endings: readonly string[]): string {
  let rest = words.trimEnd().replace(EACH_OF_ALL, '');
  for (
    let ending = endings.find((word) => rest.endsWith(word));
    ending;
    ending = endings.find((word) => rest.endsWith(word))
  )
    rest = rest.slice(0, -ending.length).trimEnd();
  return rest;
}
