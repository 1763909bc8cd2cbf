/** Words of headings by which a chapter sets tasks, frames them or safeguards them, as data. */

/** Chapters that say why, what for and where, but set no tasks. */
export const FRAME_WORDS = [
  '总体要求', '总体思路', '总体目标', '总体考虑', '总体部署', '指导思想', '基本原则', '目标', '发展基础', '发展现状', '发展形势', '发展环境', '发展理念', '发展思路', '现状', '形势', '背景', '意义', '存在的问题', '存在问题', '产业定位', '适用范围', '附则', '总则', '名词解释', '有关说明',
]; // prettier-ignore
/** The same, where a heading opens with them: 空间布局, but not 优化空间布局. */
export const FRAME_STARTS = ['总体布局', '区位布局', '空间布局', '产业布局', '发展布局'];
/** Headings of items inside a chapter that frame. */
export const FRAME_ITEMS = [
  '总体要求',
  '指导思想',
  '基本原则',
  '总体思路',
  '工作目标',
  '发展目标',
  '主要目标',
  '总体目标',
  '提升目标',
  '建设目标',
  '行动目标',
];

/** Words that make a chapter of tasks. */
export const TASK_WORDS = [
  '任务', '措施', '举措', '工程', '行动', '重点', '支持', '扶持', '政策', '培育', '实施', '推动', '推进', '加快', '加强', '强化', '提升', '完善', '优化', '构建', '打造', '健全', '深化', '促进', '夯实', '壮大', '落实', '鼓励', '建设',
]; // prettier-ignore
/** Words that make a chapter of tasks whatever else its heading says. */
export const TASK_NOUNS = ['任务', '措施', '举措', '工程'];

/** Words that make a chapter of safeguards. */
export const SAFEGUARD_WORDS = [
  '保障',
  '组织实施',
  '组织领导',
  '组织推进',
  '实施机制',
  '推进机制',
  '工作要求',
  '工作机制',
  '监督检查',
  '监督评估',
  '监督管理',
  '附则',
];
/** A chapter that is itself the task: 五、组织保障. */
export const ALONE_SAFEGUARD = /^(?:加强|强化)?(?:组织|实施|工作)?(?:保障|领导|实施)(?:措施|机制)?$/;

/** 大力培育智能装备产业集群 is something to do; 智能装备产业集群 is a cluster. */
export const DOING = [
  '大力',
  '加快',
  '积极',
  '着力',
  '全力',
  '重点',
  '做',
  '培育',
  '打造',
  '建设',
  '发展',
  '壮大',
  '构建',
  '推动',
  '推进',
  '促进',
  '提升',
  '支持',
  '聚焦',
  '巩固',
  '形成',
  '优化',
  '强化',
  '扩大',
  '布局',
];

/** True where a heading opens with one of the words. */
export function opensWith(heading: string, words: readonly string[]): boolean {
  return words.some((word) => heading.startsWith(word));
}
