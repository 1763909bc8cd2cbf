/** Tasks on the same subject in other policies, each with the reason: industries both name, words both titles share. */

export interface SubjectTask {
  id: string;
  policy: string;
  path: string;
  title: string | null;
  /** Ids of the industries its text names. */
  industries: readonly string[];
  /** Paths of the items that hold it. */
  parents: readonly string[];
}

export interface SimilarTask {
  id: string;
  score: number;
  /** Industries that both texts name, the rarest first. */
  industries: readonly string[];
  /** Words that both titles hold: 知识产权. */
  words: readonly string[];
}

export interface SubjectIndex {
  tasks: readonly SubjectTask[];
  /** How much it tells that two tasks share an industry or a title's word: the rarer, the more. */
  industryWeight: (id: string) => number;
  wordWeight: (word: string) => number;
}

/** Two tasks share a subject where what they share tells at least this much: a word that one title in twenty holds. */
const ENOUGH = 3;

/** Words that titles of every subject hold: the genre's verbs, adverbs and empty nouns. */
const EMPTY = new Set(
  (
    '加强 加大 加快 强化 提升 提高 推动 推进 促进 优化 深化 实施 建设 打造 培育 壮大 构建 建立 健全 完善 探索 拓展 大力 着力 积极 ' +
    '全面 持续 充分 重点 支持 鼓励 引导 引进 聚焦 营造 创新 发展 扩大 落实 开展 统筹 做好 一批 形成 发挥 ' +
    '保障 支撑 分工 基础 机制 体系 水平 力度 模式 工程 计划 作用 能力 工作 任务 措施 产业 集群 产业集群 企业 重大 高端 新型'
  ).split(' '),
);
const CONNECTORS = /^[和及与的性化]+|[和及与的]+$/g;
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Counts once how many tasks name each industry and how many titles hold each word. */
export function subjectIndex(tasks: readonly SubjectTask[]): SubjectIndex {
  const industries = countEach(tasks.map((task) => task.industries));
  const words = countEach(tasks.map(({ title }) => wordsOf(title)));
  const weight = (count = 0) => (count > 0 ? Math.log(tasks.length / count) : 0);
  return {
    tasks,
    industryWeight: (id) => weight(industries.get(id)),
    wordWeight: (word) => weight(words.get(word)),
  };
}

/** @returns The most alike first; of an item and the items inside it only the one that is more alike. */
export function similarTasks(task: SubjectTask, index: SubjectIndex, limit = 5): SimilarTask[] {
  const found = index.tasks
    .filter(({ policy }) => policy !== task.policy)
    .map((other) => ({ other, likeness: likeness(task, other, index) }))
    .filter(({ likeness }) => likeness.score >= ENOUGH)
    .sort((a, b) => b.likeness.score - a.likeness.score || (a.other.id < b.other.id ? -1 : 1));
  const kept: typeof found = [];
  for (const each of found) {
    if (!kept.some(({ other }) => oneHoldsTheOther(other, each.other))) kept.push(each);
    if (kept.length === limit) break;
  }
  return kept.map(({ likeness }) => likeness);
}

function likeness(task: SubjectTask, other: SubjectTask, index: SubjectIndex): SimilarTask {
  const { industryWeight, wordWeight } = index;
  const named = new Set(task.industries);
  const industries = [...new Set(other.industries)]
    .filter((id) => named.has(id))
    .sort((a, b) => industryWeight(b) - industryWeight(a) || (a < b ? -1 : 1));
  const theirs = new Set(wordsOf(other.title));
  const words = wordsOf(task.title).filter((word) => theirs.has(word));
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  // A text that names every industry is about none of them.
  const breadth = Math.sqrt(Math.max(1, new Set(other.industries).size, named.size) / 2);
  const score = sum(industries.map(industryWeight)) / Math.max(1, breadth) + sum(words.map(wordWeight));
  return { id: other.id, score, industries, words: sharedRuns(task.title ?? '', other.title ?? '', words) };
}

/** The words of a title that tell its subject, each once. */
function wordsOf(title: string | null): string[] {
  const words = [...segmenter.segment(title ?? '')]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  return [...new Set(words)].filter((word) => word.length >= 2 && !EMPTY.has(word));
}

/**
 * The runs of one title that the other holds too and that contain a telling word: 核心, 技术 and 攻关 in a row are
 * 核心技术攻关.
 */
function sharedRuns(one: string, other: string, telling: readonly string[]): string[] {
  const runs: string[] = [];
  let run = '';
  for (const { segment, isWordLike } of [...segmenter.segment(one), { segment: '', isWordLike: false }]) {
    if (isWordLike && other.includes(run + segment)) {
      run += segment;
      continue;
    }
    runs.push(run.replace(CONNECTORS, ''));
    run = isWordLike && other.includes(segment) ? segment : '';
  }
  return [...new Set(runs)].filter((each) => telling.some((word) => each.includes(word)));
}

function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

function oneHoldsTheOther(one: SubjectTask, other: SubjectTask): boolean {
  return one.policy === other.policy && (one.parents.includes(other.path) || other.parents.includes(one.path));
}
