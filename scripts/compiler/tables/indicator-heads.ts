/** What the head of a column means in a table of indicators, as records: 二级指标 names one, 2025年目标 is what it is to reach. */
import { holds } from '../lex/word-trie.ts';
import type { HeadRule } from './head-rules.ts';

/** In the order in which columns are found; each column is one thing only. */
export const INDICATOR_ROLES = ['no', 'dimension', 'name', 'unit', 'baseline', 'target'] as const;
export type IndicatorRole = (typeof INDICATOR_ROLES)[number];

/** A rule with the fields of every rule for heads; it says whether a head may be that of its role. */
export interface IndicatorHeadRule extends Omit<HeadRule, 'reads'> {
  role: IndicatorRole;
  reads: (head: string) => boolean;
}

const NUMBER_HEADS = ['序号', '编号', 'No', 'No.', 'NO', 'NO.', '项次', '号'];
const DIMENSION_WORDS = ['一级指标', '维度', '类别', '类型', '领域', '方面', '分类'];
const LOWER_WORDS = ['二级指标', '三级指标', '指标名称', '具体指标', '主要指标'];
const BASELINE_WORDS = ['基础值', '基期', '现状', '现值', '基准', '实际', '完成值', '完成情况'];

/** All rules; for each role the first of them that reads a head names its column. */
export const INDICATOR_HEAD_RULES: IndicatorHeadRule[] = [
  {
    id: 'indicator-number',
    role: 'no',
    says: '序号: the number of a row.',
    example: '编号',
    counterExample: '指标序列号',
    reads: (head) => NUMBER_HEADS.includes(head),
  },
  {
    id: 'indicator-dimension',
    role: 'dimension',
    says: '一级指标, 类别: what several indicators belong to.',
    example: '指标类别',
    counterExample: '二级指标',
    reads: holding(DIMENSION_WORDS),
  },
  {
    id: 'indicator-name',
    role: 'name',
    says: '二级指标, 指标名称: the indicator itself.',
    example: '二级指标',
    counterExample: '指标',
    reads: holding(LOWER_WORDS),
  },
  {
    id: 'indicator-name-alone',
    role: 'name',
    says: '指标, 名称: the indicator itself, where no head is clearer.',
    example: '考核指标',
    counterExample: '项目名称',
    reads: (head) => head.includes('指标') || head === '名称',
  },
  {
    id: 'indicator-unit',
    role: 'unit',
    says: '单位: what it is counted in.',
    example: '计量单位',
    counterExample: '数量',
    reads: holding(['单位']),
  },
  {
    id: 'indicator-baseline',
    role: 'baseline',
    says: '2022年现状, 基期值: where it starts.',
    example: '2022年基础值',
    counterExample: '2025年目标',
    reads: holding(BASELINE_WORDS),
  },
  {
    id: 'indicator-target',
    role: 'target',
    says: '2025年目标: what it is to reach.',
    example: '2025年目标值',
    counterExample: '2022年基础值',
    reads: holding(['目标']),
  },
];

/** The ids of the rules that read a head. */
export function indicatorHeadRules(head: string): string[] {
  return INDICATOR_HEAD_RULES.filter((rule) => rule.reads(head)).map(({ id }) => id);
}

function holding(words: readonly string[]): (head: string) => boolean {
  return (head) => holds(head, words);
}
