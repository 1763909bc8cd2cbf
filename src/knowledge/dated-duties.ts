/** What a body has to do by when: the deadlines and dated goals of its items, and the goals that it carries. */
import type { Role } from '../schemas/duty.ts';
import type { SourceSpan } from '../schemas/source.ts';
import type { Corpus, TaskEntry } from './corpus.ts';
import { byDay, dueList, type Deadline } from './deadlines.ts';
import type { DueDate } from './due-date.ts';
import { ROLES, type Assignment } from './duties.ts';
import type { Govern, Governed } from './governance.ts';
import { holds } from './spans.ts';

type GoalEntry = Corpus['goals'][number];

export interface CarriedGoal {
  goal: GoalEntry;
  /** Those of leading and being responsible, in the order of the roles. */
  roles: readonly Role[];
}

export interface DatedDuty {
  /** `<task>/<n>`; n counts the dated sentences of the task from 1. */
  id: string;
  task: TaskEntry;
  /** The body's roles for the sentence or, where that binds others, in the item; in the order of the roles. */
  roles: readonly Role[];
  /** The deadline as it stands; null where only a year is known. */
  verbatim: string | null;
  year: number | null;
  /** True where the year was taken from the goal whose sentence holds the words. */
  yearFromGoal: boolean;
  /** null where the words name no day that all would read alike. */
  due: DueDate | null;
  /** The sentence, letter for letter. */
  quote: string;
  source: SourceSpan;
  /** Goals of the sentence that are due then. */
  goals: readonly GoalEntry[];
  /** Other bodies of the item are charged with the sentence, so the date is theirs: 由甲牵头…于3月底前形成成果. */
  bindsOthers: boolean;
}

/** What answers for goals and dates: the corpus with how its sentences are governed. */
export interface Answering extends Pick<Corpus, 'goals' | 'tasks'> {
  govern: Govern;
}

/** The goals that a body leads or is responsible for, in the order of the corpus. */
export function goalsCarriedBy(agency: string, { goals, govern }: Answering): CarriedGoal[] {
  return goals
    .map((goal) => ({ goal, roles: rolesIn(govern(goal.data.source)?.clauses ?? [], agency).filter(isCarrying) }))
    .filter(({ roles }) => roles.length > 0);
}

function isCarrying(role: Role): boolean {
  return role === 'lead' || role === 'responsible';
}

/**
 * Everything with a date in the items where a body has any role; the earliest first, what tells no day last.
 *
 * @param assignments All duties of the body.
 */
export function datedDutiesOf(assignments: readonly Assignment[], answering: Answering): DatedDuty[] {
  const agency = assignments[0]?.duty.agency;
  const tasks = new Set(assignments.map(({ task }) => task));
  const items = [...Map.groupBy(datedSentences(answering), ({ governed }) => governed.task)];
  return items
    .filter(([task]) => tasks.has(task))
    .flatMap(([task, sentences]) =>
      sentences.map(({ governed, ...sentence }, index): DatedDuty => {
        const own = rolesIn(governed.clauses, agency);
        const held = new Set(assignments.filter((each) => each.task === task).map(({ duty }) => duty.role));
        const roles = own.length > 0 ? own : ROLES.filter((role) => held.has(role));
        return { ...sentence, id: `${task.id}/${index + 1}`, task, roles, bindsOthers: own.length === 0 };
      }),
    )
    .sort(byDay);
}

function rolesIn(clauses: Governed['clauses'], agency: string | undefined): Role[] {
  const held = new Set(
    clauses.flatMap(({ duties }) => duties.filter((duty) => duty.agency === agency)).map(({ role }) => role),
  );
  return ROLES.filter((role) => held.has(role));
}

/** The dated duties that a sheet or a calendar may hold against the body: with a day, and not another body's. */
export function bindingDates(dated: readonly DatedDuty[]): (DatedDuty & { due: DueDate })[] {
  return dated.flatMap((each) => (each.due && !each.bindsOthers ? [{ ...each, due: each.due }] : []));
}

/** What a sentence says of time, whoever it binds. */
interface DatedSentence extends Omit<DatedDuty, 'id' | 'task' | 'roles' | 'bindsOthers'> {
  governed: Governed;
}

const sentences = new WeakMap<Govern, DatedSentence[]>();

/** Each dated sentence of an item that names a body, in the order of the text; made once a build. */
function datedSentences(answering: Answering): DatedSentence[] {
  const { govern } = answering;
  const known = sentences.get(govern);
  if (known) return known;
  const list: DatedSentence[] = [];
  // What goals say comes first, so that it can tell a deadline of the same sentence and day.
  for (const deadline of dueList(answering).toSorted((a, b) => Number(!a.goal) - Number(!b.goal))) {
    const governed = govern(deadline.source);
    if (governed && governed.by !== 'none') add(list, deadline, governed);
  }
  const inOrder = list.sort((a, b) => a.source.start - b.source.start);
  sentences.set(govern, inOrder);
  return inOrder;
}

/** Goals of one sentence that are due on one day stand together, and what else it says of that day is said. */
function add(list: DatedSentence[], { goal, statement, ...deadline }: Deadline, governed: Governed): void {
  const { verbatim, year, yearFromGoal, due, source } = deadline;
  const same = list.find((each) => holds(each.source, source) && each.due?.date === due?.date);
  if (same) same.goals = goal ? [...same.goals, goal] : same.goals;
  else list.push({ verbatim, year, yearFromGoal, due, quote: statement, source, goals: goal ? [goal] : [], governed });
}
