/** Figures of a support measure that grant nothing: limits that a business must come to, rungs of a ladder. */
import { isFigure, type AmountRule, type Reading } from './amount-atoms.ts';

/** Figures that only say who or what is meant. */
export const CONDITION_RULES: readonly AmountRule[] = [
  {
    id: 'amount-rung',
    says: '5000万元以下部分按3%: a rung of a ladder.',
    example: '设备投资5000万元以下部分按3%补助',
    counterExample: '设备投资按3%补助',
    pattern: 'a:figures de? part',
    build: qualifies,
  },
  {
    id: 'amount-rung-short',
    says: '10亿元至20亿元的补助6%: a rung with its rate behind it.',
    example: '10亿元至20亿元的补助6%',
    counterExample: '给予10亿元的补助，比例6%',
    pattern: 'a:figures de grantWord most? figure',
    build: qualifies,
  },
  {
    id: 'amount-fee-condition',
    says: '年化担保费率不超过1.5%的担保业务: a price that qualifies.',
    example: '对年化担保费率不超过1.5%的担保业务',
    counterExample: '年化担保费率不超过1.5%',
    pattern: 'fee plain* a:figures deThing',
    build: qualifies,
  },
  {
    id: 'amount-qualifies',
    says: '营业收入突破5亿元的企业, 100万元以上的: what the words behind 的 must have.',
    example: '突破5亿元、10亿元的企业，分别奖励30万元、60万元',
    counterExample: '给予企业50万元的奖励',
    pattern: 'a:figures deMeant',
    build: qualifies,
  },
  {
    id: 'amount-of-noun',
    says: '总投资5000万元以上项目: a limit right before those who are meant.',
    example: '总投资5000万元以上工业项目给予补助',
    counterExample: '给予工业项目5000万元',
    pattern: 'a:limited word? noun',
    build: qualifies,
  },
  {
    id: 'amount-reached',
    says: '年销售额达到1亿元，奖励…: what must be reached, before anything is granted.',
    example: '年销售额首次达到1亿元，奖励10万元',
    counterExample: '奖励10万元，年销售额不限',
    pattern: 'open lead* reachWord a:plainOrFigure+',
    build: qualifies,
  },
];

function qualifies({ parts }: Parameters<AmountRule['build']>[0]): Reading {
  return { kind: null, figures: (parts.a ?? []).filter(isFigure), cue: null };
}
