/**
 * The clause of a support measure as tokens: its figures by what they are (money, share, term, area), and the words
 * round them that grant, bound and count. 按研发费用的8%给予最高500万元 is by · word · share · give · most · money.
 */
import { oneOf } from '../tree/character-set.ts';
import * as words from './amount-words.ts';
import { withSharedUnits } from './deals.ts';
import { bareMoneyAt, discountAt, termAt } from './figures.ts';
import { perEnd } from './per-each.ts';
import { NUMBER_STARTS, quantitiesIn } from './quantities.ts';
import type { AmountToken, AmountTokenKind, FigureKind } from './amount-kinds.ts';
import type { Quantity } from './tokens.ts';
import { wordSet, wordTrie } from './word-trie.ts';

const WORDS: [AmountTokenKind, string[]][] = [
  ['give', words.GIVE_WORDS],
  ['settle', words.SETTLE_WORDS],
  ['prize', words.PRIZE_WORDS],
  ['voucher', words.VOUCHER_WORDS],
  ['aid', words.AID_WORDS],
  ['word', [...words.NO_AID_WORDS, ...words.NO_RELIEF_WORDS, ...words.NO_SIZE_WORDS, ...words.NO_BY_WORDS]],
  ['help', words.HELP_WORDS],
  ['relief', words.RELIEF_WORDS],
  ['interest', words.INTEREST_WORDS],
  ['lent', words.LENT_WORDS],
  ['most', words.MOST_WORDS],
  ['within', words.WITHIN_WORDS],
  ['least', words.LEAST_WORDS],
  ['above', words.ABOVE_WORDS],
  ['reach', words.REACH_WORDS],
  ['fee', words.FEE_WORDS],
  ['quality', words.QUALITY_WORDS],
  ['by', words.BY_WORDS],
  ['deal', words.DEAL_WORDS],
  ['among', words.AMONG_WORDS],
  ['size', words.SIZE_WORDS],
  ['borne', words.BORNE_WORDS],
  ['upward', words.UPWARD_WORDS],
  ['set', words.SET_WORDS],
  ['pool', words.POOL_WORDS],
  ['scale', words.SCALE_WORDS],
  ['raise', words.RAISE_WORDS],
  ['more', words.MORE_WORDS],
  ['part', words.PART_WORDS],
  ['for', words.TERM_WORDS],
  ['recipient', words.RECIPIENT_WORDS],
  ['thing', words.THING_WORDS],
  ['each', words.EACH_WORDS],
  ['to', ['对', '对于']],
  ['word', ['对标', '对接', '对外', '对照', '针对', '面对', '应对', '相对', '绝对', '对口', '对应']],
  ['de', ['的']],
  ['and', ['、', '和', '与', '或', '及', '以及']],
  ['comma', ['，', ',', '：', ':', '；', ';', '。']],
];
const wordAt = wordTrie<AmountTokenKind>(WORDS.flatMap(([kind, list]) => list.map((word) => [word, kind] as const)));

/** Words without which no figure of a clause is granted. */
const grantAt = wordSet([
  ...[words.GIVE_WORDS, words.PRIZE_WORDS, words.AID_WORDS, words.VOUCHER_WORDS, words.RELIEF_WORDS].flat(),
  ...[
    words.INTEREST_WORDS,
    words.SET_WORDS,
    words.POOL_WORDS,
    words.FEE_WORDS,
    words.SETTLE_WORDS,
    words.RAISE_WORDS,
    words.MORE_WORDS,
  ].flat(),
  ...['减半', '半价', '全免', '的一半'],
]);

const isFigure = oneOf(`${NUMBER_STARTS}全`);

/** False for a clause in which nothing of `amountTokens` is a figure. */
export function mayHaveFigure(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isFigure(text.charCodeAt(i))) return true;
  return text.slice(start, end).includes('比例') || text.slice(start, end).includes('减半');
}

/** True where a clause has a figure and a word that may grant it: most clauses of a plan have not both. */
export function mayGrant(text: string, start: number, end: number): boolean {
  if (!/[0-9０-９一二三四五六七八九十百千两半]/.test(text.slice(start, end)))
    return text.slice(start, end).includes('比例');
  for (let i = start; i < end; i++) if (grantAt(text, i, end)) return true;
  return false;
}

/** Makes the tokens of `text.slice(start, end)`; joined they are the text. */
export function amountTokens(text: string, start: number, end: number): AmountToken[] {
  const quantities = withSharedUnits(text, { start, end }, quantitiesIn(text, start, end));
  const figures = new Map(quantities.map((quantity) => [quantity.core.start, quantity]));
  const tokens: AmountToken[] = [];
  for (let i = start; i < end;) {
    const token = tokenAt(text, i, end, figures);
    const last = tokens.at(-1);
    // 自投产之日起 says nothing of a sum.
    if (token.kind === 'upward' && last?.kind !== 'money') token.kind = 'word';
    if (token.kind === 'word' && last?.kind === 'word') last.end = token.end;
    else tokens.push(token);
    i = token.end;
  }
  return tokens;
}

/** Where a figure or 每 may start; any other place holds a word. */
const opensFigure = oneOf(`${NUMBER_STARTS}全减相适每`);

function tokenAt(text: string, i: number, end: number, figures: Map<number, Quantity>): AmountToken {
  const special = opensFigure(text.charCodeAt(i)) ? figureAt(text, i, end, figures) : null;
  if (special) return special;
  const word = wordAt(text, i, end);
  return { kind: word?.value ?? 'word', start: i, end: word?.end ?? i + 1, figure: null };
}

/** A figure, or what one is counted for, that stands at `i`. */
function figureAt(text: string, i: number, end: number, figures: Map<number, Quantity>): AmountToken | null {
  const quantity = figures.get(i);
  const isCounted = quantity?.unit === '个';
  if (quantity && !isCounted) return figureToken(quantity);
  const special =
    termAt(text, i, end) ??
    (quantity && figureToken(quantity)) ??
    bareMoneyAt(text, i, end) ??
    discountAt(text, i, end);
  if (special) return special;
  const per = perEnd(text, i, end, figures);
  if (per === null) return null;
  return { kind: isYearly(text.slice(i, per)) ? 'yearly' : 'per', start: i, end: per, figure: null };
}

function isYearly(words: string): boolean {
  return words === '每年' || words === '每年度';
}

/** 万元/人 is money counted for one person; 2个百分点 is a share. */
function figureToken({ core, low, high, unit }: Quantity): AmountToken {
  const [, own = unit ?? '', per = null] = /^([^/每]+)(?:\/|(?=每))(.+)$/.exec(unit ?? '') ?? [];
  const figure = { value: low, upper: high, unit: own === '' ? null : own, per };
  return { kind: kindOf(own), start: core.start, end: core.end, figure };
}

function kindOf(unit: string): FigureKind {
  if (unit.endsWith('元') || unit === '亿' || unit === '万亿') return 'money';
  if (/^(?:[%‰‱倍]|个百分点)$/.test(unit)) return 'share';
  if (/(?:亩|公顷|平方米|平方公里|㎡|m²|m2)$/.test(unit)) return 'area';
  return /^(?:天|个工作日|工作日)$/.test(unit) ? 'term' : 'count';
}
