/** Duty clauses that no brackets hold: lines of their own, whole sentences, labels at the end of a paragraph. */
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { CLAUSE_OPENING } from '../lex/bracket.ts';
import { isDepartment } from '../lex/body-endings.ts';
import type { NameReader } from '../lex/names.ts';
import { labelBefore, verbAtEnd } from '../lex/roles.ts';
import { sentencesIn } from '../lex/sentences.ts';
import type { Messages } from '../report.ts';
import type { Span } from '../tree/facts.ts';
import type { Locate } from '../tree/points.ts';
import type { Passage } from '../tree/walk.ts';
import { labelsIn } from './clause-tokens.ts';
import { readClause, type ReadClause } from './read-clause.ts';

/** A clause in its passage. */
export interface Found extends Span {
  clause: ReadClause;
  ownLine: boolean;
}

/** What the search for clauses shares. */
export interface Search {
  text: string;
  names: NameReader;
  locate: Locate;
  messages: Messages;
}

/** Words without one of which no bracket is a clause that says its roles. */
export const ROLE_HINT = /[头责施实合与加助同办导担任位门体室进推行]/;

/** A clause with verbs must still name a body: （由企业牵头负责的项目） does not; after a label every item is one. */
export function namesBodies({ tokens, assigned }: ReadClause): boolean {
  if (assigned.length === 0) return false;
  if (tokens.some((token) => token.kind === 'label' && token.role !== null)) return true;
  return assigned.filter(({ body }) => body.known).length * 2 >= assigned.length;
}

/** 责任单位：… */
const LABELLED = /^[\s\u3000]*[^，。；、\s]{2,16}[:：\s]/;
const isBehind = oneOf(`。；;.${WHITE_SPACE}`);
const isColon = oneOf('：:');

/** A whole line that is a clause without brackets: 责任单位：市科技局; 市科技局牵头，市财政局配合。; 由市科技局牵头 is prose. */
export function ownLine(start: number, end: number, { text, names }: Search): Found | null {
  if (end - start > 400 || text[start] === '由' || CLAUSE_OPENING.has(text[start] ?? '')) return null;
  const stop = stopOf(text, start, end);
  if (!mayBeClause(text, start, stop)) return null;
  const words = text.slice(start, stop);
  if (!ROLE_HINT.test(words)) return null;
  const isLabelled = LABELLED.test(words);
  if (!isLabelled && (words.length > 200 || /[。！？]/.test(words.replace(/不再列出|下同/g, '')))) return null;
  const clause = readClause(text, start, stop, names);
  const first = clause.tokens.find((token) => token.kind !== 'label' || token.role !== null);
  if (first?.kind === 'label' && clause.tokens[0]?.kind === 'label' && clause.tokens[0].start <= start + 4)
    return namesBodies(clause) ? { start, end: stop, clause, ownLine: true } : null;
  if (/[。！？]/.test(words) || !isAllDuties(clause)) return null;
  return { start, end: stop, clause, ownLine: true };
}

/** Where the words of a line end, without the stop and white space behind them. */
function stopOf(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && isBehind(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

/** No label of a line ends farther from its start. */
const FARTHEST_LABEL = 24;

/** A line that is a clause opens on a label or ends on a verb; told without reading its names. */
function mayBeClause(text: string, start: number, stop: number): boolean {
  if (verbAtEnd(text, start, stop) !== null) return true;
  const [label] = labelsIn(text, start, Math.min(stop, start + FARTHEST_LABEL));
  return label !== undefined && label.start <= start + 4;
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
export function bareSentences(passage: Passage, search: Search): Found[] {
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
  if (verbAtEnd(search.text, start, stopOf(search.text, start, end)) === null) return null;
  const own = ownLine(start, end, search);
  if (!own || own.clause.tokens[0]?.kind === 'label') return null;
  return own.clause.assigned.every(({ body }) => isDepartment(body.verbatim, 1)) ? { ...own, ownLine: false } : null;
}

/** 责任单位：… that follows the last sentence of a paragraph without a bracket. */
export function labelledAtEnd(passage: Passage, taken: Found[], { text, names }: Search): Found[] {
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
