/** Everything that is due, in the order of the days: goals with a year or a deadline, and the deadlines of tasks. */
import type { SourceSpan } from '../schemas/source.ts';
import { compareText } from './compare-text.ts';
import type { Corpus, TaskEntry } from './corpus.ts';
import { dueDate, type DueDate } from './due-date.ts';
import { sentenceAt } from './sentence-at.ts';
import { holds, overlaps } from './spans.ts';

type GoalEntry = Corpus['goals'][number];

export interface Deadline {
  /** Unique and permanent, and fit for an anchor: the goal's id, or the task's with the number of its deadline. */
  id: string;
  /** null where the words name no day that all would agree on. */
  due: DueDate | null;
  /** The words that set the time; null where the goal has a year only. */
  verbatim: string | null;
  year: number | null;
  /** True where the year was taken from the goal whose sentence holds the words. */
  yearFromGoal: boolean;
  /** The sentence that says what is due. */
  statement: string;
  /** The part of it between commas that holds the words of the time; null where there are none. */
  clause: string | null;
  source: SourceSpan;
  goal: GoalEntry | null;
  task: TaskEntry | null;
}

const lists = new WeakMap<object, Deadline[]>();

/** The list of the whole corpus, made once a build. */
export function dueList(corpus: Pick<Corpus, 'goals' | 'tasks'>): Deadline[] {
  const list = lists.get(corpus) ?? deadlinesOf(corpus);
  lists.set(corpus, list);
  return list;
}

/** What a sentence says to be due: the goal itself and the other times that its words name. */
export function deadlinesWithin(goal: GoalEntry, list: readonly Deadline[]): Deadline[] {
  return list.filter(({ goal: own, source, verbatim, statement }) =>
    own
      ? own.id === goal.id
      : overlaps(goal.data.source, source) && goal.data.statement.includes(verbatim ?? statement),
  );
}

/** The dated in order of their days, a day's own in the order of the corpus; then those that name no day. */
export function deadlinesOf({ goals, tasks }: Pick<Corpus, 'goals' | 'tasks'>): Deadline[] {
  const dated = [...goals.flatMap(ofGoal), ...tasks.flatMap((task) => ofTask(task, goals, tasks))];
  return dated.toSorted(byDay);
}

/** Order of days; what names none stands last. */
export function byDay(a: { due: DueDate | null }, b: { due: DueDate | null }): number {
  return compareText(a.due?.date ?? '9999', b.due?.date ?? '9999');
}

function ofGoal(goal: GoalEntry): Deadline[] {
  const { year, statement, source } = goal.data;
  const verbatim = ownWords(goal.data.deadline, year);
  if (year === null && verbatim === null) return [];
  const due = dueDate(verbatim, year);
  const clause = verbatim === null ? null : clauseAt(statement, statement.indexOf(verbatim));
  return [{ id: goal.id, due, verbatim, year, yearFromGoal: false, statement, clause, source, goal, task: null }];
}

/** A sentence of several years has one deadline; it is not that of a goal of another year. */
function ownWords(deadline: string | null, year: number | null): string | null {
  const named = dueDate(deadline, null)?.date.slice(0, 4);
  return named && year !== null && named !== String(year) ? null : deadline;
}

/** The deadlines of a task that no goal tells already and no item inside it holds. */
function ofTask(task: TaskEntry, goals: readonly GoalEntry[], tasks: readonly TaskEntry[]): Deadline[] {
  return task.data.deadlines.flatMap(({ verbatim, year, month, source }, index): Deadline[] => {
    const holder = goals.find(({ data }) => holds(data.source, source));
    if (holder?.data.deadline === verbatim || isInside(task, source, tasks)) return [];
    const known = year ?? holder?.data.year ?? null;
    const sentence = sentenceAt(task.data.text, source.start - task.data.source.start);
    const start = task.data.source.start + sentence.start;
    const clause = clauseAt(sentence.words, source.start - start);
    return [
      {
        id: `${task.id}-d${index + 1}`,
        due: dueDate(verbatim, known, month),
        verbatim,
        year: known,
        yearFromGoal: year === null && known !== null,
        statement: sentence.words,
        clause,
        source: { ...source, start, end: start + sentence.words.length },
        goal: null,
        task,
      },
    ];
  });
}

/** Whether a smaller item holds the words too, and so tells them itself. */
function isInside(task: TaskEntry, source: SourceSpan, tasks: readonly TaskEntry[]): boolean {
  return tasks.some(
    (other) =>
      other.data.policy === task.data.policy &&
      other.data.text.length < task.data.text.length &&
      other.data.deadlines.some((deadline) => deadline.source.start === source.start),
  );
}

/** 争取于2021年3月底前完成方案 of 整合资金,争取于2021年3月底前完成方案,年内设立基金。 */
export function clauseAt(sentence: string, offset: number): string {
  const marks = /[，,；;。：:！？]/g;
  let start = 0;
  for (const { index } of sentence.matchAll(marks)) {
    if (index >= offset) return sentence.slice(start, index).trim();
    start = index + 1;
  }
  return sentence.slice(start).trim();
}
