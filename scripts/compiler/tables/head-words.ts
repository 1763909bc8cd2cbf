/** The words in heads of columns, as data. */
import type { Role } from '../../../src/schemas/duty.ts';

/** Bodies that applicants turn to carry no task: 受理部门, 咨询单位. */
export const COUNTER_WORDS = [
  '受理',
  '审批',
  '咨询',
  '发证',
  '出具',
  '颁发',
  '申报单位',
  '填报',
  '业主',
  '建设单位',
  '链主',
  '企业名称',
  '承建',
  '投资主体',
  '实施企业',
  '依托企业',
  '业主单位',
  '用地',
];
/** Words for persons; 牵头领导 is one of them, 链长单位 is not. */
export const PERSON_WORDS = [
  '领导', '链长', '群长', '河长', '林长', '责任人', '负责人', '联系人', '牵头人', '承办人', '经办人', '联络员', '联络人', '专员', '组长', '召集人', '秘书长', '包保', '包联', '包抓', '挂钩', '挂点', '姓名', '人员', '专班班长',
]; // prettier-ignore
/** What a head says that bodies do, the surest first: 牵头责任单位 leads. */
export const ROLE_WORDS: readonly (readonly [Role, string[]])[] = [
  ['guide', ['指导', '督导', '督办', '监督']],
  ['support', ['配合', '协同', '协办', '协助', '参与', '参加', '支持', '支撑', '协作', '联合', '会办']],
  ['lead', ['牵头', '主责', '主办', '主要责任', '第一责任', '首席责任', '总责', '主抓']],
  ['responsible', ['责任', '负责', '实施', '承办', '落实', '承担', '推进', '执行', '完成', '办理', '主管', '分工']],
]; // prettier-ignore
/** Heads of bodies that say no more: 责任分工. */
export const BARE_ROLE_HEADS = ['责任', '负责', '承办', '责任方', '责任分工', '职责分工', '任务分工', '工作分工', '部门分工', '分工', '责任划分']; // prettier-ignore

/** What a task does not need: 联系电话, 进展. */
export const ASIDE_WORDS = ['电话', '手机', '邮箱', '进展', '完成情况', '落实情况', '存在问题', '目前进度', '当前进度', '地点', '业主', '来源', '依据', '性质', '法人', '材料', '条件', '标准', '证照', '份数', '证明']; // prettier-ignore
/** 备注, 附注. */
export const REMARK_WORDS = ['备注', '附注', '说明'];
/** By when: 完成时限, 时间节点. */
export const DEADLINE_WORDS = ['时限', '期限', '时间', '节点', '进度', '完成日期', '办结日期', '截止', '日期', '起止', '建设年限', '建设周期', '实施周期', '实施年限', '完成年限', '年限', '计划完成', '完成年份']; // prettier-ignore
/** What it costs: 总投资, 资金来源 aside. */
export const MONEY_WORDS = ['投资', '资金', '预算', '经费', '概算'];
/** 考核指标. */
export const INDICATOR_WORDS = ['指标'];
/** What it comes to: 年度目标, 工作成效. */
export const GOAL_WORDS = ['目标', '成效', '预期', '成果', '产出'];
/** How it is done: 建设内容, 主要举措. */
export const CONTENT_WORDS = [
  '内容',
  '职责',
  '措施',
  '要求',
  '做法',
  '路径',
  '规模',
  '要点',
  '思路',
  '具体举措',
  '主要举措',
  '工作举措',
];
/** What kind it is of: 重点领域, 产业链. */
export const CATEGORY_WORDS = [
  '类别',
  '类型',
  '分类',
  '领域',
  '方面',
  '板块',
  '维度',
  '专题',
  '章节',
  '序列',
  '产业链',
  '产业集群',
  '专项',
];
/** What is done: 重点任务, 项目名称. */
export const TASK_WORDS = [
  '任务',
  '事项',
  '工作',
  '重点',
  '举措',
  '项目',
  '工程',
  '行动',
  '政策',
  '名称',
  '任务点',
  '清单',
];
/** … where nothing surer is said: 产业, 环节. */
export const LATE_CATEGORY_WORDS = ['产业', '集群', '链条', '一级', '环节'];
/** 单位, of a measure or of bodies. */
export const UNIT_WORDS = ['单位'];
