/** The words by which a text says from when and until when it is in force, as data. */

/** The day on which a text is issued, whichever day that is: 自印发之日起. */
export const ISSUE_WORDS = [
  '印发之日', '发布之日', '公布之日', '颁布之日', '下发之日', '发文之日', '出台之日', '签发之日', '颁发之日', '正式印发之日', '正式发布之日', '正式公布之日', '文件印发之日', '文件发布之日',
  '印发日', '发布日', '公布日', '印发后', '发布后', '公布后', '颁布后',
]; // prettier-ignore
/** The day after: 自印发次日起. */
export const NEXT_DAY_WORDS = ['印发次日', '发布次日', '公布次日', '印发之次日', '发布之次日', '公布之次日'];

export const FROM_WORDS = ['自', '从', '于', '由', '自从'];
export const SINCE_WORDS = ['起', '之日起', '起开始', '开始', '起正式', '正式'];
/** What a text does when it begins to hold. */
export const EFFECT_WORDS = [
  '施行', '实施', '执行', '生效', '试行', '起效', '有效', '试实施', '正式施行', '正式实施', '正式执行', '生效施行', '施行生效', '生效实施', '实行', '适用', '生效并实施', '施行（试行）',
]; // prettier-ignore
/** How long it holds: 有效期, 试行期. */
export const TERM_WORDS = [
  '有效期', '有效期限', '有效时间', '试行期', '试行期限', '试行时间', '施行期', '施行期限', '实施期', '实施期限', '实施时间', '执行期', '执行期限', '执行时间', '政策有效期', '有效期间', '时效', '暂定有效期', '适用期限', '适用期', '为期', '期限',
]; // prettier-ignore
/** What may stand between these words and the time: 有效期暂定为三年. */
export const LINK_WORDS = [
  '为',
  '是',
  '暂定',
  '暂定为',
  '定为',
  '共',
  '共计',
  '的',
  '原则上',
  '原则上为',
  '：',
  ':',
  '即',
  '确定为',
  '一般为',
];
export const TILL_WORDS = [
  '至',
  '到',
  '截至',
  '截止到',
  '截止至',
  '截至到',
  '止于',
  '终止于',
  '直至',
  '延续至',
  '持续至',
  '-',
  '—',
  '－',
  '–',
  '~',
  '～',
  '——',
];
/** What becomes of it on that day: 至2026年12月31日止, …自行失效. */
export const END_WORDS = [
  '止',
  '为止',
  '截止',
  '失效',
  '自行失效',
  '自动失效',
  '届满',
  '期满',
  '终止',
  '到期',
  '废止',
  '自行废止',
  '自动废止',
  '结束',
  '停止执行',
];
/** 有效期与《若干措施》一致，至2027年12月31日止: the term is as long as another's, and the text's own. */
export const ALIKE_WORDS = ['一致', '相同', '同步', '保持一致', '相一致', '同时届满'];
/** 满30日后施行 */
export const FULL_WORDS = ['满', '届满', '期满'];
export const LATER_WORDS = ['后', '之后', '以后', '届满后', '期满后'];

/** What a heading or a lead-in says of an item that tells the standing of the text. */
export const STANDING_HEADINGS = [
  '施行', '有效期', '实施日期', '实施时间', '施行日期', '附则', '生效', '执行时间', '执行期限', '实施期限', '政策时效', '时效', '解释权',
]; // prettier-ignore
