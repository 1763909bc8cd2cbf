/** Finds the duty clauses of a policy: in brackets of every kind, and without them. */
import { oneOf } from '../tree/character-set.ts';
import { bracketEnd, CLAUSE_OPENING, OPENING } from '../lex/bracket.ts';
import { endsAsBody, isBodyName, isDepartment } from '../lex/body-endings.ts';
import type { NameReader } from '../lex/names.ts';
import { opensWithUnit } from '../lex/roles.ts';
import { warn, type Messages } from '../report.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import type { Locate } from '../tree/points.ts';
import { passages, sections, type Passage } from '../tree/walk.ts';
import {
  bareSentences,
  labelledAtEnd,
  namesBodies,
  ownLine,
  ROLE_HINT,
  type Found,
  type Search,
} from './bare-clauses.ts';
import { ruleAt, type DutyRules, type EverybodyRule } from './order-rules.ts';
import { dutiesOf, readClause, type RawDuty, type ReadClause } from './read-clause.ts';

export interface RawClause extends Span {
  section: Section | null;
  duties: RawDuty[];
}

/** All bracketed and bare clauses, in order; prose is read elsewhere. */
export function findClauses(
  policy: Policy,
  rules: DutyRules,
  names: NameReader,
  locate: Locate,
  messages: Messages,
): RawClause[] {
  const search: Search = { text: policy.reading, names, locate, messages };
  for (const rule of rules.order) if (!rule.pointer) reportRule(rule, search);
  const clauses: RawClause[] = [];
  /** Items below which an item has a clause. */
  const served = new Set<Section>();
  const parents = new Map([...sections(policy)].map(({ section, parents: above }) => [section, above.at(-1) ?? null]));
  for (const passage of passages(policy)) {
    if (passage.node.type === 'paragraph' && ['title', 'note'].includes(passage.node.role)) continue;
    for (const found of clausesIn(passage, search)) {
      const duties = dutiesOf(found.clause, ruleAt(rules.order, found.end));
      addEverybody(duties, rules.everybody, found);
      if (duties.length === 0) continue;
      const section = found.ownLine ? governed(passage.section, parents, served) : passage.section;
      const parent = section && parents.get(section);
      if (parent) served.add(parent);
      if (duties.some((duty) => duty.basis === 'unclear')) reportUnclear(found, search);
      clauses.push({ start: found.start, end: found.end, section, duties });
    }
  }
  return clauses;
}

function reportRule(rule: Span, { messages, locate }: Search): void {
  warn(
    messages,
    locate(rule.start),
    'rule-not-understood',
    'The text states a rule for its lists of bodies whose wording is not understood.',
    'The roles that it would give are shown as 不明确.',
  );
}

function reportUnclear(found: Found, { messages, locate }: Search): void {
  warn(
    messages,
    locate(found.start),
    'clause-without-role',
    'The clause lists bodies without saying what they do, and no rule says it for them.',
    'The duties are shown as 不明确.',
  );
}

/** Bodies of a rule such as 以下均需各市人民政府落实，不再列出 join every clause after it. */
function addEverybody(duties: RawDuty[], rules: EverybodyRule[], clause: Found): void {
  for (const rule of rules) {
    const states = rule.start >= clause.start && rule.end <= clause.end;
    if (rule.start > clause.start && !states) continue;
    for (const { body, role } of rule.bodies) {
      if (duties.some((duty) => duty.verbatim === body.verbatim)) continue;
      const { start, end, verbatim, known } = body;
      duties.push({ start, end, verbatim, known, role, basis: 'inferred', rule: rule.quote });
    }
  }
}

/**
 * A clause on a line of its own below （1） （2） （3） governs the item that holds them, unless these have clauses
 * of their own.
 */
function governed(
  section: Section | null,
  parents: Map<Section, Section | null>,
  served: Set<Section>,
): Section | null {
  const inner = ['paren-arabic', 'arabic-paren', 'circled', 'bullet'];
  let current = section;
  while (current && inner.includes(current.style)) {
    const parent = parents.get(current);
    if (!parent || served.has(parent)) break;
    current = parent;
  }
  return current;
}

/** A passage in which so many brackets are never closed is damaged beyond reading them one by one. */
const MANY_UNCLOSED = 40;
const isOpening = oneOf([...OPENING].join(''));

function clausesIn(passage: Passage, search: Search): Found[] {
  const { start, end } = passage;
  const { text } = search;
  const own = ownLine(start, end, search);
  if (own) return [own];
  const found: Found[] = [];
  let unread = 0;
  for (let i = start; i < end; i++) {
    if (!isOpening(text.charCodeAt(i))) continue;
    const character = text[i] ?? '';
    if (character === '“' || character === '《') {
      i = (bracketEnd(text, i, end) ?? i + 1) - 1;
      continue;
    }
    if (!CLAUSE_OPENING.has(character)) continue;
    const close = bracketEnd(text, i, end);
    if (close === null) {
      const unclosed = unread++ < MANY_UNCLOSED ? unclosedClause(i, end, search) : null;
      if (!unclosed) continue;
      found.push(unclosed);
      break;
    }
    const clause = bracketClause(i, close, passage, search);
    if (clause) found.push({ start: i, end: close, clause, ownLine: i === start && onlyStops(text, close, end) });
    i = close - 1;
  }
  const labelled = labelledAtEnd(passage, found, search);
  const bare = passage.section?.style === 'article' ? [] : bareSentences(passage, search);
  if (labelled.length === 0 && bare.length === 0) return found;
  return [...found, ...labelled, ...bare].sort((a, b) => a.start - b.start);
}

/** No bracket of the genre that holds a clause is longer. */
const LONGEST = 600;
/** The clause between two brackets, null where they hold none. */
function bracketClause(open: number, close: number, passage: Passage, search: Search): ReadClause | null {
  const { text, names } = search;
  const inner = { start: open + 1, end: close - 1 };
  const length = inner.end - inner.start;
  if (length > LONGEST || length < 3) return null;
  let clause: ReadClause | null = null;
  if (ROLE_HINT.test(text.slice(inner.start, inner.end))) {
    clause = readClause(text, inner.start, inner.end, names);
    if (saysRole(clause)) {
      if (namesBodies(clause)) return clause;
      reportUnnamed(open, close, passage, search);
      return null;
    }
  }
  const list = isBareList(open, close, passage, search, clause);
  if (!list && opensWithUnit(text.slice(inner.start, inner.end))) reportUnnamed(open, close, passage, search);
  return list;
}

function saysRole({ tokens }: ReadClause): boolean {
  return tokens.some(
    (token) =>
      token.kind === 'verb' ||
      token.kind === 'order' ||
      token.kind === 'with' ||
      (token.kind === 'label' && token.role !== null),
  );
}

/** A clause that says a role but names no body, where it can be nothing else, is reported. */
function reportUnnamed(open: number, close: number, { start, end }: Passage, { text, messages, locate }: Search): void {
  const stands = close >= end || /[。；;\s]/.test(text[close] ?? '');
  const follows = /[。；！”]/.test(text[open - 1] ?? '') && open > start;
  if (!stands || !follows) return;
  warn(
    messages,
    locate(open),
    'rule-not-understood',
    'The clause says a role, but no body that is understood.',
    'Compare with the document; the words stay as they are.',
  );
}

/** （省工业和信息化厅、统计局） where a clause may stand. */
function isBareList(
  open: number,
  close: number,
  { start, end }: Passage,
  { text, names }: Search,
  read: ReadClause | null,
): ReadClause | null {
  const before = text[open - 1] ?? '';
  if (endsAsBody(text.slice(Math.max(start, open - 6), open)) && !/[。；！]/.test(before)) return null;
  const stands = close >= end || /[。；;\n]/.test(text[close] ?? '') || (/[。；！”]/.test(before) && open - 1 >= start);
  if (!stands) return null;
  const clause = read ?? readClause(text, open + 1, close - 1, names);
  const bodies = clause.assigned.map(({ body }) => body);
  const isList =
    bodies.length > 0 && clause.tokens.every((token) => ['body', 'comma', 'semicolon'].includes(token.kind));
  return isList && bodies.every((body) => isBodyName(body.verbatim) && isDepartment(body.verbatim, bodies.length))
    ? clause
    : null;
}

function unclosedClause(open: number, end: number, { text, names, messages, locate }: Search): Found | null {
  const limit = Math.min(end, open + 400);
  const words = text.slice(open + 1, limit);
  const full = words.indexOf('。');
  const stop = full >= 0 ? open + 1 + full : limit;
  if (!ROLE_HINT.test(words)) return null;
  const clause = readClause(text, open + 1, stop, names);
  if (!saysRole(clause) || !namesBodies(clause) || clause.assigned.length === 0) return null;
  warn(
    messages,
    locate(open),
    'bracket-unclosed',
    'A bracket is opened and never closed.',
    'The clause is read up to the end of its sentence; check the source.',
  );
  return { start: open, end: stop, clause, ownLine: false };
}

function onlyStops(text: string, from: number, end: number): boolean {
  return /^[。；;.\s]*$/.test(text.slice(from, Math.min(end, from + 20))) && end - from < 20;
}
