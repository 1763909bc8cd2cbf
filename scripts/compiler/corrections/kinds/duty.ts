/** Who does what: the body at the words, and its role. */
import type { Fields } from '../../../../src/schemas/correction.ts';
import { itemAsTask, lastWord } from '../../extract/tasks.ts';
import { sentenceAround } from '../../lex/sentences.ts';
import type { Clause, Duty, Facts, Span, Task } from '../../tree/facts.ts';
import { itemAround } from './holder.ts';
import { holds, inOrder, isAt, patched, type Found, type Kind, type Setting } from './kind.ts';

/** One body at one place; a cell that several rows of a table share has one duty in each. */
type Shared = readonly Duty[];

function find(facts: Facts): Found<Shared>[] {
  const byPlace = new Map<string, Duty[]>();
  for (const duty of facts.clauses.flatMap(({ duties }) => duties)) {
    const place = `${duty.start} ${duty.end}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), duty]);
  }
  return [...byPlace.values()].map((fact) => ({ fact, spans: fact.slice(0, 1) }));
}

/** @param instead what takes the place of a duty; null for nothing */
function withDuties(facts: Facts, duties: Shared, instead: ((duty: Duty) => Duty) | null): Facts {
  const next = new Map<Clause, Clause | null>();
  for (const clause of facts.clauses) {
    if (!clause.duties.some((duty) => duties.includes(duty))) continue;
    const kept = clause.duties.flatMap((duty) => (duties.includes(duty) ? (instead ? [instead(duty)] : []) : [duty]));
    next.set(clause, kept.length > 0 ? { ...clause, duties: kept } : null);
  }
  const [first] = duties;
  return {
    ...withClauses(facts, (clause) => (next.has(clause) ? (next.get(clause) ?? null) : clause)),
    bases: facts.bases.map((base) => {
      const { policyLead: lead } = base;
      if (!lead || !first || !isAt(lead, first)) return base;
      return { ...base, policyLead: instead && { ...instead(lead), clause: lead.clause } };
    }),
  };
}

/** The tasks hold the same clauses as the policy does. */
function withClauses(facts: Facts, next: (clause: Clause) => Clause | null): Facts {
  const replaced = new Map(facts.clauses.map((clause) => [clause, next(clause)]));
  return {
    ...facts,
    clauses: facts.clauses.flatMap((clause) => replaced.get(clause) ?? []),
    tasks: facts.tasks.map((task) => ({
      ...task,
      clauses: task.clauses.flatMap((clause) => (replaced.has(clause) ? (replaced.get(clause) ?? []) : [clause])),
    })),
  };
}

function change(duties: Shared, to: Fields<'duty'>, { facts, nameBody, mark }: Setting): Facts | null {
  const body = to.agency === undefined ? {} : nameBody(to.agency);
  const [first] = duties;
  if (!first || !patched(first, { role: to.role, ...body })) return null;
  return withDuties(facts, duties, (duty) => ({
    ...duty,
    ...body,
    role: to.role ?? duty.role,
    basis: 'editor',
    rule: null,
    editor: mark,
  }));
}

function add(place: Span, to: Fields<'duty'>, setting: Setting): Facts {
  const { policy, facts, nameBody, mark } = setting;
  const verbatim = policy.source.slice(place.start, place.end);
  const body = nameBody(to.agency ?? verbatim.replace(/\s/g, ''));
  const duty: Duty = {
    ...{ start: place.start, end: place.end, verbatim, ...body },
    ...{ role: to.role ?? 'responsible', basis: 'editor', rule: null, editor: mark },
  };
  const holder = facts.clauses.find((clause) => holds(clause, place));
  if (!holder) return withNewClause(duty, setting);
  return withClauses(facts, (clause) =>
    clause === holder ? { ...clause, duties: inOrder([...clause.duties, duty]) } : clause,
  );
}

/** A sentence that no rule took for a clause becomes one, of the innermost task that holds it. */
function withNewClause(duty: Duty, { policy, facts }: Setting): Facts {
  const sentence = sentenceAround(policy, duty);
  const isFree = facts.clauses.every(({ start, end }) => end <= sentence.start || sentence.end <= start);
  const { start, end } = isFree ? sentence : duty;
  const item = itemAround(policy, duty);
  const task = innermost(facts.tasks, duty);
  const clause: Clause = { start, end, kind: 'prose', path: task?.path ?? item?.section.path ?? null, duties: [duty] };
  const tasks = task
    ? facts.tasks.map((each) => (each === task ? { ...each, clauses: inOrder([...each.clauses, clause]) } : each))
    : inOrder([...facts.tasks, ...(item ? [newTask(item, clause, policy.source)] : [])]);
  return { ...facts, clauses: inOrder([...facts.clauses, clause]), tasks };
}

function innermost(tasks: readonly Task[], place: Span): Task | undefined {
  return tasks
    .filter((task) => holds(task, place))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .at(0);
}

function newTask(item: NonNullable<ReturnType<typeof itemAround>>, clause: Clause, source: string): Task {
  const { position } = item.section;
  const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0];
  return itemAsTask(item, { start, end: lastWord(source, start, end) }, [clause]);
}

export const duty: Kind<'duty', Shared> = {
  find,
  drop: (duties, { facts }) => withDuties(facts, duties, null),
  change,
  add,
};

/** What a body does, where the body itself is right; without a role that anybody can tell it is 不明确. */
export const role: Kind<'role', Shared> = {
  find,
  drop: (duties, { facts, mark }) =>
    withDuties(facts, duties, (each) => ({
      ...each,
      role: 'responsible',
      basis: 'unclear',
      rule: null,
      editor: mark,
    })),
  change,
  add: () => null,
};
