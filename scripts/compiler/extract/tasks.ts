/** Which items of the outline are tasks, and of what kind. */
import type { TaskKind } from '../../../src/schemas/task.ts';
import type { Clause, Span, Task } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { holds } from '../lex/word-trie.ts';
import { childSections, ownParagraphs, sections, type Nested } from '../tree/walk.ts';

import {
  ALONE_SAFEGUARD,
  DOING,
  FRAME_ITEMS,
  FRAME_STARTS,
  FRAME_WORDS,
  opensWith,
  SAFEGUARD_WORDS,
  TASK_NOUNS,
  TASK_WORDS,
} from './task-words.ts';

/** Styles of items that enumerate inside a task unless they bear clauses of their own. */
const ENUMERATION = ['paren-arabic', 'arabic-paren', 'circled'];

/** Which items bear clauses, and what follows from it for the items above them. */
interface Bearing {
  paths: Set<string>;
  exempt: ReadonlySet<Section>;
  children: Map<Section, boolean>;
  whole: Map<Section, boolean>;
  tasks: Map<Section, boolean>;
}

function bearingOf(paths: string[], exempt: ReadonlySet<Section>): Bearing {
  return { paths: new Set(paths), exempt, children: new Map(), whole: new Map(), tasks: new Map() };
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
    if (
      !bearing.paths.has(section.path) &&
      !isCharged &&
      (exempt.has(section) || !isTask(section, parents, bearing, isDeep))
    )
      continue;
    const { start, end } = section.range;
    tasks.push(
      itemAsTask({ section, parents }, { start, end: lastWord(policy.reading, start, end) }, byPath.get(section.path)),
    );
  }
  return tasks;
}

/**
 * An item as a task.
 *
 * @param range where it stands, without white space behind it
 */
export function itemAsTask({ section, parents }: Nested, { start, end }: Span, clauses: Clause[] = []): Task {
  return {
    path: section.path,
    label: section.label,
    title: section.heading,
    kind: kindOf(section, parents),
    source: 'item',
    holder: null,
    start,
    end,
    clauses,
    deadlines: [],
  };
}

/** In measures and regulations an article that charges a body is a task, under 总则 too. */
function isArticle(section: Section, parents: Section[]): boolean {
  return [...parents, section].some(({ style }) => style === 'article');
}

/** Offset after the last character of a range that is no white space. */
export function lastWord(text: string, start: number, end: number): number {
  while (end > start && /[\s\u3000\uFEFF]/.test(text[end - 1]!)) end--;
  return end;
}

function isTask(section: Section, parents: Section[], bearing: Bearing, isDeep: boolean): boolean {
  if (section.style === 'box' || section.style === 'annex' || parents.some((parent) => parent.style === 'annex'))
    return false;
  if (LISTED_TEXT.test(section.heading ?? '')) return false;
  const box = parents.at(-1)?.style === 'box';
  if (box) return true;
  if (parents.some((parent) => parent.style === 'box')) return false;
  const chapter = parents[0] ?? section;
  if (isFrame([...parents, section])) return false;
  if (section.style === 'article' && section.heading === null) return false;
  const parent = parents.at(-1);
  if (parent && ENUMERATION.includes(section.style) && !childrenBear(parent, bearing) && !allAreTasks(parent, bearing))
    return false;
  if (section.style === 'bullet' && !section.heading) return false;
  if (parents.some((parent) => isWhole(parent, bearing))) return false;
  if (!isWhole(section, bearing)) return false;
  if (parents.length === 0 && isDeep)
    return holds(chapter.heading ?? '', SAFEGUARD_WORDS) || /(?:任务|措施|举措|工程)$/.test(chapter.heading ?? '');
  return parents.length === 0
    ? chapter.style === 'article'
      ? section.heading !== null && !isFrameWords(section.heading)
      : holds(chapter.heading ?? '', TASK_WORDS) || holds(chapter.heading ?? '', SAFEGUARD_WORDS)
    : true;
}

/** 《青原市殡葬管理办法》（青政发〔2010〕4号） is an entry of a list of texts. */
const LISTED_TEXT = /^《[^《》]+》(?:[（(].*号[）)])?$/;

/** True for a chapter (or a section of one) that frames the tasks: goals, principles, the state of affairs, 附则. */
function isFrame(path: Section[]): boolean {
  return path.some((section, index) => {
    if (section.style === 'unnumbered') return true;
    const heading = section.heading ?? '';
    if (holds(heading, SAFEGUARD_WORDS) && !/总体|目标/.test(heading)) return false;
    if (index === 0) return isFrameWords(heading) && !holds(heading, TASK_NOUNS);
    return FRAME_ITEMS.includes(heading);
  });
}

/** True where an item is read as one task: no items below it, or only enumerations that bear no clauses. */
function isWhole(section: Section, bearing: Bearing): boolean {
  return remember(bearing.whole, section, () => isReadAsOne(section, bearing));
}

function isReadAsOne(section: Section, bearing: Bearing): boolean {
  const children = childSections(section).filter((child) => child.style !== 'box' && !bearing.exempt.has(child));
  if (children.length === 0)
    return childSections(section).length === 0 || !section.standsAlone || ownParagraphs(section).length > 1;
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

function allAreTasks(section: Section, bearing: Bearing): boolean {
  return remember(bearing.tasks, section, () => areTasks(section, childSections(section)));
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
  if (holds(chapter, SAFEGUARD_WORDS) || (parents.length === 0 && ALONE_SAFEGUARD.test(section.heading ?? '')))
    return 'safeguard';
  if (/集群$/.test(section.heading ?? '') && !opensWith(section.heading ?? '', DOING)) return 'cluster';
  if (/工程$/.test(chapter)) return 'project';
  return 'task';
}

function isFrameWords(heading: string): boolean {
  return holds(heading, FRAME_WORDS) || opensWith(heading, FRAME_STARTS);
}
