/** The words of a duty clause as tokens: 牵头单位：市科技局；配合单位：市财政局, 市科技局牵头，市财政局配合. */
import { holds } from '../lex/word-trie.ts';
import type { Span } from '../tree/facts.ts';
import { orderStatementIn } from './order-statements.ts';
import { bracketEnd, CLAUSE_OPENING } from '../lex/bracket.ts';
import type { NameReader } from '../lex/names.ts';
import { NO_BODY_WORDS } from '../lex/role-words.ts';
import { labelBefore, verbAtEnd, type LabelMatch } from '../lex/roles.ts';
import type { BodyToken, DutyToken } from '../lex/tokens.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { MARKS } from '../lex/marks.ts';

/**
 * Makes the tokens of a clause.
 *
 * @param text the reading; the clause, without brackets round it, is `text.slice(start, end)`
 * @param names knows bodies
 */
export function clauseTokens(text: string, start: number, end: number, names: NameReader): DutyToken[] {
  const tokens: DutyToken[] = [];
  const labels = labelsIn(text, start, end);
  let isSkipped = false;
  for (const segment of segmentsOf(text, start, end, labels)) {
    const label = segment.label;
    if (label) {
      tokens.push({ kind: 'label', start: label.start, end: label.end, role: label.role });
      isSkipped = label.role === null;
    }
    const words = { start: label?.end ?? segment.start, end: segment.end };
    if (!isSkipped) for (const token of segmentTokens(text, words, names)) tokens.push(token);
    if (segment.stop) tokens.push({ kind: segment.stop, start: segment.end, end: segment.end + 1 });
    if (segment.stop === 'stop' || segment.stop === 'semicolon') isSkipped = false;
  }
  return tokens;
}

interface Segment extends Span {
  label: LabelMatch | null;
  /** The mark that ends it, null at a label or at the end. */
  stop: 'comma' | 'semicolon' | 'stop' | null;
}

const STOPS: Record<string, Segment['stop']> = {
  '，': 'comma',
  ',': 'comma',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'stop',
};

const openings = [...CLAUSE_OPENING].join('');
const isSpace = oneOf(WHITE_SPACE);
const isCut = oneOf(`，,；;。${openings}`);

/** Cuts at ， ； 。 outside brackets, and before labels. */
function segmentsOf(text: string, start: number, end: number, labels: LabelMatch[]): Segment[] {
  const segments: Segment[] = [];
  const starts = new Map(labels.map((label) => [label.start, label]));
  let from = start;
  let label = starts.get(start) ?? null;
  const cut = (at: number, stop: Segment['stop']) => {
    if (label || stop || text.slice(from, at).trim() !== '') segments.push({ start: from, end: at, label, stop });
    from = stop ? at + 1 : at;
    label = starts.get(from) ?? null;
  };
  for (let i = start; i < end; i++) {
    if (i > from && labels.length > 0 && starts.has(i)) cut(i, null);
    if (!isCut(text.charCodeAt(i))) continue;
    const character = text[i] ?? '';
    if (CLAUSE_OPENING.has(character)) i = (bracketEnd(text, i, end) ?? i + 1) - 1;
    else if (STOPS[character]) {
      const stop = STOPS[character];
      cut(i, stop);
      while (isSpace(text.charCodeAt(from)) && from < end && !label) label = starts.get(++from) ?? null;
    }
  }
  cut(end, null);
  return segments;
}

const isLabelMark = oneOf(`${openings} \u3000：:`);
const endsUnit = oneOf('位门');

/** Every label outside brackets, at its colon or at the space after 单位. */
export function labelsIn(text: string, start: number, end: number): LabelMatch[] {
  const labels: LabelMatch[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isLabelMark(text.charCodeAt(i))) continue;
    const character = text[i] ?? '';
    if (CLAUSE_OPENING.has(character)) {
      i = (bracketEnd(text, i, end) ?? i + 1) - 1;
      continue;
    }
    const isSpace = character === ' ' || character === '\u3000';
    if (isSpace && !(i > from && endsUnit(text.charCodeAt(i - 1)))) continue;
    const label = labelBefore(text, from, i, isSpace);
    if (!label) continue;
    labels.push(label);
    from = label.end;
  }
  return labels;
}

/** Bodies, 会同 and verbs of one segment. */
function segmentTokens(text: string, segment: Span, names: NameReader): DutyToken[] {
  const { start, end } = trimmed(text, segment);
  if (start >= end) return [];
  if (statesRule(text, start, end)) return [{ kind: 'order', start, end }];
  const tokens: DutyToken[] = [];
  for (const group of verbGroups(text, start, end)) {
    const verb = verbAtEnd(text, group.start, group.end);
    const words = trimmed(text, { start: group.start, end: verb?.start ?? group.end });
    for (const token of bodyTokens(text, words, names)) tokens.push(token);
    if (verb) tokens.push({ kind: 'verb', start: verb.start, end: group.end, role: verb.role });
  }
  return tokens;
}

/** 列第一位的为牵头单位; a bracket in it belongs to a body: 市科技局（列首位的为牵头单位）. */
function statesRule(text: string, start: number, end: number): boolean {
  const statement = orderStatementIn(text, start, end);
  if (!statement || statement.says === 'everybody') return statement !== null;
  let open = start;
  while (open < end && !opensClause(text.charCodeAt(open))) open++;
  return open === end || orderStatementIn(text, start, open) !== null;
}

const opensClause = oneOf(openings);
const isGap = oneOf(`、${WHITE_SPACE}`);

/** A牵头、B配合: at 、 or a space a verb may end a group of bodies. */
function verbGroups(text: string, start: number, end: number): Span[] {
  const groups: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!opensClause(code) && !isGap(code)) continue;
    if (opensClause(code)) i = (bracketEnd(text, i, end) ?? i + 1) - 1;
    else if (i > from && verbAtEnd(text, from, i)) {
      groups.push({ start: from, end: i });
      from = i + 1;
    }
  }
  const last = trimmed(text, { start: from, end });
  return last.start < last.end ? [...groups, last] : groups;
}

/** The bodies of a list, with 会同 where it stands before or between them. */
function bodyTokens(text: string, words: Span, names: NameReader): DutyToken[] {
  const joint = names.jointAt(text, words.start, words.end);
  if (!joint) return listTokens(text, words.start, words.end, names);
  return [
    ...listTokens(text, words.start, joint.start, names),
    { kind: 'with', start: joint.start, end: joint.end },
    ...listTokens(text, joint.end, words.end, names),
  ];
}

function listTokens(text: string, start: number, end: number, names: NameReader): DutyToken[] {
  return names.list(text, start, end).map((item): DutyToken => {
    const words = text.slice(item.start, item.end);
    if (!item.known && holds(words, NO_BODY_WORDS)) return { kind: 'note', start: item.start, end: item.end };
    return withMark(
      text,
      withRole(
        text,
        {
          start: item.start,
          end: item.end,
          known: item.known,
          kind: 'body',
          given: null,
          mark: item.mark,
          verbatim: words,
        },
        end,
      ),
    );
  });
}

/** 市发展改革委（牵头）: the bracket is no part of the name, whether the list was cut before or after it. */
function withRole(text: string, body: BodyToken, limit: number): BodyToken {
  const open = lastBracket(text, body) ?? body.end;
  const close = open < limit && CLAUSE_OPENING.has(text[open] ?? '') ? bracketEnd(text, open, limit) : null;
  if (close === null || open <= body.start) return body;
  const name = { ...body, end: open, verbatim: text.slice(body.start, open) };
  if (orderStatementIn(text, open + 1, close - 1)) return name;
  const inner = text
    .slice(open + 1, close - 1)
    .trim()
    .replace(/(?:单位|部门)$/, '');
  const verb = verbAtEnd(inner, 0, inner.length);
  return verb?.start === 0 ? { ...name, given: verb.role } : body;
}

/** Where the bracket opens on which a name ends: 各县（市、区）. */
function lastBracket(text: string, { start, end }: Span): number | null {
  if (!/[）)〕\]】]/.test(text[end - 1] ?? '')) return null;
  for (let i = end - 2; i > start; i--) if (CLAUSE_OPENING.has(text[i] ?? '')) return i;
  return null;
}

/** 市科技局★: a mark behind the name is no part of it. */
function withMark(text: string, body: BodyToken): BodyToken {
  const sign = MARKS.get(text[body.end - 1] ?? '') ?? MARKS.get(text[body.end] ?? '');
  if (!sign || body.mark) return body;
  const at = MARKS.has(text[body.end - 1] ?? '') ? body.end - 1 : body.end;
  return { ...body, end: at, verbatim: text.slice(body.start, at), mark: { sign, start: at, end: at + 1 } };
}

/** What stands round the words of a group without being a part of them. */
const isBefore = oneOf(`${WHITE_SPACE}、，,；;：:`);
const isBehind = oneOf(`${WHITE_SPACE}、，,；;：:。.`);

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isBefore(text.charCodeAt(start))) start++;
  while (end > start && isBehind(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
