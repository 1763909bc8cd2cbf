/** What a body has to do by when: the deadlines and dated goals of its items, and the goals that it carries. */
import type { Role } from '../schemas/duty.ts';
import type { SourceSpan } from '../schemas/source.ts';
import type { Answerable, GoalEntry } from './answerable.ts';
import { compareText } from './compare-text.ts';
import type { TaskEntry } from './corpus.ts';
import { dueDate, type DueDate } from './due-date.ts';
import { dutiesOf, ROLES, type Assignment } from './duties.ts';
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
  /** The sentence itself charges other bodies and not this one, so the date is theirs: 由甲牵头…于3月底前形成成果. */
  bindsOthers: boolean;
}

/** The goals whose item the body leads or is responsible for, in the order of the corpus. */
export function goalsCarriedBy(assignments: readonly Assignment[], { goals }: Answerable): CarriedGoal[] {
  return partsOf(assignments)
    .map(({ task, roles }) => ({ task, roles: roles.filter((role) => role === 'lead' || role === 'responsible') }))
    .filter(({ roles }) => roles.length > 0)
    .flatMap(({ task, roles }) => (goals.get(task.id) ?? []).map((goal) => ({ goal, task, roles })));
}

/**
 * Everything with a date in the items where the body has any role; the earliest first, what tells no day last.
 *
 * @param assignments All duties of one body.
 */
export function datedDutiesOf(assignments: readonly Assignment[], answerable: Answerable): DatedDuty[] {
  const rank = (duty: DatedDuty) => duty.due?.date ?? '9999';
  const agency = assignments[0]?.duty.agency;
  return partsOf(assignments)
    .flatMap((part) => datedIn(part, answerable).map((dated, index) => dutyIn(part, dated, index, agency)))
    .sort((a, b) => compareText(rank(a), rank(b)));
}

/** The dated duties that a sheet or a calendar may hold against the body: with a day, and not another body's. */
export function bindingDates(dated: readonly DatedDuty[]): (DatedDuty & { due: DueDate })[] {
  return dated.flatMap((each) => (each.due && !each.bindsOthers ? [{ ...each, due: each.due }] : []));
}

/** The items in which a body has a duty, each once with all its roles. */
function partsOf(assignments: readonly Assignment[]): Part[] {
  const tasks = new Map(assignments.map(({ task }) => [task.id, task]));
  return [...tasks.values()].map((task) => {
    const held = new Set(assignments.filter((each) => each.task.id === task.id).map(({ duty }) => duty.role));
    return { task, roles: ROLES.filter((role) => held.has(role)) };
  });
}

/** What a sentence says of time, whoever it binds. */
type Dated = Pick<DatedDuty, 'verbatim' | 'year' | 'due' | 'quote' | 'source' | 'goals'>;

/** A body that the sentence names has there the roles it gives; one that it does not name has those of the item. */
function dutyIn({ task, roles }: Part, dated: Dated, index: number, agency: string | undefined): DatedDuty {
  const named = dutiesOf(task).filter(({ source }) => covers(dated.source, source));
  const own = new Set(named.filter((duty) => duty.agency === agency).map(({ role }) => role));
  return {
    ...dated,
    id: `${task.id}/${index + 1}`,
    task,
    roles: own.size > 0 ? ROLES.filter((role) => own.has(role)) : roles,
    bindsOthers: named.length > 0 && own.size === 0,
  };
}

/** In the order of the text. */
function datedIn({ task: { id, data } }: Part, { goals, deadlines }: Answerable): Dated[] {
  const dated = datedGoals(goals.get(id) ?? []);
  for (const { verbatim, year, month, source } of deadlines.get(id) ?? []) {
    const due = dueDate(verbatim, year, month);
    // A goal of the same sentence and day says it already.
    if (dated.some((each) => covers(each.source, source) && each.due?.date === due?.date)) continue;
    const sentence = sentenceAt(data.text, source.start - data.source.start);
    const start = data.source.start + sentence.start;
    const span = { ...source, start, end: start + sentence.words.length };
    dated.push({ verbatim, year, due, quote: sentence.words, source: span, goals: [] });
  }
  return dated.sort((a, b) => a.source.start - b.source.start);
}

/** Goals of one sentence that are due on one day stand together. */
function datedGoals(goals: readonly GoalEntry[]): Dated[] {
  const dated: Dated[] = [];
  for (const goal of goals) {
    const { year, deadline, statement, source } = goal.data;
    if (year === null && deadline === null) continue;
    const due = dueDate(deadline, year);
    const same = dated.find((each) => each.source.start === source.start && each.due?.date === due?.date);
    if (same) same.goals = [...same.goals, goal];
    else dated.push({ verbatim: ownWords(deadline, year), year, due, quote: statement, source, goals: [goal] });
  }
  return dated;
}

/** A sentence of several years has one deadline; it is not that of a goal of another year. */
function ownWords(deadline: string | null, year: number | null): string | null {
  const named = dueDate(deadline, null)?.date.slice(0, 4);
  return named && year !== null && named !== String(year) ? null : deadline;
}

function covers(outer: SourceSpan, inner: SourceSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
