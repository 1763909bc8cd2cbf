/** The printed labels of an outline: 一、 （一） 1. （1） ① 第一条 —— 专栏1 附表. */
import { arabicNumber, chineseNumber } from '../lex/numbers.ts';
import type { LabelStyle } from '../tree/nodes.ts';

export interface Label {
  style: LabelStyle;
  /** Printed number, 0 where none is printed (——, 附表). */
  number: number;
  /** The label as printed, without white space after it. */
  text: string;
  start: number;
  /** Offset after the label and the white space or separator that belongs to it. */
  end: number;
}

const HAN = '[一二三四五六七八九十百零〇]{1,5}';
const NUM = '[0-9０-９]{1,3}';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const BLANK = '[ \\t\\u00A0\\u3000]*';

interface Form {
  style: LabelStyle;
  /** Group 1 is the label, group 2 its number. */
  pattern: RegExp;
}

/** Tried in this order; the first that matches wins. */
const FORMS: Form[] = [
  { style: 'part', pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}编)`) },
  { style: 'chapter', pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}章)`) },
  { style: 'division', pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}节)`) },
  { style: 'article', pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}条)(?:[:：])?`) },
  { style: 'box', pattern: form(`(专栏${BLANK}(${HAN}|${NUM})?)${BLANK}[:：.．、]?`) },
  // 附表.名称 附件1：名称 附件2
  {
    style: 'annex',
    pattern: form(`(附(?:件|表|录)${BLANK}(${NUM}|${HAN})?)${BLANK}(?:[:：.．、]|(?=[\\s\\u3000]|$))`),
  },
  {
    style: 'annex',
    pattern: form('((?:有关|相关)?(?:名词|术语|指标)(?:解释|注释|释义))()(?=[\\s\\u3000：:]|$)[:：]?'),
  },
  // 一、 一．
  { style: 'han', pattern: form(`((${HAN})${BLANK}[、．.])`) },
  // （一） (一)
  { style: 'paren-han', pattern: form(`([（(〔【]${BLANK}(${HAN})${BLANK}[）)〕】])[、.]?`) },
  { style: 'paren-arabic', pattern: form(`([（(]${BLANK}(${NUM})${BLANK}[）)])[、.]?`) },
  // 1. 1． 1、 but not 19.73亿元; a year or 5G may follow the point: 1.2021年 2.5G
  {
    style: 'arabic',
    pattern: form(`((${NUM})${BLANK}(?:[.．](?![0-9０-９])|[.．](?=20\\d\\d年|[1-9][GD](?![a-zA-Z]))|、))`),
  },
  { style: 'arabic-paren', pattern: form(`((${NUM})[）)])`) },
  { style: 'circled', pattern: form(`(([${CIRCLED}]))`) },
  { style: 'bullet', pattern: form('(——|──|━━|--|－－|[●•■◆▪]|[—–](?=[\\u4e00-\\u9fff]))()(?![—─━-])') },
];

function form(source: string): RegExp {
  return new RegExp(`${source}${BLANK}`, 'y');
}

/**
 * The label that stands exactly at `at`, if any.
 *
 * @param end offset that the label may not cross
 */
export function labelAt(text: string, at: number, end: number): Label | null {
  if (!CAN_START.test(text[at] ?? '')) return null;
  for (const { style, pattern } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex > end) continue;
    const number = numberOf(match[2] ?? '');
    if (Number.isNaN(number)) continue;
    return { style, number, text: match[1]!.trimEnd(), start: at, end: pattern.lastIndex };
  }
  return null;
}

const CAN_START = new RegExp(`[第专附有相名术指（(〔【0-9０-９一二三四五六七八九十百—–─━－●•■◆▪${CIRCLED}-]`);

function numberOf(digits: string): number {
  if (digits === '') return 0;
  const circled = CIRCLED.indexOf(digits);
  if (circled >= 0) return circled + 1;
  return /[0-9０-９]/.test(digits) ? arabicNumber(digits) : chineseNumber(digits);
}

/** Outer styles come first: a chapter holds articles, 一、 holds （一）. */
const RANKS: LabelStyle[] = [
  'annex',
  'part',
  'chapter',
  'division',
  'han',
  'article',
  'box',
  'paren-han',
  'arabic',
  'arabic-paren',
  'paren-arabic',
  'circled',
  'bullet',
];

/** How deep a style customarily stands; smaller is outer. */
export function rankOf(style: LabelStyle): number {
  return RANKS.indexOf(style);
}

/** Styles that are easily mistaken for each other in typing: （7） for （七）. */
const KIN: LabelStyle[][] = [
  ['paren-han', 'paren-arabic'],
  ['arabic', 'han'],
  ['arabic', 'arabic-paren'],
  ['arabic-paren', 'paren-arabic'],
];

/** True where one style is a likely slip of the pen for the other. */
export function areKin(a: LabelStyle, b: LabelStyle): boolean {
  return KIN.some((pair) => pair.includes(a) && pair.includes(b));
}
