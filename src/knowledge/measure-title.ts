/** A name for a support measure, in the words of its own sentence: the part that grants the support. */
import type { MeasureKind } from '../schemas/measure.ts';
import { openingOf } from './opening.ts';

interface MeasureWords {
  kind: MeasureKind;
  statement: string;
  recipients: readonly string[];
  amounts: readonly { verbatim: string }[];
}

/** By which words a part of a sentence tells that it grants this kind of support. */
const GRANTS: Readonly<Record<MeasureKind, RegExp>> = {
  fund: /基金|专项资金|资金/,
  subsidy: /补贴|补助|奖补|资助|给予.*(?:支持|扶持)|扶持/,
  reward: /奖励|奖/,
  loan: /贷款|转贷|信贷|贴息|授信|贷/,
  land: /用地|容积率|土地|标准地/,
  space: /厂房|用房|空间|载体/,
  talent: /人才.*(?:补贴|扶持|奖励)|人才/,
  finance: /上市|债券|债|融资|担保/,
  tax: /税/,
  service: /服务|代办|维权/,
};
/** A shorter part says too little by itself and takes the next one along. */
const LEAST = 9;
/** A longer part is cut; short of that it stays whole, with its amounts. */
const MOST = 64;

/**
 * The part with the amount, else the one that says for whom, else the one with a word of its kind; `…` where words before
 * or after it are left out.
 *
 *     …建立新兴产业重点招商项目库,对新迁入的总部企业最高给予1亿元奖励支持,加强… → …对新迁入的总部企业最高给予1亿元奖励支持…
 */
export function measureTitle({ kind, statement, recipients, amounts }: MeasureWords): string {
  const parts = statement.split(/(?<=[，,；;])/);
  const holds = (words: string | null | undefined) => (words ? parts.findIndex((part) => part.includes(words)) : -1);
  const at = [
    holds(amounts[0]?.verbatim),
    holds(recipients[0]),
    parts.findIndex((part) => GRANTS[kind].test(part)),
  ].find((index) => index >= 0);
  if (at === undefined) return openingOf(statement);
  const end = parts[at]!.length < LEAST ? at + 2 : at + 1;
  const whole = parts
    .slice(at, end)
    .join('')
    .replace(/[，,；;]$/, '');
  const words = whole.length > MOST ? openingOf(whole) : whole;
  const after = end < parts.length && !words.endsWith('…') ? '…' : '';
  return `${at > 0 ? '…' : ''}${words}${after}`;
}
