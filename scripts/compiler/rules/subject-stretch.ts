/** The stretch of words round a number in which the name of what it measures is looked for. */
import type { Baseline } from '../lex/baselines.ts';
import { BUILD_WORDS } from '../lex/aim-words.ts';
import type { Quantity } from '../lex/tokens.ts';
import { isCountUnit } from '../lex/units.ts';
import { wordSet } from '../lex/word-trie.ts';
import type { Span } from '../tree/facts.ts';
import { leadAt } from './subject-ends.ts';

/** Where a quantity stands. */
export interface Surroundings {
  text: string;
  sentence: Span;
  /** All quantities of the sentence. */
  all: Quantity[];
  /** Those that only tell which things are meant: 10亿元 of 引进20个投资10亿元以上的项目. */
  qualifying: ReadonlySet<Quantity>;
  baseline: Baseline | undefined;
}

/** What stands before a number and behind it. */
export interface Stretch {
  start: number;
  /** Where the words behind the number start: after the bracket of 2400户（累计3600户）餐饮单位. */
  behind: number;
  end: number;
}

const verbAt = wordSet(BUILD_WORDS);
/** Joins two measured things: 新增“小巨人”企业20家、单项冠军企业3个. */
const JOIN = /^(?:以上|左右|以内)?[、和及与并（(]/;
/** 10个集配中心和 [25个] 产地仓: the words before belong to another number. */
const JOINED = /(?:[和及与]|以及|并)$/;
const PAUSE = /[，,；;。、：:（(）)]/;
/** Before a number a list is a name: 花生、芝麻基地. */
const PAUSE_BEFORE = /[，,；;。：:（(）)]/;
const OPENING = /[（(]/;
const CLOSING = /[）)]/;
const LONGEST_NAME = 120;
/** A bracket inside a name is no longer than that: 全市冷链物流集散中心（含共享仓储设施）覆盖率. */
const LONGEST_ASIDE = 24;
/** （一）, （2021—2025年）: labels and years are no part of a name. */
const NO_ASIDE = /^[（(](?:[\d一二三四五六七八九十]+|.*\d{4}.*)[）)]$/;

/** From the punctuation, or the number, before the quantity to those after it; brackets inside a name are part of it. */
export function stretchAround(surroundings: Surroundings, quantity: Quantity): Stretch {
  const { text, sentence, all, baseline } = surroundings;
  const first = baseline?.quantity ?? quantity;
  const before = all.findLast((other) => other.end <= first.start);
  const isJoined = before !== undefined && JOIN.test(text.slice(before.core.end, first.start));
  const bound = isJoined ? before.end : sentence.start;
  const isAfresh = before !== undefined && JOINED.test(text.slice(before.end, first.start));
  const start = isAfresh ? first.start : startBefore(surroundings, first.start, bound);
  const behind = behindBracket(text, quantity.end, sentence.end);
  const next = nextNumber(surroundings, behind);
  const end = endBehind(surroundings, behind, next);
  const isCounted = isCountUnit(quantity.unit) && end > behind + 1;
  return { start, behind, end: isCounted ? countedEnd(surroundings, end, next) : end };
}

const CLAUSE_END = /[，,；;。]/;

/** Where the clause starts in which `at` stands, in its sentence. */
export function clauseStart(text: string, sentence: Span, at: number): number {
  let start = at;
  while (start > sentence.start && !CLAUSE_END.test(text[start - 1]!)) start--;
  return start;
}

/** The stretch before a comma, where the number's own has no words: 年均增速，20%以上. */
export function widerWords({ text, sentence }: Surroundings, stretch: Span): string {
  const start = clauseStart(text, sentence, Math.max(sentence.start, stretch.start - 1));
  return text.slice(start, stretch.start);
}

function startBefore(surroundings: Surroundings, from: number, bound: number): number {
  const { text } = surroundings;
  const least = Math.max(bound, from - LONGEST_NAME);
  let start = from;
  while (start > least) {
    const character = text[start - 1]!;
    const opening = CLOSING.test(character) ? openingBefore(text, start - 1, least) : null;
    if (opening !== null && isAside(surroundings, { start: opening, end: start })) start = opening;
    else if (PAUSE_BEFORE.test(character) && !isRatio(text, start - 1)) break;
    else start--;
  }
  return start;
}

/** The colon of 3：7. */
function isRatio(text: string, at: number): boolean {
  return /[：:]/.test(text[at]!) && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

function endBehind(surroundings: Surroundings, from: number, bound: number): number {
  const { text } = surroundings;
  let end = from;
  while (end < bound) {
    const character = text[end]!;
    const closing = OPENING.test(character) && end > from ? closingBehind(text, end, bound) : null;
    if (closing !== null && isAside(surroundings, { start: end, end: closing })) end = closing;
    else if (PAUSE.test(character)) break;
    else end++;
  }
  return end;
}

/** True for a bracket that stands behind a word and holds no number: 保护场（区）, 覆盖率（含农村）. */
function isAside({ text, sentence, all }: Surroundings, { start, end }: Span): boolean {
  if (start <= sentence.start || /[\s，,；;。、：:）)]/.test(text[start - 1]!)) return false;
  if (NO_ASIDE.test(text.slice(start, end))) return false;
  return !all.some(({ core }) => core.start >= start && core.end <= end);
}

function openingBefore(text: string, closing: number, bound: number): number | null {
  const last = Math.max(bound, closing - LONGEST_ASIDE);
  for (let at = closing - 1; at >= last; at--) {
    if (/[。；;）)]/.test(text[at]!)) return null;
    if (OPENING.test(text[at]!)) return at;
  }
  return null;
}

/** The offset after the bracket that opens at `opening`. */
function closingBehind(text: string, opening: number, bound: number): number | null {
  const last = Math.min(bound, opening + LONGEST_ASIDE);
  for (let at = opening + 1; at < last; at++) {
    if (/[。；;（(]/.test(text[at]!)) return null;
    if (CLOSING.test(text[at]!)) return at + 1;
  }
  return null;
}

/** 2400户（累计约3600户）大中型餐饮单位: what is counted is named behind the bracket. */
function behindBracket(text: string, at: number, bound: number): number {
  if (!OPENING.test(text[at] ?? '')) return at;
  const closing = closingBehind(text, at, bound);
  return closing !== null && closing < bound && !/[\s，,；;。、：:）)]/.test(text[closing]!) ? closing : at;
}

/** Where the next number stands that says something of its own. */
function nextNumber({ text, sentence, all, qualifying }: Surroundings, from: number): number {
  const isOwn = (other: Quantity) =>
    !qualifying.has(other) || other.end >= sentence.end || PAUSE.test(text[other.end]!);
  return all.find((other) => other.start >= from && isOwn(other))?.start ?? sentence.end;
}

/** Where a thing counted ends: 3家跨行业、跨领域平台 goes on behind 、, unless another number or verb stands there. */
function countedEnd({ text }: Surroundings, end: number, next: number): number {
  let to = end;
  while (text[to] === '、' && !opensOnVerb(text, to + 1, next)) {
    let stop = to + 1;
    while (stop < next && !PAUSE.test(text[stop]!)) stop++;
    if (stop >= next && /[\d一二三四五六七八九十百千]/.test(text[stop] ?? '')) break;
    to = stop;
  }
  return to;
}

function opensOnVerb(text: string, at: number, end: number): boolean {
  return leadAt(text, at, end) !== null || verbAt(text, at, end) !== null;
}
