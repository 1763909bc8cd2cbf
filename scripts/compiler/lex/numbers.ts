/** Numerals in every spelling that offices print: 1，200  1 500  ２０００  3亿6000万  一万二千  十亿零一万  两三  壹万. */
import { oneOf } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';

const DIGITS: Record<string, number> = {
  ...digits('〇一二三四五六七八九'),
  ...digits('零壹贰叁肆伍陆柒捌玖'),
  ...digits('○'),
  两: 2,
  兩: 2,
  貳: 2,
  陸: 6,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
/** 廿一 is 21. */
const TENS: Record<string, number> = { 廿: 20, 卅: 30 };
const GROUPS: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

function digits(characters: string): Record<string, number> {
  return Object.fromEntries([...characters].map((character, value) => [character, value]));
}

/** 三四 in 三四十家, 一两, 三五: two digits that stand for what lies between them. */
const PAIRS = new Set([
  '一两',
  '两三',
  '三五',
  ...[...'一二三四五六七八'].map((digit, i) => digit + '二三四五六七八九'[i]),
]);

/** A scale under which a number is printed: 万 of 12万人; `''` where the number stands in full. */
export type Scale = '' | '万' | '亿' | '万亿';
export const SCALES: Record<Scale, number> = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };

export interface Numeral extends Span {
  /** The number in full: 1.2万 is 12000. */
  low: number;
  /** The upper one of 两三, null for a single number. */
  high: number | null;
  /** 余, 多 or 几 (more than the number) or 来 (about it) after a numeral: 十余, 20多万. */
  vague: 'more' | 'about' | null;
  scale: Scale;
  /** True where it is written in Chinese characters alone. */
  han: boolean;
}

interface Part {
  end: number;
  low: number;
  high: number | null;
  han: boolean;
  /** False for 1.2, which nothing smaller follows. */
  whole: boolean;
}

/**
 * The numeral that starts exactly at `at`, as long as it is; null where none does.
 *
 * @param text any text; digits may be half or full width, groups parted by commas or spaces
 */
export function numeralAt(text: string, at: number): Numeral | null {
  const first = partAt(text, at) ?? bareAt(text, at);
  if (!first) return null;
  const one = withScale(text, first);
  if (one.scale === '' || one.vague || first.high !== null || !first.whole)
    return {
      start: at,
      end: one.end,
      low: one.low,
      high: one.high,
      vague: one.vague,
      scale: one.scale,
      han: first.han,
    };
  const { end, low, vague, scale, han } = withRest(text, one, first.han);
  return { start: at, end, low, high: one.high, vague, scale, han };
}

interface Scaled {
  end: number;
  low: number;
  high: number | null;
  vague: Numeral['vague'];
  scale: Scale;
}

/** 20多万, 三百余: what says that the number is vague may stand on either side of its scale. */
function withScale(text: string, part: Part): Scaled {
  const inner = vagueAt(text, part.end);
  const scale = scaleAt(text, part.end + (inner ? 1 : 0));
  const end = part.end + (inner ? 1 : 0) + scale.length;
  const outer = inner === null ? vagueAt(text, end) : null;
  const times = SCALES[scale];
  return {
    end: end + (outer ? 1 : 0),
    low: exact(part.low * times),
    high: part.high === null ? null : exact(part.high * times),
    vague: inner ?? outer,
    scale,
  };
}

/** 6000万 after 3亿, 零一万 after 十亿, 二千 after 一万. */
function withRest(text: string, first: Scaled, han: boolean): Pick<Numeral, 'end' | 'low' | 'vague' | 'scale' | 'han'> {
  let { end, low, vague } = first;
  let least = SCALES[first.scale];
  let last: Scale = first.scale;
  let isHan = han;
  while (vague === null && last !== '') {
    const zero = /[零〇]/.test(text[end] ?? '') ? 1 : 0;
    const part = partAt(text, end + zero);
    if (!part || !part.whole || part.high !== null) break;
    const next = withScale(text, part);
    if (next.low >= least || (next.scale === '' && next.low >= 1e4)) break;
    const isShort = part.han && zero === 0 && next.scale === '' && part.low < 10;
    low = exact(low + (isShort ? (part.low * least) / 10 : next.low));
    ({ end, vague } = next);
    last = next.scale;
    least = SCALES[last];
    isHan &&= part.han;
  }
  return { end, low, vague, scale: last === '' ? '' : first.scale, han: isHan };
}

function vagueAt(text: string, at: number): Numeral['vague'] {
  const word = text[at];
  if (word === '来') return /[自往年源到]/.test(text[at + 1] ?? '') ? null : 'about';
  if (word === '几') return /[十百千何]/.test(text[at + 1] ?? '') ? null : 'more';
  if (word !== '余' && word !== '多') return null;
  return word === '多' && MANY.test(text.slice(at + 1, at + 3)) ? null : 'more';
}

/** 5多层 does not happen, 多式联运, 多功能 and 多语种 do. */
const MANY = /^(?:[式功语样层点维方措种渠边]|元[化共主投文])/;

function scaleAt(text: string, at: number): Scale {
  const [one, two] = [text[at] ?? '', text[at + 1] ?? ''];
  if (one === '万' || one === '萬') return two === '亿' || two === '億' ? '万亿' : '万';
  return one === '亿' || one === '億' ? '亿' : '';
}

const isDigit = oneOf('0123456789０１２３４５６７８９');
const ARABIC =
  /[0-9０-９]{1,3}([,， \u00A0\u2009\u202F\u3000])[0-9０-９]{3}(?:\1[0-9０-９]{3})*(?![0-9０-９])|[0-9０-９]+/y;
const DECIMALS = /[.．][0-9０-９]+/y;
/** 点 of 三点五. */
const HAN_DECIMALS = /点([〇零一二三四五六七八九]+)/y;
const HAN_RUN = /[〇零○一二三四五六七八九两兩十百千壹贰貳叁肆伍陆陸柒捌玖拾佰仟廿卅]{1,16}/y;

/** A number below its scale: 6000 of 6000万, 三千五百 of 三千五百亿, 2百 of 2百万. */
function partAt(text: string, at: number): Part | null {
  const arabic = isDigit(text.charCodeAt(at)) ? exec(ARABIC, text, at) : null;
  if (arabic) {
    const decimals = exec(DECIMALS, text, at + arabic.length) ?? '';
    const value = arabicNumber(arabic + decimals);
    if (!Number.isSafeInteger(Math.round(value))) return null;
    const end = at + arabic.length + decimals.length;
    const times =
      /[百千]/.test(text[end] ?? '') && !/[克米瓦卡帕伏赫分]/.test(text[end + 1] ?? '')
        ? UNITS[text[end] ?? '']
        : undefined;
    const low = exact(value * (times ?? 1));
    return { end: end + (times ? 1 : 0), low, high: null, han: false, whole: decimals === '' };
  }
  const run = exec(HAN_RUN, text, at);
  if (!run || /^[百千佰仟]/.test(run)) return null;
  return hanPart(text, at, run);
}

function hanPart(text: string, at: number, run: string): Part | null {
  const after = text.slice(at + run.length, at + run.length + 12);
  // 一万零五: the zero belongs to what follows 万; 三十五分之一 holds no number of its own.
  const words =
    run.length > 1 ? run.replace(/[零〇]$/, (zero) => (/^[一二三四五六七八九]/.test(after) ? '' : zero)) : run;
  const decimals = exec(HAN_DECIMALS, text, at + words.length);
  const end = at + words.length + (decimals?.length ?? 0);
  if (decimals) {
    const fraction = [...decimals.slice(1)].map((digit) => DIGITS[digit]).join('');
    const low = Number(`${chineseNumber(words)}.${fraction}`);
    return Number.isFinite(low) ? { end, low, high: null, han: true, whole: false } : null;
  }
  const pair = pairIn(words);
  if (pair) return { end, low: chineseNumber(pair[0]), high: chineseNumber(pair[1]), han: true, whole: false };
  const low = isNumber(words) ? chineseNumber(words) : Number.NaN;
  return Number.isFinite(low) ? { end, low, high: null, han: true, whole: true } : null;
}

/** 二十七八 → 二十七 and 二十八; null where no two digits stand side by side. */
function pairIn(words: string): [string, string] | null {
  for (let i = 0; i + 1 < words.length; i++) {
    if (!PAIRS.has(words.slice(i, i + 2))) continue;
    if ((words[i - 1] ?? '') in DIGITS || (words[i + 2] ?? '') in DIGITS) return null;
    return [words.slice(0, i + 1) + words.slice(i + 2), words.slice(0, i) + words.slice(i + 1)];
  }
  return null;
}

/** Not 零 of 零部件, 一一 of 一一对应 or 一二三 of 一二三产业; 一二〇 and 二十一 are numbers. */
function isNumber(words: string): boolean {
  if (/^[零〇○]+$/.test(words)) return false;
  if (![...words].every((character) => character in DIGITS)) return true;
  return words.length === 1 || /[〇零○]/.test(words.slice(1));
}

/** 千亿, 百万, 百余: a scale of scales that no digit opens; 百家 and 万家 are taken for numbers by their readers only. */
function bareAt(text: string, at: number): Part | null {
  const times = UNITS[text[at] ?? ''];
  if (!times || times < 100 || (scaleAt(text, at + 1) === '' && text[at + 1] !== '余')) return null;
  return { end: at + 1, low: times, high: null, han: true, whole: true };
}

/**
 * Value of a Chinese numeral (十二 → 12, 三百 → 300, 二〇二一 → 2021, 一百二 → 120), or NaN where the text is none.
 *
 * @param text characters of a numeral only
 */
export function chineseNumber(text: string): number {
  if (text === '') return Number.NaN;
  if (/^[〇零○一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map((digit) => DIGITS[digit]).join(''));
  let total = 0;
  let group = 0;
  let digit = 0;
  /** What the last digit counts where nothing follows it: tens in 一百二. */
  let place = 1;
  for (const character of text) {
    const [value, unit, tens, times] = [DIGITS[character], UNITS[character], TENS[character], GROUPS[character]];
    if (value !== undefined) {
      digit = value;
      if (value === 0) place = 1;
    } else if (unit !== undefined) {
      group += (digit || 1) * unit;
      digit = 0;
      place = unit / 10;
    } else if (tens !== undefined) group += tens;
    else if (times !== undefined) {
      total = times === 1e8 ? (total + group + digit || 1) * times : total + (group + digit || 1) * times;
      group = digit = 0;
      place = times / 10;
    } else return Number.NaN;
  }
  return total + group + digit * place;
}

/** 1200, 3.5: as most numbers are printed. */
const PLAIN = /^\d+(?:\.\d+)?$/;

/** Value of Arabic digits, half or full width, with digit groups parted by commas or spaces (12，000 → 12000). */
export function arabicNumber(text: string): number {
  const plain = PLAIN.test(text) ? text : text.normalize('NFKC').replace(/[,\s]/g, '');
  return plain === '' ? Number.NaN : Number(plain);
}

/** Avoids 0.2 × 10000 = 2000.0000000000002. */
export function exact(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

function exec(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
