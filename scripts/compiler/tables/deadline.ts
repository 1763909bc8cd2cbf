/** The days, months and years by which a cell says that something is done. */
import { deadlineOf } from '../lex/dates.ts';

/** No cell of dates is longer. */
const LONGEST = 600;

/** Every deadline of a cell or value, in order: 2024年6月底前建成；2025年底前投用. */
export function deadlinesOf(text: string): string[] {
  const found = text
    .slice(0, LONGEST)
    .split(/[；;。\n]|<br\s?\/?>/)
    .map((part) => deadlineOf(part));
  return [...new Set(found.filter((date): date is string => date !== null))];
}
