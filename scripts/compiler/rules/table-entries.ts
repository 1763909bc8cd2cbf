/** Brings the tasks of tables together with those of the text: a row that repeats an item belongs to its task. */
import type { RawClause } from './find-clauses.ts';
import type { ContentCell, ContentCells } from './find-targets.ts';
import type { Clause, Span, Task } from '../tree/facts.ts';
import type { Policy, Section } from '../tree/nodes.ts';
import { sections } from '../tree/walk.ts';
import { labelledDeadlines } from './task-cards.ts';
import type { TableReading, TableTask } from './task-tables.ts';

/** A task of a table, and the item of the text that it repeats. */
export interface TableEntry {
  task: TableTask;
  item: Section | null;
  /** Path of the task that its facts belong to. */
  path: string;
}

/** Clauses that no cell of a table of tasks holds: those are read by their columns. */
export function outsideTables(clauses: RawClause[], reading: TableReading): RawClause[] {
  return clauses.filter((clause) => !holderOf(reading.read, clause));
}

/** Joins each task of a table with the item whose heading says the same. */
export function joinedTo(policy: Policy, tasks: TableTask[]): TableEntry[] {
  if (tasks.length === 0) return [];
  const items = new Map<string, Section>();
  for (const { section, parents } of sections(policy)) {
    const isText = ![section, ...parents].some((each) => each.style === 'annex' || each.style === 'box');
    const name = foldTitle(section.heading ?? '');
    if (isText && name !== '' && !items.has(name)) items.set(name, section);
  }
  return [...tasks]
    .sort((a, b) => a.start - b.start)
    .map((task) => {
      const item = items.get(foldTitle(task.title ?? '')) ?? null;
      return { task, item, path: item?.path ?? task.path };
    });
}

/** Words of a title without punctuation, white space and the forms that copies vary. */
function foldTitle(title: string): string {
  return title
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\s。；;，,、：:“”"《》()[\]—-]+/g, '');
}

/** Clauses inside a row or card belong to its task. */
export function inEntries(clauses: Clause[], entries: TableEntry[]): Clause[] {
  const rows = entries.map(({ task, path }) => ({ start: task.start, end: task.end, path }));
  return clauses.map((clause) => {
    const row = holderOf(rows, clause);
    return row ? { ...clause, path: row.path } : clause;
  });
}

/** The clauses that tables make, their bodies named row by row. */
export function tableClauses(entries: TableEntry[], resolve: (found: RawClause[]) => Clause[]): Clause[] {
  return entries.flatMap(({ task, path }) =>
    resolve(task.clauses.map((clause) => ({ ...clause, section: null }))).map((clause) => ({ ...clause, path })),
  );
}

/**
 * The tasks of a policy in order: its items, and the rows that repeat none of them. An item that holds a table of
 * tasks and charges nobody itself (二、任务分工) is none.
 */
export function withEntries(policy: Policy, items: Task[], clauses: Clause[], entries: TableEntry[]): Task[] {
  const byPath = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.path === null) continue;
    const known = byPath.get(clause.path);
    if (known) known.push(clause);
    else byPath.set(clause.path, [clause]);
  }
  const joined = new Map<string, string[]>();
  for (const { item, task } of entries)
    if (item) joined.set(item.path, [...(joined.get(item.path) ?? []), ...task.deadlines]);
  const holders = new Set(entries.map(({ task }) => task.section?.path));
  const charged = items.filter((task) => task.clauses.length > 0 || !holders.has(task.path));
  const tasks = charged.map((task) => ({
    ...task,
    deadlines: distinct([...labelledIn(policy, task), ...(joined.get(task.path) ?? [])]),
  }));
  for (const { item, task } of entries) if (!item) tasks.push(rowTask(policy, task, byPath.get(task.path) ?? []));
  return tasks.sort((a, b) => a.start - b.start);
}

function rowTask(policy: Policy, task: TableTask, clauses: Clause[]): Task {
  const { start, end, path, label, title, section, deadlines } = task;
  return {
    start,
    end,
    path,
    label,
    title,
    kind: 'task',
    source: 'row',
    holder: section?.path ?? null,
    clauses,
    deadlines: deadlines.length > 0 ? deadlines : labelledIn(policy, task),
  };
}

/** An item much longer than a page is a chapter; its deadlines are those of its items. */
const LONGEST = 4000;

function labelledIn(policy: Policy, { start, end }: Span): string[] {
  return labelledDeadlines(policy.reading, start, Math.min(end, start + LONGEST));
}

/** The cells in which targets stand, by their offset. */
export function contentsOf(entries: TableEntry[]): ContentCells {
  return new Map(
    entries.flatMap(({ task, path }) => {
      const due = task.deadlines.at(-1) ?? null;
      return task.content.map((cell): [number, ContentCell] => [cell.start, { path, due }]);
    }),
  );
}

/** The range of a sorted list in which another lies. */
function holderOf<Range extends Span>(ranges: Range[], { start, end }: Span): Range | null {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const found = ranges[low];
  return found && found.start <= start && end <= found.end ? found : null;
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}
