/** A sentence that names documents, as tokens: [根据] [《…》（青府〔2020〕8号）] [、] [《…》] ，[制定] [本办法]. */
import type { Span } from '../tree/facts.ts';
import {
  AMENDED_WORDS,
  AMEND_WORDS,
  BRINGING_WORDS,
  BROUGHT_WORDS,
  BY_WORDS,
  CARRY_WORDS,
  CATALOGUE_WORDS,
  ENDED_WORDS,
  FOLLOWING_WORDS,
  FOLLOW_WORDS,
  GROUND_WORDS,
  JOINING_WORDS,
  KEEP_WORDS,
  LIKEN_WORDS,
  MADE_WORDS,
  NOT_WORDS,
  NO_CARRY_WORDS,
  NO_POLICY_ENDINGS,
  NO_REPLACE_WORDS,
  PLAN_WORDS,
  PREVAIL_WORDS,
  PROLONG_WORDS,
  REPEAL_WORDS,
  REPLACE_WORDS,
  SELF_WORDS,
  TERM_OF_DOCUMENT_WORDS,
  UNLIKE_WORDS,
} from './citation-words.ts';
import { aliasIn, bracketEndAt, numberedTitles, titleAt } from './document-names.ts';
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
  | 'document' | 'ground' | 'follow' | 'liken' | 'carry' | 'made' | 'repeal' | 'repealed' | 'keep' | 'not' | 'replace' | 'unlike' | 'prevail'
  | 'amend' | 'amended' | 'plan' | 'prolong' | 'term' | 'by' | 'catalogue' | 'following' | 'self' | 'bringing' | 'brought' | 'and' | 'comma' | 'colon' | 'stop' | 'word'; // prettier-ignore

export interface CitationToken extends Span {
  kind: CitationKind;
  document: NamedDocument | null;
}

const listed = (kind: CitationKind, words: string[]) => words.map((word) => [word, kind] as const);

const wordAt = wordTrie<CitationKind>([
  ...listed('ground', GROUND_WORDS),
  ...listed('follow', FOLLOW_WORDS),
  ...listed('liken', LIKEN_WORDS),
  ...listed('carry', CARRY_WORDS),
  ...listed('word', NO_CARRY_WORDS),
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
  ...listed('prolong', PROLONG_WORDS),
  ...listed('term', TERM_OF_DOCUMENT_WORDS),
  ...listed('by', BY_WORDS),
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

/** Where the numbers of a sentence stand, and the titles that only they tell. */
interface Names {
  numbers: DocumentNumber[];
  plain: Span[];
}

/** Makes the tokens of `text.slice(start, end)`. */
export function citationTokens(text: string, start: number, end: number): CitationToken[] {
  const tokens: CitationToken[] = [];
  const numbers = documentNumbers(text, start, end);
  const named = { numbers, plain: numberedTitles(text, start, numbers) };
  for (let i = start; i < end;) {
    const token = documentAt(text, i, start, end, named) ?? listedAt(text, i, end);
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

function documentAt(text: string, i: number, start: number, end: number, named: Names): CitationToken | null {
  const { numbers, plain } = named;
  const title = titleAt(text, i, start, end) ?? plainAt(text, i, plain);
  if (title !== null) return titledAt(text, i, title, end, numbers);
  const alone = numbers.find((each) => each.start === i);
  if (!alone || /[（(]/.test(text.charAt(i - 1))) return null;
  // 青财〔2021〕5号《关于…的通知》: the number stands before the title.
  const behind = titleAt(text, alone.end, start, end);
  const titled = behind?.startsWith('《') ? titledAt(text, alone.end, behind, end, numbers) : null;
  if (titled?.document?.number === null)
    return { ...titled, start: i, document: { ...titled.document, number: alone.number } };
  const document = { start: i, end: alone.end, title: text.slice(i, alone.end), number: alone.number, alias: null };
  return { kind: 'document', start: i, end: alone.end, document };
}

function plainAt(text: string, i: number, plain: readonly Span[]): string | null {
  const span = plain.find((each) => each.start === i);
  return span ? text.slice(span.start, span.end) : null;
}

/** A title with what stands behind it: its number, with or without a bracket, and its short name. */
function titledAt(text: string, i: number, title: string, end: number, numbers: DocumentNumber[]): CitationToken {
  const to = i + title.length;
  const bare = numbers.find((each) => each.start === to)?.end;
  const after = bare ?? bracketEndAt(text, to, end);
  const number = numbers.filter((each) => each.start >= to && each.end <= after).map((each) => each.number);
  if (NO_POLICY_ENDINGS.some((ending) => title.endsWith(`${ending}》`)))
    return { kind: 'word', start: i, end: after, document: null };
  const alias = aliasIn(text.slice(to, after));
  const document = { start: i, end: to, title, number: number.join('、') || null, alias };
  return { kind: 'document', start: i, end: after, document };
}
