/** Figures that no other text has but one on support: terms (连续3年, 十二个月), discounts (六折), halves and unstated shares. */
import type { AmountToken } from './amount-kinds.ts';
import { chineseNumber, numeralAt } from './numbers.ts';

const TERM_UNITS = ['个自然年度', '个会计年度', '个年度', '个月', '个季度', '周年', '年', '天'];
/** 2025年, 第2年, 一年期, 三年行动, 5年级 are no terms. */
const YEAR_FROM = 1900;
const NOT_BEFORE = /[第\d一二三四五六七八九十零〇前首每年月]$/;
const NOT_AFTER = /^(?:期(?!限|内)|行动|级|代|份|来|前|底|初|末|度|\d|[一二三四五六七八九十]{1,3}月|LPR)/;

/** A length of time: 3年, 两年, 24个月. */
export function termAt(text: string, at: number, end: number): AmountToken | null {
  if (!/[\d０-９一二两三四五六七八九十]/.test(text[at] ?? '') || NOT_BEFORE.test(text.slice(Math.max(0, at - 1), at)))
    return null;
  const numeral = numeralAt(text, at);
  if (!numeral || numeral.low >= YEAR_FROM) return null;
  const gap = /^\s*/.exec(text.slice(numeral.end, numeral.end + 3))?.[0].length ?? 0;
  const unit = TERM_UNITS.find((each) => text.startsWith(each, numeral.end + gap));
  const after = numeral.end + gap + (unit?.length ?? 0);
  if (!unit || after > end || NOT_AFTER.test(text.slice(after, after + 4))) return null;
  return {
    kind: 'term',
    start: at,
    end: after,
    figure: { value: numeral.low, upper: numeral.high, unit: unit.endsWith('年度') ? '年' : unit, per: null },
  };
}

const BARE_MONEY = /(\d+(?:[.．]\d+)?)万(?=[，。；,;）)]|以内|封顶|奖|补|资助|扶持|$)/y;

/** 不超过100万: money whose 元 is left out. */
export function bareMoneyAt(text: string, at: number, end: number): AmountToken | null {
  BARE_MONEY.lastIndex = at;
  const match = BARE_MONEY.exec(text);
  if (!match || at + match[0].length > end || /[\d.．]/.test(text[at - 1] ?? '')) return null;
  const value = Number((match[1] ?? '').replace('．', '.'));
  return {
    kind: 'money',
    start: at,
    end: at + match[0].length,
    figure: { value, upper: null, unit: '万元', per: null },
  };
}

/** 展位费全额补助, 担保费的一半, 后两年减半补助: a share of a cost in words. */
function wordedShareAt(text: string, at: number): AmountToken | null {
  if (text.startsWith('一半', at) && !/^(?:以上|以下)/.test(text.slice(at + 2))) return share('share', at, at + 2, 50);
  if (!/^(?:全额|减半)(?:给予)?(?:补|资助)/.test(text.slice(at, at + 6))) return null;
  const part =
    text
      .slice(Math.max(0, at - 30), at)
      .split(/[，,、；。]/)
      .at(-1) ?? '';
  if (/\d/.test(part)) return null;
  return share('share', at, at + 2, text.startsWith('全额', at) ? 100 : 50);
}

/** 租金全免 takes all of it away. */
const WHOLE = ['全免', '全额免除', '全额减免', '全额返还'];

const DISCOUNT = /([1-9](?:[.．]\d)?|[一二三四五六七八九][一二三四五六七八九]?)折/y;

/** 六折 is 60 %, 八五折 85 %, 减半 and 半价 50 %, 一定比例 a share that the text leaves open. */
export function discountAt(text: string, at: number, end: number): AmountToken | null {
  const open = ['一定比例', '相应比例', '适当比例'].find((words) => text.startsWith(words, at));
  if (open) return share('unstated', at, at + open.length, null);
  const worded = wordedShareAt(text, at);
  if (worded) return worded;
  const whole = WHOLE.find((words) => text.startsWith(words, at));
  if (whole) return share('half', at, at + whole.length, 100);
  const half = ['减半', '半价'].find((words) => text.startsWith(words, at));
  if (half && !/[一二三五\d]$/.test(text.slice(Math.max(0, at - 1), at)))
    return share('half', at, at + half.length, 50);
  DISCOUNT.lastIndex = at;
  const match = DISCOUNT.exec(text);
  if (!match || at + match[0].length > end || /[\d.一二三四五六七八九十打]/.test(text[at - 1] ?? '')) return null;
  return share('share', at, at + match[0].length, tenthsOf(match[1] ?? ''));
}

function tenthsOf(words: string): number {
  if (/^\d/.test(words)) return Number(words.replace('．', '.')) * 10;
  const digits = [...words].map((digit) => chineseNumber(digit));
  return digits.length === 2 ? (digits[0] ?? 0) * 10 + (digits[1] ?? 0) : (digits[0] ?? 0) * 10;
}

function share(kind: 'share' | 'half' | 'unstated', start: number, end: number, value: number | null): AmountToken {
  return { kind, start, end, figure: { value, upper: null, unit: value === null ? null : '%', per: null } };
}
