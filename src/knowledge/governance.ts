/** Who carries a sentence: the item it stands in, the duty clauses of that item which govern it, and how that is known. */
import type { Clause } from '../schemas/duty.ts';
import type { SourceSpan } from '../schemas/source.ts';
import type { TaskEntry } from './corpus.ts';
import type { Assignment } from './duties.ts';
import { innermost } from './spans.ts';

/**
 * `within` the sentence itself says who; `after` the first clause behind it does, since a clause governs the
 * sentences before it; `item` the item names bodies, but none behind the sentence; `none` it names nobody.
 */
export type Governance = 'within' | 'after' | 'item' | 'none';

export interface Governed {
  /** The innermost item whose own clauses name a body; where none does, the innermost. */
  task: TaskEntry;
  clauses: readonly Clause[];
  by: Governance;
}

/** @returns null where the sentence stands in no item that is a task. */
export type Govern = (sentence: SourceSpan) => Governed | null;

/**
 * An item and the items inside it share their words; a clause is the innermost item's own.
 *
 * @param duties The duties of every agency: `dutiesByAgency` of the knowledge.
 */
export function governanceOf(tasks: readonly TaskEntry[], duties: ReadonlyMap<string, readonly Assignment[]>): Govern {
  const assignments = [...duties.values()].flat();
  const clausesOf = new Map(
    [...Map.groupBy(assignments, ({ task }) => task)].map(([task, own]) => [
      task,
      [...new Set(own.map(({ clause }) => clause))].toSorted((a, b) => a.source.start - b.source.start),
    ]),
  );
  const naming = [...clausesOf.keys()];
  return (sentence) => {
    const task = innermost(naming, sentence) ?? innermost(tasks, sentence);
    return task ? { task, ...governing(sentence, clausesOf.get(task) ?? []) } : null;
  };
}

/** @param clauses Those of one item that name a body, in the order of the text. */
export function governing(sentence: SourceSpan, clauses: readonly Clause[]): Pick<Governed, 'clauses' | 'by'> {
  const within = clauses.filter(({ source }) => source.start < sentence.end && source.end > sentence.start);
  if (within.length > 0) return { clauses: within, by: 'within' };
  const after = clauses.find(({ kind, source }) => kind === 'clause' && source.start >= sentence.end);
  if (after) return { clauses: [after], by: 'after' };
  return { clauses, by: clauses.length > 0 ? 'item' : 'none' };
}
