/** Cells of bodies to duties: the head gives the role, unless the cell or a rule of the text says more. */
import type { Role } from '../../../src/schemas/duty.ts';
import type { NameReader } from '../lex/names.ts';
import type { Span } from '../tree/facts.ts';
import { cellLines, isNobody, isPerson } from '../tables/cells-of-bodies.ts';
import type { Assigned } from './clause-rules.ts';
import { ruleAt, type DutyRules } from './order-rules.ts';
import { dutiesOf, readClause, type RawDuty, type ReadClause } from './read-clause.ts';

/** A cell with the role that its head gives. */
export interface RoleCell extends Span {
  role: Role;
}

/** What reads the cells of a policy: its text, the names it knows, the rules it states. */
export interface CellReader {
  text: string;
  names: NameReader;
  rules: DutyRules;
}

/**
 * Duties of the cells of one row.
 *
 * A rule of order (列第一位的为牵头单位) and marks before names are for bare lists: they hold where the row has one
 * column of bodies.
 */
export function rowDuties(cells: RoleCell[], { text, names, rules }: CellReader): RawDuty[] {
  const isBare = cells.length === 1 && cells[0]?.role === 'responsible';
  return cells.flatMap((cell) => {
    const clause = readCell(text, cell, names);
    const rule = isBare ? ruleAt(rules.order, cell.end) : null;
    const assigned = clause.assigned.map(({ body, role, rule: id }): Assigned => ({
      rule: id,
      body: isBare ? body : { ...body, mark: null },
      role: role ?? (rule?.pointer && rule.pointer.by !== 'mark' ? null : cell.role),
    }));
    return dutiesOf({ tokens: clause.tokens, assigned }, rule).map((duty) => settled(duty, cell.role));
  });
}

/** The lines of a cell, read as one clause; persons are no bodies. */
function readCell(text: string, cell: Span, names: NameReader): ReadClause {
  const whole: ReadClause = { tokens: [], assigned: [] };
  if (isNobody(text.slice(cell.start, cell.end))) return whole;
  for (const line of cellLines(text, cell)) {
    const { tokens, assigned } = readClause(text, line.start, line.end, names);
    for (const token of tokens) whole.tokens.push(token);
    for (const each of assigned) if (!isPerson(text, each.body)) whole.assigned.push(each);
  }
  return whole;
}

function settled(duty: RawDuty, role: Role): RawDuty {
  return duty.basis === 'unclear' ? { ...duty, role, basis: 'stated' } : duty;
}
