/** What the head of a column means: 牵头单位, 配合部门, 完成时限, 重点任务 … by the words inside it. */
import type { Role } from '../../../src/schemas/duty.ts';

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

export const ROLE_MEANINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  'lead',
  'responsible',
  'shared',
  'support',
  'guide',
]);

/** Longer heads are sentences: 请各责任单位于每月底前报送完成情况. */
const LONGEST_HEAD = 20;

/** Endings that make a head a column of bodies, whatever stands before: 推进单位, 市直牵头部门. */
const BODY_ENDINGS = /(?:单位|部门|机构|主体|处室|科室|股室|专班|局委办|部委办)[名称]{0,2}$/;

/** Bodies that applicants turn to carry no task: 受理部门, 咨询单位. */
const COUNTERS = ['受理', '审批', '咨询', '发证', '出具', '颁发', '申报单位', '填报'];

/** What such a head says the bodies do, the surest first: 牵头责任单位 leads. */
const ROLES: [Role, string[]][] = [
  ['guide', ['指导', '督导', '督办', '监督']],
  ['support', ['配合', '协同', '协办', '协助', '参与', '参加', '支持', '支撑', '协作', '联合', '会办']],
  ['lead', ['牵头', '主责', '主办', '主要责任', '第一责任', '首席责任', '总责', '主抓']],
  ['responsible', ['责任', '负责', '实施', '承办', '落实', '承担', '推进', '执行', '完成', '办理', '主管', '分工']],
];

/** Heads of bodies that say no more: 责任分工, 牵头 over 配合. */
const BARE_ROLES: [Role, string[]][] = [
  ['lead', ['牵头', '主责', '主办', '牵头方', '主责方']],
  ['support', ['配合', '协同', '协办', '协助', '参与', '支持', '配合方', '协同方', '参与方']],
  ['guide', ['指导', '督导']],
  [
    'responsible',
    ['责任', '负责', '承办', '责任方', '责任分工', '职责分工', '任务分工', '工作分工', '部门分工', '分工', '责任划分'],
  ],
];

/** Words for persons; 牵头领导 is one of them, 链长单位 is not. */
const PERSONS = [
  '领导',
  '链长',
  '群长',
  '河长',
  '林长',
  '责任人',
  '负责人',
  '联系人',
  '牵头人',
  '承办人',
  '经办人',
  '联络员',
  '联络人',
  '专员',
  '组长',
  '召集人',
  '秘书长',
  '包保',
  '包联',
  '包抓',
  '挂钩',
  '挂点',
  '姓名',
  '人员',
  '专班班长',
];

/** The other meanings, tried in this order; the first with a word inside the head wins. */
const WORDS: [Meaning, string[]][] = [
  ['other', ['电话', '手机', '邮箱', '进展', '完成情况', '落实情况', '存在问题', '目前进度', '当前进度', '地点', '业主', '来源', '依据', '性质', '法人', '材料', '条件', '标准', '证照', '份数', '证明']],
  ['remark', ['备注', '附注', '说明']],
  [
    'deadline',
    [
      '时限',
      '期限',
      '时间',
      '节点',
      '进度',
      '完成日期',
      '办结日期',
      '起止',
      '建设年限',
      '建设周期',
      '实施周期',
      '实施年限',
      '完成年限',
      '年限',
      '计划完成',
    ],
  ],
  ['money', ['投资', '资金', '预算', '经费', '概算']],
  ['indicator', ['指标']],
  ['goal', ['目标', '成效', '预期', '成果', '产出']],
  ['content', ['内容', '职责', '措施', '要求', '做法', '路径', '规模', '要点', '思路', '具体举措', '主要举措', '工作举措']],
  [
    'category',
    ['类别', '类型', '分类', '领域', '方面', '板块', '维度', '专题', '章节', '序列', '产业链', '产业集群', '专项'],
  ],
  ['task', ['任务', '事项', '工作', '重点', '举措', '项目', '工程', '行动', '政策', '名称', '任务点', '清单']],
  ['category', ['产业', '集群', '链条', '一级', '环节']],
  ['unit', ['单位']],
];

const NUMBER_HEADS = /^(?:序号?|编号|号|项次|任务序号|任务编号|项目编号|项目序号|no\.?)$/i;
const UNIT_HEADS = /^(?:计量|数量|指标|度量)?单位$/;

/**
 * Meaning of a head, null where none of its words is known.
 *
 * @param head words of the cell as printed; what stands in brackets says how, not what: 责任单位（列首位的为牵头单位）
 */
export function meaningOf(head: string): Meaning | null {
  const words = foldHead(head);
  if (words === '' || words.length > LONGEST_HEAD || /[。；]/.test(words)) return null;
  if (NUMBER_HEADS.test(words)) return 'no';
  if (UNIT_HEADS.test(words)) return 'unit';
  const bare = BARE_ROLES.find(([, names]) => names.includes(words));
  if (bare) return bare[0];
  if (holds(words, COUNTERS)) return 'other';
  if (BODY_ENDINGS.test(words)) return roleIn(words) ?? 'responsible';
  if (holds(words, PERSONS)) return /^(?:责任|牵头)?单位/.test(words) ? (roleIn(words) ?? 'responsible') : 'persons';
  if (/(?:责任|牵头|配合|主办|协办|承办|协同|主责)(?:单位|部门)/.test(words)) return roleIn(words);
  return WORDS.find(([, names]) => holds(words, names))?.[0] ?? null;
}

/** Words of a head without white space, brackets and what stands in them. */
export function foldHead(head: string): string {
  const words = head.slice(0, 120).replace(/\s+/g, '');
  return words.replace(/[（(〔[【][^（(）)]{0,60}[）)〕\]】]/g, '').replace(/[：:*★▲]+$/, '');
}

/** A head that is a year, above the goals of that year: 2025年, 2025年目标. */
export function isYearHead(head: string): boolean {
  return /^(?:到)?20\d{2}年?(?:底|末|度)?(?:目标值?|计划|任务)?$/.test(foldHead(head));
}

/** A head that names two roles gives neither: 牵头及配合单位. */
function roleIn(words: string): Role | null {
  if (words.includes('牵头') && /配合|协同|协办|参与/.test(words)) return 'responsible';
  return ROLES.find(([, names]) => holds(words, names))?.[0] ?? null;
}

function holds(words: string, names: string[]): boolean {
  return names.some((name) => words.includes(name));
}
