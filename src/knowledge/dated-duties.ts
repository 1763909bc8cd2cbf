/** What a body has to do by when: the deadlines and dated goals of its items, and the goals that it carries. */
import type { Role } from '../schemas/duty.ts';
import type { SourceSpan } from '../schemas/source.ts';
import type { Answerable, GoalEntry } from './answerable.ts';
import type { TaskEntry } from './corpus.ts';
import { dueDate, type DueDate } from './due-date.ts';
import { ROLES, type Assignment } from './duties.ts';
import { sentenceAt } from './sentence-at.ts';

/** A body's part in one item. */
export interface Part {
  task: TaskEntry;
  /** All that it has there, in the order of the roles. */
  roles: readonly Role[];
}

export interface CarriedGoal extends Part {
  goal: GoalEntry;
}

export interface DatedDuty extends Part {
  /** `<task>/<n>`; n counts the dated sentences of the task from 1. */
  id: string;
  /** The deadline as it stands; null where only a year is known. */
  verbatim: string | null;
  year: number | null;
  /** null where the words name no day that all would read alike. */
  due: DueDate | null;
  /** The sentence, letter for letter. */
  quote: string;
  source: SourceSpan;
  /** Goals of the sentence that are due then. */
  goals: readonly GoalEntry[];
}

/** The goals whose item the body leads or is responsible for, in the order of the corpus. */
export function goalsCarriedBy(assignments: readonly Assignment[], { goals }: Answerable): CarriedGoal[] {
  return partsOf(assignments)
    .map(({ task, roles }) => ({ task, roles: roles.filter((role) => role === 'lead' || role === 'responsible') }))
    .filter(({ roles }) => roles.length > 0)
    .flatMap(({ task, roles }) => (goals.get(task.id) ?? []).map((goal) => ({ goal, task, roles })));
}

/** Everything with a date in the items where the body has any role; the earliest first, what tells no day last. */
export function datedDutiesOf(assignments: readonly Assignment[], answerable: Answerable): DatedDuty[] {
  const rank = (duty: DatedDuty) => duty.due?.date ?? '9999';
  return partsOf(assignments)
    .flatMap((part) => datedIn(part, answerable))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** The items in which a body has a duty, each once with all its roles. */
function partsOf(assignments: readonly Assignment[]): Part[] {
  const tasks = new Map(assignments.map(({ task }) => [task.id, task]));
  return [...tasks.values()].map((task) => {
    const held = new Set(assignments.filter((each) => each.task.id === task.id).map(({ duty }) => duty.role));
    return { task, roles: ROLES.filter((role) => held.has(role)) };
  });
}

type Dated = Omit<DatedDuty, 'id' | keyof Part>;

function datedIn(part: Part, { goals, deadlines }: Answerable): DatedDuty[] {
  const { id, data } = part.task;
  const dated: Dated[] = [];
  for (const goal of goals.get(id) ?? []) {
    const { year, deadline, statement, source } = goal.data;
    if (year === null && deadline === null) continue;
    const due = dueDate(deadline, year);
    const same = dated.find((each) => each.source.start === source.start && each.due?.date === due?.date);
    if (same) same.goals = [...same.goals, goal];
    else dated.push({ verbatim: deadline, year, due, quote: statement, source, goals: [goal] });
  }
  for (const { verbatim, year, month, source } of deadlines.get(id) ?? []) {
    const due = dueDate(verbatim, year, month);
    // A goal of the same sentence and day says it already.
    const told = dated.some((each) => covers(each.source, source) && each.due?.date === due?.date);
    if (told) continue;
    const sentence = sentenceAt(data.text, source.start - data.source.start);
    const start = data.source.start + sentence.start;
    const span = { ...source, start, end: start + sentence.words.length };
    dated.push({ verbatim, year, due, quote: sentence.words, source: span, goals: [] });
  }
  return dated
    .sort((a, b) => a.source.start - b.source.start)
    .map((each, index) => ({ ...part, ...each, id: `${id}/${index + 1}` }));
}

function covers(outer: SourceSpan, inner: SourceSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
