/** Lays marks (duties, places, industries …) over a passage of plain text, as a tree that a component can render. */
import type { Basis, Role } from '../schemas/duty.ts';
import type { Edited } from '../schemas/edited.ts';
import type { SourceSpan } from '../schemas/source.ts';
import type { TaskEntry } from './corpus.ts';

export type Meaning =
  | { kind: 'clause' }
  | { kind: 'statement' }
  | { kind: 'duty'; agency: string; role: Role; basis: Basis; editor?: Edited | undefined }
  | { kind: 'place'; id: string }
  | { kind: 'industry'; id: string };

export interface Mark {
  source: SourceSpan;
  meaning: Meaning;
}

export type Piece = string | { meaning: Meaning; pieces: Piece[] };

/**
 * Cuts `text`, which stands at `offset` in its policy, into plain strings and marked pieces.
 * A mark that would cross another, or a link inside a link, is left out.
 */
export function annotate(text: string, offset: number, marks: readonly Mark[]): Piece[] {
  const sorted = marks
    .map(({ source, meaning }) => ({ start: source.start - offset, end: source.end - offset, meaning }))
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return cut(text, 0, text.length, sorted);
}

interface Range {
  start: number;
  end: number;
  meaning: Meaning;
}

function cut(text: string, from: number, to: number, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  ranges.forEach((range, index) => {
    if (range.start < at || range.end > to) return;
    if (range.start > at) pieces.push(text.slice(at, range.start));
    const inner = range.meaning.kind === 'clause' ? ranges.slice(index + 1) : [];
    pieces.push({ meaning: range.meaning, pieces: cut(text, range.start, range.end, inner) });
    at = range.end;
  });
  if (at < to) pieces.push(text.slice(at, to));
  return pieces;
}

/** The marks of a task's own text. */
export function marksOf({ data }: TaskEntry): Mark[] {
  return [
    ...data.clauses.flatMap(({ source, kind, duties }) => [
      ...(kind !== 'prose' ? [{ source, meaning: { kind: 'clause' } as const }] : []),
      ...duties.map((duty) => ({
        source: duty.source,
        meaning: {
          kind: 'duty',
          agency: duty.agency,
          role: duty.role,
          basis: duty.basis,
          editor: duty.editor,
        } as const,
      })),
    ]),
    ...data.places.map(({ id, source }) => ({ source, meaning: { kind: 'place', id } as const })),
    ...data.industries.map(({ id, source }) => ({ source, meaning: { kind: 'industry', id } as const })),
  ];
}
