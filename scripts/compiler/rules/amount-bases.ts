/** What an amount is of: 8 % of 研发费用, so much 每人每月, a cap of 单个项目. */
import type { AmountToken } from '../lex/amount-kinds.ts';
import type { Said } from './amount-rules.ts';

/** No base is longer: 所在地土地等别对应工业用地最低价标准. */
const LONGEST = 40;
/** What may lead into a base without being a part of it. */
const LEADS = /^(?:其|当年|给予|予以|最高|不超过|不高于|总?额?度?可?按照?|[依参比]?照|以|约)+/;
const ENDS =
  /(?:的|上浮|上调|下调|提高[至到]|提升[至到]|增加[至到]|给予|予以|分别|最高|不超过|可按|按照?|[依参比]?照|总额|之|为)+$/;
/** 年利率1% and 比例为50% are reckoned by no sum. */
const NO_BASE = /^(?:年利率|年化利率|利率|税率|比例|标准|不同比例|层次|[A-Z、]+类?)$/;

/** Literal words for what the amount at `index` is of; null where the text gives none, and for points that add to a rate. */
export function baseOf(text: string, tokens: AmountToken[], index: number, { kind }: Said): string | null {
  if (tokens[index]?.figure?.unit === '个百分点') return null;
  if (kind === 'rate' || kind === 'reduction') return shareBase(text, tokens, index, kind);
  if (kind === 'cap' && tokens[index]?.kind === 'share') return feeBefore(text, tokens, index);
  const per = tokens[index]?.figure?.per;
  if (per) return per;
  if (kind === 'duration') return null;
  const each = eachBefore(text, tokens, index, partStart(tokens, index));
  return each ?? (kind === 'unit-price' ? eachOverComma(text, tokens, index) : null);
}

/** 按研发费用的8%, 给予实缴保费30%, 对超过部分按60%, 减免30%检测费. */
function shareBase(text: string, tokens: AmountToken[], index: number, kind: 'rate' | 'reduction'): string | null {
  const from = partStart(tokens, index);
  const opening = lastOf(tokens, from, index, ['by', 'give', 'prize', 'aid', 'relief', 'voucher', 'borne']);
  const words = opening < 0 ? tokens.slice(from, index) : tokens.slice(opening + 1, index);
  const before = cleaned(text, words);
  if (before !== null) return before;
  if (tokens[opening]?.kind === 'borne')
    return cleaned(text, tokens.slice(from, opening))?.replace(/由.*$/, '') ?? null;
  if (kind === 'reduction') return behind(text, tokens, index) ?? cleaned(text, tokens.slice(from, opening));
  const to = opening < 0 ? -1 : opening;
  const own = to > from ? lossBefore(text, tokens, from, to) : null;
  if (own !== null || from === 0) return own;
  return lossBefore(text, tokens, partStart(tokens, from - 1), from - 1);
}

/** 对超过部分按照60%, 土地出让底价按70%: what stands before 按 in its own part, behind 对. */
function lossBefore(text: string, tokens: AmountToken[], from: number, to: number): string | null {
  const words = text.slice(tokens[from]?.start ?? 0, tokens[to]?.start ?? 0);
  const match = /对(?:其)?([^，,。；]{2,30}?(?:部分|损失|金额|费用|投入|支出|额|款))$/.exec(words);
  return match?.[1]?.replace(/^(?:实际)?发生的/, '') ?? null;
}

/** 减免30%检测费: the words right behind a share. */
function behind(text: string, tokens: AmountToken[], index: number): string | null {
  const next = tokens.slice(index + 1, index + 4);
  const stop = next.findIndex(({ kind }) => !['word', 'de', 'fee', 'quality', 'thing'].includes(kind));
  const words = stop < 0 ? next : next.slice(0, stop);
  return cleaned(
    text,
    words.filter(({ kind }, i) => kind !== 'de' || i > 0),
  );
}

function feeBefore(text: string, tokens: AmountToken[], index: number): string | null {
  const fee = lastOf(tokens, partStart(tokens, index), index, ['fee']);
  const token = tokens[fee];
  return token ? text.slice(token.start, token.end) : null;
}

/** 每人每月, 单个项目, 每家企业每年: the words that say for how many, nearest before the amount. */
function eachBefore(text: string, tokens: AmountToken[], index: number, from: number): string | null {
  const at = lastOf(tokens, from, index, ['per', 'each', 'yearly']);
  const token = tokens[at];
  if (!token || (tokens[index - 1]?.kind === 'most' && isSpent(tokens.slice(at, index)))) return null;
  const before = tokens[at - 1];
  const isJoined = before && ['per', 'each'].includes(before.kind);
  return text.slice(isJoined ? before.start : token.start, token.end);
}

/** 每平方米1000元给予最高10万元: a sum stands already for each one. */
function isSpent(between: AmountToken[]): boolean {
  return between.some(({ kind }) => kind === 'money') && !between.some(({ kind }) => kind === 'and');
}

/** 每培育1家企业，奖励6万元. */
function eachOverComma(text: string, tokens: AmountToken[], index: number): string | null {
  const part = partStart(tokens, index);
  return part > 0 ? eachBefore(text, tokens, part - 1, partStart(tokens, part - 1)) : null;
}

function cleaned(text: string, tokens: AmountToken[]): string | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const figure = tokens.findIndex((token) => token.figure !== null);
  const end = figure < 0 ? last.end : (tokens[figure]?.start ?? last.end);
  const words = text
    .slice(first.start, end)
    .replace(/^[^（(]*[）)]/, '')
    .replace(LEADS, '')
    .replace(ENDS, '')
    .replace(/[、和]$/, '')
    .trim();
  return words.length < 2 || words.length > LONGEST || NO_BASE.test(words) ? null : words;
}

/** Where the part between commas begins that a token stands in. */
export function partStart(tokens: AmountToken[], index: number): number {
  let at = index;
  while (at > 0 && tokens[at - 1]?.kind !== 'comma') at--;
  return at;
}

function lastOf(tokens: AmountToken[], from: number, to: number, kinds: AmountToken['kind'][]): number {
  for (let i = to - 1; i >= from; i--) if (kinds.includes(tokens[i]?.kind ?? 'word')) return i;
  return -1;
}
