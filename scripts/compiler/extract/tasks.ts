/** Which items of the outline are tasks, and of what kind. */
import type { TaskKind } from '../../../src/schemas/task.ts';
import type { Clause, Task } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { childSections, ownParagraphs, sections } from '../tree/walk.ts';

/** Chapters that say why, what for and where, but set no tasks. */
const FRAME =
  /总体(?:要求|思路|目标|考虑|部署)|指导思想|基本原则|(?:工作|发展|主要|总体|提升|建设|行动|重点)?目标|发展(?:基础|现状|形势|环境|理念|思路)|现状|形势|背景|意义|存在(?:的)?问题|^(?:总体|区位|空间|产业|发展)布局|产业定位|适用范围|附则|总则|名词解释|有关说明/;
const TASK =
  /任务|措施|举措|工程|行动|重点|支持|扶持|政策|培育|实施|推动|推进|加快|加强|强化|提升|完善|优化|构建|打造|健全|深化|促进|夯实|壮大|落实|鼓励|建设/;
const SAFEGUARD = /保障|组织(?:实施|领导|推进)|(?:实施|推进)机制|工作要求|工作机制|监督(?:检查|评估|管理)|附则/;
/** A chapter that is itself the task: 五、组织保障. */
const ALONE_SAFEGUARD = /^(?:加强|强化)?(?:组织|实施|工作)?(?:保障|领导|实施)(?:措施|机制)?$/;
/** 大力培育智能装备产业集群 is something to do; 智能装备产业集群 is a cluster. */
const VERB_FIRST =
  /^(?:大力|加快|积极|着力|全力|重点|做|培育|打造|建设|发展|壮大|构建|推动|推进|促进|提升|支持|聚焦|巩固|形成|优化|强化|扩大|布局)/;
/** Styles of items that enumerate inside a task unless they bear clauses of their own. */
const ENUMERATION = ['paren-arabic', 'arabic-paren', 'circled'];

/** Which items bear clauses, and what follows from it for the items above them. */
interface Bearing {
  paths: Set<string>;
  exempt: ReadonlySet<Section>;
  children: Map<Section, boolean>;
  whole: Map<Section, boolean>;
}

function bearingOf(paths: string[], exempt: ReadonlySet<Section>): Bearing {
  return { paths: new Set(paths), exempt, children: new Map(), whole: new Map() };
}

/**
 * Lists the tasks of a policy in order: the innermost items of its task chapters, the items of its boxes, and
 * whatever bears a duty clause.
 *
 * @param clauses all clauses; those of the same path go to its task
 * @param exempt items that are conditions, materials, definitions …: tasks only where they bear a clause
 */
export function findTasks(policy: Policy, clauses: Clause[], exempt: ReadonlySet<Section>): Task[] {
  const byPath = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.path === null) continue;
    const known = byPath.get(clause.path);
    if (known) known.push(clause);
    else byPath.set(clause.path, [clause]);
  }
  const bearing = bearingOf(
    [...byPath].filter(([, found]) => found.some((clause) => clause.kind !== 'prose')).map(([path]) => path),
    exempt,
  );
  const isDeep = [...sections(policy)].some(({ parents }) =>
    parents.some((parent) => parent.style === 'han' || parent.style === 'chapter'),
  );
  const tasks: Task[] = [];
  for (const { section, parents } of sections(policy)) {
    const isCharged = byPath.has(section.path) && isArticle(section, parents);
    if (!bearing.paths.has(section.path) && !isCharged && (exempt.has(section) || !isTask(section, parents, bearing, isDeep)))
      continue;
    tasks.push({
      path: section.path,
      label: section.label,
      title: section.heading,
      kind: kindOf(section, parents),
      source: 'item',
      holder: null,
      start: section.range.start,
      end: lastWord(policy.reading, section),
      clauses: byPath.get(section.path) ?? [],
      deadlines: [],
    });
  }
  return tasks;
}

/** In measures and regulations an article that charges a body is a task, under 总则 too. */
function isArticle(section: Section, parents: Section[]): boolean {
  return [...parents, section].some(({ style }) => style === 'article');
}

/** Offset after the last character of an item that is no white space. */
function lastWord(source: string, section: Section): number {
  let end = section.range.end;
  while (end > section.range.start && /[\s\u3000\uFEFF]/.test(source[end - 1]!)) end--;
  return end;
}

function isTask(section: Section, parents: Section[], bearing: Bearing, isDeep: boolean): boolean {
  if (section.style === 'box' || section.style === 'annex' || parents.some((parent) => parent.style === 'annex'))
    return false;
  const box = parents.at(-1)?.style === 'box';
  if (box) return true;
  if (parents.some((parent) => parent.style === 'box')) return false;
  const chapter = parents[0] ?? section;
  if (isFrame([...parents, section])) return false;
  if (section.style === 'article' && section.heading === null) return false;
  const parent = parents.at(-1);
  if (parent && ENUMERATION.includes(section.style) && !childrenBear(parent, bearing) && !areTasks(parent, childSections(parent)))
    return false;
  if (section.style === 'bullet' && !section.heading) return false;
  if (parents.some((parent) => isWhole(parent, bearing))) return false;
  if (!isWhole(section, bearing)) return false;
  if (parents.length === 0 && isDeep)
    return SAFEGUARD.test(chapter.heading ?? '') || /(?:任务|措施|举措|工程)$/.test(chapter.heading ?? '');
  return parents.length === 0
    ? chapter.style === 'article'
      ? section.heading !== null && !FRAME.test(section.heading)
      : TASK.test(chapter.heading ?? '') || SAFEGUARD.test(chapter.heading ?? '')
    : true;
}

/** True for a chapter (or a section of one) that frames the tasks: goals, principles, the state of affairs, 附则. */
function isFrame(path: Section[]): boolean {
  return path.some((section, index) => {
    if (section.style === 'unnumbered') return true;
    const heading = section.heading ?? '';
    if (SAFEGUARD.test(heading) && !/总体|目标/.test(heading)) return false;
    if (index === 0) return FRAME.test(heading) && !/任务|措施|举措|工程/.test(heading);
    return /^(?:总体要求|指导思想|基本原则|(?:工作|发展|主要|总体|提升|建设|行动)目标|总体思路)$/.test(heading);
  });
}

/** True where an item is read as one task: no items below it, or only enumerations that bear no clauses. */
function isWhole(section: Section, bearing: Bearing): boolean {
  return remember(bearing.whole, section, () => isReadAsOne(section, bearing));
}

function isReadAsOne(section: Section, bearing: Bearing): boolean {
  const children = childSections(section).filter((child) => child.style !== 'box' && !bearing.exempt.has(child));
  if (children.length === 0) return childSections(section).length === 0 || !section.standsAlone || ownParagraphs(section).length > 1;
  if (children.every((child) => ENUMERATION.includes(child.style)))
    return !childrenBear(section, bearing) && !areTasks(section, children);
  return children.every((child) => child.style === 'bullet' && child.heading === null);
}

/** 改造公共空间 holds nothing but 铺设盲道。 and 增设坡道。: each is something to do, and headed so. */
function areTasks(section: Section, children: Section[]): boolean {
  return (
    section.heading !== null &&
    section.standsAlone &&
    ownParagraphs(section).length === 1 &&
    children.length > 1 &&
    children.every((child) => child.heading !== null && child.heading.length <= LONGEST_TITLE)
  );
}

/** What is listed inside a task in longer words is no task of its own. */
const LONGEST_TITLE = 20;

function childrenBear(section: Section, bearing: Bearing): boolean {
  return remember(bearing.children, section, () =>
    childSections(section).some((child) => bearing.paths.has(child.path)),
  );
}

/** Each item is asked about by all items below it; the answer is found once. */
function remember(answers: Map<Section, boolean>, section: Section, find: () => boolean): boolean {
  const known = answers.get(section);
  if (known !== undefined) return known;
  const answer = find();
  answers.set(section, answer);
  return answer;
}

function kindOf(section: Section, parents: Section[]): TaskKind {
  const chapter = parents[0]?.heading ?? '';
  if (parents.some((parent) => parent.style === 'box')) return 'project';
  if (SAFEGUARD.test(chapter) || (parents.length === 0 && ALONE_SAFEGUARD.test(section.heading ?? '')))
    return 'safeguard';
  if (/集群$/.test(section.heading ?? '') && !VERB_FIRST.test(section.heading ?? '')) return 'cluster';
  if (/工程$/.test(chapter)) return 'project';
  return 'task';
}
