/** A sentence that names documents, as tokens: [根据] [《…》（青府〔2020〕8号）] [、] [《…》] ，[制定] [本办法]. */
import { oneOf } from '../tree/character-set.ts';
import type { Span } from '../tree/facts.ts';
import {
  AMENDED_WORDS,
  AMEND_WORDS,
  BRINGING_WORDS,
  BROUGHT_WORDS,
  CARRY_WORDS,
  CATALOGUE_WORDS,
  ENDED_WORDS,
  FOLLOWING_WORDS,
  FOLLOW_WORDS,
  GROUND_WORDS,
  JOINING_WORDS,
  KEEP_WORDS,
  MADE_WORDS,
  NOT_WORDS,
  NO_POLICY_ENDINGS,
  NO_REPLACE_WORDS,
  PLAN_WORDS,
  PREVAIL_WORDS,
  REPEAL_WORDS,
  REPLACE_WORDS,
  SELF_WORDS,
  UNLIKE_WORDS,
} from './citation-words.ts';
import { documentNumbers, type DocumentNumber } from './document-numbers.ts';
import { wordTrie } from './word-trie.ts';

/** A document as it is named, with its number. */
export interface NamedDocument extends Span {
  title: string;
  number: string | null;
  /** What the text calls it from there on: （以下简称《若干措施》）. */
  alias: string | null;
}

/** `repealed` is 废止的, said of what follows; `self` the text itself. */
export type CitationKind =
  | 'document' | 'ground' | 'follow' | 'carry' | 'made' | 'repeal' | 'repealed' | 'keep' | 'not' | 'replace' | 'unlike' | 'prevail'
  | 'amend' | 'amended' | 'plan' | 'catalogue' | 'following' | 'self' | 'bringing' | 'brought' | 'and' | 'comma' | 'colon' | 'stop' | 'word'; // prettier-ignore

export interface CitationToken extends Span {
  kind: CitationKind;
  document: NamedDocument | null;
}

const listed = (kind: CitationKind, words: string[]) => words.map((word) => [word, kind] as const);

const wordAt = wordTrie<CitationKind>([
  ...listed('ground', GROUND_WORDS),
  ...listed('follow', FOLLOW_WORDS),
  ...listed('carry', CARRY_WORDS),
  ...listed('made', MADE_WORDS),
  ...listed('repeal', REPEAL_WORDS),
  ...listed('repealed', REPEAL_WORDS.map((word) => `${word}的`)),
  ...listed('keep', KEEP_WORDS),
  ...listed('not', NOT_WORDS),
  ...listed('replace', REPLACE_WORDS),
  ...listed('word', NO_REPLACE_WORDS),
  ...listed('word', ENDED_WORDS),
  ...listed('unlike', UNLIKE_WORDS),
  ...listed('prevail', PREVAIL_WORDS),
  ...listed('amend', AMEND_WORDS),
  ...listed('amended', AMENDED_WORDS),
  ...listed('plan', PLAN_WORDS),
  ...listed('catalogue', CATALOGUE_WORDS),
  ...listed('following', FOLLOWING_WORDS),
  ...listed('self', SELF_WORDS),
  ...listed('brought', BROUGHT_WORDS),
  ...listed('bringing', BRINGING_WORDS),
  ...listed('and', JOINING_WORDS),
  ...listed('comma', ['，', ',']),
  ...listed('colon', ['：', ':']),
  ...listed('stop', ['。', '；', ';', '！']),
]); // prettier-ignore

const TITLED = /《[^《》]{3,80}》/y;
/** A set of measures known by its number of articles: “实体经济十条（修订版）” */
const NICKNAME = /“[\u4e00-\u9fff]{2,14}\d*[一二三四五六七八九十百]+条(?:（[^（）]{1,8}）)?”/y;
/** A plan named without title marks after a word that points at it: 以青原都市圈发展规划纲要为指引 */
const PLAIN = /[\u4e00-\u9fff]{4,24}(?:规划纲要|发展规划|行动纲要)(?=为|，|,|、|的?(?:要求|部署|精神))/y;
const BEFORE_PLAIN = /(?:以|按照|根据|落实|贯彻|对接|依据)$/;
const endsBeforePlain = oneOf('以照据实彻接');
const TITLE_MARK = '《'.charCodeAt(0);
const QUOTATION_MARK = '“'.charCodeAt(0);
/** The bracket after a title, in which its number stands: （青府〔2021〕8号、青财〔2021〕3号） */
const BRACKET = /\s*[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]/y;
const LONGEST_BRACKET = 120;
/** 以下简称《若干措施》 */
const ALIAS = /以?下(?:统|均)?简?称(?:为)?[:：]?\s*[《“"]([^》”"]{2,20})[》”"]/;

/** Makes the tokens of `text.slice(start, end)`. */
export function citationTokens(text: string, start: number, end: number): CitationToken[] {
  const tokens: CitationToken[] = [];
  const numbers = documentNumbers(text, start, end);
  for (let i = start; i < end;) {
    const token = documentAt(text, i, start, end, numbers) ?? listedAt(text, i, end);
    const last = tokens.at(-1);
    const to = token?.end ?? i + 1;
    if (token && !(token.kind === 'word' && last?.kind === 'word')) tokens.push(token);
    else if (last?.kind === 'word') last.end = to;
    else tokens.push({ kind: 'word', start: i, end: to, document: null });
    i = to;
  }
  return tokens;
}

/** A word of the lists, null for any other character. */
function listedAt(text: string, i: number, end: number): CitationToken | null {
  const word = wordAt(text, i, end);
  return word && { kind: word.value, start: i, end: word.end, document: null };
}

function documentAt(
  text: string,
  i: number,
  start: number,
  end: number,
  numbers: DocumentNumber[],
): CitationToken | null {
  const title = titleAt(text, i, start, end);
  if (title !== null) {
    const bare = numbers.find((each) => each.start === i + title.length)?.end;
    const after = bare ?? bracketAt(text, i + title.length, end);
    const number = numbers
      .filter((each) => each.start >= i + title.length && each.end <= after)
      .map((each) => each.number);
    const isPolicy = !NO_POLICY_ENDINGS.some((ending) => title.endsWith(`${ending}》`));
    const alias = ALIAS.exec(text.slice(i + title.length, after))?.[1] ?? null;
    const document = { start: i, end: i + title.length, title, number: number.join('、') || null, alias };
    return { kind: isPolicy ? 'document' : 'word', start: i, end: after, document: isPolicy ? document : null };
  }
  const alone = numbers.length > 0 ? numbers.find((each) => each.start === i) : undefined;
  if (!alone || /[（(]/.test(text.charAt(i - 1))) return null;
  const document = { start: i, end: alone.end, title: text.slice(i, alone.end), number: alone.number, alias: null };
  return { kind: 'document', start: i, end: alone.end, document };
}

function titleAt(text: string, i: number, start: number, end: number): string | null {
  const mark = text.charCodeAt(i);
  if (mark === TITLE_MARK) return matchAt(TITLED, text, i, end);
  if (mark === QUOTATION_MARK) return matchAt(NICKNAME, text, i, end);
  return endsBeforePlain(text.charCodeAt(i - 1)) && BEFORE_PLAIN.test(text.slice(Math.max(start, i - 2), i))
    ? matchAt(PLAIN, text, i, end)
    : null;
}

/** Where the bracket behind a title ends, or its number where that stands without one; else the title's own end. */
function bracketAt(text: string, at: number, end: number): number {
  const bracket = matchAt(BRACKET, text, at, Math.min(end, at + LONGEST_BRACKET));
  return bracket === null ? at : at + bracket.length;
}

function matchAt(form: RegExp, text: string, at: number, end: number): string | null {
  form.lastIndex = at;
  const found = form.exec(text)?.[0] ?? null;
  return found !== null && at + found.length <= end ? found : null;
}
