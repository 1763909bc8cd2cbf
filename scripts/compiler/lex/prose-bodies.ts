/** Names of bodies in running text, where gazetteer, function or ending tell them: 各现场指挥部, 发展改革、商务等部门. */
import { holds } from './word-trie.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import { endsAsBody, isBodyName, mayEndBody } from './body-endings.ts';
import { bracketEnd, CLAUSE_OPENING, OPENING } from './bracket.ts';
import type { NameReader } from './names.ts';
import { SEPARATORS, isSeparator, mustAt, actAt, jointAt, regularAt, chargeAt, memberAt } from './prose-charges.ts';
import {
  ACTION_STARTS,
  AFTER_PARTICLE,
  NAME_STARTS,
  NEVER_IN_NAME,
  NO_BODY_ENDS,
  NOT_IN_NAME,
  NO_BODIES,
  OFFICE_ENDS,
  NO_BODY_STARTS,
  PLAIN_NOUNS,
  PRIVATE,
  PRIVATE_ENDS,
  VERB_STARTS,
  WEAK_ENDS,
} from './prose-name-words.ts';
import type { BodyToken } from './tokens.ts';

/** Where a name is looked for. */
export interface Place {
  text: string;
  /** End of the sentence. */
  end: number;
  names: NameReader;
  /** True behind a 由. */
  saysBy: boolean;
}

/** The body that begins at a place: by gazetteer, by function, or by its ending. */
export function bodyHere(place: Place, i: number): BodyToken | null {
  const { text, end, names } = place;
  const { body: named, place: seat } = names.namesAt(text, i, end);
  if (!named && startsNoBody(text.charCodeAt(i))) return null;
  const known = named?.known ? named : (functionAt(place, i) ?? (seat && acts(place, seat) ? seat : null));
  const isBy = place.saysBy || text[i - 1] === '由';
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
  return holds(name, PRIVATE) || endsOn(name, PRIVATE_ENDS);
}

/** 海城市、岫岩满族自治县要…: a place acts under its name. */
function acts({ text, end }: Place, place: Span): boolean {
  if (/[、和及]/.test(text[place.end] ?? '')) return true;
  return mustAt(text, place.end, end) !== null || chargeAt(text, place.end, end) !== null;
}

/** 发展改革、商务等部门: a function names a department where the list ends on 部门. */
function functionAt({ text, end, names }: Place, i: number): Span | null {
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
    const isEnd =
      j - i >= 2 &&
      mayEndBody(text, j) &&
      followsName(text, j, end) &&
      !isGovernmentToo(text, j) &&
      !isParticle(text, j);
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

const followsParticle = oneOf(AFTER_PARTICLE.join(''));

/** 所 of 新增支出所需资金. */
function isParticle(text: string, j: number): boolean {
  return text[j - 1] === '所' && followsParticle(text.charCodeAt(j));
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

function endsOn(words: string, endings: readonly string[]): boolean {
  return endings.some((ending) => words.endsWith(ending));
}

/** A name of any ending where it is said by whom: 由财经事务及库务局牵头. */
function isBodyLike(words: string, isBy = false): boolean {
  if (DIVISIONS_TOO.test(words)) return true;
  if (words.length > 24 || !isBodyName(words) || !endsAsBody(words) || opensWithVerb(words)) return false;
  if (holds(words, NEVER_IN_NAME) || (endsOn(words, NO_BODY_ENDS) && !endsOn(words, OFFICE_ENDS))) return false;
  if (isBy && /局$/.test(words)) return true;
  if (PLAIN_NOUNS.includes(words)) return false;
  return !endsOn(words, WEAK_ENDS) || NAME_STARTS.some((word) => words.startsWith(word)) || words.length <= 4;
}
