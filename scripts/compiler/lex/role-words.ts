/** The words by which a text says who does what, as data. */
import type { Role } from '../../../src/schemas/duty.ts';

/** The core of a role verb: what stands before the end of 市科技局牵头, 市财政局配合. */
export const ROLE_CORES: Record<Role, readonly string[]> = {
  lead: ['总牵头', '牵头', '主办', '主责', '主牵头', '抓总'],
  support: ['配合', '参与', '参加', '协助', '协同', '协办', '支持', '协作', '予以配合', '密切配合', '给予支持'],
  guide: ['指导', '督导'],
  responsible: [
    '负责', '落实', '承担', '承办', '组织实施', '组织落实', '组织推进', '实施', '推进', '抓落实', '抓好落实',
    '具体实施', '贯彻落实', '主抓', '统筹推进', '统筹落实', '执行', '推动落实',
  ],
  shared: ['分工负责', '分工落实', '分工', '各负其责', '各司其职', '分别负责', '分别'],
}; // prettier-ignore

/** Words that may stand before a core and change nothing: 共同负责, 具体落实. */
export const ROLE_ADVERBS = [
  '共同',
  '联合',
  '具体',
  '积极',
  '主要',
  '主动',
  '密切',
  '全力',
  '同步',
  '一并',
  '业务',
  '做好',
  '组织',
  '统筹',
  '协调',
  '分头',
  '联合',
];

/** What opens 按照各自职责分工, and the words it is made of. */
export const BY_DUTY_OPENERS = ['按照', '按', '依照', '依据', '依', '根据', '结合', '在'];
export const BY_DUTY_WORDS = [
  '各自', '自身', '部门', '单位', '工作', '法定', '的', '职责', '职能', '职权', '任务', '分工', '权限', '范围', '内', '要求', '规定', '有关', '相关', '本', '分别',
]; // prettier-ignore
/** One of these makes 按…: a division of duties. */
export const BY_DUTY_NOUNS = ['职责', '职能', '职权', '分工', '任务分工'];

/** Words on which a role label ends: 牵头考核单位：, 责任处室：. */
export const UNIT_WORDS = ['单位', '部门', '处室', '科室', '主体', '机构', '股室', '方'];
/** Words inside a role label, with the role that it gives; those that stand first here win. */
export const LABEL_STEMS: readonly (readonly [string, Role])[] = [
  ['配合', 'support'],
  ['协办', 'support'],
  ['参与', 'support'],
  ['参加', 'support'],
  ['协助', 'support'],
  ['协同', 'support'],
  ['协作', 'support'],
  ['支持', 'support'],
  ['支撑', 'support'],
  ['联合', 'support'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['主责', 'lead'],
  ['首席责任', 'lead'],
  ['第一责任', 'lead'],
  ['主要责任', 'lead'],
  ['指导', 'guide'],
  ['督导', 'guide'],
  ['责任', 'responsible'],
  ['负责', 'responsible'],
  ['落实', 'responsible'],
  ['实施', 'responsible'],
  ['承办', 'responsible'],
  ['承担', 'responsible'],
  ['完成', 'responsible'],
  ['推进', 'responsible'],
  ['推动', 'responsible'],
  ['执行', 'responsible'],
  ['主管', 'responsible'],
  ['攻坚', 'responsible'],
  ['工作', 'responsible'],
  ['考核', 'responsible'],
  ['包保', 'responsible'],
];
/** Labels that are a stem alone: 牵头：市科技局. */
export const BARE_LABELS = [
  '牵头',
  '配合',
  '责任',
  '主办',
  '协办',
  '主责',
  '参与',
  '落实',
  '指导',
  '协助',
  '协同',
  '支持',
];
/** Words that end like a role label, but say who applies, builds or signs. */
export const NO_ROLE_LABELS = [
  '面积', '金额', '货币', '长度', '容量', '数量', '重量', '体积', '业主', '供电', '评价', '复核', '填报', '制表', '报送',
  '申报', '申请', '编制', '起草', '施工', '设计', '监理', '投资', '用人', '招标', '投标', '发布', '发文', '印发', '主送', '抄送',
  '咨询', '受理', '计量', '获奖', '推荐', '采购', '供货', '运营', '产权', '签约', '签订', '依托', '使用', '归口', '联系', '培训', '检测', '适用', '服务', '评审', '验收',
]; // prettier-ignore

/** Labels of what is no body: 完成时限：2027年12月底, 责任领导：陈某某. */
export const OTHER_LABELS = [
  '时限', '期限', '时间', '进度', '节点', '领导', '责任人', '负责人', '联系人', '链长', '群长', '标志', '电话', '专员', '进度要求', '时限要求', '同志', '备注', '说明', '目标', '成果', '资金来源', '总投资', '具体举措', '工作措施', '工作要求', '任务名称', '工作内容', '主要内容', '建设内容', '工作目标',
]; // prettier-ignore

/** Words that stand beside the bodies of a clause without being one: 2027年12月底前完成, 长期坚持, 下同. */
export const NO_BODY_WORDS = [
  '完成',
  '取得',
  '成效',
  '进度',
  '月底',
  '月份',
  '年底',
  '季度',
  '阶段性',
  '见效',
  '启动',
  '到位',
  '时限',
  '长期',
  '持续',
  '坚持',
  '每年',
  '定期',
  '适时',
  '同步',
  '全年',
  '常态化',
  '下同',
  '以下',
  '待定',
  '另行',
  '不再',
  '详见',
  '见附件',
  '暂无',
  '无',
];
