/** Clauses that hold every word of a query, and where. */
import { fold, occurrences, type Folded, type Span } from './fold.ts';

/** A clause as `/data/clauses.json` gives it. */
export interface ClauseRecord {
  id: string;
  policy: string;
  /** The item it belongs to; null before the first and after the last. */
  path: string | null;
  /** Headings from the outermost to its own. */
  title: string;
  text: string;
}

export interface FoldedClause {
  clause: ClauseRecord;
  title: Folded;
  text: Folded;
}

export interface Hit {
  clause: ClauseRecord;
  /** Where the terms stand in the title and in the text, in order, none overlapping. */
  title: readonly Span[];
  text: readonly Span[];
}

export function foldClauses(clauses: readonly ClauseRecord[]): FoldedClause[] {
  return clauses.map((clause) => ({ clause, title: fold(clause.title), text: fold(clause.text) }));
}

/**
 * Clauses in which every term occurs, in the order given. A title is shared by all that stands under it, so at least
 * one term must stand in the clause's own text.
 *
 * @param terms as `termsOf` gives them; none finds nothing
 */
export function findClauses(clauses: readonly FoldedClause[], terms: readonly string[]): Hit[] {
  return clauses
    .filter(
      ({ title, text }) =>
        terms.some((term) => text.text.includes(term)) &&
        terms.every((term) => text.text.includes(term) || title.text.includes(term)),
    )
    .map(({ clause, title, text }) => ({ clause, title: spansOf(title, terms), text: spansOf(text, terms) }));
}

/** Where any of the terms stands; spans that meet are one. */
export function spansOf(folded: Folded, terms: readonly string[]): Span[] {
  const spans = terms.flatMap((term) => occurrences(folded, term)).sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
