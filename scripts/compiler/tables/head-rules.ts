/** What the words of a head say of its column, as records: 牵头单位 leads, 完成时限 is a deadline. */
import type { Role } from '../../../src/schemas/duty.ts';
import { holds } from '../lex/word-trie.ts';
import * as words from './head-words.ts';

/** `persons` are kept as text; `other` is understood to be nothing that a task needs. */
export type Meaning =
  | Role
  | 'no'
  | 'task'
  | 'content'
  | 'category'
  | 'deadline'
  | 'goal'
  | 'money'
  | 'persons'
  | 'unit'
  | 'indicator'
  | 'remark'
  | 'other';

/** A rule for heads, with the fields of every rule; it says what the words of a head mean, or null. */
export interface HeadRule {
  id: string;
  says: string;
  example: string;
  counterExample: string;
  reads: (head: string) => Meaning | null;
}

/** A role in a longer head may be that of something else. */
const LONGEST_ROLE = 8;

const NUMBER_HEADS = /^(?:序号?|编号|号|项次|任务序号|任务编号|项目编号|项目序号|no\.?)$/i;
const FIRMS = /(?:企业|公司|业主)(?:名称)?$/;
const UNIT_HEADS = /^(?:计量|数量|指标|度量)?单位$/;
/** Endings that make a head a column of bodies, whatever stands before: 推进单位, 市直牵头部门. */
const BODY_ENDINGS = /(?:单位|部门|机构|主体|处室|科室|股室|专班|局委办|部委办|厅局|委局|委办局)[名称]{0,2}$/;
/** Bodies with a role inside a head: 牵头单位和完成时间. */
const ROLE_BODIES = /(?:责任|牵头|配合|主办|协办|承办|协同|主责)(?:单位|部门)/;

/** Bodies with persons beside them: 单位及责任人. */
const BODIES_FIRST = /^(?:责任|牵头)?单位/;

/** All rules, in the order in which they are tried; the first that says a meaning counts. */
export const HEAD_RULES: HeadRule[] = [
  {
    id: 'head-number',
    says: '序号: the number of a row.',
    example: '项次',
    counterExample: '任务名称',
    reads: matching(NUMBER_HEADS, 'no'),
  },
  {
    id: 'head-unit-of-measure',
    says: '计量单位: a unit of measure, or bodies where the cells say so.',
    example: '度量单位',
    counterExample: '牵头单位',
    reads: matching(UNIT_HEADS, 'unit'),
  },
  {
    id: 'head-bare',
    says: '责任分工: a role alone.',
    example: '责任划分',
    counterExample: '责任领导',
    reads: naming(words.BARE_ROLE_HEADS, 'responsible'),
  },
  {
    id: 'head-counter',
    says: '受理部门: bodies that applicants turn to; they carry no task.',
    example: '颁发部门',
    counterExample: '主管部门',
    reads: holding(words.COUNTER_WORDS, 'other'),
  },
  {
    id: 'head-bodies-guide',
    says: '业务指导单位: bodies of that role.',
    example: '业务指导单位',
    counterExample: '责任单位',
    reads: bodiesOf('guide'),
  },
  {
    id: 'head-bodies-support',
    says: '配合单位: bodies of that role.',
    example: '协办科室',
    counterExample: '责任单位',
    reads: bodiesOf('support'),
  },
  {
    id: 'head-bodies-lead',
    says: '市直牵头部门: bodies of that role.',
    example: '市直牵头部门',
    counterExample: '责任单位',
    reads: bodiesOf('lead'),
  },
  {
    id: 'head-bodies',
    says: '推进单位, 责任部门: a column of bodies whose role is to do it.',
    example: '推进单位',
    counterExample: '牵头单位',
    reads: matching(BODY_ENDINGS, 'responsible'),
  },
  {
    id: 'head-bodies-and-persons',
    says: '责任单位及责任人: bodies first, persons beside them.',
    example: '单位及联络员',
    counterExample: '责任领导',
    reads: (head) => (holds(head, words.PERSON_WORDS) ? rolesAt(BODIES_FIRST)(head) : null),
  },
  {
    id: 'head-persons',
    says: '责任领导: persons.',
    example: '包抓人员',
    counterExample: '责任单位',
    reads: holding(words.PERSON_WORDS, 'persons'),
  },
  {
    id: 'head-bodies-inside',
    says: '牵头单位和完成时间: bodies with a role inside a head.',
    example: '任务牵头单位和时间',
    counterExample: '完成时间',
    reads: rolesAt(ROLE_BODIES),
  },
  {
    id: 'head-aside',
    says: '联系电话, 目前进展: nothing that a task needs.',
    example: '办公电话',
    counterExample: '完成时限',
    reads: holding(words.ASIDE_WORDS, 'other'),
  },
  {
    id: 'head-remark',
    says: '备注: a remark.',
    example: '附注',
    counterExample: '目标',
    reads: holding(words.REMARK_WORDS, 'remark'),
  },
  {
    id: 'head-deadline',
    says: '完成时限: by when.',
    example: '起止时间',
    counterExample: '完成单位',
    reads: holding(words.DEADLINE_WORDS, 'deadline'),
  },
  {
    id: 'head-money',
    says: '总投资: what it costs.',
    example: '资金概算',
    counterExample: '总目标',
    reads: holding(words.MONEY_WORDS, 'money'),
  },
  {
    id: 'head-indicator',
    says: '考核指标: what is measured.',
    example: '监测指标',
    counterExample: '考核单位',
    reads: holding(words.INDICATOR_WORDS, 'indicator'),
  },
  {
    id: 'head-goal',
    says: '年度目标: what it comes to.',
    example: '预期成果',
    counterExample: '年度任务',
    reads: holding(words.GOAL_WORDS, 'goal'),
  },
  {
    id: 'head-content',
    says: '建设内容: how it is done.',
    example: '具体做法',
    counterExample: '建设项目',
    reads: holding(words.CONTENT_WORDS, 'content'),
  },
  {
    id: 'head-category',
    says: '重点领域: what kind it is of.',
    example: '所属板块',
    counterExample: '重点任务',
    reads: holding(words.CATEGORY_WORDS, 'category'),
  },
  {
    id: 'head-firms',
    says: '重点企业, 业主公司: firms, which carry no task.',
    example: '骨干企业',
    counterExample: '企业服务任务',
    reads: matching(FIRMS, 'other'),
  },
  {
    id: 'head-task',
    says: '重点任务: what is done.',
    example: '重点事项',
    counterExample: '重点领域',
    reads: holding(words.TASK_WORDS, 'task'),
  },
  {
    id: 'head-chain',
    says: '产业, 环节: what kind it is of, where nothing surer is said.',
    example: '所属链条',
    counterExample: '产业项目',
    reads: holding(words.LATE_CATEGORY_WORDS, 'category'),
  },
  {
    id: 'head-unit',
    says: '单位情况: of a measure or of bodies.',
    example: '单位情况',
    counterExample: '所属产业',
    reads: holding(words.UNIT_WORDS, 'unit'),
  },
  {
    id: 'head-role-inside',
    says: '实施安排: a role inside a short head that says nothing else.',
    example: '分工安排',
    counterExample: '联系安排',
    reads: (head) => (head.length <= LONGEST_ROLE ? roleIn(head) : null),
  },
];

/** A head that names two roles gives neither: 牵头及配合单位. */
function roleIn(head: string): Role | null {
  if (head.includes('牵头') && /配合|协同|协办|参与/.test(head)) return 'responsible';
  return words.ROLE_WORDS.find(([, names]) => holds(head, names))?.[0] ?? null;
}

function matching(form: RegExp, meaning: Meaning): HeadRule['reads'] {
  return (head) => (form.test(head) ? meaning : null);
}

function naming(heads: string[], meaning: Meaning): HeadRule['reads'] {
  return (head) => (heads.includes(head) ? meaning : null);
}

function holding(names: string[], meaning: Meaning): HeadRule['reads'] {
  return (head) => (holds(head, names) ? meaning : null);
}

function bodiesOf(role: Role): HeadRule['reads'] {
  return (head) => (BODY_ENDINGS.test(head) && roleIn(head) === role ? role : null);
}

function rolesAt(form: RegExp): HeadRule['reads'] {
  return (head) => (form.test(head) ? (roleIn(head) ?? 'responsible') : null);
}
