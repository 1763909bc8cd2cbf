/** Dates, deadlines and their parts: 二〇二三年三月廿一日, 2023-03-21, 2024年12月底前, 2025年三季度末前. */
import type { Span } from '../tree/facts.ts';
import { plainDate } from './fold.ts';
import { chineseNumber } from './numbers.ts';
import { planEnd, plansIn } from './plans.ts';

export interface CalendarDate extends Span {
  year: number;
  /** Null where none is printed. */
  month: number | null;
  day: number | null;
}

/** A date of which the year may stand elsewhere: 6月底前. */
export interface DeadlineMark extends Span {
  year: number | null;
  /** Of a quarter or a half of the year, its last: 三季度 → 9, 上半年 → 6. */
  month: number | null;
  day: number | null;
  /** True for 前, 底, 末, 内 and halves of the year, which set a term. */
  due: boolean;
}

const NUMBER = '[\\d〇零一二三四五六七八九十廿卅元]{1,3}';
const YEAR = '(?<![\\d.])((?:19|20)\\d{2})';
/** 2023年3月21日 2023年3月 */
const PRINTED = new RegExp(`${YEAR}\\s*年\\s*(${NUMBER})\\s*月(?:\\s*(${NUMBER})\\s*[日号])?`, 'g');
/** 2023.3.21 2023-03-21 2023/3/21 */
const FIGURES = new RegExp(`${YEAR}\\s?([-/.])\\s?(\\d{1,2})(?:\\s?\\2\\s?(\\d{1,2}))?(?![\\d.])`, 'g');

/** The first date of a text, as far as it gives one: year and month, or year, month and day; null without a month. */
export function dateIn(text: string): CalendarDate | null {
  const words = plainDate(text);
  for (const match of words.matchAll(PRINTED)) {
    const date = dateOf(match, match[1], match[2], match[3]);
    if (date) return date;
  }
  for (const match of words.matchAll(FIGURES)) {
    const isAlone = words.trim() === match[0];
    const date = match[4] === undefined && !isAlone ? null : dateOf(match, match[1], match[3], match[4]);
    if (date) return date;
  }
  return null;
}

/** 至12月31日 behind 2024年1月1日. */
const OF_THE_YEAR = new RegExp(`(?<![\\d年])(${NUMBER})\\s*月\\s*(${NUMBER})\\s*[日号]`, 'g');
/** 2025年底, 2025年年末 */
const YEAR_ENDS = new RegExp(`${YEAR}\\s*年\\s*年?[底末]`, 'g');

/**
 * Every date of `text.slice(start, end)`, in order, whatever it is said of: a day without a year is of the year named
 * before it (2024年1月1日至12月31日), and the end of a year is its last day.
 */
export function calendarDatesIn(text: string, start: number, end: number): CalendarDate[] {
  const words = plainDate(text.slice(start, end));
  const whole = [
    ...[...words.matchAll(PRINTED)].map((match) => dateOf(match, match[1], match[2], match[3])),
    ...[...words.matchAll(FIGURES)].map((match) => (match[4] ? dateOf(match, match[1], match[3], match[4]) : null)),
    ...[...words.matchAll(YEAR_ENDS)].map((match) => dateOf(match, match[1], '12', '31')),
  ].filter((date) => date !== null);
  const bare = [...words.matchAll(OF_THE_YEAR)].flatMap((match) => {
    if (whole.some((date) => date.start <= match.index && match.index < date.end)) return [];
    const before = whole.findLast((date) => date.end <= match.index);
    return (before && dateOf(match, String(before.year), match[1], match[2])) ?? [];
  });
  return [...whole, ...bare]
    .sort((a, b) => a.start - b.start)
    .map((date) => ({ ...date, start: date.start + start, end: date.end + start }));
}

/** `2023-03-21`, `2023-03` or `2023`: as exact as the text is. */
export function isoOf({ year, month, day }: { year: number; month: number | null; day: number | null }): string {
  return [String(year), ...[month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))].join(
    '-',
  );
}

function dateOf(match: RegExpExecArray, ...parts: (string | undefined)[]): CalendarDate | null {
  const [year, month = null, day = null] = parts.map((part) => (part === undefined ? undefined : partOf(part)));
  if (year === undefined || !isOnCalendar(year, month, day)) return null;
  return { start: match.index, end: match.index + match[0].length, year, month, day };
}

/** 三 → 3, 廿一 → 21, 元 → 1. */
function partOf(printed: string): number {
  return printed === '元' ? 1 : /^\d+$/.test(printed) ? Number(printed) : chineseNumber(printed);
}

function isOnCalendar(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return day === null;
  if (!(month >= 1 && month <= 12)) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** 2025, 2023-2025 */
const YEARS_ALONE = /^(?:20\d{2}\s?[-—－–~～至到]{1,2}\s?)?(20\d{2})$/;
/** 20241231 202412 */
const JOINED = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/;

/**
 * The day, month or year by which something is due, from the words of a cell or a sentence; of several the last.
 *
 * @param text 2024年12月底前 → `2024-12`, 2025年6月30日前 → `2025-06-30`, 2025年 → `2025`, 三季度 → its last month
 * @param year the year for 6月底前 or 年底前, where the reader knows it
 * @returns a date as exact as the text, or null where it names none (长期坚持, 三年内)
 */
export function deadlineOf(text: string, year: number | null = null): string | null {
  const words = plainDate(text).trim();
  const years = YEARS_ALONE.exec(words);
  if (years) return years[1] ?? null;
  const plan = plansIn(words).at(-1);
  if (plan && words.length <= plan.end - plan.start + 2) return String(plan.year);
  const joined = JOINED.exec(words);
  if (joined) {
    const date = dateOf(joined, joined[1], joined[2], joined[3]);
    if (date) return isoOf(date);
  }
  const last = termsIn(words, year).findLast((term) => term.year !== null);
  return last && last.year !== null ? isoOf({ ...last, year: last.year }) : null;
}

/** 2025年 with what may follow it, or a part of a year alone. */
const TERM_YEAR = /(?<![\d.])((?:19|20)\d{2})\s*(?:年度?|(?=Q[1-4])|[-/.](?=\s?\d{1,2}(?!\d)))/g;
const MONTH = new RegExp(`(?<![\\d每个十])(${NUMBER})\\s*月(?![份度]?报)份?(?:\\s*(${NUMBER})\\s*[日号])?`, 'y');
const FIGURE_MONTH = /(\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/y;
const QUARTER = /第?([一二三四1-4])季度|Q([1-4])/y;
const HALF = /年?(上半年|下半年|中(?=前|[，,。；;、）)]|$))/y;
const YEAR_END = /年?(?:年底|年末|年内|底|末|内)/y;
/** 底前, 末, 之前: what makes a term of a date. */
const DUE = /(?:[底末内]|上旬|中旬|下旬)?(?:之?前|以前)?/y;
/** 自2023年起, 2023年以来: where something begins. */
const OPENS = /^(?:起|开始|以来|始)/;

/** Every date and part of a year in `text`, in order, a part alone in the year named before it. */
export function termsIn(text: string, known: number | null = null): DeadlineMark[] {
  const terms: DeadlineMark[] = [];
  const starts = [...yearStarts(text), ...partStarts(text)].sort((a, b) => a.start - b.start);
  let year = known;
  let at = 0;
  for (const start of starts) {
    if (start.start < at) continue;
    if (start.year !== null) year = start.year;
    const part = partAt(text, start.end, start.figures);
    if (start.year === null && !part) continue;
    const tail = match(DUE, text, part?.end ?? start.end) ?? '';
    const end = (part?.end ?? start.end) + tail.length;
    at = end;
    if (OPENS.test(text.slice(end, end + 2))) continue;
    const isDue = tail !== '' || (part?.due ?? false);
    terms.push({ start: start.start, end, year, month: part?.month ?? null, day: part?.day ?? null, due: isDue });
  }
  return terms;
}

interface Start extends Span {
  year: number | null;
  /** True for 2024-12, whose month bears no 月. */
  figures: boolean;
}

function yearStarts(text: string): Start[] {
  const years = [...text.matchAll(TERM_YEAR)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    year: Number(found[1]),
    figures: /[-/.]$/.test(found[0]),
  }));
  const plans = planEnd(text).map(({ start, end, year }) => ({ start, end, year, figures: false }));
  return plans.length > 0 ? [...years, ...plans] : years;
}

const PART =
  /(?:(?<![\d每])\d{1,2}|[一二三四五六七八九十元]{1,2})\s*月|第?[一二三四1-4]季度|[上下]半年|(?<![\d一二三四五六七八九十两几]\s?)年[底末内]/g;

function partStarts(text: string): Start[] {
  return [...text.matchAll(PART)].map(({ index }) => ({ start: index, end: index, year: null, figures: false }));
}

interface Part {
  end: number;
  month: number | null;
  day: number | null;
  due: boolean;
}

/** The month, quarter, half or end of a year that stands at `at`. */
function partAt(text: string, from: number, figures: boolean): Part | null {
  const at = from + (/^\s*/.exec(text.slice(from, from + 4))?.[0].length ?? 0);
  const month = exec(figures ? FIGURE_MONTH : MONTH, text, at);
  if (month) {
    const [value, day = null] = [month[1], month[2]].map((part) => (part === undefined ? undefined : partOf(part)));
    if (value !== undefined && isOnCalendar(2024, value, day))
      return { end: at + month[0].length, month: value, day, due: false };
  }
  const quarter = exec(QUARTER, text, at);
  if (quarter)
    return { end: at + quarter[0].length, month: 3 * partOf(quarter[1] ?? quarter[2] ?? ''), day: null, due: true };
  const half = exec(HALF, text, at);
  if (half) return { end: at + half[0].length, month: half[1] === '下半年' ? 12 : 6, day: null, due: true };
  const end = exec(YEAR_END, text, at);
  return end ? { end: at + end[0].length, month: null, day: null, due: true } : null;
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  return exec(pattern, text, at)?.[0] ?? null;
}

/** Words on one of which every term ends. */
const SETS_TERM = /[前内]|半年|季度/;
/** 年内 and 年底前 of no year, but not 三年内, 当年内容 or 年内涵. */
const OF_A_YEAR_AFTER = /^[容涵]/;

/**
 * The terms that `text.slice(start, end)` sets: 2021年3月底前, 2024年内, 2025年上半年, 6月底前, 年内. A month without a year
 * takes the one named before it in the same stretch; 年内 has none, as its year is for the reader to find.
 */
export function deadlinesIn(text: string, start: number, end: number): DeadlineMark[] {
  const printed = text.slice(start, end);
  if (!SETS_TERM.test(printed)) return [];
  const words = plainDate(printed);
  return termsIn(words)
    .filter((term) => setsTerm(words, term))
    .map((term) => ({
      start: term.start + start,
      end: term.end + start,
      year: words[term.start] === '年' ? null : term.year,
      month: term.month,
      day: term.day,
      due: term.due,
    }));
}

function setsTerm(words: string, term: DeadlineMark): boolean {
  const printed = words.slice(term.start, term.end);
  if (printed.endsWith('前')) return true;
  if (printed.endsWith('内')) return !OF_A_YEAR_AFTER.test(words.slice(term.end, term.end + 1));
  return term.year !== null && /(?:半年|季度)$/.test(printed);
}
