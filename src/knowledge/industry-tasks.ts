/** The tasks that name an industry, those about it apart from those that only mention it. */
import type { IndustryEntry, TaskEntry } from './corpus.ts';
import { sentenceAt } from './sentence-at.ts';

/** `cluster` an industry cluster that bears its name, `title` another task with its name in the heading, `named` the rest. */
export type TaskTie = 'cluster' | 'title' | 'named';
export const TIES = ['cluster', 'title', 'named'] as const satisfies readonly TaskTie[];

export interface TaskFact {
  task: TaskEntry;
  tie: TaskTie;
  /** The sentences that name it, each once, as they stand in the task's text; the heading only where it is all there is. */
  sentences: readonly string[];
}

/**
 * By tie, then in the order of the corpus. An item and the items inside it share their words, so a name counts for the
 * innermost task.
 */
export function tasksNaming(industry: IndustryEntry, tasks: readonly TaskEntry[]): TaskFact[] {
  const innermost = new Map<string, { task: TaskEntry; verbatim: string; at: number }>();
  for (const task of tasks) {
    for (const { id, verbatim, source } of task.data.industries) {
      if (id !== industry.id) continue;
      const key = `${source.policy} ${source.start}`;
      const other = innermost.get(key);
      if (other && other.task.data.text.length <= task.data.text.length) continue;
      innermost.set(key, { task, verbatim, at: source.start - task.data.source.start });
    }
  }
  const facts = [...Map.groupBy(innermost.values(), ({ task }) => task)].map(([task, namings]) => {
    const places = namings.map(({ verbatim, at }) => placeIn(task.data.text, verbatim, at));
    return {
      task,
      tie: tieOf(task, places),
      sentences: withoutHeading(task, [...new Set(places.map((at) => sentenceAt(task.data.text, at).words))]),
    };
  });
  const order = new Map(tasks.map((task, index) => [task, index]));
  return facts.sort((a, b) => TIES.indexOf(a.tie) - TIES.indexOf(b.tie) || order.get(a.task)! - order.get(b.task)!);
}

/** `1.新能源产业集群。` says nothing that the title does not. */
function withoutHeading({ data }: TaskEntry, sentences: readonly string[]): readonly string[] {
  const heading = `${data.label}${data.title ?? ''}`;
  const others = sentences.filter((sentence) => sentence.replace(/[\s。：:]+/g, '') !== heading.replace(/\s+/g, ''));
  return others.length > 0 ? others : sentences;
}

/** A task's text leaves out marks that stand in its source, so an offset may lie a little before the words. */
function placeIn(text: string, words: string, at: number): number {
  if (text.startsWith(words, at)) return at;
  const before = text.lastIndexOf(words, at);
  return before >= 0 ? before : Math.max(0, text.indexOf(words));
}

function tieOf({ data }: TaskEntry, places: readonly number[]): TaskTie {
  const start = data.title === null ? -1 : data.text.indexOf(data.title);
  if (start < 0) return 'named';
  const end = start + data.title!.length;
  if (!places.some((at) => start <= at && at < end)) return 'named';
  return data.kind === 'cluster' ? 'cluster' : 'title';
}
