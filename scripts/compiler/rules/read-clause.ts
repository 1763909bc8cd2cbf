/** One duty clause to duties: who leads, who supports, and on what basis. */
import type { Basis, Role } from '../../../src/schemas/duty.ts';
import { clauseTokens } from './clause-tokens.ts';
import type { NameReader } from '../lex/names.ts';
import type { BodyToken, DutyToken } from '../lex/tokens.ts';
import type { Span } from '../tree/facts.ts';
import { assignRoles, compiledClauseRules, type Assigned } from './clause-rules.ts';
import type { OrderRule } from './order-rules.ts';

/** A body with its role, before its name is resolved. */
export interface RawDuty extends Span {
  verbatim: string;
  known: boolean;
  role: Role;
  basis: Basis;
  rule: Span | null;
}

/** A clause that has been read. */
export interface ReadClause {
  tokens: DutyToken[];
  assigned: Assigned[];
}

/**
 * Reads the words of a clause; what they mean under a rule of order, `dutiesOf` says.
 *
 * @param text the reading; the words, without the brackets round them, are `text.slice(start, end)`
 */
export function readClause(text: string, start: number, end: number, names: NameReader): ReadClause {
  const tokens = clauseTokens(text, start, end, names);
  return { tokens, assigned: assignRoles(tokens, compiledClauseRules) };
}

/**
 * Duties of a clause that has been read. Bodies to which the words give no role take the one that the rule of order
 * gives them; without a rule it stays unclear.
 *
 * @param rule the rule of order in force, if any
 */
export function dutiesOf({ assigned, tokens }: ReadClause, rule: OrderRule | null): RawDuty[] {
  const isPointedAt = pointedAt(assigned, tokens, rule);
  const isPointing = assigned.some(({ body }, index) => isPointedAt(body, index));
  const hasMark = !rule && assigned.some(({ body }) => body.mark);
  return assigned.map(({ body, role }, index): RawDuty => {
    const duty = { start: body.start, end: body.end, verbatim: body.verbatim, known: body.known };
    if (rule?.pointer && isPointedAt(body, index) && role !== 'guide' && !(role === 'support' && rule.role === 'lead'))
      return { ...duty, role: rule.role, basis: 'inferred', rule: rule.quote };
    if (hasMark && body.mark) return { ...duty, role: 'lead', basis: 'inferred', rule: markOf(body) };
    if (rule?.pointer && rule.namesOthers && rule.others && role === 'responsible' && isPointing)
      return { ...duty, role: rule.others, basis: 'inferred', rule: rule.quote };
    if (role) return { ...duty, role, basis: 'stated', rule: null };
    if (rule?.pointer && rule.role === 'lead')
      return { ...duty, role: rule.others ?? 'support', basis: 'inferred', rule: rule.quote };
    return { ...duty, role: 'responsible', basis: 'unclear', rule: null };
  });
}

/** The words that say a marked body leads where no rule does: the mark and the name. */
function markOf(body: BodyToken): Span {
  return body.mark ? { start: Math.min(body.mark.start, body.start), end: Math.max(body.mark.end, body.end) } : body;
}

function pointedAt(
  assigned: Assigned[],
  tokens: DutyToken[],
  rule: OrderRule | null,
): (body: BodyToken, index: number) => boolean {
  const pointer = rule?.pointer;
  if (!pointer) return () => false;
  if (pointer.by === 'mark') return (body) => body.mark?.sign === pointer.sign;
  if (assigned.some(({ role }) => role === 'lead')) return () => false;
  if (pointer.by === 'first') return (_, index) => index === 0;
  const kind = pointer.mark === ',' ? 'comma' : 'semicolon';
  const stop = tokens.find((token) => token.kind === kind && assigned.some(({ body }) => body.start > token.start));
  return (body, index) => (stop ? body.start < stop.start : index === 0);
}
