/** Of what kind a measure with figures is: by the words round its amounts, those before them, and those over it. */
import { holds } from '../lex/word-trie.ts';
import type { MeasureKind } from '../../../src/schemas/measure.ts';
import type { AmountToken } from '../lex/amount-kinds.ts';
import * as listed from '../lex/measure-words.ts';
import { partStart } from './amount-bases.ts';
import type { Said } from './amount-rules.ts';
import { FAR_KIND_RULES, kindIn } from './kind-rules.ts';

/** What stands over a clause and before it. */
interface Around {
  over: string;
  before: MeasureKind | null;
}

/** True for a clause that adds to the grant before it: 上限提高到1200万元, 另加3万元, 单户企业补偿最高200万元. */
export function goesOnIn(words: string): boolean {
  return holds(words, listed.GOING_ON_WORDS) || /^(?:单|每|同一)[户家个]/.test(words);
}

/** By the words round its amounts; a bare 给予…支持 is of the kind that the grant before it or the words over it name. */
export function kindOfGrant(
  text: string,
  tokens: AmountToken[],
  said: Map<AmountToken, Said>,
  { over, before }: Around,
): MeasureKind {
  const whole = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const far = FAR_KIND_RULES.find((rule) => rule.reads(whole));
  const own = far?.kind ?? kindIn(text.slice(...focusOf(tokens, said))) ?? kindIn(whole);
  if (own === 'space') return kindOfFirstSum(text, tokens, said) ?? own;
  if (own !== null && own !== 'subsidy') return own;
  const isPooled = [...said.values()].every(({ kind }) => kind === 'pool');
  if (isPooled && !tokens.some(({ kind }) => kind === 'voucher')) return 'fund';
  if (!isBare(text, tokens)) return own ?? 'subsidy';
  return (before !== null && goesOnIn(whole) ? before : kindIn(over)) ?? own ?? 'subsidy';
}

/** 给予30万元启动补助，并减免场地租金: a sum up to which no room is named tells the kind, not the room beside it. */
function kindOfFirstSum(text: string, tokens: AmountToken[], said: Map<AmountToken, Said>): MeasureKind | null {
  const at = tokens.findIndex((token) => said.get(token)?.kind);
  if (tokens[at]?.kind !== 'money' || said.get(tokens[at])?.kind !== 'fixed') return null;
  const end = tokens.find(({ kind }, index) => kind === 'comma' && index > at);
  const kind = kindIn(text.slice(tokens[0]?.start, end?.start ?? tokens.at(-1)?.end));
  return kind === 'subsidy' || kind === 'reward' ? kind : null;
}

/** 给予…支持, 扶持: words that tell no kind. */
function isBare(text: string, tokens: AmountToken[]): boolean {
  return !tokens.some(
    ({ kind, start, end }) =>
      ['prize', 'voucher', 'interest'].includes(kind) ||
      (kind === 'aid' && !listed.BARE_AIDS.includes(text.slice(start, end))),
  );
}

/**
 * From the last 对… before the first amount to the end of the part of the last one: 建立项目库，|对新迁入的企业奖励1亿元|，加强….
 */
function focusOf(tokens: AmountToken[], said: Map<AmountToken, Said>): [number, number] {
  const granted = tokens.flatMap((token, index) => (said.get(token)?.kind ? [index] : []));
  let from = partStart(tokens, granted[0] ?? 0);
  while (from > 0 && tokens[from]?.kind !== 'to') from = partStart(tokens, from - 1);
  const last = tokens.findIndex(({ kind }, index) => kind === 'comma' && index > (granted.at(-1) ?? 0));
  return [tokens[from]?.start ?? 0, tokens[last < 0 ? tokens.length - 1 : last]?.end ?? 0];
}
