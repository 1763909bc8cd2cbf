/** Quantities in running text: a number, its unit, and the words that bound it. */
import type { Comparator } from '../../../src/schemas/goal.ts';
import type { Span } from '../tree/facts.ts';
import { COUNT_UNITS, MEASURE_UNITS } from './units.ts';
import { arabicNumber, chineseNumber, HAN_DIGITS } from './number.ts';

export interface Quantity extends Span {
  value: number;
  /** Upper end of a range such as 2—3个. */
  upTo: number | null;
  /** Money in 万亿元 is counted in 亿元; other units stand as written. */
  unit: string;
  comparator: Comparator;
  /** Range of the number and its unit alone; `start` and `end` take in 突破 and 以上. */
  core: Span;
  /** True for a number written in Chinese numerals: 七家, 超十亿元. */
  han: boolean;
  /** True for 万亿级, 千亿规模: an order of size. */
  level: boolean;
  /** True for 7大产业基地: the number of a group that has a name. */
  group: boolean;
}

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const HAN = `[${HAN_DIGITS}]+`;
const SCALE = '(?:万亿|亿|万|千(?![克米])|百)';
const UNIT = [...MEASURE_UNITS, ...COUNT_UNITS]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace('/', '\\/'))
  .join('|');
const PER =
  '(?:\\/(?:万|百|千)?(?:人|亩|平方米|立方米|千瓦时|升|家|户|个|平方公里|公里|年|元|千件|件|吨|小时|分钟|秒)|每(?:万人|亩|平方公里|人))?';
const RANGE = '(?:\\s*[-—－–~～至到]{1,2}\\s*)';

/** 超过 达到 约 … with what each says. */
const BEFORE: [RegExp, Comparator][] = [
  [/(?:不(?:得|能|应)?(?:少于|低于|小于|下于)|至少)$/, '>='],
  [
    /(?:不(?:得|能|应)?(?:超过|高于|大于|多于|超)|控制在|控制到|压缩(?:至|到|在)|缩短(?:至|到)|下降(?:至|到)|降低?(?:至|到)|减少(?:至|到)|缩减(?:至|到)|最高(?:可达)?|上限(?:为)?)$/,
    '<=',
  ],
  [/(?:低于|少于|小于)$/, '<'],
  [/(?:突破|超过|超出|超|大于|高于|多于|逾)$/, '>'],
  [
    /(?:达到|达|提升(?:至|到)|提高(?:至|到)|增加(?:至|到)|增长(?:至|到)|增至|升至|上升(?:至|到)|扩大(?:至|到)|保持在|稳定在|维持在|到|至)$/,
    '>=',
  ],
  [/(?:大约|约|接近|近|约为)$/, '~'],
];
const AFTER: [RegExp, Comparator][] = [
  [/^(?:（含）|\(含\))?(?:及)?以上/, '>='],
  [/^(?:左右|上下)/, '~'],
  [/^(?:（含）|\(含\))?(?:及)?(?:以内|以下|之内)/, '<='],
];

const PATTERN = new RegExp(
  `(${NUMBER}|${HAN})(?:${RANGE}(${NUMBER}|${HAN}))?\\s*(余|多)?(${SCALE})?(?:余|多)?\\s*(?:(${UNIT})(${PER})|(?=级|规模|，|。|、|；|以上|$))`,
  'g',
);
/** What follows 百亿 of 百亿、千亿、万亿级: the word that makes sizes of them all comes last. */
const MORE_LEVELS = /^(?:、(?:百|千|万|\d+)亿)+元?(?:级|规模)/;
const LEVEL = /((?:百|千|万|\d+)亿|万亿)(?:元)?(?:、(?=(?:百|千|万|\d+)亿)|(?:级|规模))/g;

/** 7大战略性新兴产业基地 */
const GROUP = /(?<![\d.])(\d{1,2})大(?=[\u4e00-\u9fff]{2,16}?(?:基地|园区|平台|工程|片区|集聚区|中心|集群))/g;

/** Every quantity of `text.slice(start, end)`, in order. */
export function quantitiesIn(text: string, start: number, end: number): Quantity[] {
  const words = text.slice(start, end);
  const found: Quantity[] = [];
  for (const match of words.matchAll(PATTERN)) {
    const quantity = read(words, match);
    if (quantity) found.push(quantity);
  }
  for (const match of words.matchAll(LEVEL)) {
    if (found.some((other) => match.index < other.core.end && match.index + match[0].length > other.core.start))
      continue;
    const level = readLevel(words, match);
    if (level) found.push(level);
  }
  for (const match of words.matchAll(GROUP)) {
    const core = { start: match.index, end: match.index + match[0].length };
    found.push({
      ...core,
      comparator: '=',
      value: arabicNumber(match[1]!),
      upTo: null,
      unit: '个',
      core,
      han: false,
      level: false,
      group: true,
    });
  }
  found.sort((a, b) => a.start - b.start);
  for (const quantity of found) shift(quantity, start);
  return found;
}

function read(words: string, match: RegExpMatchArray): Quantity | null {
  const [whole, first, second, , scale = '', unit, per = ''] = match;
  const at = match.index!;
  const isHan = new RegExp(`^${HAN}$`).test(first!);
  const isBare = unit === undefined;
  if (isBare && !/^(?:万亿|亿)$/.test(scale)) return null;
  if (isBare && isHan && !scale) return null;
  if (isBare && isHan && MORE_LEVELS.test(words.slice(at + whole!.length))) return null;
  if (!isQuantityHere(words, at, at + whole!.length, first!, unit, isHan)) return null;
  let value = isHan ? chineseNumber(first!) : arabicNumber(first!);
  let upTo = second ? (/\d/.test(second) ? arabicNumber(second) : chineseNumber(second)) : null;
  if (!Number.isFinite(value)) return null;
  let fullUnit = `${scale}${unit ?? '元'}${per}`.replace('％', '%');
  if (/^万亿(?:美?元)/.test(fullUnit)) {
    value = round(value * 1e4);
    upTo = upTo === null ? null : round(upTo * 1e4);
    fullUnit = fullUnit.slice(1);
  } else if (/^[百千]/.test(scale)) {
    value *= scale === '百' ? 100 : 1000;
    fullUnit = fullUnit.slice(1);
  }
  if (fullUnit === '百分点') fullUnit = '个百分点';
  const core = { start: at, end: at + whole!.trimEnd().length };
  if (isBare && isHan && words[core.end] === '级') {
    core.end++;
    return { ...core, comparator: '~', value, upTo, unit: fullUnit, core, han: true, level: true, group: false };
  }
  return { ...bounded(words, core), value, upTo, unit: fullUnit, core, han: isHan, level: false, group: false };
}

/** 百亿、千亿、万亿级 are three sizes; 万亿规模 is one. */
function readLevel(words: string, match: RegExpMatchArray): Quantity | null {
  const at = match.index!;
  const digits = match[1]!;
  if (/[一二三四五六七八九十\d.]$/.test(words.slice(0, at))) return null;
  const value =
    digits === '万亿' ? 10000 : digits === '千亿' ? 1000 : digits === '百亿' ? 100 : Number.parseInt(digits, 10);
  if (!Number.isFinite(value)) return null;
  const core = { start: at, end: at + match[0].replace(/、$/, '').length };
  const isSize = match[0].endsWith('规模');
  return {
    ...core,
    comparator: isSize ? '=' : '~',
    value,
    upTo: null,
    unit: '亿元',
    core,
    han: true,
    level: true,
    group: false,
  };
}

/** Tells 2023年, 5G, 第3批, 1+5 and the like from quantities. */
function isQuantityHere(
  words: string,
  start: number,
  end: number,
  number: string,
  unit: string | undefined,
  isHan: boolean,
): boolean {
  const before = words.slice(Math.max(0, start - 2), start);
  const after = words.slice(end, end + 3);
  if (/[第前+＋.\d〔[A-Za-z-]$/.test(before) && !/[a-z]\s$/i.test(before)) return false;
  if (/[年月]$/.test(before) && /^\d{1,2}$/.test(number) && unit === '期') return false;
  if (isHan && /[一二三四五六七八九十百千万亿两几数多各每另某任同单]$/.test(before)) return false;
  if (isHan && number === '一' && !/^(?:万|亿|%)/.test(words.slice(start + 1))) return false;
  if (
    isHan &&
    /^[一二三四五六七八九]$/.test(number) &&
    unit !== undefined &&
    /^(?:次|种|位|部|条|对|场|门|期|点|分|米|天|片|组|批|所|处|名|间|套|人|升|克|列|例|块|册|趟)$/.test(unit) &&
    !/^(?:以上|以内)/.test(after)
  )
    return false;
  if (unit === '个' && /^(?:月|一|别|人|体|性|方面|环节|维度|层面|阶段)/.test(after)) return false;
  if (unit === '项' && /^目/.test(after)) return false;
  if (unit === '家' && /^(?:居|电|庭|具|用)/.test(after)) return false;
  if (unit === '次' && /^(?:方|生|级)/.test(after)) return false;
  if (unit === '分' && /^(?:钟|类|别|析|布|工|级|解|步|区|层|之|批|阶|行|档|支|局|院|中心)/.test(after)) return false;
  if (unit === '部' && /^(?:门|委|级|署|分|队)/.test(after)) return false;
  if (unit === '条' && /^(?:例|件|款|（|\()/.test(after)) return false;
  if (unit === '所' && /^(?:有|在|需|属|涉|得)/.test(after)) return false;
  if (unit === '人' && /^(?:才|员|工|民|口|大|力|均|社|机|群|为|文|形|居)/.test(after)) return false;
  if (unit === '位' && /^(?:一体|于|置|列)/.test(after)) return false;
  if (unit === '期' && /^(?:间|末|内|货|限)/.test(after)) return false;
  if (unit === '天' && /^(?:然|津|候|河|气)/.test(after)) return false;
  if (unit === '米' && /^(?:级)/.test(after)) return false;
  if (unit === '场' && /^(?:地|景|所|馆)/.test(after)) return false;
  if (unit === '升' && /^级/.test(after)) return false;
  if (unit === '度电') return true;
  if (unit === '元' && /^[宇素件]/.test(after)) return false;
  return true;
}

function bounded(words: string, core: Span): { start: number; end: number; comparator: Comparator } {
  const before = words.slice(Math.max(0, core.start - 8), core.start).replace(/\s+$/, '');
  const after = words.slice(core.end, core.end + 8);
  let { start, end } = core;
  let comparator: Comparator = '=';
  for (const [pattern, sign] of BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    comparator = sign;
    start -= match[0].length + (words.slice(0, core.start).length - words.slice(0, core.start).trimEnd().length);
    break;
  }
  for (const [pattern, sign] of AFTER) {
    const match = pattern.exec(after);
    if (!match) continue;
    comparator = comparator === '>' ? '>' : sign;
    end += match[0].length;
    break;
  }
  return { start, end, comparator };
}

function shift(quantity: Quantity, by: number): void {
  quantity.start += by;
  quantity.end += by;
  quantity.core = { start: quantity.core.start + by, end: quantity.core.end + by };
}

/** Avoids 0.2 × 10000 = 2000.0000000000002. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
