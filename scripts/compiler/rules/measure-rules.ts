/** What only looks like support. */
import * as listed from '../lex/measure-words.ts';
import { holds } from '../lex/word-trie.ts';
import type { RuleRecord } from './rule.ts';

/** A rule reads the words of one clause, between full stops and semicolons. */
export interface MeasureRule extends RuleRecord {
  reads: (words: string) => boolean;
}

/** 同一企业同一年度, 原则上每家单位: what is said of one of those who are granted. */
const OF_ONE = /^(?:原则上)?(?:同一|[单每一][个家户])/;
/** 各项奖励合计, 累计获得资助, 享受补助总额: all that one gets, by whatever ways. */
const IN_ALL = /总额|合计|累计|总计/;
const ALL_GRANTS = /获得|享受|各[类项]|(?:支持|扶持|资助|奖补)(?:资金|额度|金额)/;
/** What one instrument grants: a rate, or interest. */
const ONE_GRANT = /给予|贴息|[%％]/;

/** Clauses that grant nothing, whatever figures they hold. */
export const NO_MEASURE_RULES: MeasureRule[] = [
  {
    id: 'measure-none-taken',
    says: '处3万元以下罚款, 追回资金: money that is taken.',
    example: '追回已拨付的补助资金',
    counterExample: '给予补助资金',
    reads: holding(listed.FINE_WORDS),
  },
  {
    id: 'measure-none-denied',
    says: '不予支持, 不重复奖励: support that is denied, where nothing is granted beside.',
    example: '同一项目不重复奖励',
    counterExample: '同一项目奖励一次',
    reads: (words) => holds(words, listed.DENIAL_WORDS) && !/\d|[一二三四五六七八九十]万/.test(words),
  },
  {
    id: 'measure-none-asked',
    says: '向国家主管部门申请给予支持, 争取上级资金: support that is asked for.',
    example: '积极向省级主管部门申请资金支持',
    counterExample: '企业可以申请资金支持',
    reads: (words) => (words.includes('申请') || words.includes('争取')) && holds(words, listed.ABOVE_BODIES),
  },
  {
    id: 'measure-none-striven',
    says: '积极争取中央预算内资金2亿元: money that one strives for.',
    example: '积极争取中央预算内资金2亿元',
    counterExample: '安排预算内资金2亿元',
    reads: (words) => /^.{0,8}争取/.test(words) && !/给予|奖励/.test(words),
  },
  {
    id: 'measure-none-told',
    says: '累计兑现奖补资金6.7亿元: what was paid so far.',
    example: '该办法实施以来，累计兑现奖补资金6.7亿元',
    counterExample: '兑现奖补资金6.7亿元',
    reads: (words) => /(?:累计|已)(?:兑现|发放|拨付|支付)/.test(words),
  },
  {
    id: 'measure-none-total',
    says: '同一企业年度获得专项资金总额不超过1000万元: a bound of all grants together.',
    example: '同一企业同一年度获得专项资金总额原则上不超过1000万元',
    counterExample: '同一企业年度贴息总额不超过40万元',
    reads: (words) => [OF_ONE, IN_ALL, ALL_GRANTS].every((part) => part.test(words)) && !ONE_GRANT.test(words),
  },
  {
    id: 'measure-none-matched',
    says: '县（市、区）可以安排配套资金，比例不高于50%: what another treasury may add.',
    example: '有条件的县可以安排配套资金，配套比例不高于市级补助的50%',
    counterExample: '对企业获得的省级资金给予50%的配套',
    reads: (words) =>
      /^(?:各|有条件的)?(?:[县市区]|地方|园区)[^。；]{0,24}配套(?:资金|比例|经费)/.test(words) &&
      !/给予|奖励/.test(words),
  },
  {
    id: 'measure-none-paid-out',
    says: '首期拨付比例为60%, 抽查比例不少于20%: how money that was granted is paid out, spent and looked after.',
    example: '资助资金首期拨付比例为60%',
    counterExample: '给予资助，首期拨付比例为60%',
    reads: (words) => holds(words, listed.PAID_OUT_WORDS) && !/给予|奖励|补[贴助](?!资金)|贴息/.test(words),
  },
  {
    id: 'measure-none-led-in',
    says: '对企业给予下列支持：: the items below grant.',
    example: '对开拓市场的企业给予下列支持：',
    counterExample: '对开拓市场的企业给予支持',
    reads: (words) => /(?:给予|予以|享受|提供)(?:下列|以下|如下)[^，,。；\d]{0,12}[：:]?$/.test(words),
  },
  {
    id: 'measure-none-shared',
    says: '所需资金由市、县财政各承担50%: which treasury pays.',
    example: '所需资金由市财政承担60%、县财政承担40%',
    counterExample: '保费由市财政承担60%',
    reads: (words) =>
      !holds(words, listed.FOUND_WORDS) &&
      /(?:所需|兑现|奖补|补助|奖励|扶持|补贴)(?:资金|经费)[^，。；]{0,20}(?:承担|分担|负担)/.test(words),
  },
];

export function holding(words: string[]): MeasureRule['reads'] {
  return (clause) => holds(clause, words);
}
