/** Quantities in running text: a number or a span of numbers, its unit, and the words that bound it. */
import type { Comparator } from '../../../src/schemas/goal.ts';
import { boundOf, type Bound } from './bounds.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { lastAtMost } from '../tree/sorted.ts';
import { groupsIn, isBeforeLevels, levelsIn } from './levels.ts';
import { isQuantity } from './lookalikes.ts';
import { exact, numeralAt, SCALES, type Numeral, type Scale } from './numbers.ts';
import { shareAt } from './shares.ts';
import type { Quantity } from './tokens.ts';
import type { Amount } from './amount.ts';
import { perAt, UNIT_STARTS, unitAt } from './units.ts';

/** Characters on which a quantity may start. */
export const NUMBER_STARTS =
  '0123456789０１２３４５６７８９〇零○一二三四五六七八九两兩十百千万萬壹贰貳叁肆伍陆陸柒捌玖拾佰仟廿卅翻过半';
const mayStart = oneOf(NUMBER_STARTS);
/** 1.2 2023.3.21 */
const POINTED = /[0-9０-９]+(?:[.．][0-9０-９]+)+/y;
/** 1，200.5 1 500 2025 */
const PARTED =
  /[0-9０-９]{1,3}(?:[,， \u00A0\u2009\u202F\u3000][0-9０-９]+)*(?![0-9０-９])(?:[.．][0-9０-９]+)?|[0-9０-９]+/y;
/** 数百, 几十, 上百, 成百: no number. */
const UNTOLD = /[数几上]/;
const JOIN = /\s*(?:[-—－–~～∼―─−至到]{1,2})\s*/y;

/** Every quantity of `text.slice(start, end)`, in order, without overlaps. */
export function quantitiesIn(text: string, start: number, end: number): Quantity[] {
  const words = text.slice(start, end);
  const found: Quantity[] = [];
  let isNumbered = false;
  for (let at = 0; at < words.length;) {
    if (!mayStart(words.charCodeAt(at))) at++;
    else {
      isNumbered = true;
      const past = pastUncounted(words, at);
      if (past > at) {
        at = past;
        continue;
      }
      const read = readFrom(words, at);
      at = Math.max(at + 1, read.next);
      if (read.quantity) found.push(read.quantity);
    }
  }
  if (!isNumbered) return found;
  const starts = found.map((quantity) => quantity.core.start);
  const named = [...(words.includes('亿') ? levelsIn(words) : []), ...(words.includes('大') ? groupsIn(words) : [])];
  const more = named.filter((each) => {
    const last = found[lastAtMost(starts, each.core.end - 1)];
    return !last || last.core.end <= each.core.start || last.core.start >= each.core.end;
  });
  const all = more.length > 0 ? [...found, ...more].sort((a, b) => a.start - b.start) : found;
  for (const quantity of all) shift(quantity, start);
  return all;
}

const isPlainDigit = oneOf('0123456789');
const isPlainHan = oneOf('〇零一二三四五六七八九两十');
/** What may stand behind digits of which a quantity is made: a unit, a scale, more of the number, a join, a stop. */
const goesOn = oneOf(
  `${UNIT_STARTS}${WHITE_SPACE}百千万萬亿億余多来几点分成半/.．,，0１２３４５６７８９０-—－–~～∼―─−至到级规。、；;）)以左`,
);
/** A longer run of digits is left to the readers of numerals. */
const LONGEST_RUN = 15;

/** 2025年, 统一开展, 经过: past digits and words of which nothing behind them makes a quantity; `at` where something may. */
function pastUncounted(words: string, at: number): number {
  const first = words.charAt(at);
  if (first === '过' || first === '半') return words.charAt(at + 1) === (first === '过' ? '半' : '数') ? at : at + 1;
  const isDigit = isPlainDigit(first.charCodeAt(0)) ? isPlainDigit : isPlainHan;
  let end = at;
  while (isDigit(words.charCodeAt(end))) end++;
  const isLeft = end - at > LONGEST_RUN || end >= words.length || goesOn(words.charCodeAt(end));
  return isLeft ? at : end;
}

/** What stands at `at`, and where to look on. */
function readFrom(words: string, at: number): { quantity: Quantity | null; next: number } {
  const share = shareAt(words, at);
  if (share) return { quantity: settled(words, share), next: share.end };
  const numeral = numeralAt(words, at) ?? bareHundreds(words, at);
  const digits = lengthAt(POINTED, words, at) || lengthAt(PARTED, words, at);
  if (!numeral) return { quantity: null, next: at + Math.max(1, digits) };
  const isCut = numeral.end < at + digits;
  if (isCut || isUntold(words, numeral)) return { quantity: null, next: Math.max(at + digits, numeral.end) };
  const amount = spanFrom(words, numeral) ?? singleFrom(words, numeral);
  if (!amount) return { quantity: null, next: numeral.end };
  return { quantity: settled(words, amount), next: amount.end };
}

/** 数百家, 上千家, 几十亿元 tell no number; 近百家 and 超百家 do. */
function isUntold(words: string, numeral: Numeral): boolean {
  return numeral.han && /[十百千万亿]/.test(words[numeral.start] ?? '') && UNTOLD.test(words[numeral.start - 1] ?? '');
}

/** 百 of 超百家, 千 of 近千家: a number where a bound says so, and in 百家争鸣 none. */
function bareHundreds(words: string, at: number): Numeral | null {
  const scale = words[at] === '万' && words[at + 1] === '亿' ? '万亿' : '';
  const value = scale ? SCALES[scale] : { 百: 100, 千: 1000, 万: 1e4 }[words[at] ?? ''];
  if (!value || /[一二三四五六七八九十百千万亿零〇]/.test(words[at - 1] ?? '')) return null;
  const end = at + (scale.length || 1);
  if (boundOf(words, { start: at, end }).sign === '') return null;
  return { start: at, end, low: value, high: null, vague: null, scale, han: true };
}

/** 45%—50%, 1万-5万元, 8500元到3万元: both ends in the smaller scale that is printed. */
function spanFrom(words: string, first: Numeral): Amount | null {
  if (/[从由]/.test(words[first.start - 1] ?? '') || first.high !== null) return null;
  const own = unitFrom(words, first.end);
  const ends = own && isJoinedAt(words, own.end) ? [own.end, first.end] : [first.end];
  for (const end of ends) {
    const second = numeralAt(words, end + lengthAt(JOIN, words, end));
    if (!second || second.start === end || second.high !== null) continue;
    const unit = unitFrom(words, second.end);
    const hasOwn = end !== first.end;
    if (!unit || (hasOwn && own?.unit !== unit.unit)) continue;
    if (!isQuantity(words, { ...first, end: second.end }, unit.unit, unit.end)) return null;
    const isShared = !hasOwn && first.scale === '' && first.low < second.low / SCALES[second.scale];
    const low = isShared ? first.low * SCALES[second.scale] : first.low;
    if (low >= second.low) continue;
    const scale: Scale = isShared || SCALES[first.scale] > SCALES[second.scale] ? second.scale : first.scale;
    const counted = inScale({ low, high: second.low, scale, unit: unit.unit });
    return {
      start: first.start,
      end: unit.end,
      low: counted.low,
      high: counted.high,
      unit: counted.unit,
      vague: null,
      han: first.han && second.han,
    };
  }
  return null;
}

function isJoinedAt(words: string, at: number): boolean {
  return lengthAt(JOIN, words, at) > 0;
}

/** 1200亿元, 两三家, 5亿, ≥95. */
function singleFrom(words: string, numeral: Numeral): Amount | null {
  const found = unitFrom(words, numeral.end) ?? withoutUnit(words, numeral);
  if (!found || !isQuantity(words, numeral, found.unit ?? '', found.end)) return null;
  const { start, low, high, scale, vague, han } = numeral;
  const counted = inScale({ low, high, scale, unit: found.unit });
  return {
    start,
    end: found.end,
    low: counted.low,
    high: counted.high,
    unit: counted.unit,
    vague: high === null ? vague : 'pair',
    han,
  };
}

interface Unit {
  unit: string;
  end: number;
}

/** No unit stands farther behind its number. */
const WIDEST_GAP = 4;
const isSpace = oneOf(WHITE_SPACE);

/** The unit after a number, white space between them; 千瓦时/人 is one. */
function unitFrom(words: string, at: number): Unit | null {
  const last = Math.min(words.length, at + WIDEST_GAP);
  let from = at;
  while (from < last && isSpace(words.charCodeAt(from))) from++;
  const unit = unitAt(words, from);
  if (unit === '') return null;
  const per = perAt(words, from + unit.length);
  return { unit: unit + per, end: from + unit.length + per.length };
}

const STOPS = /^\s?(?:级|规模|[，。、；,;）)]|以[上下内]|左右|$)/;

/** 5亿 and 千亿级; after a sign (PUE≤1.3) any number. */
function withoutUnit(words: string, numeral: Numeral): { unit: string | null; end: number } | null {
  const { scale, han, end } = numeral;
  if (!STOPS.test(words.slice(end, end + 3))) return null;
  const printed = words.slice(numeral.start, end);
  if (scale === '') return isSigned(words, numeral) ? { unit: null, end } : null;
  const isLevel = /^(?:级|规模)/.test(words.slice(end)) || isBeforeLevels(words, end);
  if (han && (isBeforeLevels(words, end) || (/^[十百千]?[万亿]+$/.test(printed) && !isLevel))) return null;
  if (scale === '万' && ['=', '<', '<='].includes(boundOf(words, numeral).comparator)) return null;
  return { unit: isLevel && scale !== '万' ? '元' : '', end };
}

/** True after ≥ and the like, and for 降至1.25以下: a number with a point whose bound is told. */
function isSigned(words: string, numeral: Numeral): boolean {
  const { sign } = boundOf(words, numeral);
  if (/^[^\p{L}~～∼]+$/u.test(sign)) return true;
  return sign !== '' && sign !== '~' && /[.．]/.test(words.slice(numeral.start, numeral.end));
}

/** The numbers counted in the scale that is printed, which becomes a part of the unit: 3亿6000万元 → 3.6 亿元. */
function inScale({ low, high, scale, unit }: { low: number; high: number | null; scale: Scale; unit: string | null }) {
  const printed: Scale = scale === '万亿' && /^(?:美|欧|港|日)?元/.test(unit ?? '') ? '亿' : scale;
  const counted = (value: number) => exact(value / SCALES[printed]);
  const whole = `${printed}${unit ?? ''}`
    .replace('％', '%')
    .replace('／', '/')
    .replace(/^百分点$/, '个百分点');
  return { low: counted(low), high: high === null ? null : counted(high), unit: unit === null ? null : whole };
}

/** The amount with what bounds it. */
function settled(words: string, amount: Amount): Quantity {
  const core = { start: amount.start, end: amount.end };
  const isLevel =
    amount.han && words[core.end] === '级' && /亿元?$/.test(amount.unit ?? '') && !/元$/.test(words.slice(0, core.end));
  if (isLevel) core.end++;
  const bound = isLevel ? { ...core, comparator: '~' as const, sign: '' } : boundOf(words, core);
  const comparator = amount.bound && bound.comparator === '=' ? amount.bound : comparatorOf(amount, bound);
  const between = amount.high !== null && words.startsWith('之间', core.end) ? 2 : 0;
  return {
    kind: 'quantity',
    start: bound.start,
    end: bound.end + between,
    core,
    low: amount.low,
    high: amount.high,
    comparator,
    unit: amount.unit,
    approximate: comparator === '~' || amount.vague !== null,
    han: amount.han,
    level: isLevel,
    group: false,
  };
}

/** What 余 and 两三 add to the words before the number; a span that is not to be passed is a span. */
function comparatorOf({ high, vague }: Amount, { comparator, sign }: Bound): Comparator {
  if (vague === 'about') return '~';
  if (vague === 'more') return comparator === '=' || comparator === '>=' ? '>' : comparator;
  if (vague === 'pair')
    return comparator === '=' || (comparator === '>=' && !/^[不至最]/.test(sign)) ? '~' : comparator;
  return high !== null && (comparator === '<=' || comparator === '<') ? '=' : comparator;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function shift(quantity: Quantity, by: number): void {
  const { start, end } = quantity.core;
  quantity.core = { start: start + by, end: end + by };
  quantity.start += by;
  quantity.end += by;
}
