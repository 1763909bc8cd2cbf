/** Facts as marks on ranges of the source, nested so that each can become an element of the MDX body. */
import type { Edited } from '../../../src/schemas/edited.ts';
import type { Clause, Facts, Mention, Span } from '../tree/facts.ts';

/** An element round a range of the text. */
export interface Mark extends Span {
  name: string;
  attributes: Record<string, string | number>;
}

/** Ids of a policy's facts, as the collections know them. */
export interface FactIds {
  /** By its name, and the id that the text's own facts have for it. */
  agency: (name: string, known: string | null) => string;
  base: (name: string) => string;
  goal: (index: number) => string;
  measure: (index: number) => string;
  /** The policy of the corpus that bears the title or, named without one, the number. */
  cited: (title: string, number: string | null) => string | null;
}

/** All marks of a policy in document order, outer before inner; a mark that would cross another is left out. */
export function marksOf(facts: Facts, ids: FactIds): Mark[] {
  const marks: Mark[] = [];
  for (const clause of facts.clauses) marks.push(...clauseMarks(clause, ids));
  for (const citation of facts.citations)
    marks.push({
      ...span(citation),
      name: 'Cite',
      attributes: defined({ policy: ids.cited(citation.title, citation.number), number: citation.number }),
    });
  facts.targets.forEach((target, index) => {
    target.metrics.forEach((metric, n) =>
      marks.push({ ...span(metric), name: 'Target', attributes: { goal: ids.goal(index), n, ...why(metric) } }),
    );
  });
  facts.measures.forEach((measure, index) =>
    marks.push({ ...span(measure), name: 'Measure', attributes: { id: ids.measure(index), ...why(measure) } }),
  );
  for (const mention of facts.mentions) {
    const id = idOf(mention, ids);
    marks.push({ ...span(mention), name: ELEMENTS[mention.kind], attributes: { id } });
  }
  return nested(marks);
}

function idOf({ kind, id }: Mention, ids: FactIds): string {
  if (kind === 'base') return ids.base(id);
  return kind === 'agency' ? ids.agency('', id) : id;
}

const ELEMENTS = {
  agency: 'Agency',
  place: 'Place',
  industry: 'Industry',
  organization: 'Organization',
  base: 'Base',
} as const;
/** Where two marks claim one range, the first of these is kept outside. */
const ORDER = ['Measure', 'Clause', 'Cite', 'Target', 'Duty', 'Base', 'Agency', 'Place', 'Organization', 'Industry'];
/** Marks inside which nothing else is marked: a link cannot hold a link. */
const CLOSED = new Set(['Duty', 'Cite', 'Agency', 'Place', 'Organization', 'Industry', 'Base']);

/** How a clause is known: as the least sure of its duties is. */
const LEAST_SURE = ['unclear', 'inferred', 'editor'] as const;

function clauseMarks(clause: Clause, ids: FactIds): Mark[] {
  const bases = clause.duties.map((duty) => duty.basis);
  const basis = LEAST_SURE.find((each) => bases.includes(each)) ?? 'stated';
  return [
    { ...span(clause), name: 'Clause', attributes: { kind: clause.kind, basis } },
    ...clause.duties
      .filter((duty) => duty.start >= clause.start && duty.end <= clause.end)
      .map((duty) => ({
        ...span(duty),
        name: 'Duty',
        attributes: { agency: ids.agency(duty.name, duty.agency), role: duty.role, basis: duty.basis, ...why(duty) },
      })),
  ];
}

/** An editor’s reason, where the fact is an editor’s. */
function why({ editor }: { editor?: Edited }): Record<string, string> {
  return editor ? { editor: editor.reason } : {};
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function defined(attributes: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Sorts marks outer first and drops those that cross one before them or stand inside a closed one. */
export function nested(marks: Mark[]): Mark[] {
  const sorted = [...marks].sort(
    (a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.name) - ORDER.indexOf(b.name),
  );
  const kept: Mark[] = [];
  const open: Mark[] = [];
  for (const mark of sorted) {
    if (mark.end <= mark.start) continue;
    while (open.length > 0 && open.at(-1)!.end <= mark.start) open.pop();
    const outer = open.at(-1);
    if (
      outer &&
      (mark.end > outer.end ||
        open.some((each) => CLOSED.has(each.name)) ||
        open.some((each) => each.name === mark.name))
    )
      continue;
    kept.push(mark);
    open.push(mark);
  }
  return kept;
}
