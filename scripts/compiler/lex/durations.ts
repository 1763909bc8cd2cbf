/** How long something lasts: 三年, 5年, 18个月, 两年半, 30日. */
import { numeralAt } from './numbers.ts';
import type { Span } from '../tree/facts.ts';

/** A length of time; `months` and `days` add up. */
export interface Duration extends Span {
  months: number;
  days: number;
}

const UNITS = [
  ['年', 12, 0],
  ['个月', 1, 0],
  ['月', 1, 0],
  ['日', 0, 1],
  ['天', 0, 1],
] as const;

/** The length of time that stands at `at`; null where none does, or where it is not a whole number: 2—3年, 三四年. */
export function durationAt(words: string, at: number): Duration | null {
  const numeral = numeralAt(words, at);
  if (!numeral || numeral.high !== null || numeral.vague !== null || !Number.isInteger(numeral.low)) return null;
  if (numeral.low < 1 || numeral.low > 100) return null;
  const from = skipSpace(words, numeral.end);
  const unit = UNITS.find(([word]) => words.startsWith(word, from));
  if (!unit || /^[份度级]/.test(words.slice(from + unit[0].length, from + unit[0].length + 1))) return null;
  const [word, months, days] = unit;
  const half = word === '年' && words.startsWith('半', from + 1);
  const end = from + word.length + (half ? 1 : 0);
  return { start: at, end, months: months * numeral.low + (half ? 6 : 0), days: days * numeral.low };
}

function skipSpace(words: string, at: number): number {
  while (/[ \u3000]/.test(words.charAt(at))) at++;
  return at;
}
