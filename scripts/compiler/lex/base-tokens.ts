/** A passage that may lay out bases, as tokens: [在] [北岭镇] [建设] [新能源装备产业基地] ，[规划面积1500亩] ，[重点发展] …. */
import { oneOf, WHITE_SPACE } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import { areasIn, type Area } from './base-areas.ts';
import { nameKind, type NameKind } from './base-names.ts';
import * as words from './base-words.ts';
import { bracketEnd, CLAUSE_OPENING } from './bracket.ts';
import type { NameReader } from './names.ts';
import { mayOpen, openingsOf, wordSet, wordTrie, type WordMatch } from './word-trie.ts';

export type BaseKind =
  | 'name' // 青河生物医药产业园
  | 'at' // 在北岭镇, before a verb
  | 'site' // 位于北岭镇
  | 'size' // 规划面积
  | 'area' // 5平方公里
  | 'found' // 建设
  | 'how' // 加快
  | 'stress' // 重点发展
  | 'grow' // 发展
  | 'draw' // 集聚
  | 'main' // 主导产业
  | 'by' // 以
  | 'as-main' // 为主导
  | 'taken-as' // 为核心区
  | 'equals' // 为, 分别为
  | 'part' // “一核”
  | 'of' // 的
  | 'and' // 、 和
  | 'etc' // 等
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'break' // between two lines
  | 'aside' // a bracket
  | 'act' // 参与: a verb that ends the words before it
  | 'wish' // 探索
  | 'lean' // 依托
  | 'word';

/** A base, park or area by its name. */
export interface PlaceName {
  kind: NameKind;
  noun: Exclude<words.PlaceNoun, 'none'>;
}

export interface BaseToken extends Span {
  kind: BaseKind;
  /** Of a `name`. */
  name?: PlaceName;
  /** Of an `area`: in 亩 or in square kilometres. */
  area?: Area;
}

type Word = { kind: BaseKind; isAnywhere: boolean };

const listed = (kind: BaseKind, list: readonly string[], isAnywhere = false) =>
  list.map((word) => [word, { kind, isAnywhere }] as const);

/** Words that end the run of characters before them; those that are not `isAnywhere` only open one, or follow a name. */
const WORDS = [
  ...listed(
    'word',
    ['作为', '成为', '行为', '认为', '可以', '所在地', '以上', '以下', '以内', '发展改革', '等级'],
    true,
  ),
  ...listed('site', words.SITE_WORDS, true),
  ...listed('size', words.SIZE_WORDS, true),
  ...listed('stress', words.STRESS_WORDS, true),
  ...listed('main', words.MAIN_WORDS, true),
  ...listed('as-main', words.AS_MAIN_WORDS, true),
  ...listed('taken-as', words.TAKEN_AS_WORDS, true),
  ...listed('found', ['建设', '打造', '打造成', '建成', '设立', '规划建设', '布局建设'], true),
  ...listed('found', words.FOUND_WORDS),
  ...listed('act', words.ACT_WORDS, true),
  ...listed('act', words.ACT_STARTS),
  ...listed('wish', words.WISH_WORDS, true),
  ...listed('lean', words.LEAN_WORDS, true),
  ...listed('how', words.HOW_ANYWHERE, true),
  ...listed('how', words.HOW_WORDS),
  ...listed('grow', words.GROW_WORDS),
  ...listed('draw', words.DRAW_WORDS),
  ...listed('equals', words.EQUALS_WORDS, true),
  ...listed('by', ['以']),
  ...listed('of', ['的'], true),
  ...listed('etc', words.ET_CETERA, true),
  ...listed('and', ['、', '以及'], true),
  ...listed('comma', ['，', ','], true),
  ...listed('colon', ['：', ':'], true),
  ...listed('semicolon', ['；', ';'], true),
  ...listed('stop', ['。', '！', '？'], true),
];
const wordAt = wordTrie<Word>(WORDS);
const nounAt = wordTrie<words.PlaceNoun>(words.PLACE_NOUNS);
const notAfterNoun = wordSet(words.NOT_AFTER_NOUN);
/** Where a word or a noun may stand that ends or makes up a token inside a run. */
const wordsOrNouns = openingsOf(
  [...WORDS.filter(([, { isAnywhere }]) => isAnywhere), ...words.PLACE_NOUNS].map(([word]) => word),
);
const isBracket = oneOf([...CLAUSE_OPENING].join(''));
const isMark = oneOf([...CLAUSE_OPENING, '“"「”」'].join(''));
const boundAt = wordSet(words.BOUND_WORDS);
const isSpace = oneOf(WHITE_SPACE);
/** Marks that end a run of characters or go on with it by rules of their own. */
const isSign = oneOf([WHITE_SPACE, ...CLAUSE_OPENING, '“"「”」'].join(''));
const endsSite = oneOf('，,。；;：:（(的');
const PAIRS: Record<string, string> = { '“': '”', '"': '"', '「': '」' };
const LONGEST_SITE = 48;
const LONGEST_QUOTE = 16;
const FARTHEST_QUOTE = 40;
const LONGEST_AT = 24;

interface Run {
  start: number;
  /** The last noun of a place in the run. */
  noun: (Span & { value: Exclude<words.PlaceNoun, 'none'> }) | null;
}

interface Walk {
  text: string;
  end: number;
  names: NameReader;
  tokens: BaseToken[];
  areas: BaseToken[];
  run: Run;
}

/** Makes the tokens of `text.slice(start, end)`. */
export function baseTokens(text: string, start: number, end: number, names: NameReader): BaseToken[] {
  const areas = areasIn(text, start, end);
  const walk: Walk = { text, end, names, tokens: [], areas, run: { start, noun: null } };
  for (let i = start; i < end;) {
    const { run } = walk;
    const isInside = i > run.start && run.noun?.end !== i && (areas[0]?.start ?? end) > i;
    i = isInside && !isSign(text.charCodeAt(i)) && !mayOpen(wordsOrNouns, text, i) ? i + 1 : step(walk, i);
  }
  flush(walk, end);
  return walk.tokens;
}

/** Takes what stands at `i`; where to go on. */
function step(walk: Walk, i: number): number {
  const { text, end, run } = walk;
  const code = text.charCodeAt(i);
  if (isSpace(code)) return i === run.start ? (run.start = i + 1) : i + 1;
  const area = walk.areas[0];
  if (area && area.start <= i) {
    walk.areas.shift();
    return area.start < i ? i : take(walk, i, { ...area });
  }
  if (!isMark(code)) return plain(walk, i, end);
  if (isBracket(code)) return bracket(walk, i);
  return text.charAt(i) in PAIRS ? quoted(walk, i) : take(walk, i, null, i + 1);
}

function plain(walk: Walk, i: number, end: number): number {
  const { text, run } = walk;
  const isFirst = i === run.start;
  const opens = isFirst || run.noun?.end === i;
  if (isFirst) {
    const special = atPhrase(walk, i) ?? partAt(text, i, end);
    if (special) return take(walk, i, special);
  }
  const word = isMeant(text, wordAt(text, i, end));
  if (word && (word.value.isAnywhere || opens) && word.value.kind !== 'word')
    return take(walk, i, withSite(text, { kind: word.value.kind, start: i, end: word.end }, end));
  if (opens && run.noun && '和及与'.includes(text.charAt(i)))
    return take(walk, i, { kind: 'and', start: i, end: i + 1 });
  if (word?.value.kind === 'word') return word.end;
  const noun = nounAt(text, i, end);
  if (!noun) return i + 1;
  if (noun.value !== 'none' && !notAfterNoun(text, noun.end, end))
    run.noun = { start: i, end: noun.end, value: noun.value };
  return noun.end;
}

/** 特色产业 tells what a place is for before 为 alone; 特色产业园 is one. */
function isMeant(text: string, word: WordMatch<Word> | null): WordMatch<Word> | null {
  return word?.value.kind === 'main' && !'为是：:'.includes(text.charAt(word.end)) ? null : word;
}

/** Ends the run before a token, and takes the token. */
function take(walk: Walk, at: number, token: BaseToken | null, next = token?.end ?? at): number {
  flush(walk, at);
  if (token) walk.tokens.push(token);
  walk.run = { start: next, noun: null };
  return next;
}

/** The run up to `end` as a name, where it ends on the noun of a place, or a word. */
function flush({ text, tokens, run, names }: Walk, to: number): void {
  let end = to;
  while (end > run.start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end <= run.start) return;
  const { noun } = run;
  if (noun?.end !== end) tokens.push({ kind: 'word', start: run.start, end });
  else {
    const kind = nameKind(text, run.start, noun.start, end, names);
    tokens.push({ kind: 'name', start: run.start, end, name: { kind, noun: noun.value } });
  }
}

/** 位于柳溪区临江街道; 地处片区东侧，东至滨海大道，西至三号河. */
function withSite(text: string, token: BaseToken, end: number): BaseToken {
  if (token.kind === 'lean') return leantOn(text, token, end);
  if (token.kind !== 'site') return token;
  const limit = Math.min(end, token.start + LONGEST_SITE);
  let at = token.end;
  for (;;) {
    while (at < limit && !endsSite(text.charCodeAt(at))) at++;
    const bound = '，,'.includes(text.charAt(at)) ? boundAt(text, at + 1, limit) : null;
    if (at >= limit || !bound) break;
    at = bound.end;
  }
  return { ...token, end: at };
}

/** 依托沿江牧场群布局: its site; 依托科创园，重点发展… leans on a place of its own. */
function leantOn(text: string, token: BaseToken, end: number): BaseToken {
  const limit = Math.min(end, token.start + LONGEST_SITE);
  let at = token.end;
  while (at < limit && !endsSite(text.charCodeAt(at))) at++;
  const isSite = words.LEANT_SITE_ENDS.some(
    (ending) => at - ending.length > token.end && text.startsWith(ending, at - ending.length),
  );
  return isSite ? { ...token, kind: 'site', end: at } : token;
}

/** 在北岭镇, 沿红河流域: where something is built, before the verb. */
function atPhrase({ text, end }: Walk, i: number): BaseToken | null {
  if (!'在沿'.includes(text.charAt(i))) return null;
  const limit = Math.min(end, i + LONGEST_AT);
  for (let at = i + 3; at < limit && !endsSite(text.charCodeAt(at)); at++) {
    const word = wordAt(text, at, end)?.value.kind;
    if (word === 'found' || (word === 'how' && at > i + 3)) return { kind: 'at', start: i, end: at };
  }
  return null;
}

/** 一核：, 东翼为: a part of a layout, without quotation marks. */
function partAt(text: string, i: number, end: number): BaseToken | null {
  if (!words.LAYOUT_NUMBERS.includes(text.charAt(i))) return null;
  for (const length of [2, 3]) {
    const to = i + length;
    if (to < end && isPart(text.slice(i, to)) && '为是即：:，,—'.includes(text.charAt(to)))
      return { kind: 'part', start: i, end: to };
  }
  return null;
}

function isPart(said: string): boolean {
  return (
    said.length <= 4 && words.LAYOUT_PARTS.includes(said.slice(-1)) && words.LAYOUT_NUMBERS.includes(said.charAt(0))
  );
}

/** “一核” is a part; “东湾储能装备产业基地” a name; “智慧农业”示范区 the beginning of one. */
function quoted(walk: Walk, i: number): number {
  const { text, end } = walk;
  const within = text.slice(i + 1, Math.min(end, i + FARTHEST_QUOTE));
  const close = i + 1 + within.indexOf(PAIRS[text.charAt(i)] ?? '');
  if (close === i) return take(walk, i, null, i + 1);
  if (isPart(text.slice(i + 1, close))) return take(walk, i, { kind: 'part', start: i, end: close + 1 });
  const isBegun = close - i <= LONGEST_QUOTE && !endsOnNoun(text, i + 1, close);
  return isBegun ? close + 1 : take(walk, i, null, i + 1);
}

function endsOnNoun(text: string, start: number, end: number): boolean {
  for (let at = Math.max(start, end - 4); at < end; at++) {
    const noun = nounAt(text, at, end);
    if (noun?.end === end && noun.value !== 'none') return true;
  }
  return false;
}

/** 中国（云岭）自由贸易试验区 goes on; any other bracket is an aside, of which only areas count: （约8平方公里）. */
function bracket(walk: Walk, i: number): number {
  const { text, run, end } = walk;
  const close = bracketEnd(text, i, end);
  if (close === null) return take(walk, i, null, i + 1);
  const isShort = close - i <= 10 && i > run.start && /^[\u4e00-\u9fff]$/.test(text.charAt(close));
  if (isShort && run.noun?.end !== i && !/[、，；：]/.test(text.slice(i, close))) return close;
  take(walk, i, { kind: 'aside', start: i, end: close });
  for (let area = walk.areas[0]; area && area.start < close; area = walk.areas[0]) {
    if (area.start > i) walk.tokens.push({ ...area });
    walk.areas.shift();
  }
  return close;
}
