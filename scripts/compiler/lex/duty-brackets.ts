/** Tells whether the words of a bracket say who does what, before anybody reads names. */
import { orderTokens } from './order-tokens.ts';
import { labelBefore, verbAtEnd } from './roles.ts';

/** No bracket of the genre that holds a clause is longer. */
const LONGEST = 600;

/** True where a role label, a role verb before a mark, or a rule of order stands in the words. */
export function isDutyBracket(inner: string): boolean {
  if (inner.length > LONGEST || inner.length < 3) return false;
  let from = 0;
  for (let i = 0; i <= inner.length; i++) {
    const character = inner[i] ?? '。';
    if ((character === '：' || character === ':') && labelBefore(inner, from, i, false)?.role) return true;
    if (!'，,、；;。 \u3000'.includes(character)) continue;
    if (i > from && verbAtEnd(inner, from, i)) return true;
    if (statesOrder(inner, from, i)) return true;
    from = i + 1;
  }
  return false;
}

/** 列第一位的为牵头单位 */
function statesOrder(inner: string, from: number, to: number): boolean {
  if (to - from < 5 || to - from > 60 || !/[为是系]/.test(inner.slice(from, to))) return false;
  const tokens = orderTokens(inner, from, to);
  return (
    tokens.some(({ kind }) => kind === 'predicate') &&
    tokens.some(({ kind }) => ['first', 'before', 'sign'].includes(kind))
  );
}
