/** Words by which a heading or a lead-in says that the items below it are no tasks, as data. */

/** Endings of headings that name conditions and whom they are for: 申报条件, 支持对象. */
export const CONDITION_HEADINGS = [
  '条件', '情形', '适用范围', '适用对象', '支持对象', '补贴对象', '奖励对象', '申报对象', '扶持对象', '保障对象', '服务对象', '对象范围', '申报主体', '申请主体',
]; // prettier-ignore
/** … that name papers to hand in: 申报材料. */
export const MATERIAL_HEADINGS = ['材料'];
/** … that explain words: 名词解释. */
export const DEFINITION_HEADINGS = [
  '名词解释',
  '用语含义',
  '术语',
  '术语和定义',
  '定义',
  '有关说明',
  '其他说明',
  '政策衔接',
];
/** … that threaten: 法律责任. */
export const PENALTY_HEADINGS = ['法律责任', '罚则', '违规处理', '责任追究', '违规追责'];
/** … that list documents: 宣布失效的文件目录. */
export const DOCUMENT_HEADINGS = ['文件目录', '清单目录', '编制依据', '依据'];
/** First words of headings that name something to do: 改善办学条件. */
export const HEADING_VERBS = [
  '改善', '精简', '规范', '简化', '放宽', '创造', '提高', '改进', '清理', '夯实', '严格', '压减', '减少', '降低', '整合', '发展', '壮大', '攻关', '研发', '突破', '扩大', '拓展', '做强', '升级', '替代', '推广', '应用',
]; // prettier-ignore

/** What points at a list below: 下列, 以下. */
export const POINTERS = ['下列', '以下', '如下'];
/** Nouns that a lead-in to tasks lists: 重点抓好以下工作. */
export const TASK_NOUNS = ['工作', '任务', '措施', '举措', '行动', '工程', '重点', '事项', '政策', '制度', '机制'];
/** Nouns of conditions: 符合下列条件的, 有下列情形之一的. */
export const CONDITION_NOUNS = ['条件', '情形', '情况之一', '行为', '标准之一', '要求之一'];
/** Nouns of papers: 提交以下材料：. */
export const MATERIAL_NOUNS = ['材料', '资料', '文件', '证明', '证件'];
/** Nouns of words explained: 下列用语的含义. */
export const DEFINITION_NOUNS = ['用语', '术语', '含义'];
/** Nouns of those who are meant, and of what is paid for: 以下企业可以申报, 用于以下支出. */
export const SUBJECT_NOUNS = ['人员', '对象', '主体', '企业', '单位', '项目', '范围', '费用', '支出', '领域'];

/** Lead-ins that list papers without 下列: 申请材料包括：. */
export const MATERIAL_LEAD_INS = [
  '材料包括',
  '材料为',
  '材料清单',
  '须提交',
  '应当提交',
  '应提交',
  '需提交',
  '需提供',
  '应提供',
  '应当提供',
  '须提供',
];
/** … that list conditions: 申报企业应当具备：. */
export const CONDITION_LEAD_INS = ['应具备', '应当具备', '须具备', '之一的', '条件的', '情形的'];
/** … that define: 本办法所称…是指：. */
export const DEFINITION_LEAD_INS = ['是指', '包括但不限于', '含义'];
/** … that refuse or punish: 不予支持：. */
export const REFUSAL_LEAD_INS = ['不予支持', '不予受理', '不得申报', '不予认定', '不予补助', '不予奖励', '处以'];

/** How a provision on the text itself opens: 本办法由市科技局负责解释. */
export const OWN_NAMES = [
  '本办法',
  '本措施',
  '本政策',
  '本规定',
  '本意见',
  '本方案',
  '本细则',
  '本条例',
  '本通知',
  '本规划',
  '本计划',
  '本实施细则',
  '本实施意见',
  '本实施方案',
  '本若干措施',
];
/** What it speaks of: who explains the text; from when to when it holds. */
export const EXPLAINED = ['解释'];
export const IN_FORCE = ['施行', '起实施', '之日起执行', '起执行', '废止', '有效期', '试行期', '停止执行'];
