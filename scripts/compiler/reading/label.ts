/** The printed labels of an outline: 一、 （一） 1. （1） ① ㈠ 第一条 第一部分 —— 专栏1 附表 前言. */
import { arabicNumber, chineseNumber } from '../lex/numbers.ts';
import { oneOf } from '../tree/character-set.ts';
import type { LabelStyle } from '../tree/nodes.ts';

export interface Label {
  style: LabelStyle;
  /** Printed number, 0 where none is printed (——, 附表, 前言). */
  number: number;
  /** 1 for the 之一 of 第二条之一, 0 without one. */
  inserted: number;
  /** Numbers of a decimal label: 2.1.3 is [2, 1, 3]; of any other the printed one alone. */
  parts: readonly number[];
  /** The label as printed, without white space after it. */
  text: string;
  start: number;
  /** Offset after the label and the white space or separator that belongs to it. */
  end: number;
}

/** The label at an offset, if any; `end` is the end of its line. */
export type LabelFinder = (at: number, end: number) => Label | null;

const HAN = '[一二三四五六七八九十百零〇]{1,5}';
const NUM = '[0-9０-９]{1,3}';
const BLANK = '[ \\t\\u00A0\\u3000]*';
/** Numbers that are one character, by style: the first of each row counts as the number beside it. */
const SINGLES: readonly [style: LabelStyle, characters: string, first: number][] = [
  ['paren-han', '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', 1],
  ['paren-han', '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉', 1],
  ['arabic', '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛', 1],
  ['paren-arabic', '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', 1],
  ['circled', '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟', 1],
  ['circled', '㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿', 36],
  ['circled', '❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴', 1],
  ['circled', '➀➁➂➃➄➅➆➇➈➉', 1],
  ['circled', '➊➋➌➍➎➏➐➑➒➓', 1],
  ['circled', '⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾', 1],
];
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const SINGLE_NUMBERS = new Map(
  [...SINGLES, ['roman', ROMAN, 1] as const].flatMap(([, characters, first]) =>
    [...characters].map((character, index): [string, number] => [character, first + index]),
  ),
);
const SINGLE_STYLES = new Map(
  SINGLES.flatMap(([style, characters]) =>
    [...characters].map((character): [string, LabelStyle] => [character, style]),
  ),
);

interface Form {
  style: LabelStyle;
  /** Every character with which it may begin. */
  opens: string;
  /** Group 1 is the label, group 2 its number, group 3 that of an inserted one. */
  pattern: RegExp;
  /** Says whether what follows the label bears it out; `after` is what remains of the line. */
  fits?: (after: string, isWhole: boolean) => boolean;
}

/** 第一部分　发展基础, 第一部分发展基础; 第一部分企业已经…，… is a sentence. */
const isTitled = (after: string) =>
  after === '' || /^[\s：:、—]/.test(after) || (after.length <= 30 && !/[。，；]/.test(after));
/** 第一款　… ; 第一款规定的 is a reference. */
const isParted = (after: string) => after === '' || /^[\s：:]/.test(after);
/** 违反⏎第一条之规定的: what follows the number of an article that is spoken of. */
const NOT_CITED = '(?!之|规定|所[列称述]|第|[至到、和或及与]第|的(?!士)|中的)';
const INSERTED = `(?:${BLANK}之${BLANK}(${HAN}|${NUM}))?`;

const DIGITS = '0123456789０１２３４５６７８９';
const HAN_DIGITS = '一二三四五六七八九十百';

/** Tried in this order; the first that matches wins. */
const FORMS: Form[] = [
  { style: 'part', opens: '第', pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}编${INSERTED})`) },
  { style: 'part', opens: '第', pattern: bare(`(第${BLANK}(${HAN}|${NUM})${BLANK}篇)(?!章|幅)`), fits: isTitled },
  {
    style: 'portion',
    opens: '第',
    pattern: bare(`(第${BLANK}(${HAN}|${NUM})${BLANK}部${BLANK}分)(?![之的])`),
    fits: isTitled,
  },
  { style: 'chapter', opens: '第', pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}章${INSERTED})`) },
  { style: 'division', opens: '第', pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}节${INSERTED})`) },
  {
    style: 'article',
    opens: '第',
    pattern: form(`(第${BLANK}(${HAN}|${NUM})${BLANK}条${INSERTED})${NOT_CITED}[:：]?`),
  },
  { style: 'clause', opens: '第', pattern: bare(`(第${BLANK}(${HAN}|${NUM})${BLANK}款)`), fits: isParted },
  { style: 'item', opens: '第', pattern: bare(`(第${BLANK}(${HAN}|${NUM})${BLANK}目)`), fits: isParted },
  { style: 'box', opens: '专', pattern: form(`(专栏${BLANK}(${HAN}|${NUM})?)${BLANK}[:：.．、]?`) },
  // 附表.名称 附件1：名称 附件2
  {
    style: 'annex',
    opens: '附',
    pattern: form(`(附(?:件|表|录)${BLANK}(${NUM}|${HAN})?)${BLANK}(?:[:：.．、]|(?=[\\s\\u3000]|$))`),
  },
  {
    style: 'annex',
    opens: '有相名术指',
    pattern: form('((?:有关|相关)?(?:名词|术语|指标)(?:解释|注释|释义))()(?=[\\s\\u3000：:]|$)[:：]?'),
  },
  // 前言 附　则
  {
    style: 'unnumbered',
    opens: '前引序导绪总分附罚结后',
    pattern: form(`((?:[前引序导绪]${BLANK}言|[总分附罚]${BLANK}则|结${BLANK}束?${BLANK}语|后${BLANK}记))()[:：]?`),
    fits: (after, isWhole) => isWhole && after === '',
  },
  // 一、 一．
  { style: 'han', opens: HAN_DIGITS, pattern: form(`((${HAN})${BLANK}[、．.])`) },
  // （一） (一)
  { style: 'paren-han', opens: '（(〔【', pattern: form(`([（(〔【]${BLANK}(${HAN})${BLANK}[）)〕】])[、.]?`) },
  { style: 'paren-arabic', opens: '（(', pattern: form(`([（(]${BLANK}(${NUM})${BLANK}[）)])[、.]?`) },
  // 1. 1． 1、 but not 19.73亿元; a year or 5G may follow the point: 1.2021年 2.5G
  {
    style: 'arabic',
    opens: DIGITS,
    pattern: form(`((${NUM})${BLANK}(?:[.．](?![0-9０-９])|[.．](?=20\\d\\d年|[1-9][GD](?![a-zA-Z]))|、))`),
  },
  { style: 'arabic-paren', opens: DIGITS, pattern: form(`((${NUM})[）)])`) },
  {
    style: 'bullet',
    opens: '—–─━－-●•■◆▪',
    pattern: form('(——|──|━━|--|－－|[●•■◆▪]|[—–](?=[\\u4e00-\\u9fff]))()(?![—─━-])'),
  },
  // Ⅰ、 Ⅱ.
  { style: 'roman', opens: ROMAN, pattern: form(`(([${ROMAN}])${BLANK}[、．.])`) },
];

function form(source: string): RegExp {
  return new RegExp(`${source}${BLANK}`, 'y');
}

function bare(source: string): RegExp {
  return new RegExp(source, 'y');
}

/** Separators that belong to a label: 第一部分：, ㈠、 */
const SEPARATOR = /[：:、.．]?[ \t\u00A0\u3000]*/y;
/** What is looked at behind a label. */
const AHEAD = 40;

/**
 * The label that stands exactly at `at`, if any.
 *
 * @param end offset that the label may not cross
 */
export function labelAt(text: string, at: number, end: number): Label | null {
  if (!mayStartLabel(text, at)) return null;
  const character = text.charAt(at);
  const style = SINGLE_STYLES.get(character);
  if (style) return at < end ? labelOf(style, character, character, '', at, afterSeparator(text, at + 1, end)) : null;
  for (const { style, pattern, fits } of FORMS_OF.get(text.charCodeAt(at)) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || pattern.lastIndex > end) continue;
    let after = pattern.lastIndex;
    if (fits) {
      if (!fits(text.slice(after, Math.min(end, after + AHEAD)), isLineStart(text, at))) continue;
      after = afterSeparator(text, after, end);
    }
    const label = labelOf(style, match[1] ?? '', match[2] ?? '', match[3] ?? '', at, after);
    if (label) return label;
  }
  return null;
}

function labelOf(
  style: LabelStyle,
  text: string,
  digits: string,
  insertedDigits: string,
  start: number,
  end: number,
): Label | null {
  const number = numberOf(digits);
  const inserted = numberOf(insertedDigits);
  if (Number.isNaN(number) || Number.isNaN(inserted)) return null;
  return { style, number, inserted, parts: [number], text: text.trimEnd(), start, end };
}

function afterSeparator(text: string, at: number, end: number): number {
  SEPARATOR.lastIndex = at;
  SEPARATOR.exec(text);
  return Math.min(end, Math.max(at, SEPARATOR.lastIndex));
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < AHEAD && /[^\S\r\n]/.test(text.charAt(before))) before--;
  return before < 0 || /[\r\n]/.test(text.charAt(before));
}

/** The forms that may begin with a character, by its code. */
const FORMS_OF = new Map<number, Form[]>();
for (const form of FORMS)
  for (const character of form.opens) {
    const code = character.charCodeAt(0);
    FORMS_OF.set(code, [...(FORMS_OF.get(code) ?? []), form]);
  }

const isStart = oneOf([...FORMS.map((form) => form.opens), ...SINGLE_STYLES.keys()].join(''));

/** True where the character at an offset may start a label: the quick test before the patterns. */
export function mayStartLabel(text: string, at: number): boolean {
  return isStart(text.charCodeAt(at));
}

function numberOf(digits: string): number {
  if (digits === '') return 0;
  const single = SINGLE_NUMBERS.get(digits);
  if (single !== undefined) return single;
  return /[0-9０-９]/.test(digits) ? arabicNumber(digits) : chineseNumber(digits);
}

/** Outer styles come first: a chapter holds articles, 一、 holds （一）. */
const RANKS: LabelStyle[] = [
  'annex',
  'part',
  'portion',
  'chapter',
  'unnumbered',
  'division',
  'han',
  'article',
  'clause',
  'item',
  'decimal',
  'box',
  'paren-han',
  'arabic',
  'arabic-paren',
  'paren-arabic',
  'circled',
  'roman',
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
