/** Lengths of time that say no year: 三年内, 五年累计, 每年. */
import type { Span } from '../tree/facts.ts';

export interface Length extends Span {
  /** True for 每年, which may also be said of a year that is named. */
  yearly: boolean;
}

const LENGTH =
  /每年|(?<![\d〇零一二三四五六七八九十第近去“])(?:[一两二三四五六七八九十]|[1-9]\d?)年(?![行计规期制以度级段努来\d])/g;

/** Every length of time in `text.slice(start, end)`, in order. */
export function lengthsIn(text: string, start: number, end: number): Length[] {
  const words = text.slice(start, end);
  return [...words.matchAll(LENGTH)].map(({ 0: printed, index }) => ({
    start: start + index,
    end: start + index + printed.length,
    yearly: printed === '每年',
  }));
}
