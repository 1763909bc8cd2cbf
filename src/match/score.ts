/** How well each target fits what was understood, and by which namings: every score is a sum whose parts can be shown. */
import { fold } from '../text/fold.ts';
import type { Grade } from './format.ts';
import { reach } from './thesaurus.ts';
import type { Understood } from './understand.ts';

/** What a naming is worth by where the text says it. */
export const WORTH: Readonly<Record<Grade, number>> = {
  listed: 1,
  name: 1.2,
  aims: 0.85,
  title: 0.9,
  position: 0.7,
  elsewhere: 0.65,
  related: 0.35,
  text: 0.4,
  aside: 0.3,
};
/** What is not yet in force says less. */
const DRAFT = 0.9;
/** A step to something broader or narrower says less. */
const UP = 0.55;
const DOWN = 0.75;
/** What belongs to two things belongs to the first the more. */
const SECOND = 0.6;
const DEEPEST = 3;
/** The text uses the very words of the enterprise: 高端装备制造 also in 高端装备制造业. */
const LITERAL = 1.5;
/** What further namings add to the best one: the next so much, the one after it half of that, then a third … */
const FURTHER = 0.15;

/** One naming: which target, which sentence, which mark of it. */
export interface Naming {
  target: number;
  sentence: number;
  mark: number;
  concept: number;
  grade: Grade;
  /** The words of the text, folded. */
  words: string;
  /** Whether the text is a draft, which may yet change. */
  draft: boolean;
}

/** What one naming gives to a score. */
export interface Part {
  naming: Naming;
  /** What was understood, and in how many steps the naming is broader (positive) or narrower (negative). */
  understood: Understood;
  steps: number;
  value: number;
}

export interface Scored {
  target: number;
  score: number;
  /** The strongest first. */
  parts: readonly Part[];
}

export interface Ladder {
  broader: (concept: number) => readonly number[];
  narrower: (concept: number) => readonly number[];
}

/** Every target of which any naming bears on what was understood, the best first. */
export function scoreTargets(
  understood: readonly Understood[],
  namingsOf: (concept: number) => readonly Naming[],
  ladder: Ladder,
): Scored[] {
  const parts = understood.flatMap((each) => partsOf(each, namingsOf, ladder));
  return [...Map.groupBy(parts, ({ naming }) => naming.target)]
    .map(([target, list]) => scored(target, list))
    .sort((a, b) => b.score - a.score || a.target - b.target);
}

function partsOf(understood: Understood, namingsOf: (concept: number) => readonly Naming[], ladder: Ladder): Part[] {
  const up = climb(understood.concept, ladder.broader);
  // A word with an addition is itself something narrower: 燃油汽车 is a car, and no 新能源汽车.
  const down = understood.whole ? reach(understood.concept, ladder.narrower, DEEPEST).slice(1) : [];
  const steps = [...up, ...down.map(({ concept, steps }) => ({ concept, steps: -steps, near: DOWN ** steps }))];
  const typed = understood.whole ? fold(understood.words) : null;
  const isLiteral = ({ words }: Naming, steps: number) => typed !== null && steps >= 0 && words.includes(typed);
  return steps.flatMap(({ concept, steps, near }) =>
    namingsOf(concept)
      // To lean on an industry is not to be for all that belongs to it.
      .filter(({ grade }) => steps <= 0 || grade !== 'aside')
      .map((naming): Part => {
        const worth = WORTH[naming.grade] * (naming.draft ? DRAFT : 1) * (isLiteral(naming, steps) ? LITERAL : 1);
        const value = understood.weight * worth * near;
        return { naming, understood, steps, value };
      }),
  );
}

/** Everything above a concept, the nearest first, with what a naming of it counts by its distance. */
function climb(from: number, broader: Ladder['broader']): { concept: number; steps: number; near: number }[] {
  const found = [{ concept: from, steps: 0, near: 1 }];
  const seen = new Set([from]);
  for (const { concept, steps, near } of found) {
    broader(concept).forEach((above, index) => {
      if (seen.has(above)) return;
      seen.add(above);
      found.push({ concept: above, steps: steps + 1, near: near * UP * (index === 0 ? 1 : SECOND) });
    });
  }
  return found;
}

/** The best naming counts in full; the best of every other place and concept adds a little. */
function scored(target: number, parts: readonly Part[]): Scored {
  const sorted = parts.toSorted((a, b) => b.value - a.value || a.naming.sentence - b.naming.sentence);
  const seen = new Set<string>();
  const kept = sorted.filter(({ naming: { concept, grade } }) => {
    const key = `${concept} ${grade}`;
    return !seen.has(key) && seen.add(key);
  });
  const score = kept.reduce((sum, { value }, index) => sum + value * (index === 0 ? 1 : FURTHER / index), 0);
  return { target, score, parts: sorted };
}
