/** Policies on a time line: where each one's date of issue and its years of validity stand between the first year and the last. */
import type { Policy } from '../schemas/policy.ts';

interface Dated {
  id: string;
  data: Pick<Policy, 'issued' | 'period'>;
}

export interface TimelineRow<Entry> {
  policy: Entry;
  /** Where the day of issue stands, in percent of the line; null where the text gives no date. */
  issuedAt: number | null;
  /** The years of validity, from the first day of the first to the last day of the last, in percent. */
  bar: { start: number; width: number } | null;
}

export interface Timeline<Entry> {
  /** The years that are labelled, with the place where each begins, in percent. */
  ticks: readonly { year: number; at: number }[];
  /** By date of issue, the oldest first. */
  dated: readonly TimelineRow<Entry>[];
  /** Without a date of issue: by their first year of validity, those without any year last. */
  undated: readonly TimelineRow<Entry>[];
}

/** More labels than this would touch each other on a phone. */
const MOST_TICKS = 7;

/** @param policies In any order; a corpus without any year has neither ticks nor bars. */
export function timelineOf<Entry extends Dated>(policies: readonly Entry[]): Timeline<Entry> {
  const years = policies.flatMap(({ data }) => [...(data.issued ? [yearOf(data.issued)] : []), ...(data.period ?? [])]);
  const from = Math.min(...years);
  const span = Math.max(...years) + 1 - from;
  const place = (year: number) => rounded(((year - from) / span) * 100);
  const rows = policies.map((policy) => {
    const { issued, period } = policy.data;
    return {
      policy,
      issuedAt: issued ? place(yearOf(issued) + elapsed(issued)) : null,
      bar: period ? { start: place(period[0]), width: rounded(place(period[1] + 1) - place(period[0])) } : null,
    };
  });
  return {
    ticks: years.length === 0 ? [] : ticksOf(from, span).map((year) => ({ year, at: place(year) })),
    dated: rows.filter(({ issuedAt }) => issuedAt !== null).toSorted((a, b) => a.issuedAt! - b.issuedAt!),
    undated: rows
      .filter(({ issuedAt }) => issuedAt === null)
      .toSorted((a, b) => (a.bar?.start ?? 101) - (b.bar?.start ?? 101)),
  };
}

function ticksOf(from: number, span: number): number[] {
  const step = Math.ceil(span / MOST_TICKS);
  return Array.from({ length: Math.ceil(span / step) }, (_, index) => from + index * step);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** How much of its year has passed on a day: 0 on 1 January. */
function elapsed(date: string): number {
  const year = yearOf(date);
  const first = Date.UTC(year, 0, 1);
  return (Date.parse(date) - first) / (Date.UTC(year + 1, 0, 1) - first);
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
