/** What is due, in lanes: the plain data of time lines. */
import { standingOf } from '../i18n/zh-CN.ts';
import { policyHref } from '../links.ts';
import type { Level, Stage } from '../schemas/policy.ts';
import type { PolicyEntry } from './corpus.ts';
import type { Deadline } from './deadlines.ts';

/** As exactly as the text says it: a year, or a day that stands for a month or a quarter; null where it says none. */
export type Time = { year: number } | { date: string; words: string } | null;

export interface TimeItem {
  id: string;
  href: string;
  label: string;
  kind: 'goal' | 'task' | 'more';
  time: Time;
}

export interface TimeLane {
  policy: string;
  href: string;
  shortTitle: string;
  level: Level | null;
  stage: Stage;
  standing: string;
  /** First and last year of validity. */
  period: readonly [number, number] | null;
  /** In the order of time, the undated last. */
  items: readonly TimeItem[];
}

/** @param items In the order of the text. */
export function timeLane({ id, data }: PolicyEntry, items: readonly TimeItem[]): TimeLane {
  return {
    policy: id,
    href: policyHref(id),
    shortTitle: data.shortTitle,
    level: data.level,
    stage: data.stage,
    standing: standingOf(data),
    period: data.period,
    items: items.toSorted((a, b) => endOf(a.time) - endOf(b.time)),
  };
}

/** Where on a line of years a time ends: 2021-03-31 → 2021.25; without a time, behind all others. */
export function endOf(time: Time): number {
  if (time === null) return Infinity;
  if ('year' in time) return time.year + 1;
  const [year = 0, month = 1, day = 1] = time.date.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + day / days) / 12;
}

export function timeOf({ due, verbatim }: Pick<Deadline, 'due' | 'verbatim'>): Time {
  if (due === null) return null;
  if (due.reading === 'year-end') return { year: Number(due.date.slice(0, 4)) };
  return { date: due.date, words: verbatim ?? due.date };
}
