/** The numbers of a support measure: what is granted, how large a fund is, and what must be reached first. */
import type { MeasureKind } from '../../../src/schemas/measure.ts';
import type { Measure, Span } from '../tree/facts.ts';
import type { Quantity } from '../lex/tokens.ts';

type Amount = Measure['amounts'][number];

/** Words that grant; what follows them is granted. */
const GRANT =
  /给予|予以|奖励|奖补|补助|补贴|资助|贴息|扶持|支持|减免|返还|按|最高|不超过?|上限|一次性|提供|安排|配套|享受|每(?:家|个|人|户|项)/;
const GRANTED_NOUN =
  /^(?:以内|以下|左右)?(?:的)?(?:一次性|配套|资金|现金|财政|综合|研发|安家|生活|专项|事后)*(?:奖励|奖补|奖金|补助|补贴|资助|贴息|扶持|支持|贷款|额度|经费|租金|标准|比例)/;
/** 首次突破, 投资额, 研发费用达到 … say what must be reached. */
const REACHED =
  /(?:首次|年度|投资(?:额|总额)?|收入|产值|税收|费用|强度|交易额|出口额|面积|纳税|能耗|节能量|销售额|采购额)[^，,。；;给奖补]{0,8}(?:达到?|突破|超过?|高于|不低于|不少于|在|累计)?$/;
/** 500万元以上的技术改造项目, 突破1亿元的企业: says which ones are meant. */
const RESTRICTS =
  /^(?:（含）|\(含\)|及?以上|及?以下|以内|[、和及至到—-]|(?:\d[\d.]*(?:万|亿)?(?:美?元|%)))*(?:（含）|\(含\))?(?:且[^，,。；;]{0,24}?)?的(?!奖|补|资|支持|扶持|贴|标准|比例|额度|一次性|配套|经费|贷款|租金)/;
const BEFORE_RECIPIENT =
  /^(?:（含）|\(含\)|及?以上|及?以下)+(?:的)?[^，,。；;的]{0,12}?(?:项目|企业|单位|机构|平台|工厂)/;
/** 5000万元（含）以上、亩均税收30万元以上的工业项目，… */
const QUALIFIES = /^(?:（含）|\(含\))?及?以上[^，,。；;给奖补按]{0,30}以上的[^，,。；;的给奖补]{0,12}(?=[，,])/;
const SIZE = /规模|基金|资金池|总额/;

/** The amounts of one part of a sentence, in the order of the text. */
export function amountsIn(text: string, part: Span, quantities: Quantity[]): Amount[] {
  return [...quantities.flatMap((quantity) => amountOf(text, part, quantity)), ...unstatedRates(text, part)];
}

/** What one recipient is granted comes first, what must be reached last; the size of a fund leads where the fund is the support. */
export function grantedFirst(amounts: Amount[], kind: MeasureKind): Amount[] {
  const rank = ({ role }: Amount) =>
    role === 'threshold' ? 2 : role === 'size' && kind !== 'fund' && kind !== 'loan' ? 1 : 0;
  return amounts.toSorted((a, b) => rank(a) - rank(b));
}

function amountOf(text: string, part: Span, quantity: Quantity): Amount[] {
  const { unit } = quantity;
  if (unit === null || !/元|%|倍|亩|平方|^[万亿]$/.test(unit)) return [];
  const before = text.slice(Math.max(part.start, quantity.start - 14), quantity.start);
  const after = text.slice(quantity.core.end, Math.min(part.end, quantity.core.end + 12));
  const role = roleOf(text, part, quantity, before);
  if (!role) return [];
  const cap = /(?:最高|不超过?|上限)[^，,。；;]{0,8}$/.exec(before);
  const isMost =
    cap !== null || quantity.comparator === '<=' || /最高|不超过?|上限|封顶|以内/.test(before + after.slice(0, 4));
  const bound = isMost ? 'max' : ['>=', '>'].includes(quantity.comparator) ? 'min' : 'exact';
  const start = cap ? quantity.start - cap[0].length : quantity.start;
  return [{ role, bound, value: quantity.low, unit, start, end: quantity.end }];
}

/** Null where the number has no part in the support: 担保费率降至1%以下, 提供低成本空间，完成改造1000亩. */
function roleOf(text: string, part: Span, quantity: Quantity, before: string): Amount['role'] | null {
  const lead = text.slice(part.start, quantity.core.start);
  const rest = text.slice(quantity.core.end, part.end);
  const isGranted = GRANTED_NOUN.test(rest);
  if (
    !isGranted &&
    (QUALIFIES.test(rest) || RESTRICTS.test(rest) || BEFORE_RECIPIENT.test(rest) || isReached(text, part, quantity))
  ) {
    return SIZE.test(before + rest.slice(0, 24)) && /设立|组建|成立/.test(lead) ? 'size' : 'threshold';
  }
  if (/规模|基金|资金池|总额|安排/.test(before + rest.slice(0, 12)) && !/给予|奖励|补助|按/.test(before)) return 'size';
  const unit = quantity.unit ?? '';
  const own = /亩|平方/.test(unit) ? lead.slice(lead.search(/[^，,]*$/)) : lead;
  if (!isGranted && !GRANT.test(own)) return null;
  return /%|倍/.test(unit) ? 'rate' : 'amount';
}

/** 年度交易额首次达到1000万美元、3000万美元的，分别给予…: nothing is granted before the number, something after. */
function isReached(text: string, part: Span, quantity: Quantity): boolean {
  const lead = text.slice(part.start, quantity.core.start);
  if (/(?:给予|奖励|补助|补贴|按|最高|不超过?)[^，,。；;]{0,16}$/.test(lead)) return false;
  return REACHED.test(lead.slice(-24)) && GRANT.test(text.slice(quantity.core.end, part.end));
}

function unstatedRates(text: string, part: Span): Amount[] {
  const at = text.slice(part.start, part.end).indexOf('一定比例');
  return at < 0
    ? []
    : [{ role: 'rate', bound: 'unstated', value: null, unit: null, start: part.start + at, end: part.start + at + 4 }];
}
