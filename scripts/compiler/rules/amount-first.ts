/** Figures that look like limits and are granted all the same: 设立规模3亿元的引导基金, 减征50%的土地使用税. */
import { grants, type AmountRule } from './amount-atoms.ts';

/** Tried before the rules that tell limits. */
export const FIRST_RULES: readonly AmountRule[] = [
  {
    id: 'amount-founded',
    says: '设立规模3亿元的园区引导基金: the size of what is founded, whomever it is for.',
    example: '设立规模3亿元的园区产业引导基金',
    counterExample: '投资3亿元的园区企业',
    pattern: 'set purse* a:sums de founded* pool',
    build: grants('pool'),
  },
  {
    id: 'amount-relieved-of',
    says: '减征50%的城镇土地使用税: by how much a burden behind 的 is lightened.',
    example: '可申请减征50%的城镇土地使用税',
    counterExample: '对租金减免50%的企业',
    pattern: 'relief near* a:shares deBurden',
    build: grants('reduction'),
  },
  {
    id: 'amount-rate-credited',
    says: '投资额的10%可从应纳税额中抵免: a share that is taken off a tax.',
    example: '设备投资额的10%可从应纳税额中抵免',
    counterExample: '设备投资额达到应纳税额的10%，可以抵免',
    pattern: 'a:shares word? quality word? relief',
    build: grants('rate'),
  },
];
