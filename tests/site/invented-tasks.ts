/** Small invented tasks for tests: an item's words, and the clauses in it that name bodies. */
import type { Corpus, TaskEntry } from '../../src/knowledge/corpus.ts';
import type { Basis, Role } from '../../src/schemas/duty.ts';

interface Invented {
  policy?: string;
  text: string;
  /** Where the text stands in its policy. */
  start?: number;
  title?: string | null;
  /** Each clause as it stands in the text, with who has which role in it. */
  clauses?: { text: string; duties: readonly (readonly [agency: string, role: Role])[] }[];
  deadlines?: { verbatim: string; year: number | null; month?: number | null }[];
  industries?: string[];
}

/** @param path Path of the item; its id is `<policy>/<path>`. */
export function taskAt(path: string, invented: Invented): TaskEntry {
  const { policy = 'p', text, start = 0, title = null, clauses = [], deadlines = [], industries = [] } = invented;
  const spanOf = (words: string, within = 0) => {
    const at = text.indexOf(words, within);
    if (at < 0) throw new Error(`“${words}” is not in “${text}”`);
    return { policy, start: start + at, end: start + at + words.length, line: 1 };
  };
  const data = {
    policy,
    path,
    label: path,
    title,
    text,
    source: { policy, start, end: start + text.length, line: 1 },
    clauses: clauses.map((clause) => ({
      text: clause.text,
      kind: 'clause',
      source: spanOf(clause.text),
      duties: clause.duties.map(([agency, role]) => ({
        agency,
        name: agency,
        verbatim: agency,
        role,
        basis: 'stated' satisfies Basis,
        rule: null,
        source: spanOf(agency, text.indexOf(clause.text)),
      })),
    })),
    deadlines: deadlines.map((each) => ({ month: null, ...each, source: spanOf(each.verbatim) })),
    industries: industries.map((id) => ({ id })),
  };
  return { id: `${policy}/${path}`, data } as unknown as TaskEntry;
}

/** A goal whose sentence stands in a task. */
export function goalIn(task: TaskEntry, id: string, statement: string, year: number | null, deadline: string | null) {
  const start = task.data.source.start + task.data.text.indexOf(statement);
  const source = { policy: task.data.policy, start, end: start + statement.length, line: 1 };
  return {
    id,
    data: { policy: task.data.policy, statement, source, year, deadline },
  } as unknown as Corpus['goals'][number];
}
