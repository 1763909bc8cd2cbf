/** Who makes the policy of a base: …产业基地政策由市科技局牵头制定, in its own passage or in another chapter. */
import type { Base, Clause } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';

/** Adds to each base the body that leads its policy. */
export function addPolicyLeads(policy: Policy, clauses: Clause[], bases: Map<string, Base>): void {
  const prose = clauses.filter(({ kind }) => kind === 'prose');
  for (const clause of prose) addNamedLead(policy.reading, clause, bases);
  const alone = [...bases.values()].filter(({ policyLead }) => policyLead === null);
  for (const base of alone) addOwnLead(policy.reading, base, prose, alone);
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

/** A sentence that tells of this base alone: 占地800亩，由区经济发展局负责产业政策. */
function addOwnLead(text: string, base: Base, prose: Clause[], others: Base[]): void {
  for (const clause of prose) {
    if (!base.evidence.some(({ start, end }) => clause.start >= start && clause.end <= end)) continue;
    const isShared = others.some(
      (other) => other !== base && other.evidence.some(({ start, end }) => clause.start >= start && clause.end <= end),
    );
    const isPolicy = text.slice(clause.start, clause.end).includes('政策');
    const lead = clause.duties.find(({ role }) => role === 'lead' || (isPolicy && role === 'responsible'));
    if (!lead || isShared) continue;
    base.policyLead = leadOf(clause, lead);
    return;
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
