/**
 * How tasks flow from a policy through its chapters to the bodies that lead them. What nobody leads is not lost: it
 * flows to an end of its own, apart for tasks that name bodies without a leader and for tasks that name nobody.
 */
import type { AgencyEntry, PolicyEntry, TaskEntry } from './corpus.ts';
import type { Bond } from './responsibility.ts';

/** Where a task ends: at a body, or nowhere in particular. */
export type FlowEnd = { kind: 'lead'; agency: AgencyEntry } | { kind: 'unled' } | { kind: 'silent' };

export interface Flow {
  policy: PolicyEntry;
  chapter: Chapter;
  end: FlowEnd;
  /** As many as the flow is wide; a task with two leaders stands in two flows. */
  tasks: readonly TaskEntry[];
}

export interface Chapter {
  /** `<policy>/<path>`; the policy alone for a task outside of chapters. */
  id: string;
  path: string | null;
  heading: string | null;
}

/** @param tasks Those that hold others are left out: what they hold is counted. */
export function leadFlows(
  tasks: readonly TaskEntry[],
  policyById: ReadonlyMap<string, PolicyEntry>,
  bonds: readonly Bond[],
): Flow[] {
  const byTask = Map.groupBy(bonds, ({ task }) => task.id);
  const flows = new Map<string, Flow & { tasks: TaskEntry[] }>();
  for (const task of countedTasks(tasks, byTask)) {
    const policy = policyById.get(task.data.policy)!;
    const chapter = chapterOf(task);
    for (const end of endsOf(byTask.get(task.id) ?? [])) {
      const key = `${chapter.id} ${endId(end)}`;
      const flow = flows.get(key);
      if (flow) flow.tasks.push(task);
      else flows.set(key, { policy, chapter, end, tasks: [task] });
    }
  }
  return [...flows.values()];
}

export function endId(end: FlowEnd): string {
  return end.kind === 'lead' ? end.agency.id : `:${end.kind}`;
}

/** A task that names nobody but holds tasks is told by them. */
function countedTasks(tasks: readonly TaskEntry[], bonds: ReadonlyMap<string, readonly Bond[]>): TaskEntry[] {
  const holders = new Set(tasks.flatMap(({ data }) => data.parents.map(({ path }) => `${data.policy}/${path}`)));
  return tasks.filter(({ id }) => bonds.has(id) || !holders.has(id));
}

function endsOf(bonds: readonly Bond[]): FlowEnd[] {
  const leads = bonds.filter(({ roles }) => roles.includes('lead'));
  if (leads.length > 0) return leads.map(({ agency }) => ({ kind: 'lead', agency }));
  return [{ kind: bonds.length > 0 ? 'unled' : 'silent' }];
}

/** The innermost item that holds the task and has a heading; a box (专栏) belongs to the chapter in which it stands. */
function chapterOf({ data }: TaskEntry): Chapter {
  const headed = data.parents.filter(({ heading }) => heading !== null);
  const parent = headed.findLast(({ path }) => /^\d/.test(path)) ?? headed.at(-1);
  return {
    id: parent ? `${data.policy}/${parent.path}` : data.policy,
    path: parent?.path ?? null,
    heading: parent?.heading ?? null,
  };
}
