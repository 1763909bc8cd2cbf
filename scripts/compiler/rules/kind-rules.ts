/** Of what kind a clause of support is, by its words. */
import type { MeasureKind } from '../../../src/schemas/measure.ts';
import * as listed from '../lex/measure-words.ts';
import { holds } from '../lex/word-trie.ts';
import { holding, NO_MEASURE_RULES, type MeasureRule } from './measure-rules.ts';

export interface KindRule extends MeasureRule {
  kind: MeasureKind;
}

/** Kinds that words far from the amounts tell, tried on the whole clause before all others. */
export const FAR_KIND_RULES: KindRule[] = [
  {
    id: 'measure-loss',
    says: '对合作银行不良贷款本金损失，由资金池分担: the loss of those who lend.',
    example: '由风险补偿资金承担30%的本金损失',
    counterExample: '对贷款本金给予贴息',
    kind: 'finance',
    reads: (words) =>
      (words.includes('损失') && holds(words, listed.LOSS_COVERS)) || /不良贷款[^，。；]{0,20}补偿/.test(words),
  },
  {
    id: 'measure-talent-programme',
    says: '申报“…人才工程”, 给予资助: a programme for talent, whose money is named far behind.',
    example: '支持创业者申报创业人才项目，对入选项目给予资助',
    counterExample: '支持企业申报技术改造项目，给予资助',
    kind: 'talent',
    reads: (words) => /(?:申报|入选|列入|纳入)[^，。；]{0,16}人才(?:工程|计划|项目|专项)/.test(words),
  },
];

const ROOMS = [...listed.ROOM_WORDS, ...listed.RENT_WORDS];

/** Kinds, in the order in which they are tried; the first counts. */
export const KIND_RULES: KindRule[] = [
  {
    id: 'measure-fund-invests',
    says: '由基金以参股、跟投方式支持: a fund that takes a share.',
    example: '由种子基金以跟投方式支持初创企业',
    counterExample: '由基金会以资助方式支持',
    kind: 'fund',
    reads: (words) => words.includes('基金') && holds(words, listed.FUND_DEEDS),
  },
  {
    id: 'measure-invested',
    says: '给予最高1000万元投资: capital that is put in.',
    example: '给予最高1000万元投资',
    counterExample: '给予投资额10%的补助',
    kind: 'finance',
    reads: (words) => /(?:给予|予以|提供)[^，。的]{0,6}\d[^，。的]{0,8}投资(?:$|[，。支])/.test(words),
  },
  {
    id: 'measure-tax-relieved',
    says: '缓缴城镇土地使用税、免征环境保护税: a tax named behind its relief.',
    example: '可依法申请缓缴房产税',
    counterExample: '可依法申请缓缴社会保险费',
    kind: 'tax',
    reads: (words) => /(?:免征|减征|缓缴|缓征|减免|免缴|退还|抵免)[^，。；收入]{0,16}税(?!前|后|收|务)/.test(words),
  },
  {
    id: 'measure-fee-relieved',
    says: '通行费减免90%, 污水处理费减收30%: a public fee made lower.',
    example: '货车通行费减免90%',
    counterExample: '货车通行费补贴90%',
    kind: 'tax',
    reads: (words) =>
      /(?:通行费|污水处理费|垃圾处理费|水资源费|排污费|行政事业性收费)[^，。；]{0,6}(?:减|免)/.test(words) ||
      /(?:减|免)[收征免缴][^，。；]{0,6}(?:通行费|污水处理费|垃圾处理费|水资源费|排污费|行政事业性收费)/.test(words),
  },
  {
    id: 'measure-room-rebuilt',
    says: '利用存量厂房改建平台的，每平方米补助300元: a hall that is rebuilt.',
    example: '利用存量厂房改建平台的，给予补助',
    counterExample: '利用存量厂房屋顶建设光伏的，给予补助',
    kind: 'space',
    reads: (words) => /厂房(?:进行)?(?:改建|改造)/.test(words) && !holds(words, listed.REWARD_WORDS),
  },
  {
    id: 'measure-free-service',
    says: '提供免费算力支持、免费服务包: a service without a price.',
    example: '提供最长2年的免费公共服务包',
    counterExample: '提供最长2年的免费办公场地',
    kind: 'service',
    reads: (words) =>
      /免费(?!提供|为|向)[^，。场房]{0,8}(?:服务|算力|检测|咨询|培训|诊断)/.test(words) && !holds(words, ROOMS),
  },
  {
    id: 'measure-service-fee',
    says: '检验费按六折收取, 免收商标使用费: the price of a service made lower.',
    example: '检验费按六折收取',
    counterExample: '检验费补助六成',
    kind: 'service',
    reads: (words) => /(?:检[测验]|使用|服务)费/.test(words) && /免收|收取|减免/.test(words) && !/补[贴助]/.test(words),
  },
  {
    id: 'measure-room-free',
    says: '创业团队可获得免租场地: a room without rent, whoever gets it.',
    example: '可获得三年的免租场地',
    counterExample: '可获得三年的人才公寓',
    kind: 'space',
    reads: (words) => /(?:免租金?|免费)的?(?:场地|用房|工位|办公)/.test(words),
  },
  kindOf('loan', '贷款贴息, 转贷: a loan made cheaper or surer.', '给予2%的贴息', '给予2%的补助', listed.LOAN_WORDS),
  kindOf('tax', '减按15%的税率, 即征即退: less tax.', '享受税收优惠', '享受租金优惠', listed.TAX_WORDS),
  {
    ...kindOf(
      'talent',
      '安家补助, 引才补贴: for persons.',
      '给予人才购房补贴',
      '给予企业用工补贴',
      listed.TALENT_WORDS,
    ),
    reads: (words) => holds(without(words, listed.NO_TALENT_WORDS), listed.TALENT_WORDS),
  },
  {
    ...kindOf(
      'finance',
      '担保, 保险: capital and cover.',
      '给予担保机构补助',
      '给予中介机构补助',
      listed.FINANCE_WORDS,
    ),
    reads: (words) =>
      holds(without(words, listed.NO_FINANCE_WORDS), listed.FINANCE_WORDS) ||
      (holds(words, listed.LISTING_WORDS) && !holds(words, listed.REWARD_WORDS)),
  },
  {
    ...kindOf(
      'fund',
      '设立基金, 安排专项资金: money set aside.',
      '设立产业发展基金',
      '基金投资进展',
      listed.FUND_WORDS,
    ),
    reads: (words) => listed.FOUND_WORDS.some((found) => founds(words, found)),
  },
  {
    ...kindOf('space', '厂房, 租金: room.', '减免租金', '减免检测费', ROOMS),
    reads: isSpace,
  },
  {
    ...kindOf('land', '用地指标, 地价: land.', '优先安排用地指标', '新增用地每亩奖励1万元', listed.LAND_WORDS),
    reads: isLand,
  },
  {
    ...kindOf('reward', '奖励: for a merit.', '给予一次性奖励', '给予一次性补助', listed.REWARD_WORDS),
    reads: (words) =>
      holds(words, listed.REWARD_WORDS) ||
      /奖\s*[\d一二三四五六七八九十]|一次性奖补/.test(words) ||
      /一次性给予[\d.]+[^，。；补资扶支]*$/.test(words),
  },
  {
    ...kindOf(
      'space',
      '孵化器建设补助: a site that is built for others.',
      '给予孵化器建设补助',
      '给予孵化器一次性奖励',
      listed.HUB_WORDS,
    ),
    id: 'measure-hub',
    reads: (words) => holds(words, listed.HUB_WORDS) && /补助|补贴|经费/.test(words),
  },
  kindOf('subsidy', '补贴, 补助, 资助: towards a cost.', '给予建设补助', '推动建设', listed.SUBSIDY_WORDS),
  kindOf('service', '代办, 绿色通道: help in person.', '提供代办服务', '提供数据', listed.SERVICE_WORDS),
];

/** 设立…基金: what is founded stands right behind. */
function founds(words: string, found: string): boolean {
  for (let at = words.indexOf(found); at >= 0; at = words.indexOf(found, at + 1)) {
    if (holds(words.slice(at, at + 30), listed.FUND_WORDS)) return true;
  }
  return false;
}

/** The kind that the words tell, brackets aside; null where they name no support. */
export function kindIn(clause: string): MeasureKind | null {
  const words = clause.replace(/[（(][^（）()]*[）)]/g, '');
  return KIND_RULES.find((rule) => rule.reads(words))?.kind ?? null;
}

function kindOf(kind: MeasureKind, says: string, example: string, counterExample: string, words: string[]): KindRule {
  return { id: `measure-${kind}`, says, example, counterExample, kind, reads: holding(words) };
}

function without(clause: string, words: string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), clause);
}

/** A reward for land well used is a reward, where nothing is paid for the land itself; 对新购用地的项目 says who is meant. */
function isLand(words: string): boolean {
  const granted = words.replace(/^对[^，,]*用地的[^，,]*(?:企业|项目|单位)[，,]/, '');
  if (!holds(granted, listed.LAND_WORDS)) return false;
  return !holds(granted, listed.REWARD_WORDS) || holds(granted, listed.LAND_PAID_WORDS);
}

/** Rent of land is land's, and a reward for a factory built is a reward; what is paid for a room is the room's. */
function isSpace(words: string): boolean {
  if (holds(words, listed.SHOP_WORDS)) return false;
  const hasRoom = holds(without(words, listed.NO_SPACE_WORDS), listed.ROOM_WORDS);
  const hasRent = holds(words, listed.RENT_WORDS);
  if (hasRoom) return hasRent || !holds(words, listed.REWARD_WORDS);
  return hasRent && !holds(words, listed.LAND_WORDS);
}

/** Every rule that reads clauses with figures, in lists that tests take records out of. */
export const MEASURE_LISTS = [
  { name: 'what is no measure', rules: NO_MEASURE_RULES },
  { name: 'kinds told from afar', rules: FAR_KIND_RULES },
  { name: 'kinds of measures', rules: KIND_RULES },
];
