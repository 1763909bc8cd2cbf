/** What each figure of a support measure is: a rate, a cap, a sum a head, a term of years. */
import type { AmountKind } from '../../../src/schemas/measure.ts';
import type { AmountToken } from '../lex/amount-tokens.ts';
import { AMOUNT_ATOMS, codesOfAmounts, isFigure, type AmountRule } from './amount-atoms.ts';
import { CONDITION_RULES } from './amount-conditions.ts';
import { compileRules } from './rule.ts';

/** Figures that are granted. */
export const GRANT_RULES: readonly AmountRule[] = [
  {
    id: 'amount-unstated',
    says: '按投资额的一定比例给予扶持: a rate that the text leaves open.',
    example: '按投资额的一定比例给予扶持',
    counterExample: '按投资额的3%给予扶持',
    pattern: 'by|give quiet* a:unstated',
    build: grants('rate'),
  },
  {
    id: 'amount-halved',
    says: '租金减半: a reduction by half.',
    example: '第三年减半收取租金',
    counterExample: '第三年全额收取租金',
    pattern: 'a:half',
    build: grants('reduction'),
  },
  {
    id: 'amount-relief-term',
    says: '免收租金3年: how long a burden is taken away.',
    example: '免收租金3年',
    counterExample: '收取租金3年',
    pattern: 'relief quiet* a:terms',
    build: grants('duration'),
  },
  {
    id: 'amount-relief-after-term',
    says: '给予2年免租, 3个月的租金减免: the same before it.',
    example: '给予2年的免租期',
    counterExample: '给予2年的过渡期',
    pattern: 'a:terms and? de? relief',
    build: grants('duration'),
  },
  {
    id: 'amount-term-given',
    says: '给予2年且每月不超过2000元的免租优惠: how long, right behind the word of the grant.',
    example: '给予2年且每月不超过2000元的补贴',
    counterExample: '给予2万元补贴',
    pattern: 'give a:terms',
    build: grants('duration'),
  },
  {
    id: 'amount-relieved',
    says: '减免50%租金: by how much a burden is lightened.',
    example: '减免50%租金',
    counterExample: '补贴50%租金',
    pattern: 'relief unbound* a:cuts',
    build: grants('reduction'),
  },
  {
    id: 'amount-relieved-after',
    says: '按50%减免租金, 给予50%的租金减免: the relief behind its rate.',
    example: '按50%减免租金',
    counterExample: '按50%补贴租金',
    pattern: 'a:shares de? word? relief',
    build: grants('reduction'),
  },
  {
    id: 'amount-fee-bound',
    says: '担保费率不超过1%: a price that may not be passed.',
    example: '年化担保费率控制在1%以内',
    counterExample: '担保费补贴比例为1%',
    pattern: 'fee quiet* cue:most a:shares',
    build: grants('cap'),
  },
  {
    id: 'amount-fee-within',
    says: '担保费率1%以内: the same behind the price.',
    example: '平均担保费率0.5%以内',
    counterExample: '年化担保费率1%',
    pattern: 'fee quiet* a:sharesWithin',
    build: grants('cap'),
  },
  {
    id: 'amount-share-of-own',
    says: '首期缴纳比例不低于50%: a share that may not be less.',
    example: '首期缴纳比例不低于50%',
    counterExample: '首期缴纳比例为50%',
    pattern: 'ownPart cue:least a:shares',
    build: grants('floor'),
  },
  {
    id: 'amount-rate-by',
    says: '按研发费用的8%: a rate by what it is reckoned by.',
    example: '按研发费用的8%予以补助',
    counterExample: '研发费用占比8%',
    pattern: 'by quiet* bound? a:shares',
    build: grants('rate'),
  },
  {
    id: 'amount-rate-given',
    says: '给予实缴保费30%的补贴, 补助6%: a rate behind the word of the grant.',
    example: '补贴实缴保费30%',
    counterExample: '利润30%',
    pattern: 'grantWord near* bound? a:shares',
    build: grants('rate'),
  },
  {
    id: 'amount-rate-scale',
    says: '抵扣比例为50%, 补助比例上浮2个百分点: a rate behind its name.',
    example: '分担比例为50%',
    counterExample: '占比为50%',
    pattern: 'scale quiet* bound? a:shares',
    build: grants('rate'),
  },
  {
    id: 'amount-rate-before',
    says: '合同额30%的补贴, 保费的50%补助: a rate before the word of the grant.',
    example: '合同额30%的补贴',
    counterExample: '合同额30%的企业',
    pattern: 'a:shares de? near* grantWord',
    build: grants('rate'),
  },
  {
    id: 'amount-set-aside',
    says: '每年安排专项资金3.5亿元: money set aside before any grant.',
    example: '每年安排专项资金3.5亿元',
    counterExample: '每年奖励3.5亿元',
    pattern: 'set purse* a:sums',
    build: grants('pool'),
  },
  {
    id: 'amount-pool',
    says: '总规模60亿元, 算力券总额不超过6000万元: the size of what is set aside.',
    example: '总规模60亿元的母基金',
    counterExample: '最高60亿元的项目',
    pattern: 'purseWord purse* a:sums',
    build: grants('pool'),
  },
  {
    id: 'amount-vouchers',
    says: '总额不超过6000万元的算力券: what all vouchers come to.',
    example: '每年发放总额不超过6000万元的算力券',
    counterExample: '每户最高6万元',
    pattern: 'a:sums de word? voucher',
    build: grants('pool'),
  },
  {
    id: 'amount-term-bound',
    says: '期限不超过3年, 最长5年: how long at most.',
    example: '扶持期不超过3年',
    counterExample: '扶持额不超过3万元',
    pattern: 'for quietTerm* a:terms',
    build: grants('duration'),
  },
  {
    id: 'amount-cap',
    says: '最高500万元, 单个项目最高奖励200万元: what may not be passed.',
    example: '每户最高奖励200万元',
    counterExample: '每户奖励200万元',
    pattern: 'cue:most quiet* a:sums',
    build: grants('cap'),
  },
  {
    id: 'amount-cap-after',
    says: '200万元以内, 500万元封顶: the same behind it.',
    example: '奖励200万元封顶',
    counterExample: '奖励200万元',
    pattern: 'a:sumsWithin',
    build: grants('cap'),
  },
  {
    id: 'amount-floor',
    says: '不低于50万元: what is granted at least.',
    example: '安家补助不低于50万元',
    counterExample: '安家补助50万元',
    pattern: 'cue:least quiet* a:sums',
    build: grants('floor'),
  },
  {
    id: 'amount-each',
    says: '每人每月800元, 每引进1家奖励5万元: so much for each one.',
    example: '每人每月补贴800元',
    counterExample: '每年补贴800元',
    pattern: 'cue:per quiet* a:sums',
    build: grants('unit-price'),
  },
  {
    id: 'amount-given',
    says: '给予50万元, 补助60万元: a sum behind the word of the grant.',
    example: '一次性奖励50万元',
    counterExample: '投入50万元',
    pattern: 'grantWord nearSum* a:sums',
    build: grants('fixed'),
  },
  {
    id: 'amount-pool-after',
    says: '20亿元产业基金: the size before what is set aside.',
    example: '20亿元的产业发展基金',
    counterExample: '给予20万元的产业发展奖励',
    pattern: 'a:sums de? word? pool',
    build: grants('pool'),
  },
  {
    id: 'amount-before',
    says: '50万元奖励: a sum before the word of the grant.',
    example: '50万元一次性奖励',
    counterExample: '50万元设备',
    pattern: 'a:sums de? near* grantWord',
    build: grants('fixed'),
  },
  {
    id: 'amount-space-bound',
    says: '补贴面积最多300平方米: room and land at most.',
    example: '补贴面积不超过300平方米',
    counterExample: '厂房300平方米',
    pattern: 'cue:most quiet* a:areas',
    build: grants('cap'),
  },
  {
    id: 'amount-space',
    says: '提供300平方米办公场地: room and land.',
    example: '免费提供300平方米办公场地',
    counterExample: '厂房300平方米',
    pattern: 'give|settle quiet* a:areas',
    build: grants('size'),
  },
  {
    id: 'amount-term-inside',
    says: '三年内按每平方米6元给予补助, 3年内给予: how long, before what is granted.',
    example: '三年内按租金的50%给予补助',
    counterExample: '三年内不得迁出',
    pattern: 'a:terms within comma? word? by|grantWord|relief|per',
    build: grants('duration'),
  },
];

/** The rules, compiled once; those of conditions are tried first. */
export const compiledAmountRules = compileRules([...CONDITION_RULES, ...GRANT_RULES], AMOUNT_ATOMS);

/** What is said of each figure: its kind, null for a condition, and the rule that says so. */
export interface Said {
  kind: AmountKind | null;
  cue: AmountToken | null;
  rule: string;
}

/** The figures of a clause with what the first rule that knows each says of it. */
export function readAmounts(tokens: AmountToken[], rules = compiledAmountRules): Map<AmountToken, Said> {
  const codes = codesOfAmounts(tokens);
  const said = new Map<AmountToken, Said>();
  for (const rule of rules) {
    for (let match = rule.find(codes, tokens, 0); match; match = rule.find(codes, tokens, match.last)) {
      const { kind, figures, cue } = rule.build(match);
      for (const figure of figures) if (!said.has(figure)) said.set(figure, { kind, cue, rule: rule.id });
    }
  }
  return said;
}

function grants(kind: AmountKind): AmountRule['build'] {
  return ({ parts }) => ({ kind, figures: (parts.a ?? []).filter(isFigure), cue: parts.cue?.at(-1) ?? null });
}
