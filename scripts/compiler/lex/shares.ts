/** Shares and multiples said in words: 百分之三点五, 千分之三, 三分之二, 五成, 翻一番, 过半. */
import { numeralAt, exact } from './numbers.ts';
import type { Amount } from './amount.ts';

/** 百分之 and its kin, with the sign of each. */
const OF = new Map([
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
]);
const JOIN = /\s?[-—－–~～至到]{1,2}\s?/y;
const DIGITS = '一二三四五六七八九十';

/** The share that stands at `at`; null where none does. */
export function shareAt(words: string, at: number): Amount | null {
  const first = words[at] ?? '';
  if (first === '翻') return doublingAt(words, at);
  if (first === '过' || first === '半' || (first === '一' && words[at + 1] === '半')) return halfAt(words, at);
  if (words[at + 1] === '/') return quotientAt(words, at);
  if (words[at + 1] === '分') return percentAt(words, at) ?? fractionAt(words, at);
  return words[at + 1] === '成' || words[at + 2] === '成' ? tenthsAt(words, at) : null;
}

/** 百分之三点五, 百分之五到百分之八, 百分之五至八. */
function percentAt(words: string, at: number): Amount | null {
  const unit = OF.get(words.slice(at, at + 3));
  const first = unit ? partAt(words, at + 3) : null;
  if (!unit || !first) return null;
  const join = lengthAt(JOIN, words, first.end);
  const again = join > 0 && OF.get(words.slice(first.end + join, first.end + join + 3)) === unit ? 3 : 0;
  const second = join > 0 ? partAt(words, first.end + join + again) : null;
  const isSpan = second !== null && second.low > first.low;
  return amount(at, isSpan ? second.end : first.end, first.low, isSpan ? second.low : first.high, unit);
}

function partAt(words: string, at: number): { low: number; high: number | null; end: number } | null {
  if (words[at] === '百') return { low: 100, high: null, end: at + 1 };
  const zero = words.startsWith('零点', at) ? /^零点([一二三四五六七八九])/.exec(words.slice(at, at + 3)) : null;
  if (zero) return { low: (DIGITS.indexOf(zero[1] ?? '') + 1) / 10, high: null, end: at + 3 };
  return numeralAt(words, at);
}

/** 三分之二: two thirds, without a unit. */
function fractionAt(words: string, at: number): Amount | null {
  const match = /^([二两三四五六七八九十])分之([一二两三四五六七八九])/.exec(words.slice(at, at + 4));
  if (!match) return null;
  const [of, many] = [match[1], match[2]].map((digit) => (digit === '两' ? 2 : DIGITS.indexOf(digit ?? '') + 1));
  return many !== undefined && of !== undefined && many < of
    ? amount(at, at + 4, Number((many / of).toFixed(4)), null, null)
    : null;
}

/** 1/3以上的企业; a slash between figures may be a page or a date too, so what follows has to tell. */
function quotientAt(words: string, at: number): Amount | null {
  const match = /^([1-9])\/([2-9])(?=以[上内下]|左右|的)/.exec(words.slice(at, at + 5));
  const [many, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || many >= of || /[\d/]/.test(words[at - 1] ?? '')) return null;
  return amount(at, at + 3, Number((many / of).toFixed(4)), null, null);
}

const TENTHS = /^(?:([一二两三四五六七八九])([二两三四五六七八九])?|([1-9]))成([半一二三四五六七八九多余])?/;
/** 成立, 成果, 成为: 成 of another word. */
const OTHER_WORD = /^[立果为就都效本品员片套长熟型功分绩交活]/;

/** 五成, 七八成, 三成五, 两成多. */
function tenthsAt(words: string, at: number): Amount | null {
  const match = TENTHS.exec(words.slice(at, at + 6));
  if (!match || /[一二三四五六七八九十百每]/.test(words[at - 1] ?? '')) return null;
  const end = at + match[0].length;
  if (OTHER_WORD.test(words[end] ?? '')) return null;
  const low = tenths(match[1] ?? match[3] ?? '');
  const high = match[2] ? tenths(match[2]) : null;
  if (high !== null && high <= low) return null;
  const isMore = /[多余]/.test(match[4] ?? '');
  const share = amount(at, end, low + (isMore ? 0 : tenths(match[4] ?? '') / 10), high, '%');
  return { ...share, vague: high !== null ? 'pair' : isMore ? 'more' : null };
}

/** 三 → 30, 半 → 50, nothing → 0. */
function tenths(digit: string): number {
  if (digit === '半') return 50;
  return 10 * (digit === '两' ? 2 : /\d/.test(digit) ? Number(digit) : digit === '' ? 0 : DIGITS.indexOf(digit) + 1);
}

/** 翻一番, 翻了两番, 翻番: how many times something doubles. */
function doublingAt(words: string, at: number): Amount | null {
  const match = /^翻了?([一两二三四五1-5])?番(?!新|茄)/.exec(words.slice(at, at + 5));
  if (!match) return null;
  const many = match[1] ?? '一';
  const low = many === '两' ? 2 : /\d/.test(many) ? Number(many) : DIGITS.indexOf(many) + 1;
  return amount(at, at + match[0].length, low, null, '番');
}

/** 一半以上, 达到一半; not 一半是 or 一半时间. */
const ONE_HALF = /^一半(?:以[上内]|左右|[，。；、）]|$)/;

/** 占比过半, 半数以上, 一半以上. */
function halfAt(words: string, at: number): Amount | null {
  if (/^过半(?:[，。、；,;）)]|以上|数|$)/.test(words.slice(at, at + 4)))
    return { ...amount(at, at + (words[at + 2] === '数' ? 3 : 2), 50, null, '%'), bound: '>' };
  return words.startsWith('半数', at) || ONE_HALF.test(words.slice(at, at + 4))
    ? amount(at, at + 2, 50, null, '%')
    : null;
}

function amount(start: number, end: number, low: number, high: number | null, unit: string | null): Amount {
  return { start, end, low: exact(low), high, unit, vague: null, han: true };
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
