/** What the head of a column says of bases and parks, as records: 园区名称 names one, 规划面积（亩） is how large it is. */
import { holds } from '../lex/word-trie.ts';
import * as words from './base-head-words.ts';
import { foldHead } from './meanings.ts';

export type BaseMeaning = 'base' | 'name' | 'site' | 'area' | 'industries' | 'firms';

/** A rule for heads, with the fields of every rule. */
export interface BaseHeadRule {
  id: string;
  says: string;
  example: string;
  counterExample: string;
  meaning: BaseMeaning;
  reads: (head: string) => boolean;
}

const LONGEST_HEAD = 14;

/** All rules, in the order in which they are tried. */
export const BASE_HEAD_RULES: BaseHeadRule[] = [
  {
    id: 'base-head-industries',
    says: '主导产业: what a park is for.',
    example: '重点发展产业',
    counterExample: '产业产值',
    meaning: 'industries',
    reads: endingOn(words.INDUSTRY_HEADS),
  },
  {
    id: 'base-head-firms',
    says: '重点企业: firms in it.',
    example: '入驻企业',
    counterExample: '企业数量',
    meaning: 'firms',
    reads: endingOn(words.FIRM_HEADS),
  },
  {
    id: 'base-head-area',
    says: '规划面积（亩）: how large it is.',
    example: '规划面积（平方公里）',
    counterExample: '建筑面积',
    meaning: 'area',
    reads: (head) => endingOn(words.AREA_HEADS)(head) && !holds(head, words.NO_AREA_HEADS),
  },
  {
    id: 'base-head-site',
    says: '选址, 所在地: where it lies.',
    example: '所在区县',
    counterExample: '所在行业',
    meaning: 'site',
    reads: endingOn(words.SITE_HEADS),
  },
  {
    id: 'base-head-base',
    says: '园区名称: a park by name.',
    example: '产业园区名称',
    counterExample: '项目名称',
    meaning: 'base',
    reads: endingOn([...words.BASE_HEADS, ...words.BASE_HEADS.map((head) => `${head}名称`)]),
  },
  {
    id: 'base-head-name',
    says: '名称: a park where the cells name one.',
    example: '项目名称',
    counterExample: '指标名称',
    meaning: 'name',
    reads: (head) => words.NAME_HEADS.includes(head),
  },
];

/** What the head of a column says of bases, with the rule that says so; null where no rule does. */
export function readBaseHead(head: string): { meaning: BaseMeaning; rule: string } | null {
  const folded = foldHead(head);
  if (folded === '' || folded.length > LONGEST_HEAD) return null;
  const rule = BASE_HEAD_RULES.find(({ reads }) => reads(folded));
  return rule ? { meaning: rule.meaning, rule: rule.id } : null;
}

/** True for the head of a column of names, sites, areas or industries of parks. */
export function isBaseHead(head: string): boolean {
  const meaning = readBaseHead(head)?.meaning;
  return meaning !== undefined && meaning !== 'name';
}

function endingOn(heads: string[]): BaseHeadRule['reads'] {
  return (head) => heads.some((word) => head.endsWith(word));
}
