/**
 * The day on which something is due, read from the words of a deadline: 2021年3月底前 → 2021-03-31.
 * The source rarely names a day, so every answer says how it was read and pages repeat that.
 */

export interface DueDate {
  /** `2021-03-31`. */
  date: string;
  /** `day` as named; else the last day of the month, of the quarter or half year, or of the year. */
  reading: 'day' | 'month-end' | 'quarter-end' | 'year-end';
}

const YEAR = /(20\d{2})\s*年/;
const MONTH = /(\d{1,2})\s*月/;
const DAY = /月\s*(\d{1,2})\s*日/;
/** 第二季度, 三季度末. */
const QUARTER = /([一二三四1-4])\s*季度/;
/** 2025年前, 2021年3月前: whether that year or month still counts, nobody can tell from the words. */
const BEFORE = /(?:(?<!半)年|月份?)(?:前|之前|以前)/;
/** 3月中旬 ends on no day that all would agree on; 3月下旬 ends with the month. */
const PART_OF_MONTH = /上旬|中旬|月中/;

/**
 * @param verbatim The deadline as it stands, or null where only a year is known.
 * @param year The year that the entry gives. Where the words name another, they speak of another part of the
 *   sentence, and the year counts alone.
 * @param month The month that the entry gives, from 1.
 * @returns null where neither tells a year, or where the words leave open which day they end on.
 */
export function dueDate(verbatim: string | null, year: number | null, month?: number | null): DueDate | null {
  const words = verbatim?.normalize('NFKC') ?? '';
  const named = numberIn(words, YEAR);
  if (named && year && named !== year) return yearEnd(year);
  const dueYear = named ?? year;
  if (!dueYear || BEFORE.test(words) || PART_OF_MONTH.test(words)) return null;

  const dueMonth = numberIn(words, MONTH) ?? month ?? null;
  if (dueMonth) return inMonth(dueYear, dueMonth, numberIn(words, DAY));
  const quarter = QUARTER.exec(words)?.[1];
  if (quarter) return end(dueYear, 3 * ('一二三四'.indexOf(quarter) + 1 || Number(quarter)), 'quarter-end');
  if (words.includes('上半年')) return end(dueYear, 6, 'quarter-end');
  return yearEnd(dueYear);
}

function numberIn(words: string, pattern: RegExp): number | null {
  const digits = pattern.exec(words)?.[1];
  return digits ? Number(digits) : null;
}

/** null for a month or a day that the calendar does not have. */
function inMonth(year: number, month: number, day: number | null): DueDate | null {
  if (month < 1 || month > 12) return null;
  const last = end(year, month, 'month-end');
  if (day === null) return last;
  return day >= 1 && day <= Number(last.date.slice(-2)) ? { date: iso(year, month, day), reading: 'day' } : null;
}

function yearEnd(year: number): DueDate {
  return end(year, 12, 'year-end');
}

function end(year: number, month: number, reading: DueDate['reading']): DueDate {
  return { date: iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate()), reading };
}

function iso(year: number, month: number, day: number): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
