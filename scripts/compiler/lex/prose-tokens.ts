/** A sentence of running text as tokens: bodies where a name may stand, and the words that charge them. */
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { bracketEnd, CLAUSE_OPENING, OPENING } from './bracket.ts';
import type { NameReader } from './names.ts';
import { bodyHere, type Place } from './prose-bodies.ts';
import {
  SEPARATORS,
  isSeparator,
  mustAt,
  actAt,
  JOINTS,
  jointAt,
  regularAt,
  chargeAt,
  memberAt,
  etCetera,
} from './prose-charges.ts';
import {
  ACTS,
  AS_OPENERS,
  DEEDS,
  HELPS,
  MATTERS,
  MEMBER_OPENERS,
  MUST,
  MUST_NOT_AFTER,
  MUST_NOT_BEFORE,
  PERSONS,
  PROSE_VERBS,
  REGULARLY,
  SUPPORTS,
} from './prose-words.ts';
import { VERB_OPENERS } from './roles.ts';
import type { BodyToken, DutyToken } from './tokens.ts';
import { wordSet } from './word-trie.ts';

const CONJUNCTIONS = ['以及', '和', '及', '与', '并', '暨'];
const conjunctionAt = wordSet(CONJUNCTIONS);
const deedAt = wordSet(DEEDS);
const supportAt = wordSet(SUPPORTS);
const helpAt = wordSet(HELPS);

/** State of one walk over a sentence. */
interface Walk extends Place {
  tokens: DutyToken[];
  /** True where a name may begin: at the start, after a mark, after 由 and 和. */
  opens: boolean;
  /** The body that was read last, with where it was: a 由 before it asks for it first. */
  read: { at: number; body: BodyToken | null };
  /** Where the words of the last `word` token end, brackets behind them left out; no noun in them begins before `from`. */
  noun: { from: number; end: number };
}

/**
 * Makes the tokens of a sentence.
 *
 * @param text the reading; the sentence, without the label of its item, is `text.slice(start, end)`
 */
export function proseTokens(text: string, start: number, end: number, names: NameReader): DutyToken[] {
  const walk: Walk = {
    text,
    end,
    names,
    tokens: [],
    opens: true,
    saysBy: false,
    read: { at: -1, body: null },
    noun: { from: 0, end: 0 },
  };
  for (let i = start; i < end;) {
    const token = walk.opens || mayOpenToken(text.charCodeAt(i)) ? tokenAt(walk, i) : null;
    if (token) {
      nameMatter(walk);
      walk.tokens.push(token);
      walk.saysBy ||= token.kind === 'by';
      walk.opens = OPENERS.has(token.kind) && (token.kind !== 'and' || isListed(walk.tokens.at(-2)));
      if (token.kind === 'verb' && token.role === 'lead' && text.endsWith('组织', token.end)) walk.opens = true;
      i = token.end;
    } else i = skip(walk, i);
  }
  nameMatter(walk);
  return walk.tokens;
}

/** 日常工作, 本方案: words that end on the noun of a matter are one. */
function nameMatter({ text, tokens, noun }: Walk): void {
  const last = tokens.at(-1);
  if (last?.kind !== 'word' || !endsMatter(text.charCodeAt(noun.end - 1))) return;
  const isMatter = MATTERS.some(
    (word) => noun.end - word.length >= noun.from && text.startsWith(word, noun.end - word.length),
  );
  if (isMatter) last.kind = 'matter';
}

const isSpace = oneOf(WHITE_SPACE);
const isOpening = oneOf([...OPENING].join(''));
const endsMatter = oneOf(MATTERS.map((word) => word.slice(-1)).join(''));

/** Characters by which a token other than a word may begin where no name may; every other one goes on with the words. */
const mayOpenToken = oneOf(
  [
    ...[
      ...Object.keys(SEPARATORS),
      ...MUST,
      ...PERSONS,
      ...MEMBER_OPENERS,
      ...AS_OPENERS,
      ...ACTS,
      ...DEEDS,
      ...REGULARLY,
      ...HELPS,
    ],
    ...[...PROSE_VERBS.map(([word]) => word), ...VERB_OPENERS, ...CONJUNCTIONS, ...JOINTS],
    ...['由', '办公室设在', '等', '设在', '成立', '是', '为'],
  ]
    .map((word) => word.charAt(0))
    .join(''),
);

const OPENERS: ReadonlySet<DutyToken['kind']> = new Set(['and', 'comma', 'semicolon', 'stop', 'by', 'with', 'office']);
const LIST_ENDS: ReadonlySet<DutyToken['kind']> = new Set(['body', 'firm', 'verb', 'act', 'etc', 'member']);

/** True where a list of bodies, or who leads it, stands before 、 and 和: no rule reads a name behind other words. */
function isListed(before: DutyToken | undefined): boolean {
  return before !== undefined && LIST_ENDS.has(before.kind);
}

function tokenAt(walk: Walk, i: number): DutyToken | null {
  const { text, end, tokens } = walk;
  const separator = isSeparator(text.charCodeAt(i)) ? SEPARATORS[text[i] ?? ''] : undefined;
  if (separator) return { kind: separator, start: i, end: i + 1 };
  const last = tokens.at(-1);
  const isAfterBody = last?.end === i && !walk.opens;
  if (walk.opens) {
    const body = bodyAt(walk, i);
    if (body) return body;
  }
  if (text[i] === '由' && i + 1 < end && bodyAt(walk, i + 1)) return { kind: 'by', start: i, end: i + 1 };
  if (text.startsWith('办公室设在', i)) return { kind: 'office', start: i, end: i + 5 };
  if (walk.opens || isAfterBody || last?.kind === 'must') {
    const joint = jointAt(text, i, end);
    if (joint && (last?.kind === 'body' || bodyAt(walk, joint.end))) return { kind: 'with', start: i, end: joint.end };
  }
  const help = helpAt(text, i, end);
  if (help) return { kind: 'help', start: i, end: help.end };
  if (last?.kind === 'must' && last.end === i) return helpVerbAt(text, i, end);
  return isAfterBody ? afterBody(walk, i) : null;
}

/** 应当协助: a verb of support right after what obliges. */
function helpVerbAt(text: string, i: number, end: number): DutyToken | null {
  const verb = supportAt(text, i, end);
  return verb ? { kind: 'verb', start: i, end: verb.end, role: 'support' } : null;
}

/** What directly follows a body or what belongs to it: 等部门, 负责, 要, 为成员. */
function afterBody(walk: Walk, i: number): DutyToken | null {
  const { text, end, tokens } = walk;
  const last = tokens.at(-1);
  const conjunction = isListed(tokens.at(-1)) ? conjunctionAt(text, i, end) : null;
  if (conjunction && bodyAt(walk, conjunction.end)) return { kind: 'and', start: i, end: conjunction.end };
  const etc = etCetera(text, i, end);
  if (etc !== null) return { kind: 'etc', start: i, end: etc };
  const member = memberAt(text, i, end);
  if (member) return member;
  const verb = chargeAt(text, i, end);
  if (verb) return verb;
  const must = mustAt(text, i, end);
  if (
    must &&
    !MUST_NOT_AFTER.includes(text[i - 1] ?? '') &&
    !MUST_NOT_BEFORE[text.slice(i, must.end)]?.includes(text[must.end] ?? '')
  )
    return { kind: 'must', start: i, end: must.end };
  if (text.startsWith('设在', i) && /[室处]/.test(text[i - 1] ?? '')) return { kind: 'office', start: i, end: i + 2 };
  if (text.startsWith('成立', i)) return { kind: 'found', start: i, end: i + 2 };
  const regular = regularAt(text, i, end);
  if (regular) return { kind: 'regular', start: i, end: regular.end };
  const isBy = walk.saysBy || tokens.some((token) => token.kind === 'with');
  const deed = isBy ? null : deedAt(text, i, end);
  if (deed && last?.kind === 'body' && last.known) return { kind: 'deed', start: i, end: deed.end };
  const act = actAt(text, i, end);
  return act && isBy ? { kind: 'act', start: i, end: act.end } : null;
}

function bodyAt(walk: Walk, i: number): BodyToken | null {
  if (walk.read.at !== i) walk.read = { at: i, body: bodyHere(walk, i) };
  return walk.read.body;
}

/** Past one character, or past quotation marks and brackets as a whole. */
function skip(walk: Walk, i: number): number {
  const { text, end, tokens } = walk;
  const close = isOpening(text.charCodeAt(i)) ? bracketEnd(text, i, end) : null;
  const isBracket = close !== null && CLAUSE_OPENING.has(text[i] ?? '');
  const last = tokens.at(-1);
  if (isBracket && last?.end === i) {
    last.end = close;
    return close;
  }
  const stop = close ?? i + 1;
  walk.noun = { from: last?.start ?? 0, end: stop };
  if (last?.kind === 'word') last.end = stop;
  else tokens.push({ kind: 'word', start: i, end: stop });
  walk.opens &&= isSpace(text.charCodeAt(i));
  return stop;
}
