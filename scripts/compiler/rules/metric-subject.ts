/** What a quantity measures, in the words of its sentence. */
import type { Deal } from '../lex/deals.ts';
import type { Quantity } from '../lex/tokens.ts';
import * as listed from '../lex/subject-words.ts';
import { isCountUnit } from '../lex/units.ts';
import { holds } from '../lex/word-trie.ts';
import { dealtSubject } from './dealt-subjects.ts';
import { endsOnMaking, isVerbAlone, nameOfCounted, withoutWordsAround } from './subject-ends.ts';
import { stretchAround, widerWords, type Surroundings } from './subject-stretch.ts';

/** Where a quantity stands, and what stood before it. */
export interface Setting extends Surroundings {
  deals: Deal[];
  /** Subjects of the metrics before, the last last, for 产业规模突破1000亿元，力争达到1200亿元. */
  earlier: string[];
}

export interface Subject {
  subject: string;
  /** True for a change rather than a level: 年均增长8%. */
  growth: boolean;
}

/** Subject of a metric, and whether the number is a change rather than a level. */
export function subjectOf(setting: Setting, quantity: Quantity): Subject {
  const { text, baseline } = setting;
  const next = nextSize(setting, quantity);
  if (next) return subjectOf(setting, next);
  const stretch = stretchAround(setting, quantity);
  const before = text.slice(
    stretch.start,
    baseline?.quantity ? Math.max(stretch.start, baseline.opening) : quantity.start,
  );
  const deal = setting.deals.find((each) => each.quantities.includes(quantity));
  const told = deal ? text.slice(deal.from, deal.quantities[0]!.start) : before;
  const growth = !baseline?.quantity && isGrowth(told, quantity);
  const dealt = deal ? dealtSubject(setting, deal, quantity, (clause) => widerWords(setting, clause)) : null;
  if (dealt) return { subject: dealt, growth };
  const after = text.slice(stretch.behind, stretch.end);
  const own = withoutWordsAround(before);
  const subject =
    subjectBehind(quantity, { before, own, after }) ??
    subjectBefore(setting, own) ??
    (isShare(quantity) ? wordsBehind(after) : null);
  return { subject: subject ?? subjectElsewhere(setting, quantity, stretch, after), growth };
}

/** The name behind the number: 5个技术中心, 建设20万亩优质稻基地, 面积 of a thing that is named behind it. */
function subjectBehind(quantity: Quantity, words: { before: string; own: string; after: string }): string | null {
  const { before, own, after } = words;
  const name = counted(after);
  if (name === null) return null;
  if (isCountUnit(quantity.unit) || quantity.level) return name;
  if (listed.SIZES_ALONE.includes(own) && /^的/.test(after)) return `${name}${own}`;
  if (/%/.test(quantity.unit ?? '%') || listed.SIZES_REACHED.includes(name)) return null;
  return isVerbAlone(own) || endsOnMaking(before) ? name : null;
}

/** The name before the number. */
function subjectBefore({ earlier }: Setting, own: string): string | null {
  const previous = earlier.at(-1);
  if (isChangeAlone(own) && previous) return previous.endsWith(own) ? previous : `${previous}${own}`;
  return own.length >= 2 ? own : null;
}

/** A subject that was named before, or whatever stands near. */
function subjectElsewhere(
  setting: Setting,
  quantity: Quantity,
  stretch: { start: number; end: number },
  after: string,
): string {
  return (
    setting.earlier.at(-1) ??
    (withoutWordsAround(widerWords(setting, stretch)) ||
      after.replace(BETWEEN, '') ||
      setting.text.slice(quantity.start, quantity.end))
  );
}

const BETWEEN = /^(?:的|左右|以上|级(?!别))+/;

/** The name of a thing counted, which stands behind its number. */
function counted(after: string): string | null {
  const words = wordsBehind(after);
  const name = words === null ? '' : nameOfCounted(words);
  return name.length >= 2 ? name : null;
}

/** What is said behind a number, if anything is: 80%以上的 [规上企业完成数字化诊断]. */
function wordsBehind(after: string): string | null {
  const words = after.replace(BETWEEN, '');
  return words.length >= 2 && !/^(?:和|及|以上)/.test(words) ? words : null;
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

/** 年均增速 and the like say nothing of what grows. */
function isChangeAlone(words: string): boolean {
  const span = listed.CHANGE_SPANS.find((word) => words.startsWith(word)) ?? '';
  return listed.CHANGE_ALONE.includes(words) || listed.CHANGE_ALONE.includes(words.slice(span.length));
}

function isChange(before: string): boolean {
  return holds(before, listed.CHANGE_INSIDE) || listed.CHANGE_ENDS.some((ending) => before.endsWith(ending));
}
