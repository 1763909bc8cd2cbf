/** What a reader types to narrow a list. */
import { fold } from '../../text/fold.ts';

/**
 * Whether a text holds all words of a query, or the query as a whole however it is spaced: 5 G finds 5Ｇ.
 *
 * @param query As typed.
 * @returns A test for many folded texts; null where the query asks nothing.
 */
export function queryTest(query: string): ((text: string) => boolean) | null {
  const words = query.split(/\s+/).map(fold).filter(Boolean);
  if (words.length === 0) return null;
  const whole = words.join('');
  return (text) => text.includes(whole) || words.every((word) => text.includes(word));
}
