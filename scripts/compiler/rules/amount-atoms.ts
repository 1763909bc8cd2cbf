/** The letters of the tokens of a measure, and the names that patterns of amounts are made of. */
import type { AmountKind } from '../../../src/schemas/measure.ts';
import type { AmountToken, AmountTokenKind } from '../lex/amount-kinds.ts';
import type { Rule } from './rule.ts';

/** What a rule says of figures; `kind` is null where they qualify and nothing of them is granted. */
export interface Reading {
  kind: AmountKind | null;
  figures: AmountToken[];
  /** 最高 or 每人每月 before them, which belongs to the quote. */
  cue: AmountToken | null;
}

export type AmountRule = Rule<Reading, AmountToken>;

const LETTERS: Record<AmountTokenKind, string> = {
  money: 'm', share: 'p', term: 't', area: 'a', count: 'n', unstated: 'U', half: 'H',
  give: 'g', settle: 'G', prize: 'z', aid: 's', voucher: 'v', help: 'h', relief: 'f', interest: 'i', lent: 'l',
  most: 'X', within: 'W', least: 'L', above: 'B', reach: 'r', quality: 'Q', by: 'y', deal: 'D', among: 'M', size: 'S', borne: 'V', upward: 'k',
  set: 'A', pool: 'P', scale: 'R', fee: 'F', raise: 'u', more: 'I', part: 'K', for: 'T',
  recipient: 'E', thing: 'O', each: 'e', per: 'q', yearly: 'Y', de: 'd', to: 'o', and: 'J', comma: 'c', word: 'w',
}; // prettier-ignore

/**
 * `figures` is a list of figures of any kind with the words that limit them, `sums` one of money, and so on; `quiet`
 * reaches from a word to its figure, `listedSums` are cases each with its own sum (优秀500万元，良好300万元), `casedSums` the same with a case right before each, `whoseSums` with persons, `near` not over what is reached (配套率达到60%), `plain` grants nothing, `purse` lies between what sets aside and its money.
 */
export const AMOUNT_ATOMS: Record<string, string> = {
  ...LETTERS,
  figure: '[mpatn]',
  figures: listsOf('mpatn', '[BW]*'),
  limited: '(?:[mpatn]W?J[XLr]?)*[mpatn]B',
  cuts: 'm(?:Jm)*|p(?:Jp)*',
  sums: 'm(?:J[XLr]?m)*',
  sumsWithin: 'm(?:Jm)*W',
  shares: '[p](?:J[XLr]?p)*',
  sharesWithin: 'p(?:Jp)*W',
  terms: 't(?:Jt)*',
  areas: 'a(?:Ja)*',
  bound: '[XLW]',
  grantWord: '[gzsiv]',
  deMeant: 'd(?![wM]?[zshifRPvlT](?!g)|R)',
  deThing: 'd(?![wM]?[zsi])',
  noun: '[EO]',
  ownPart: 'R[^cmpatnUHg]*|(?<=[zsPv])d',
  open: '(?<![^c])',
  unfigured: '(?<![mpatn])',
  deBurden: 'd(?![^cmpatn]{0,3}E)',
  listedSums: '[^cmpatnUHrAQ]*m(?:[cJ][^cmpatnUHrAQ]*m)+',
  whoseSums: 'Em(?:[cJ]Em)+',
  casedSums: '[^cmpatnUHrAQq]*[wEO]m(?:[cJ][^cmpatnUHrAQq]*[wEO]m)+',
  plain: '[^cgzsifyvAqmpatnUHd]',
  plainOrFigure: '[^cgzsifyvAqUH]',
  lead: '[^cgzsifyvAqmpanUH]',
  reachWord: '[rQ]',
  whom: '[^cgzsifmpUH]',
  quiet: '[^cmpatnUH]',
  unbound: '[^cmpatnUHX]',
  near: '[^cmpatnUHrA]',
  nearSum: '[^cmpatnUHrAQ]',
  quietTerm: '[^cmpatnUHE]',
  purse: '[^cmpatnUHgzihrQ]',
  founded: '[^cmpatnUHgzsihrQAd]',
  purseWord: '[Pv]',
};

/** Lists of figures, each of one kind: 5000万元、1亿元以上, but not 3%、5000万元. */
function listsOf(kinds: string, after: string): string {
  return [...kinds].map((kind) => `${kind}${after}(?:J[XLr]?${kind}${after})*`).join('|');
}

/** A letter for each token. */
export function codesOfAmounts(tokens: readonly AmountToken[]): string {
  return tokens.map(({ kind }) => LETTERS[kind]).join('');
}

export function isFigure({ figure }: AmountToken): boolean {
  return figure !== null;
}

/** A rule by which the figures under `a` are granted as `kind`. */
export function grants(kind: AmountKind): AmountRule['build'] {
  return ({ parts }) => ({ kind, figures: (parts.a ?? []).filter(isFigure), cue: parts.cue?.at(-1) ?? null });
}
