/** What search knows of each clause: its words, and what it can be chosen by. */
import type { TextClause } from '../knowledge/clauses.ts';
import type { TaskEntry } from '../knowledge/corpus.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { SourceSpan } from '../schemas/source.ts';
import { FACETS, type Facet } from './protocol.ts';

export interface IndexRecord {
  clause: TextClause;
  facets: Readonly<Record<Facet, readonly string[]>>;
}

export function indexRecords(clauses: readonly TextClause[], atlas: Knowledge): IndexRecord[] {
  return clauses.map((clause) => {
    const policy = atlas.policyById.get(clause.policy)!.data;
    const task = innermostTask(clause, atlas);
    const duties = (task?.data.clauses ?? []).flatMap((each) => each.duties).filter(within(clause));
    const industries = (task?.data.industries ?? []).filter(within(clause));
    return {
      clause,
      facets: {
        level: [policy.level],
        policy: [clause.policy],
        year: unique(yearsOf(clause, atlas).map(String)),
        agency: unique(duties.map(({ agency }) => agency)),
        role: unique(duties.map(({ role }) => role)),
        lead: unique(duties.filter(({ role }) => role === 'lead').map(({ agency }) => agency)),
        industry: unique(industries.map(({ id }) => id)),
        kind: task ? [task.data.kind] : [],
      },
    };
  });
}

/** Facets by which nothing can be told apart, as no clause has a value. */
export function emptyFacets(records: readonly IndexRecord[]): Facet[] {
  return FACETS.filter((facet) => records.every(({ facets }) => facets[facet].length === 0));
}

/** An item inside an item repeats its words; the clause belongs to the innermost. */
function innermostTask({ policy, path }: TextClause, { taskById }: Knowledge): TaskEntry | undefined {
  return path === null ? undefined : taskById.get(`${policy}/${path}`);
}

function yearsOf(clause: TextClause, { goalsByPolicy, taskById }: Knowledge): number[] {
  const goals = (goalsByPolicy.get(clause.policy) ?? []).map(({ data }) => data);
  const deadlines = taskById.get(`${clause.policy}/${clause.path}`)?.data.deadlines ?? [];
  return [...goals, ...deadlines].filter(within(clause)).flatMap(({ year }) => year ?? []);
}

/** By its place in the source; of a source that cannot be sliced all facts of the item count. */
function within({ start, end }: TextClause): (fact: { source: SourceSpan }) => boolean {
  return ({ source }) => start === null || end === null || (start <= source.start && source.start < end);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
