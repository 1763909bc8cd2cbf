/** Cells of bodies to duties: the head gives the role, unless the cell or a rule of the text says more. */
import type { Role } from '../../../src/schemas/duty.ts';
import { readClause, type RawDuty } from '../extract/duty-clause.ts';
import { ruleAt, type DutyRules } from '../extract/duty-rule.ts';
import { isDutyBracket } from '../extract/duty-words.ts';
import { bodiesInCell, type CellBody } from '../tables/bodies-in-cell.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';

/** A cell with the role that its head gives. */
export interface RoleCell extends Span {
  role: Role;
}

/**
 * Duties of the cells of one row.
 *
 * A rule of order (列第一位的为牵头单位) is for bare lists: it holds where the row has one column of bodies.
 */
export function dutiesOf(cells: RoleCell[], policy: Policy, rules: DutyRules): RawDuty[] {
  const isBare = cells.every((cell) => cell.role === 'responsible') && cells.length === 1;
  return cells.flatMap((cell) => {
    const words = policy.reading.slice(cell.start, cell.end);
    const rule = isBare ? ruleAt(rules.order, cell.end) : null;
    if (saysRoles(words) || rule) {
      const duties = readClause(policy.reading, cell.start, cell.end, rule);
      if (duties.length > 0) return duties.map((duty) => settled(duty, cell.role));
    }
    return charged(bodiesInCell(policy.reading, cell.start, cell.end), cell, isBare, policy);
  });
}

/** 市工业和信息化局牵头，市财政局配合 is a clause, whatever the head. */
function saysRoles(words: string): boolean {
  return isDutyBracket(words);
}

function settled(duty: RawDuty, role: Role): RawDuty {
  return duty.basis === 'unclear' ? { ...duty, role, basis: 'stated' } : duty;
}

/** A sign at some of the names makes these the leaders; the sign, or the words that explain it, is the rule. */
function charged(bodies: CellBody[], cell: RoleCell, isBare: boolean, policy: Policy): RawDuty[] {
  const marked = bodies.filter((body) => body.mark !== null);
  const ranks = isBare && marked.length > 0 && marked.length < bodies.length;
  return bodies.map(({ mark, ...body }) => {
    if (ranks && mark !== null)
      return { ...body, role: 'lead', basis: 'inferred', rule: explained(mark, policy) ?? markOf(body, cell, policy) };
    return { ...body, role: body.role ?? cell.role, basis: 'stated', rule: null };
  });
}

/** The words that say what a sign means: 带*的为牵头单位. */
function explained(mark: string, { reading }: Policy): Span | null {
  for (let at = reading.indexOf(mark); at >= 0 && at < reading.length; at = reading.indexOf(mark, at + 1)) {
    const after = reading.slice(at, at + 16);
    if (!/^.”?[号的]{0,2}(?:单位|部门|者)?[，,]?(?:均|即)?(?:为|是|表示)(?:主要)?牵头/.test(after)) continue;
    let start = at;
    while (start > 0 && at - start < 24 && !/[。；;：:\n（(]/.test(reading.charAt(start - 1))) start--;
    let end = at;
    while (end < reading.length && end - at < 40 && !/[。；;\n）)]/.test(reading.charAt(end))) end++;
    return { start, end };
  }
  return null;
}

/** The name with its sign. */
function markOf(body: Span, cell: Span, { reading }: Policy): Span {
  let { start, end } = body;
  while (start > cell.start && !/[、，,；;]/.test(reading.charAt(start - 1))) start--;
  while (end < cell.end && !/[、，,；;]/.test(reading.charAt(end))) end++;
  return { start, end };
}
