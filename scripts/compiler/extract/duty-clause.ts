/** One duty clause to duties: who leads, who supports, and on what basis. */
import type { Basis, Role } from '../../../src/schemas/duty.ts';
import type { Span } from '../tree/facts.ts';
import { bracketEnd, CLAUSE_OPENING } from './bracket.ts';
import { listBodies, type ListedBody } from './body-names.ts';
import { ANY_LABEL, EVERYBODY_RULE, ROLE_LABELS, roleOf, ROLE_VERBS, RULE, VERB_AT_END } from './duty-words.ts';
import type { OrderRule } from './duty-rule.ts';

/** A body with its role, before its name is resolved. */
export interface RawDuty extends ListedBody {
  role: Role;
  basis: Basis;
  rule: Span | null;
}

interface Assigned extends ListedBody {
  given: Role | null;
}

/**
 * Reads the words of a clause.
 *
 * @param text the source; the words, without the brackets round them, are `text.slice(start, end)`
 * @param rule the rule in force for bare lists, if any
 */
export function readClause(text: string, start: number, end: number, rule: OrderRule | null): RawDuty[] {
  const assigned: Assigned[] = [];
  for (const part of withoutRules(text, start, end)) {
    for (const labelled of splitLabels(text, part)) assigned.push(...readPart(text, labelled));
  }
  return applyRule(text, assigned, rule, start);
}

/** The parts of a clause that are no statement of a rule. */
function withoutRules(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end);
  const cuts: Span[] = [];
  for (const pattern of [RULE, EVERYBODY_RULE]) {
    const match = pattern.exec(words);
    if (match) cuts.push(withBrackets(text, start + match.index, start + match.index + match[0].length));
  }
  cuts.sort((a, b) => a.start - b.start);
  const parts: Span[] = [];
  let from = start;
  for (const cut of cuts) {
    if (cut.start > from) parts.push({ start: from, end: cut.start });
    from = Math.max(from, cut.end);
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** A rule may stand in brackets after the first name: 市科技局（列首位的为牵头单位，下同）、市财政局 */
function withBrackets(text: string, start: number, end: number): Span {
  return CLAUSE_OPENING.has(text[start - 1]!) && /[）)〕\]】]/.test(text[end] ?? '')
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}

interface Labelled extends Span {
  label: Role | null;
}

/** Cuts at 牵头单位： 配合单位： wherever they stand. */
function splitLabels(text: string, part: Span): Labelled[] {
  const words = text.slice(part.start, part.end);
  const parts: Labelled[] = [];
  let from = part.start;
  let label: Role | null = null;
  let isBodies = true;
  for (const match of words.matchAll(ANY_LABEL)) {
    const at = part.start + match.index;
    if (at > from && isBodies) parts.push({ start: from, end: at, label });
    isBodies = match[1] !== undefined;
    label = isBodies ? roleOf(match[1]!, ROLE_LABELS) : null;
    from = at + match[0].length;
  }
  if (isBodies) parts.push({ start: from, end: part.end, label });
  return parts;
}

/** Bodies of one labelled part; a verb gives its role to the bodies before it back to the last verb or ； */
function readPart(text: string, part: Labelled): Assigned[] {
  const done: Assigned[] = [];
  let pending: Assigned[] = [];
  const flush = (role: Role | null) => {
    for (const body of pending) done.push({ ...body, given: body.role ?? body.given ?? role });
    pending = [];
  };
  for (const chunk of chunksOf(text, part)) {
    const words = text.slice(chunk.start, chunk.end).replace(/[\s\u3000]+$/, '');
    const verb = VERB_AT_END.exec(words);
    const bodiesEnd = verb ? chunk.start + verb.index : chunk.start + words.length;
    const found = bodiesOf(text, chunk.start, bodiesEnd);
    const role = verb ? withLabel(roleOf(verb[0], ROLE_VERBS), part.label) : null;
    const first = found[0];
    if (!verb) {
      pending.push(...found);
      if (chunk.closes && (part.label || jointLead(pending))) flush(part.label ?? jointLead(pending));
      continue;
    }
    if (first?.given === 'support') {
      // A，会同B负责: B supports whatever A does.
      flush(role === 'responsible' || role === 'shared' ? 'lead' : role);
      done.push(...found);
      continue;
    }
    pending.push(...found);
    if (pending.some((body) => body.given === 'support') && (role === 'responsible' || role === 'shared'))
      flush('lead');
    else flush(role);
  }
  flush(part.label ?? jointLead(pending));
  return done;
}

/** A会同B without a verb: A leads. */
function jointLead(bodies: Assigned[]): Role | null {
  return bodies.some((body) => body.given === 'support') ? 'lead' : null;
}

function withLabel(verb: Role, label: Role | null): Role {
  return label && verb === 'responsible' ? label : verb;
}

interface Chunk extends Span {
  /** True where a ； ends it: a verb after it does not reach back. */
  closes: boolean;
}

/** Cuts at ， ； 。 outside brackets, and at 、 directly after a verb. */
function chunksOf(text: string, part: Span): Chunk[] {
  const chunks: Chunk[] = [];
  let from = part.start;
  const cut = (at: number, closes: boolean) => {
    if (text.slice(from, at).trim() !== '') chunks.push({ start: from, end: at, closes });
    from = at + 1;
  };
  for (let i = part.start; i < part.end; i++) {
    const character = text[i]!;
    if (CLAUSE_OPENING.has(character)) {
      const close = bracketEnd(text, i, part.end);
      if (close !== null) i = close - 1;
    } else if ('；;。'.includes(character)) cut(i, true);
    else if ('，,'.includes(character) || (/[\s\u3000]/.test(character) && VERB_AT_END.test(text.slice(from, i))))
      cut(i, false);
    else if (character === '、' && VERB_AT_END.test(text.slice(from, i)) && !/[和及与]$/.test(text.slice(from, i)))
      cut(i, false);
  }
  cut(part.end, true);
  return chunks;
}

/** Bodies of a chunk; those after 会同 support. */
function bodiesOf(text: string, start: number, end: number): Assigned[] {
  const words = text.slice(start, end);
  const jointly = /(?:会同|(?<=[局厅委办部署])商(?!务))(?=[^、，]{2})/.exec(words);
  if (!jointly) return listBodies(text, start, end).map((body) => ({ ...body, given: null }));
  const at = start + jointly.index;
  return [
    ...(jointly.index > 0 ? listBodies(text, start, at) : []).map((body) => ({ ...body, given: null })),
    ...listBodies(text, at + jointly[0].length, end).map((body) => ({ ...body, given: 'support' as Role })),
  ];
}

/** Bodies without a role take the one that the rule gives them; without a rule it stays unclear. */
function applyRule(text: string, assigned: Assigned[], rule: OrderRule | null, start: number): RawDuty[] {
  const hasLead = assigned.some((body) => body.given === 'lead');
  const comma = rule?.lead === 'before-comma' ? firstComma(text, start, assigned) : null;
  return assigned.map(({ given, ...body }, index) => {
    const leads = rule !== null && !hasLead && (comma === null ? index === 0 : body.start < comma);
    if (rule && leads && given !== 'support' && given !== 'guide')
      return { ...body, role: 'lead', basis: 'inferred', rule: rule.quote };
    if (given) return { ...body, role: given, basis: 'stated', rule: null };
    if (rule) return { ...body, role: 'support', basis: 'inferred', rule: rule.quote };
    return { ...body, role: 'responsible', basis: 'unclear', rule: null };
  });
}

function firstComma(text: string, start: number, assigned: Assigned[]): number | null {
  const end = assigned.at(-1)?.end ?? start;
  for (let i = start; i < end; i++) {
    if (CLAUSE_OPENING.has(text[i]!)) i = (bracketEnd(text, i, end) ?? i + 1) - 1;
    else if ('，,'.includes(text[i]!)) return i;
  }
  return null;
}
