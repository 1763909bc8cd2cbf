/** Numbers that are part of support, which measures keep: 给予50万元奖励. Funds that are set up count as goals too. */
import { says, type AimRule } from './aim-atoms.ts';

/** Tried before those below. */
export const FUND_RULES: readonly AimRule[] = [
  {
    id: 'aim-fund',
    says: '到2027年，设立总规模10亿元的扶持基金: a fund that is set up by a year, or below a heading of goals.',
    example: '到2027年，设立总规模10亿元的扶持基金',
    counterExample: '设立总规模10亿元的扶持基金',
    pattern: 'aimed any* found in* this_money in* fund',
    build: says('aim'),
  },
  {
    id: 'aim-cost-lowered',
    says: '融资担保费率降至1%以下: a rate of cost that is to fall.',
    example: '贷款利率降至4%以下',
    counterExample: '贷款利率4%以下',
    pattern: 'open ungranted* credit? ungranted* kept this_share',
    build: says('aim'),
  },
  {
    id: 'aim-built-size',
    says: '建设150万千瓦新能源项目: how much of something is built, in one piece.',
    example: '建设150万千瓦新能源项目',
    counterExample: '建设新能源项目150万千瓦',
    pattern: 'build this_bulk named? who',
    build: says('aim'),
  },
];

export const SUPPORT_RULES: readonly AimRule[] = [
  {
    id: 'no-aim-granted',
    says: '给予50万元, 贷款贴息2%: what is granted.',
    example: '到2027年，给予50万元',
    counterExample: '到2027年，给予企业更大支持，产值增加50万元',
    pattern: 'grant|credit in* this_value',
    build: says('none'),
  },
  {
    id: 'no-aim-grant-after',
    says: '50万元奖励, 30%的补贴: what is granted.',
    example: '到2027年，发放50万元奖励',
    counterExample: '到2027年，产值增加50万元，兑现奖励',
    pattern: 'this_value on* grant|credit',
    build: says('none'),
  },
  {
    id: 'no-aim-by-rate',
    says: '按户数的20%抽检, 按合同额的30%预付: by what something is reckoned.',
    example: '到2027年，按合同额的30%执行',
    counterExample: '到2027年，按照国家部署研发投入强度达到3%',
    pattern: 'by bound? reckoned* this_rate',
    build: says('none'),
  },
  {
    id: 'no-aim-founded-money',
    says: '设立2亿元产业基金: money that is set up for others.',
    example: '设立2亿元融资风险补偿资金池',
    counterExample: '设立基地2个，实现产值2亿元',
    pattern: 'found unreached* this_money',
    build: says('none'),
  },
  {
    id: 'no-aim-set-aside',
    says: '财政每年安排5000万元: money of a budget.',
    example: '财政每年安排5000万元',
    counterExample: '到2027年，财政收入达到5000万元',
    pattern: 'setaside in* this_money',
    build: says('none'),
  },
  {
    id: 'no-aim-set-aside-yearly',
    says: '安排资金1亿元，以后每年不少于8000万元: money of a budget, in another clause.',
    example: '安排奖励资金，以后年度适当调整，但每年不少于8000万元',
    counterExample: '安排奖励资金，产值不少于8000万元',
    pattern: 'setaside any* yearly bound? this_money',
    build: says('none'),
  },
];
