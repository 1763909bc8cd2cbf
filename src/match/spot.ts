/** Finds the labels of the thesaurus in a passage: of two that overlap the one that begins first, of those the longest. */
import { fold, traceFold, type Span } from '../text/fold.ts';
import { reach, type Concept } from './thesaurus.ts';

export interface Spot extends Span {
  /** Concepts that are called so. */
  concepts: readonly number[];
}

export interface Lexicon {
  /** Concepts by folded label. */
  byLabel: ReadonlyMap<string, readonly number[]>;
  /** Folded labels by their first character, the longest first. */
  byFirst: ReadonlyMap<string, readonly string[]>;
}

/** Classes of the national classification are called by their codes; their names are no words of the texts. */
export function lexiconOf(concepts: readonly Concept[]): Lexicon {
  const byLabel = new Map<string, number[]>();
  concepts.forEach(({ labels, kind }, index) => {
    if (kind === 'class') return;
    for (const label of labels) {
      const folded = fold(label);
      byLabel.set(folded, [...(byLabel.get(folded) ?? []), index]);
    }
  });
  const narrowest = new Map([...byLabel].map(([label, found]) => [label, withoutBroader(found, concepts)]));
  const labels = [...byLabel.keys()].filter((label) => label !== '').sort((a, b) => b.length - a.length);
  return { byLabel: narrowest, byFirst: Map.groupBy(labels, (label) => label[0]!) };
}

/** A word for an industry and for a product of it means the product. */
function withoutBroader(found: readonly number[], concepts: readonly Concept[]): number[] {
  if (found.length === 1) return [...found];
  const above = (from: number) => reach(from, (at) => concepts[at]!.broader).slice(1);
  const broader = new Set(found.flatMap((from) => above(from).map(({ concept }) => concept)));
  const left = found.filter((concept) => !broader.has(concept));
  return left.length > 0 ? left : [...found];
}

const LATIN = /[a-z0-9]/;

/** @returns Ranges in `text` as it stands, from left to right. */
export function spotLabels(text: string, { byLabel, byFirst }: Lexicon): Spot[] {
  const folded = traceFold(text);
  const spots: Spot[] = [];
  for (let at = 0; at < folded.text.length;) {
    const label = byFirst.get(folded.text[at]!)?.find((each) => standsAt(folded.text, each, at));
    if (label === undefined) {
      at += 1;
      continue;
    }
    const [start, end] = [folded.starts[at]!, folded.ends[at + label.length - 1]!];
    spots.push({ start, end, concepts: byLabel.get(label)! });
    at += label.length;
  }
  return spots;
}

/**
 * Reads as much of a phrase as possible as labels: 焊接|机械手, not 焊接机|械手. Of two ways that cover as much the one of
 * fewer labels, of those the one whose last label is the longer and stands further on: what comes last says what it is.
 *
 * @returns Ranges in `text` as it stands, from left to right.
 */
export function spotMost(text: string, { byLabel, byFirst }: Lexicon): Spot[] {
  const folded = traceFold(text);
  const length = folded.text.length;
  /** The best way to read what comes before each place. */
  const best: { covered: number; labels: readonly { at: number; label: string }[] }[] = [{ covered: 0, labels: [] }];
  for (let end = 1; end <= length; end += 1) {
    let way = best[end - 1]!;
    for (const { at, label } of labelsTo(folded.text, end, byFirst)) {
      const before = best[at]!;
      const other = { covered: before.covered + label.length, labels: [...before.labels, { at, label }] };
      if (isBetter(other, way)) way = other;
    }
    best.push(way);
  }
  return best[length]!.labels.map(({ at, label }) => ({
    start: folded.starts[at]!,
    end: folded.ends[at + label.length - 1]!,
    concepts: byLabel.get(label)!,
  }));
}

type Way = { covered: number; labels: readonly { label: string }[] };

function isBetter(a: Way, b: Way): boolean {
  const last = ({ labels }: Way) => labels.at(-1)?.label.length ?? 0;
  if (a.covered !== b.covered) return a.covered > b.covered;
  return a.labels.length !== b.labels.length ? a.labels.length < b.labels.length : last(a) >= last(b);
}

/** The labels that end at a place. */
function labelsTo(text: string, end: number, byFirst: Lexicon['byFirst']): { at: number; label: string }[] {
  return Array.from({ length: end }, (_, at) => at).flatMap((at) =>
    (byFirst.get(text[at]!) ?? [])
      .filter((label) => at + label.length === end && standsAt(text, label, at))
      .map((label) => ({ at, label })),
  );
}

/** Latin letters make words: AR does not stand in ARM. */
function standsAt(text: string, label: string, at: number): boolean {
  if (!text.startsWith(label, at)) return false;
  const joins = (a: string | undefined, b: string | undefined) => LATIN.test(a ?? '') && LATIN.test(b ?? '');
  return !joins(text[at - 1], label[0]) && !joins(label.at(-1), text[at + label.length]);
}
