/** Finds the duty clauses of a policy: in brackets of every kind, as lines of their own, at the end of a paragraph. */
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { bracketEnd, CLAUSE_OPENING, OPENING } from '../lex/bracket.ts';
import { sentencesIn } from '../lex/sentences.ts';
import { endsAsBody, isBodyName, isDepartment } from '../lex/body-endings.ts';
import type { NameReader } from '../lex/names.ts';
import { labelBefore, opensWithUnit, verbAtEnd } from '../lex/roles.ts';
import { warn, type Messages } from '../report.ts';
import type { Span } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import type { Locate } from '../tree/points.ts';
import { passages, sections, type Passage } from '../tree/walk.ts';
import { labelsIn } from './clause-tokens.ts';
import { ruleAt, type DutyRules, type EverybodyRule } from './order-rules.ts';
import { dutiesOf, readClause, type RawDuty, type ReadClause } from './read-clause.ts';

export interface RawClause extends Span {
  section: Section | null;
  duties: RawDuty[];
}

/** A clause in its passage. */
interface Found extends Span {
  clause: ReadClause;
  ownLine: boolean;
}

/** What the search for clauses shares. */
interface Search {
  text: string;
  names: NameReader;
  locate: Locate;
  messages: Messages;
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
/** Words without one of which no bracket is a clause that says its roles. */
const ROLE_HINT = /[头责施实合与加助同办导担任位门体室进推行]/;

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

/** A clause with verbs must still name a body: （由企业牵头负责的项目） does not; after a label every item is one. */
function namesBodies({ tokens, assigned }: ReadClause): boolean {
  if (assigned.length === 0) return false;
  if (tokens.some((token) => token.kind === 'label' && token.role !== null)) return true;
  return assigned.filter(({ body }) => body.known).length * 2 >= assigned.length;
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

/** 责任单位：… */
const LABELLED = /^[\s\u3000]*[^，。；、\s]{2,16}[:：\s]/;
const isBehind = oneOf(`。；;.${WHITE_SPACE}`);
const isColon = oneOf('：:');

/** A whole line that is a clause without brackets: 责任单位：市科技局; 市科技局牵头，市财政局配合。; 由市科技局牵头 is prose. */
function ownLine(start: number, end: number, { text, names }: Search): Found | null {
  if (end - start > 400 || text[start] === '由' || CLAUSE_OPENING.has(text[start] ?? '')) return null;
  let stop = end;
  while (stop > start && isBehind(text.charCodeAt(stop - 1))) stop--;
  const words = text.slice(start, stop);
  if (!ROLE_HINT.test(words)) return null;
  const isLabelled = LABELLED.test(words);
  if (!isLabelled && (words.length > 200 || /[。！？]/.test(words.replace(/不再列出|下同/g, '')))) return null;
  if (!mayBeClause(text, start, stop)) return null;
  const clause = readClause(text, start, stop, names);
  const first = clause.tokens.find((token) => token.kind !== 'label' || token.role !== null);
  if (first?.kind === 'label' && clause.tokens[0]?.kind === 'label' && clause.tokens[0].start <= start + 4)
    return namesBodies(clause) ? { start, end: stop, clause, ownLine: true } : null;
  if (/[。！？]/.test(words) || !isAllDuties(clause)) return null;
  return { start, end: stop, clause, ownLine: true };
}

/** A line that is a clause opens on a label or ends on a verb; told without reading its names. */
function mayBeClause(text: string, start: number, stop: number): boolean {
  const [label] = labelsIn(text, start, stop);
  return (label !== undefined && label.start <= start + 4) || verbAtEnd(text, start, stop) !== null;
}

/** Nothing but bodies with verbs: every word of the line belongs to a duty. */
function isAllDuties({ tokens, assigned }: ReadClause): boolean {
  const last = tokens.at(-1);
  return (
    last?.kind === 'verb' &&
    assigned.length > 0 &&
    assigned.every(({ body, role }) => role !== null && body.known && body.verbatim.length <= 20) &&
    tokens.every((token) => ['body', 'verb', 'comma', 'semicolon', 'with', 'order'].includes(token.kind))
  );
}

/** A sentence that is a clause and nothing else: …技术攻关。市科技局牵头，市财政局配合。 */
function bareSentences(passage: Passage, search: Search): Found[] {
  const found: Found[] = [];
  const sentences = sentencesIn(search.text, passage);
  for (let index = 1; index < sentences.length; index++) {
    const bare = bareSentence(sentences[index] ?? passage, search);
    if (bare) found.push(bare);
  }
  return found;
}

function bareSentence({ start, end }: Span, search: Search): Found | null {
  if (end - start > 160 || CLAUSE_OPENING.has(search.text[start] ?? '')) return null;
  const own = ownLine(start, end, search);
  if (!own || own.clause.tokens[0]?.kind === 'label') return null;
  return own.clause.assigned.every(({ body }) => isDepartment(body.verbatim, 1)) ? { ...own, ownLine: false } : null;
}

/** 责任单位：… that follows the last sentence of a paragraph without a bracket. */
function labelledAtEnd(passage: Passage, taken: Found[], { text, names }: Search): Found[] {
  const { start, end } = passage;
  const words = text.slice(start, end);
  if (!/[位门体室构][:：\s]|[头责合][:：]/.test(words)) return [];
  const found: Found[] = [];
  let from = start;
  for (const sentence of sentencesIn(text, passage)) {
    const at = labelStart(text, sentence, taken, from);
    if (at === null) continue;
    const rest = text.slice(at, end).search(/[。\n]/);
    const stop = rest < 0 ? end : at + rest;
    const clause = readClause(text, at, stop, names);
    const first = clause.tokens.find((token) => token.kind === 'label' && token.role !== null);
    if (!first || clause.tokens[0]?.kind !== 'label' || !namesBodies(clause)) continue;
    found.push({ start: at, end: stop, clause, ownLine: false });
    from = stop;
  }
  return found;
}

/** Where a role label begins in a sentence: at its start, or after a stop or white space. */
function labelStart(text: string, { start, end }: Span, taken: Found[], from: number): number | null {
  for (let i = Math.max(start, from); i < end; i++) {
    if (!isColon(text.charCodeAt(i))) continue;
    let at = i;
    while (at > start && i - at < 16 && !/[。；;！\s\u3000”）)，,]/.test(text[at - 1] ?? '')) at--;
    if (/[，,]/.test(text[at - 1] ?? '') || taken.some((clause) => at >= clause.start && at < clause.end)) continue;
    if (/[位门体室构头责合与]$/.test(text.slice(at, i))) return at;
    if (at === start && labelBefore(text, start, i, true)?.role === null) return at;
  }
  return null;
}
