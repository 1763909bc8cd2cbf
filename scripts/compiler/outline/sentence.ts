/** Tells what an item says from what it is called: 县财政局负责拨付资金 is a sentence, 强化金融支持 a heading. */
import { wordsOf } from '../reading/words.ts';

/** 本办法自2024年7月1日起施行 is a provision, however short. */
const PROVISION = /^本(?:办法|措施|政策|规定|意见|方案|细则|条例|通知)/;
/** Words that oblige, permit or charge the subject before them. */
const PREDICATE = /应当|不得|可以|必须|(?<!所)有权|负责(?!制|人|任)|依照|是指|适用于|施行(?!日期|时间)|予以|处以/;
/** 有下列情形之一的, 部门分工如下, 申报材料包括: a list follows. */
const LEADS_IN = /[下以]列|如下$|之一的?$|(?<!不)包括$|的含义$/;
/** 拖欠职工工资的 names a case; 客房不少于5间 a condition. */
const CONDITION = /的$|不[少低高超]于|以[上下内]的?$|超过\d/;
/** Verbs that a noun is the subject of: 数据资源实行目录管理, 申请人向…提出申请. */
const INNER_VERB = /[向由经被将把]|(?<![申填通情公预])报|实行|采取|遵循|享受|进行|接受|纳入|遵守|为准|不[低超少]/;
/** 最高30万元 */
const AMOUNT = /\d+(?:\.\d+)?(?:[万亿千百]?元|[％%])/;
/** What a heading of something to do opens with. */
const VERBS = wordsOf(`
  支持 鼓励 加强 强化 推动 推进 加快 完善 健全 优化 提升 培育 降低 落实 促进 深化 扩大 加大 构建 建立 建设 打造 引导 实施
  激励 引进 壮大 做强 做大 搭建 创新 规范 保障 提高 改善 拓展 发展 开展 增强 严格 明确 设立 奖励 资助 补贴 扶持 推广 优先
  发挥 简化 放宽 减免 减轻 吸引 集聚 营造 畅通 夯实 统筹 盘活 聚焦 突出 探索 赋能 帮助 助力 丰富 用好 抓好 组织 成立 拓宽
  压减 补齐 推行 组建 提供 加速 聚力 做优 抓实 整合 争取 延伸 激发 增加 扩展 巩固 提振 释放 挖掘 举办 对接 保护 维护 稳定`);
/** On what the heading of an article ends that names a matter. */
const NOUNS = wordsOf(`
  范围 对象 条件 标准 程序 方式 材料 职责 职能 分工 补助 补贴 奖励 资助 支持 扶持 来源 用途 监督 监管 管理 解释 期限 日期 时间
  原则 目标 依据 目的 定义 要求 措施 机制 保障 责任 附则 总则 评价 评估 考核 检查 公开 公示 验收 审核 审批 申报 申请 受理 认定
  服务 处罚 罚则 办法 规定 内容 重点 任务 主体 效力 施行 制度 体系 建设 发展 预算 拨付 使用 流程 贴息 专项 培训 宣传 指标
  贷款 融资 改革 创新 培育 配套 平台 政策 事项 说明 保护 处理 备案 登记 免责 救济 附录 定位 行动 工程 计划 安排`);
/** A heading that names a matter is no longer. */
const LONGEST_NOUN = 16;
/** Where other articles have headings, so long may one of any words be: 政策衔接. */
const LONGEST_AMONG_HEADED = 8;

export function isProvision(words: string): boolean {
  return PROVISION.test(words);
}

/** True for words in which somebody must, may or is charged to do something, and for those that lead in a list. */
export function isSentence(words: string): boolean {
  return words.search(PREDICATE) > 0 || LEADS_IN.test(words);
}

/** True for a case or a condition, as lists of them hold. */
export function isCondition(words: string): boolean {
  return CONDITION.test(words);
}

/**
 * True for words that may head an article: something to do, or the name of a matter.
 *
 * @param isHeaded true where the other articles of the text have headings; then short words are one
 */
export function isArticleHeading(words: string, isHeaded: boolean): boolean {
  if (AMOUNT.test(words)) return false;
  if (VERBS.at(words, 0) !== null) return true;
  if (words.search(INNER_VERB) > 0) return false;
  return (words.length <= LONGEST_NOUN && NOUNS.endIn(words)) || (isHeaded && words.length <= LONGEST_AMONG_HEADED);
}
