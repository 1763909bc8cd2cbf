/** Whether the figures of a clause are those of a grant. */
import type { AmountToken } from '../lex/amount-kinds.ts';
import { CREDIT_LINE_WORDS, FALL_WORDS } from '../lex/measure-words.ts';
import { holds } from '../lex/word-trie.ts';
import type { Said } from './amount-rules.ts';

/** Words of the grant, without which figures are those of something else. */
const GRANTING = new Set<AmountToken['kind']>([
  'give',
  'prize',
  'aid',
  'voucher',
  'relief',
  'interest',
  'half',
  'borne',
]);
/** Rules whose figures are a price or a share that the text itself settles: 担保费率不超过1%. */
const SETTLING = ['amount-fee-bound', 'amount-fee-within', 'amount-quota', 'amount-term-least'];
/** 提供最高500万元的贷款: money that is lent or put in. */
const LENDING = /提供[^，。；]{0,24}(?:贷款|信贷|授信|投资|融资)/;

/** Something is granted where a figure is, and the words of a grant, a fund or a loan stand by it; or the clause goes on with a grant. */
export function isGranting(
  words: string,
  tokens: AmountToken[],
  said: Map<AmountToken, Said>,
  goesOn: boolean,
): boolean {
  const kinds = [...said.values()].map(({ kind }) => kind).filter((kind) => kind !== null);
  if (kinds.length === 0) return false;
  const isHanded = tokens.some(({ kind }) => GRANTING.has(kind)) || goesOn || LENDING.test(words);
  if (isHanded || hasPrice(words, tokens, said)) return true;
  return kinds.includes('pool') || hasCreditLine(words, said);
}

/** 土地出让底价可按基准地价的70%确定, 担保费率不超过1%: a price that the text settles; 担保费率降至1% is an aim. */
function hasPrice(words: string, tokens: AmountToken[], said: Map<AmountToken, Said>): boolean {
  if (holds(words, FALL_WORDS)) return false;
  const rules = [...said.values()].map(({ rule }) => rule);
  if (rules.some((rule) => SETTLING.includes(rule))) return true;
  return rules.includes('amount-rate-by') && tokens.some(({ kind }) => kind === 'settle');
}

/** 信用额度可提高至500万元, 单户担保额度不低于500万元: how much may be lent or covered. */
function hasCreditLine(words: string, said: Map<AmountToken, Said>): boolean {
  const isLine = [...said.values()].some(({ rule }) => ['amount-raised', 'amount-floor'].includes(rule));
  return isLine && holds(words, CREDIT_LINE_WORDS);
}
