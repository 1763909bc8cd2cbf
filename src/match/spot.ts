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

/** Latin letters make words: AR does not stand in ARM. */
function standsAt(text: string, label: string, at: number): boolean {
  if (!text.startsWith(label, at)) return false;
  const joins = (a: string | undefined, b: string | undefined) => LATIN.test(a ?? '') && LATIN.test(b ?? '');
  return !joins(text[at - 1], label[0]) && !joins(label.at(-1), text[at + label.length]);
}
