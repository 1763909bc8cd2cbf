/** Which clauses grant support, of what kind it is, and what only looks like support. */
import type { MeasureKind } from '../../../src/schemas/measure.ts';
import * as listed from '../lex/measure-words.ts';
import type { RuleRecord } from './rule.ts';

/** A rule reads the words of one clause, between full stops and semicolons. */
export interface MeasureRule extends RuleRecord {
  reads: (words: string) => boolean;
}

export interface KindRule extends MeasureRule {
  kind: MeasureKind;
}

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
];

/** Kinds, in the order in which they are tried; the first counts. */
export const KIND_RULES: KindRule[] = [
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
  kindOf('space', '厂房, 租金: room.', '减免租金', '减免检测费', listed.SPACE_WORDS),
  kindOf('land', '用地指标, 地价: land.', '优先安排用地指标', '优先安排试点', listed.LAND_WORDS),
  kindOf('reward', '奖励: for a merit.', '给予一次性奖励', '给予一次性补助', listed.REWARD_WORDS),
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

/** No clause that grants something without a figure is longer. */
const LONGEST_PLAIN = 300;

/** Clauses without any figure that grant support all the same. */
export const PLAIN_MEASURE_RULES: MeasureRule[] = [
  {
    id: 'measure-plain',
    says: '对核心项目给予重点支持: something is handed over to somebody who could use it.',
    example: '对核心项目给予重点支持',
    counterExample: '核心项目加快建设',
    reads: (words) => isPlain(words) && holds(words, listed.HANDED_WORDS),
  },
  {
    id: 'measure-plain-instrument',
    says: '支持企业发行公司债, 优先配备用地指标: an instrument that somebody could use.',
    example: '支持园区企业上市融资',
    counterExample: '完善企业上市融资统计',
    reads: (words) => isPlain(words) && plainParts(words, listed.INSTRUMENT_WORDS).length > 0,
  },
];

/**
 * The kind of a clause without a figure, by its parts that grant something.
 *
 *     打造展销平台，对场地租金给予支持 → space
 */
export function plainKindIn(words: string): MeasureKind | null {
  const parts = [
    ...partsOf(words).filter((part) => holds(part, listed.HANDED_WORDS)),
    ...plainParts(words, listed.INSTRUMENT_WORDS),
  ];
  return parts.map(kindIn).find((kind) => kind !== null) ?? null;
}

/** The parts between commas that name an instrument and support it. */
function plainParts(words: string, instruments: string[]): string[] {
  return partsOf(words).filter(
    (part) => holds(part, instruments) && holds(part, listed.SUPPORT_WORDS) && kindIn(part) !== null,
  );
}

function partsOf(words: string): string[] {
  return words.split(/[，,]/);
}

function isPlain(words: string): boolean {
  return (
    words.length <= LONGEST_PLAIN &&
    holds(words, listed.BENEFITED_WORDS) &&
    !holds(words, listed.ADMIN_WORDS) &&
    !listed.WORK_STARTS.some((start) => words.slice(0, start.length + 6).includes(start))
  );
}

/** 设立…基金: what is founded stands right behind. */
function founds(words: string, found: string): boolean {
  for (let at = words.indexOf(found); at >= 0; at = words.indexOf(found, at + 1)) {
    if (holds(words.slice(at, at + 30), listed.FUND_WORDS)) return true;
  }
  return false;
}

/** Every rule, in lists that tests take records out of. */
export const MEASURE_LISTS = [
  { name: 'what is no measure', rules: NO_MEASURE_RULES },
  { name: 'kinds of measures', rules: KIND_RULES },
  { name: 'measures without a figure', rules: PLAIN_MEASURE_RULES },
];

/** The kind that the words tell, brackets aside; null where they name no support. */
export function kindIn(clause: string): MeasureKind | null {
  const words = clause.replace(/[（(][^（）()]*[）)]/g, '');
  return KIND_RULES.find((rule) => rule.reads(words))?.kind ?? null;
}

/** True for the title of a text that explains another: 《…》政策解读. */
export function isExplanation(title: string | null): boolean {
  return title !== null && listed.EXPLANATION_ENDINGS.some((ending) => title.endsWith(ending));
}

function kindOf(kind: MeasureKind, says: string, example: string, counterExample: string, words: string[]): KindRule {
  return { id: `measure-${kind}`, says, example, counterExample, kind, reads: holding(words) };
}

function holding(words: string[]): MeasureRule['reads'] {
  return (clause) => holds(clause, words);
}

function holds(clause: string, words: string[]): boolean {
  return words.some((word) => clause.includes(word));
}

function without(clause: string, words: string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, ''), clause);
}
