/** A sentence of running text as tokens: bodies where a name may stand, and the words that charge them. */
import type { Role } from '../../../src/schemas/duty.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import { bracketEnd, CLAUSE_OPENING, OPENING } from './bracket.ts';
import { endsAsBody, isBodyName, mayEndBody } from './body-endings.ts';
import type { Span } from '../tree/facts.ts';
import type { NameReader } from './names.ts';
import {
  ACTION_STARTS,
  ACTS,
  AS_OPENERS,
  ET_CETERA_ENDS,
  IN_CHARGE_NOUNS,
  MATTERS,
  MEMBER_NOUNS,
  MEMBER_OPENERS,
  MUST,
  MUST_NOT_AFTER,
  MUST_NOT_BEFORE,
  NO_BODIES,
  NO_BODY_STARTS,
  NO_CHARGE_AFTER,
  NOT_IN_NAME,
  PERSONS,
  PRIVATE,
  PRIVATE_ENDS,
  VERB_STARTS,
  NEVER_IN_NAME,
  WEAK_ENDS,
  NAME_STARTS,
  PLAIN_NOUNS,
  DEEDS,
  SUPPORTS,
  PROSE_VERBS,
  REGULARLY,
  HELPS,
} from './prose-words.ts';
import { verbAt, VERB_OPENERS } from './roles.ts';
import type { BodyToken, DutyToken, PlainToken } from './tokens.ts';
import { wordSet, wordTrie } from './word-trie.ts';

const verbOf = wordTrie<Role>(PROSE_VERBS);
const mustAt = wordSet(MUST);
const etcEnd = wordSet(ET_CETERA_ENDS);
const personAt = wordSet(PERSONS);
const memberOpener = wordSet(MEMBER_OPENERS);
const memberNoun = wordSet(MEMBER_NOUNS);
const asOpener = wordSet(AS_OPENERS);
const actAt = wordSet(ACTS);
const noChargeAt = wordSet(NO_CHARGE_AFTER);
const CONJUNCTIONS = ['以及', '和', '及', '与', '并', '暨'];
const conjunctionAt = wordSet(CONJUNCTIONS);
const deedAt = wordSet(DEEDS);
const supportAt = wordSet(SUPPORTS);
const regularAt = wordSet(REGULARLY);
const helpAt = wordSet(HELPS);
const JOINTS = ['会同', '联合', '会商'];
const jointAt = wordSet(JOINTS);

const SEPARATORS: Record<string, PlainToken['kind']> = {
  '、': 'and',
  '，': 'comma',
  ',': 'comma',
  '：': 'comma',
  ':': 'comma',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'stop',
};

const isSeparator = oneOf(Object.keys(SEPARATORS).join(''));

/** State of one walk over a sentence. */
interface Walk {
  text: string;
  end: number;
  names: NameReader;
  tokens: DutyToken[];
  /** True where a name may begin: at the start, after a mark, after 由 and 和. */
  opens: boolean;
  /** True behind a 由. */
  saysBy: boolean;
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

/** 牵头, 按照职责做好, 是…主管部门: a verb that charges. */
function chargeAt(text: string, i: number, end: number): DutyToken | null {
  const inCharge = inChargeAt(text, i, end);
  if (inCharge !== null) return { kind: 'verb', start: i, end: inCharge, role: 'responsible' };
  const listed = verbOf(text, i, end);
  const grammar = verbAt(text, i, end);
  const shared = grammar?.role === 'shared' && !listed ? grammar : null;
  const lead = grammar?.role === 'lead' ? grammar : null;
  const verb = lead
    ? { end: lead.end, role: lead.role }
    : shared
      ? { end: shared.end, role: shared.role }
      : listed && { end: listed.end, role: listed.value };
  if (!verb || noChargeAt(text, verb.end, end) || /^(?:单位|部门)/.test(text.slice(verb.end, verb.end + 2)))
    return null;
  return { kind: 'verb', start: i, end: verb.end, role: verb.role };
}

/** 是节约用水工作的主管部门: the offset after it. */
function inChargeAt(text: string, i: number, end: number): number | null {
  if (text[i] !== '是' && text[i] !== '为') return null;
  const stop = Math.min(end, i + 36);
  for (let j = i + 1; j < stop && !SEPARATORS[text[j] ?? '']; j++) {
    const noun = IN_CHARGE_NOUNS.find((word) => text.startsWith(word, j) && j + word.length <= end);
    if (noun && (SEPARATORS[text[j + noun.length] ?? ''] || j + noun.length >= end)) return j + noun.length;
  }
  return null;
}

/** 等部门, 等8个单位, 等市直经济部门: the offset after it. */
function etCetera(text: string, i: number, end: number): number | null {
  if (text[i] !== '等') return null;
  for (let j = i + 1; j < Math.min(end, i + 14) && !SEPARATORS[text[j] ?? '']; j++) {
    const noun = etcEnd(text, j, end);
    if (noun) return noun.end;
  }
  return i + 1;
}

/** 主要负责同志为成员, 作为成员单位 */
function memberAt(text: string, i: number, end: number): PlainToken | null {
  const as = asOpener(text, i, end);
  if (as) return { kind: 'as', start: i, end: as.end };
  let at = i;
  for (let person = personAt(text, at, end); person; person = personAt(text, at, end)) at = person.end;
  const opener = memberOpener(text, at, end);
  const noun = opener ? memberNoun(text, opener.end, end) : null;
  return noun ? { kind: 'member', start: i, end: noun.end } : null;
}

function bodyAt(walk: Walk, i: number): BodyToken | null {
  if (walk.read.at !== i) walk.read = { at: i, body: bodyHere(walk, i) };
  return walk.read.body;
}

/** The body that begins at a place: by gazetteer, by function, or by its ending. */
function bodyHere(walk: Walk, i: number): BodyToken | null {
  const { text, end, names } = walk;
  const { body: named, place } = names.namesAt(text, i, end);
  if (!named && startsNoBody(text.charCodeAt(i))) return null;
  const known = named?.known ? named : (functionAt(walk, i) ?? (place && acts(walk, place) ? place : null));
  const isBy = walk.saysBy || text[i - 1] === '由';
  const generic = genericBody(text, i, end, names, isBy);
  const isWhole =
    known &&
    (!generic ||
      known.end >= generic.end ||
      jointAt(text, known.end, end) !== null ||
      actsAt(text, i, known.end, generic.end));
  const found = isWhole ? { ...known, known: true } : generic;
  if (!found) return null;
  const verbatim = text.slice(i, found.end);
  if (NO_BODIES.includes(verbatim)) return null;
  const isFirm = !found.known && isPrivate(verbatim);
  return {
    kind: isFirm ? 'firm' : 'body',
    start: i,
    end: found.end,
    verbatim,
    known: found.known,
    given: null,
    mark: null,
  };
}

const startsNoBody = oneOf(NO_BODY_STARTS.join(''));

/** 有关部门组建协调小组: what follows a name of many is what they do, not more of the name. */
function actsAt(text: string, start: number, at: number, end: number): boolean {
  if (!/(?:部门|单位|政府|地区)$/.test(text.slice(start, at))) return false;
  return opensWithVerb(text.slice(at, end)) || actAt(text, at, end) !== null;
}

function isPrivate(name: string): boolean {
  return PRIVATE.some((word) => name.includes(word)) || PRIVATE_ENDS.some((word) => name.endsWith(word));
}

/** 海城市、岫岩满族自治县要…: a place acts under its name. */
function acts({ text, end }: Walk, place: Span): boolean {
  if (/[、和及]/.test(text[place.end] ?? '')) return true;
  return mustAt(text, place.end, end) !== null || chargeAt(text, place.end, end) !== null;
}

/** 发展改革、商务等部门: a function names a department where the list ends on 部门. */
function functionAt({ text, end, names }: Walk, i: number): Span | null {
  const word = names.functionAt(text, i, end);
  return word && /^[、等和及]/.test(text.slice(word.end, word.end + 1)) ? word : null;
}

const LONGEST_NAME = 26;
const opensClause = oneOf([...CLAUSE_OPENING].join(''));
const isNoName = oneOf(NOT_IN_NAME);

/** Words up to a verb or mark that end like the name of a body: 各现场指挥部, 产业集群专项工作专班. */
function genericBody(
  text: string,
  i: number,
  end: number,
  names: NameReader,
  isBy = false,
): (Span & { known: false }) | null {
  const limit = Math.min(end, i + LONGEST_NAME);
  for (let j = i; j < limit; j++) {
    const code = text.charCodeAt(j);
    if (opensClause(code)) {
      const close = bracketEnd(text, j, Math.min(end, j + 20));
      if (close === null) return null;
      j = close - 1;
      if (close < end && !followsName(text, close, end)) continue;
      if (close <= end && isBodyLike(text.slice(i, close), false)) return { start: i, end: close, known: false };
      continue;
    }
    const isEnd = j - i >= 2 && mayEndBody(text, j) && followsName(text, j, end) && !isGovernmentToo(text, j);
    if (isEnd && isBodyLike(text.slice(i, j), isBy) && isCredible(text, i, j, isBy, names))
      return { start: i, end: j, known: false };
    if (isSeparator(code) || isNoName(code)) return null;
  }
  const last = Math.min(end, limit);
  return last === end && last - i >= 2 && isBodyLike(text.slice(i, last))
    ? { start: i, end: last, known: false }
    : null;
}

/** 瑶岭生态环境局 ends on a function of government; 初步形成全局 does not. */
function isCredible(text: string, start: number, end: number, isBy: boolean, names: NameReader): boolean {
  const isBureau = /[局部]/.test(text[end - 1] ?? '') && end - start > 4;
  if (!isBureau || isBy || NAME_STARTS.some((word) => text.startsWith(word, start))) return true;
  for (let at = start + 1; at < end - 2; at++) if (names.bodyAt(text, at, end)?.end === end) return true;
  return false;
}

/** 各市州党委和政府 is one body. */
function isGovernmentToo(text: string, j: number): boolean {
  return /^[和及](?:人民)?政府/.test(text.slice(j, j + 5));
}

const endsName = oneOf([...Object.keys(SEPARATORS), ...OPENING, '等和及与）)', WHITE_SPACE].join(''));

/** True where a name may end: before a mark, a verb, 要, 会同, 等. */
function followsName(text: string, j: number, end: number): boolean {
  if (endsName(text.charCodeAt(j))) return true;
  return (
    mustAt(text, j, end) !== null ||
    chargeAt(text, j, end) !== null ||
    jointAt(text, j, end) !== null ||
    memberAt(text, j, end) !== null ||
    (actAt(text, j, end) !== null && /[局厅委办部署院心府会组室门位行班司队所]/.test(text[j - 1] ?? '')) ||
    regularAt(text, j, end) !== null ||
    text.startsWith('成立', j) ||
    text.startsWith('设在', j)
  );
}

/** 镇（街） of 各园区、镇（街） */
const DIVISIONS_TOO = /^[县区乡镇村市][（(][^（）()]{1,8}[）)]$/;

const ORGAN = /^(?:机构|中心|会|站|局|办|所|处|科|室|院|队)$/;

/** 成立领导小组 says what is done; 经济发展办 and 促进机构 are names although 经 and 促进 open them. */
function opensWithVerb(words: string): boolean {
  return VERB_STARTS.some(
    (verb) =>
      words.startsWith(verb) &&
      (verb.length > 1
        ? ACTION_STARTS.includes(verb) || !ORGAN.test(words.slice(verb.length))
        : /^.(?:[省市县区州旗盟]|国家|自治区)/.test(words)),
  );
}

/** A name of any ending where it is said by whom: 由财经事务及库务局牵头. */
function isBodyLike(words: string, isBy = false): boolean {
  if (DIVISIONS_TOO.test(words)) return true;
  if (words.length > 24 || !isBodyName(words) || !endsAsBody(words) || opensWithVerb(words)) return false;
  if (NEVER_IN_NAME.some((word) => words.includes(word))) return false;
  if (isBy && /局$/.test(words)) return true;
  if (PLAIN_NOUNS.includes(words)) return false;
  return (
    !WEAK_ENDS.some((word) => words.endsWith(word)) ||
    NAME_STARTS.some((word) => words.startsWith(word)) ||
    words.length <= 4
  );
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
