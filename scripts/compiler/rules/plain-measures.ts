/** Clauses that grant something without a figure: 为入驻企业提供一站式服务, 用地指标应保尽保. */
import type { MeasureKind } from '../../../src/schemas/measure.ts';
import * as listed from '../lex/measure-words.ts';
import { holds } from '../lex/word-trie.ts';
import { kindIn } from './kind-rules.ts';
import type { MeasureRule } from './measure-rules.ts';

/** A rule of this list may also settle the kind, where the words alone would not. */
interface PlainRule extends MeasureRule {
  kind: (words: string) => MeasureKind | null;
}

/** No clause that grants something without a figure is longer. */
const LONGEST_PLAIN = 300;

/** Clauses without any figure that grant support all the same, of those that speak of support at all. */
export const PLAIN_MEASURE_RULES: PlainRule[] = [
  {
    id: 'measure-plain',
    says: '对核心项目给予重点支持: something is handed over to somebody who could use it.',
    example: '对核心项目给予重点支持',
    counterExample: '核心项目加快建设',
    reads: (words) => holds(words, listed.BENEFITED_WORDS) && holds(words, listed.HANDED_WORDS),
    kind: (words) => kindOfParts(partsOf(words).filter((part) => holds(part, listed.HANDED_WORDS))),
  },
  {
    id: 'measure-plain-instrument',
    says: '支持企业发行公司债, 优先配备用地指标: an instrument that somebody could use.',
    example: '支持园区企业上市融资',
    counterExample: '完善企业上市融资统计',
    reads: (words) => holds(words, listed.BENEFITED_WORDS) && plainParts(words, listed.INSTRUMENT_WORDS).length > 0,
    kind: (words) => kindOfParts(plainParts(words, listed.INSTRUMENT_WORDS)),
  },
  {
    id: 'measure-plain-personal',
    says: '高管子女就近入学, 纳入人才服务体系: what a person gets.',
    example: '企业高管子女申请就读的，由教育局统筹优先安排',
    counterExample: '统筹安排适龄儿童入学',
    reads: (words) =>
      holds(words, listed.PERSONAL_WORDS) && holds(words, listed.PERSONAL_VERBS) && holds(words, listed.TALENT_WORDS),
    kind: () => 'talent',
  },
  {
    id: 'measure-plain-land',
    says: '重点项目用地指标应保尽保: land that is kept for projects.',
    example: '重点项目用地计划指标由省级优先配置',
    counterExample: '重点项目用地计划指标由省级下达',
    reads: (words) => holds(words, listed.LAND_WORDS) && holds(words, listed.LAND_KEPT_WORDS),
    kind: () => 'land',
  },
  {
    id: 'measure-plain-provided',
    says: '为入驻企业提供一站式服务: what is provided to those named behind 为 or 对.',
    example: '对入驻主体，提供办公工位',
    counterExample: '为产业发展提供服务支撑',
    reads: (words) => providedIn(words) !== null,
    kind: (words) => kindIn(providedIn(words) ?? '') ?? 'service',
  },
  {
    id: 'measure-plain-applied',
    says: '可在参保地申请技能提升补贴: what somebody may apply for.',
    example: '参保职工可在参保地申请技能提升补贴',
    counterExample: '参保职工可在参保地办理登记',
    reads: (words) => appliedIn(words) !== null,
    kind: (words) => kindIn(appliedIn(words) ?? '') ?? 'subsidy',
  },
  {
    id: 'measure-plain-tax',
    says: '按规定适用增值税免征政策: a relief from tax.',
    example: '农机作业服务按规定适用增值税免征政策',
    counterExample: '落实国家统一的税收政策',
    reads: (words) => /(?:适用|享受)[^，。]{0,14}(?:免征|减征|减免|优惠)[^，。]{0,4}政策/.test(words),
    kind: kindIn,
  },
  {
    id: 'measure-plain-pool',
    says: '每年从相关资金中统筹安排帮扶资金，支持…: money set aside without a sum.',
    example: '每年统筹安排消费帮扶资金，支持产销对接',
    counterExample: '统筹使用消费帮扶资金，加强监管',
    reads: (words) => /(?:统筹|安排)[^，。；]{0,14}资金[，,](?:重点|专项|用于)*支持/.test(words),
    kind: () => 'fund',
  },
];

/** Words without one of which no rule of the list reads a clause. */
const NEEDED_WORDS = [
  ...[...listed.HANDED_WORDS, ...listed.INSTRUMENT_WORDS, ...listed.PERSONAL_WORDS, ...listed.LAND_KEPT_WORDS],
  ...['提供', '申请', '申领', '享受', '适用', '资金'],
];

/** The rules that read a clause, in their order. */
export function plainRulesOf(words: string): PlainRule[] {
  return holds(words, NEEDED_WORDS) && isWorded(words) ? PLAIN_MEASURE_RULES.filter((rule) => rule.reads(words)) : [];
}

/** The kind of a clause, by the first of the rules that read it to tell one; null where none does. */
export function plainKindOf(rules: PlainRule[], words: string): MeasureKind | null {
  for (const rule of rules) {
    const kind = rule.kind(words);
    if (kind) return kind;
  }
  return null;
}

/** The kind of the first part that has one: 打造展销平台，对场地租金给予支持 → space. */
function kindOfParts(parts: string[]): MeasureKind | null {
  return parts.map(kindIn).find((kind) => kind !== null) ?? null;
}

/** The part in which something is provided to somebody who could use it. */
function providedIn(words: string): string | null {
  const match = /[为对向]([^，,。；为对向]{2,40}?)[，,]?(?:免费|集中|统一)?提供([^。；]{2,80})/.exec(words);
  const [whole, who = '', what = ''] = match ?? [];
  if (!whole || !(holds(who, listed.BENEFITED_WORDS) || /[A-Z]{2,}/.test(who))) return null;
  const isBuilding = partsOf(words.slice(0, match?.index)).some((part) =>
    listed.BUILDING_STARTS.some((start) => part.slice(0, start.length + 6).includes(start)),
  );
  if (/到20\d\d年/.test(words) || (isBuilding && !holds(who, listed.TOLD_APART_WORDS))) return null;
  const given = what.split(/[，,]/)[0] ?? '';
  return holds(given, listed.PROVIDED_WORDS) && !holds(given, listed.NOT_PROVIDED_WORDS) ? given : null;
}

/** 可申请…贷款, 申请享受…优惠, with what is applied for. */
function appliedIn(words: string): string | null {
  const match =
    /可(?:[^，。；]{0,10})(?:申请|享受|申领)([^，,。；]{2,40})|(?:^|[^应须需，])享受([^，,。；]{2,30})/.exec(words);
  const what = match?.[1] ?? match?.[2] ?? '';
  return holds(what, listed.APPLIED_WORDS) && !/政策的|待遇的/.test(what) ? what : null;
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

/** A clause that speaks of support, and not of how it is administered. */
function isWorded(words: string): boolean {
  return (
    words.length <= LONGEST_PLAIN &&
    !holds(words, listed.ADMIN_WORDS) &&
    !listed.WORK_STARTS.some((start) => words.slice(0, start.length + 6).includes(start))
  );
}
