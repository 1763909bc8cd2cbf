/** What numbers, spans and shares have in common before their bounds are read. */
import type { Comparator } from '../../../src/schemas/goal.ts';
import type { Numeral } from './numbers.ts';

/** A number, or both ends of a span, with the unit that both share. */
export interface Amount {
  /** Where the number stands, with its unit. */
  start: number;
  end: number;
  low: number;
  high: number | null;
  unit: string | null;
  /** `pair` for 两三家, which lies between both. */
  vague: Numeral['vague'] | 'pair';
  han: boolean;
  /** What the number's own words say of its bound: 过半 is more than half. */
  bound?: Comparator;
}
