/** Words by which a heading or a lead-in says that the items below it are no tasks, as data. */

/** Headings that name conditions, materials, definitions, penalties or lists: 申报条件, 法律责任, 名词解释. */
export const EXEMPT_HEADINGS = [
  '条件', '材料', '情形', '名词解释', '用语含义', '术语', '术语和定义', '定义', '法律责任', '罚则', '适用范围', '适用对象', '支持对象', '补贴对象', '奖励对象', '申报对象', '扶持对象', '保障对象', '服务对象', '对象范围', '申报主体', '申请主体', '文件目录', '清单目录', '编制依据', '依据', '有关说明', '其他说明',
]; // prettier-ignore

/** Nouns that a lead-in lists: 符合下列条件的, 有下列情形之一的, 提交以下材料：. */
export const LISTED_NOUNS = [
  '条件', '情形', '情况之一', '材料', '资料', '行为', '人员', '对象', '用语', '术语', '含义', '文件', '证明', '证件', '标准之一', '要求之一', '主体', '企业', '单位', '项目', '范围', '费用', '支出', '领域',
]; // prettier-ignore
/** What points at a list below: 下列, 以下. */
export const POINTERS = ['下列', '以下', '如下'];
/** Nouns that a lead-in to tasks lists: 重点抓好以下工作. */
export const TASK_NOUNS = ['工作', '任务', '措施', '举措', '行动', '工程', '重点', '事项', '政策', '制度', '机制'];
/** Lead-ins that list materials or definitions without 下列: 申请材料包括：, 本办法所称…是指：. */
export const LEAD_INS = ['材料包括', '材料为', '材料清单', '须提交', '应当提交', '应提交', '需提交', '需提供', '应提供', '应当提供', '须提供', '应具备', '应当具备', '须具备', '是指', '包括但不限于', '不予支持', '不予受理', '不得申报', '不予认定', '不予补助', '不予奖励', '处以', '含义', '之一的', '条件的', '情形的'];

/** 本办法由市科技局负责解释, 本意见自印发之日起施行: what a provision on the text itself opens and speaks of. */
export const OWN_NAMES = ['本办法', '本措施', '本政策', '本规定', '本意见', '本方案', '本细则', '本条例', '本通知', '本规划', '本计划', '本实施细则', '本实施意见', '本实施方案', '本若干措施'];
export const PROVISIONS = ['解释', '施行', '起实施', '之日起执行', '起执行', '废止', '有效期', '试行期', '停止执行'];
