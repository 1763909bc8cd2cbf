/** Who makes the policy of a base: …产业基地政策由市科技局牵头制定, in its own passage or in another chapter. */
import type { Base, Clause } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { lastAtMost } from '../tree/sorted.ts';

/** Adds to each base the body that leads its policy. */
export function addPolicyLeads(policy: Policy, clauses: Clause[], bases: Map<string, Base>): void {
  const prose = clauses.filter(({ kind }) => kind === 'prose');
  for (const clause of prose) addNamedLead(policy.reading, clause, bases);
  addOwnLeads(policy.reading, prose, [...bases.values()]);
}

/** 东湾产业基地和南坡产业基地政策由市商务局牵头制定 */
function addNamedLead(text: string, clause: Clause, bases: Map<string, Base>): void {
  const words = text.slice(clause.start, clause.end);
  const to = words.slice(0, 100).indexOf('政策由');
  const lead = clause.duties.find((duty) => duty.role === 'lead');
  if (to < 4 || !lead) return;
  const subject = words
    .slice(0, to)
    .replace(/^其中[，,]?/, '')
    .replace(/(?:的|专项|扶持)+$/, '');
  for (const name of subject.split(/[、和及]/)) {
    const base = [...bases.values()].find((candidate) => isSameBase(candidate.name, name.trim()));
    if (base) base.policyLead ??= leadOf(clause, lead);
  }
}

/** A sentence that tells of one base alone: 占地800亩，由区经济发展局负责产业政策. */
function addOwnLeads(text: string, prose: Clause[], bases: Base[]): void {
  const told = bases
    .flatMap((base) => base.evidence.map(({ start, end }) => ({ start, end, base })))
    .sort((a, b) => a.start - b.start);
  const starts = told.map(({ start }) => start);
  for (const clause of prose) {
    const at = lastAtMost(starts, clause.start);
    const own = told[at];
    const isShared = at > 0 && starts[at - 1] === own?.start;
    if (!own || isShared || clause.start < own.start || clause.end > own.end) continue;
    const isPolicy = text.slice(clause.start, clause.end).includes('政策');
    const lead = clause.duties.find(({ role }) => role === 'lead' || (isPolicy && role === 'responsible'));
    if (lead) own.base.policyLead ??= leadOf(clause, lead);
  }
}

function leadOf(clause: Clause, lead: Clause['duties'][number]): Base['policyLead'] {
  return { ...lead, clause: { start: clause.start, end: clause.end } };
}

/** 青河生物医药基地 is short for 青河生物医药产业基地: the letters of one stand in order in the other. */
function isSameBase(full: string, short: string): boolean {
  if (full === short) return true;
  if (short.length < 4 || short.length < full.length * 0.5) return false;
  let at = 0;
  for (const letter of full) if (letter === short[at]) at++;
  return at === short.length && short.slice(0, 2) === full.slice(0, 2);
}
