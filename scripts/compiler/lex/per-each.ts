/** What an amount is counted for: 每人每月, 每新增1平方米, 每年度新增采购额每满1000万元. */
import {
  FEE_WORDS,
  GIVE_WORDS,
  LEAST_WORDS,
  MOST_WORDS,
  PRIZE_WORDS,
  AID_WORDS,
  SET_WORDS,
  DEAL_WORDS,
  SETTLE_WORDS,
} from './amount-words.ts';
import type { Quantity } from './tokens.ts';
import { wordSet } from './word-trie.ts';

/** No words between 每 and its amount are longer. */
const LONGEST = 30;
/** What ends the words behind 每, other than the amount itself. */
const stopAt = wordSet([
  ...[
    GIVE_WORDS,
    LEAST_WORDS,
    MOST_WORDS,
    PRIZE_WORDS,
    AID_WORDS,
    FEE_WORDS,
    SET_WORDS,
    DEAL_WORDS,
    SETTLE_WORDS,
  ].flat(),
  ...[
    '，',
    ',',
    '、',
    '；',
    ';',
    '。',
    '（',
    '(',
    '的',
    '再',
    '一次性',
    '按',
    '累计',
    '可',
    '由',
    '支持',
    '贴息',
    '用',
    '以',
    '开展',
    '组织',
    '举办',
    '遴选',
    '发布',
    '评选',
  ],
]);
/** 每满1000万元, 每新增投资1亿元, 每出口1美元: money that is a part of what is counted. */
const COUNTED = /[满增加到成过]|销售额|采购额$|(?:出口|进口|销售)$/;

/** 每增加1000吨, 每招用1人: what is counted, and no word of the grant. */
const GROWTH = ['增加', '新增', '净增', '招用', '新招用', '录用', '新录用', '聘用', '雇用', '使用'];

/** Where the words of 每 at `at` end; null where none stand there. */
export function perEnd(text: string, at: number, end: number, figures: Map<number, Quantity>): number | null {
  if (text[at] !== '每') return null;
  const limit = Math.min(end, at + LONGEST);
  const from = GROWTH.find((word) => text.startsWith(word, at + 1))?.length ?? 0;
  for (let i = at + 1 + from; i < limit;) {
    const figure = figures.get(i);
    const isCounted = figure && (!figure.unit?.includes('元') || COUNTED.test(text.slice(at + 1, i)));
    if (figure && isCounted) i = figure.core.end;
    else if (figure || stopAt(text, i, end)) return i > at + 1 ? i : null;
    else i++;
  }
  return limit === end && limit > at + 1 ? limit : null;
}
