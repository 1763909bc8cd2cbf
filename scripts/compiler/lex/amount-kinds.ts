/** What the tokens of a clause of support are: figures by what they count, and the words round them. */
import type { Span } from '../tree/facts.ts';

export type FigureKind = 'money' | 'share' | 'term' | 'area' | 'count' | 'unstated' | 'half';
export type AmountTokenKind =
  | FigureKind
  | 'give'
  | 'settle'
  | 'prize'
  | 'aid'
  | 'voucher'
  | 'help'
  | 'relief'
  | 'interest'
  | 'lent'
  | 'most'
  | 'within'
  | 'least'
  | 'above'
  | 'reach'
  | 'quality'
  | 'by'
  | 'deal'
  | 'among' // 分档, 其中
  | 'size' // 规模
  | 'borne' // 财政承担
  | 'upward' // 起
  | 'set'
  | 'pool'
  | 'scale'
  | 'fee'
  | 'raise'
  | 'more' // 再上浮
  | 'part'
  | 'for' // 连续, 期限
  | 'recipient'
  | 'thing'
  | 'each' // 单个项目, 年度
  | 'per' // 每人每月
  | 'yearly' // 每年
  | 'to' // 对
  | 'de'
  | 'and'
  | 'comma'
  | 'word';

/** A figure in its own unit; `value` is null for 一定比例. */
export interface Figure {
  value: number | null;
  upper: number | null;
  unit: string | null;
  /** What a printed slash counts it for: 人 of 800元/人. */
  per: string | null;
}

export interface AmountToken extends Span {
  kind: AmountTokenKind;
  figure: Figure | null;
}
