/** Lists of bodies: 市工业和信息化局、科技局和各区人民政府 → where each stands. */
import { bodyAt, type BodyMatch } from '../gazetteer/body-at.ts';
import { prefixesAt } from '../gazetteer/place-at.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';

export { bodyAt, type BodyMatch };

/** A body of a list. */
export interface CutBody extends Span {
  verbatim: string;
  known: boolean;
  collective: boolean;
  /** A mark before the name that is no part of it: ★ of ★市科技局. */
  mark: string | null;
  /** The bracket right after the name, with its brackets, where it is none of a name: （牵头）. */
  bracket: Span | null;
}

export interface CutOptions {
  /** True after a label (责任单位：): every item is a body, known or not. */
  afterLabel: boolean;
}

const SEPARATORS = '、，,；;/|｜\t\n';
const MARKS = '*＊★☆▲△●■◆◎※';
const OPEN = '（(〔[【〈';
const CLOSE = '）)〕]】〉';
const isSeparator = oneOf(SEPARATORS);
const isSpace = oneOf(WHITE_SPACE);
const isMark = oneOf(MARKS);
const isOpen = oneOf(OPEN);
const isClose = oneOf(CLOSE);
/** What stands between two items. */
const isBetween = oneOf(`${SEPARATORS}${WHITE_SPACE}。.：:`);
/** Signs behind which no name goes on. */
const endsName = oneOf(`${SEPARATORS}${WHITE_SPACE}${OPEN}${CLOSE}。：:${MARKS}`);
/** Words that lead from one item to the next: 和, 以及; the longest first. */
const JOINS = ['以及', '并会同', '会同', '和', '及', '与'];
const opensJoin = oneOf(JOINS.map((word) => word.charAt(0)).join(''));
const LEADS = ['由', '并', '其中'];
/** Words behind the last name of a list. */
const ROLES = /^(?:牵头|负责|配合|按|分工|参与|协助|会同|共同|分别|等|指导|落实|承担|依)/;

/**
 * Cuts a list at 、 ， ； / and spaces, and at 和 及 与 以及 where these stand between names.
 *
 * @param text the reading; the list is `text.slice(start, end)`
 * @returns the bodies in their order, each with its range; items that are none are left out unless `afterLabel`
 */
export function cutBodies(
  text: string,
  start: number,
  end: number,
  gazetteer: Gazetteer,
  { afterLabel }: CutOptions,
): CutBody[] {
  const bodies: CutBody[] = [];
  for (let at = start; at < end;) {
    const from = skip(text, at, end);
    if (from >= end) break;
    const mark = isMark(text.charCodeAt(from)) ? text.charAt(from) : null;
    const nameStart = mark ? skip(text, from + 1, end) : from;
    const item = itemAt(text, nameStart, end, gazetteer);
    const body = bodyOf(text, item, mark, end);
    if (body && (afterLabel || item.match !== null || item.bare || body.collective)) bodies.push(body);
    const past = Math.max(body?.end ?? 0, body?.bracket?.end ?? 0, item.end);
    if (body && body.mark === null && past < end && isMark(text.charCodeAt(past))) body.mark = text.charAt(past);
    at = Math.max(item.next, afterRole(text, afterMarks(text, past, end), end, gazetteer), from + 1);
  }
  return bodies;
}

interface Item extends Span {
  match: BodyMatch | null;
  /** A function alone, or a place: 科技、工业和信息化等部门; 南山区. */
  bare: boolean;
  /** Where the next item may begin. */
  next: number;
}

function skip(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBetween(text.charCodeAt(at))) at++;
  return at;
}

/** The item that begins at `at`: a body with what belongs to it, or the words up to the next separator. */
function itemAt(text: string, at: number, end: number, gazetteer: Gazetteer): Item {
  const lead = LEADS.find((word) => text.startsWith(word, at) && bodyAt(text, at + word.length, end, gazetteer));
  const start = lead ? at + lead.length : at;
  const match = bodyAt(text, start, end, gazetteer);
  if (match) {
    const to = match.end;
    const join = joinAt(text, to, end, gazetteer);
    if (isBoundary(text, to, end) || join !== null)
      return { start, end: to, match, bare: false, next: join ?? afterRole(text, to, end, gazetteer) };
  }
  const stop = separatorFrom(text, match ? match.end : start, end, gazetteer);
  const words = text.slice(start, stop.end).trimEnd();
  const bare = isBare(words, gazetteer);
  return { start, end: start + words.length, match, bare, next: stop.next };
}

/** True where a name may end: before a separator, a bracket, 等, or the end. */
function isBoundary(text: string, at: number, end: number): boolean {
  return at >= end || endsName(text.charCodeAt(at)) || ROLES.test(text.slice(at, at + 2));
}

/** Past the marks behind a name: 市科技局*、… */
function afterMarks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isMark(text.charCodeAt(at))) at++;
  return at;
}

/** Past the words of a role: 市科技局牵头、… */
function afterRole(text: string, at: number, end: number, gazetteer: Gazetteer): number {
  return ROLES.test(text.slice(at, at + 2)) ? etCetera(text, at, end, gazetteer) : at;
}

/** Where the next name begins after 和 or the like; null where none stands here or no name follows. */
function joinAt(text: string, at: number, end: number, gazetteer: Gazetteer): number | null {
  if (at >= end || !opensJoin(text.charCodeAt(at))) return null;
  const word = JOINS.find((each) => text.startsWith(each, at));
  if (word === undefined) return null;
  const next = at + word.length;
  return bodyAt(text, next, end, gazetteer) || /^(?:其他|其它|各|有关|相关|所在地)/.test(text.slice(next, next + 3))
    ? next
    : null;
}

/** The end of an item whose name is not understood. */
function separatorFrom(text: string, start: number, end: number, gazetteer: Gazetteer): { end: number; next: number } {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isOpen(code)) depth++;
    else if (isClose(code)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (isSeparator(code)) return { end: at, next: at + 1 };
    if (isSpace(code) && partsNames(text, start, at, end)) return { end: at, next: at + 1 };
    if (text[at] === '等' && at > start) return { end: at, next: etCetera(text, at, end, gazetteer) };
    const join = at >= start + 2 ? joinAt(text, at, end, gazetteer) : null;
    if (join !== null && parts(text, start, at, join, end, gazetteer)) return { end: at, next: join };
  }
  return { end, next: end };
}

/** A space parts two names, but not the letters of one: 市 科 技 局. */
function partsNames(text: string, start: number, at: number, end: number): boolean {
  const left = text.slice(start, at).replace(/\s/g, '');
  return (
    left.length >= 3 &&
    /[局厅委办部署院会司团室处所队站府]$/.test(left) &&
    /^\s*[\u4e00-\u9fff]{3}/.test(text.slice(at, Math.min(end, at + 8)))
  );
}

/** True where 和 parts two names: the second has a place or level of its own, or the first ends like a body. */
function parts(text: string, start: number, at: number, join: number, end: number, gazetteer: Gazetteer): boolean {
  const next = bodyAt(text, join, end, gazetteer);
  if (!next?.known) return false;
  return next.place !== null || next.collective || /[局厅委办部署院会司团室处所队站]$/.test(text.slice(start, at));
}

/** 等部门和单位, 等有关单位: to the next separator; 等和各省级人民政府, 等部门和各区: to the name that follows. */
function etCetera(text: string, start: number, end: number, gazetteer: Gazetteer): number {
  for (let at = start; at < end; at++) {
    if (isSeparator(text.charCodeAt(at))) return at;
    const isOfMany =
      at > start && text.charAt(start) === '等' && (at === start + 1 || /^[和及与]各/.test(text.slice(at, at + 2)));
    const join = isOfMany ? joinAt(text, at, end, gazetteer) : null;
    if (join !== null) return join;
  }
  return end;
}

/** A function alone (科技, 工业和信息化), or the full name of a place (南山区). */
function isBare(words: string, gazetteer: Gazetteer): boolean {
  const { words: functions, names } = gazetteer.parts();
  if (functions.get(words).length > 0 || names.get(words).length > 0) return true;
  const whole = prefixesAt(words, 0, words.length, gazetteer).find((prefix) => prefix.end === words.length);
  return whole?.kind === 'place' && whole.full;
}

function bodyOf(text: string, item: Item, mark: string | null, end: number): CutBody | null {
  let { start, end: to } = item;
  while (to > start && isSpace(text.charCodeAt(to - 1))) to--;
  let bracket = bracketAt(text, to, end);
  if (bracket && isPartOfName(text, bracket)) {
    to = bracket.end;
    bracket = null;
  }
  const verbatim = text.slice(start, to);
  if (verbatim.length < 1 || /^等/.test(verbatim)) return null;
  const { match } = item;
  const whole = match !== null && match.end === item.end;
  const collective = whole ? match.collective : isOfMany(verbatim);
  return {
    start,
    end: to,
    verbatim,
    known: (whole && match.known) || item.bare || collective,
    collective,
    mark,
    bracket,
  };
}

/** 省政府有关部门, 驻泰各单位, 直属单位: many bodies under one name, whatever stands before. */
function isOfMany(name: string): boolean {
  return /(?:各|有关|相关|直属|所属|下属)[^、，]{0,8}(?:部门|单位|机构|企业|政府|管委会|办事处)$/.test(name);
}

function bracketAt(text: string, at: number, end: number): Span | null {
  if (at >= end || !isOpen(text.charCodeAt(at))) return null;
  for (let here = at + 1; here < Math.min(end, at + 40); here++)
    if (isClose(text.charCodeAt(here))) return { start: at, end: here + 1 };
  return null;
}

/** 市发展改革委（市粮食和物资储备局）: a bracket that holds a name belongs to it, one that holds a role does not. */
function isPartOfName(text: string, bracket: Span): boolean {
  const words = text.slice(bracket.start + 1, bracket.end - 1);
  return /(?:局|办|委|会|室|中心|市|区|县|街|道|队|院|社|厅)$/.test(words);
}
