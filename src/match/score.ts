/** How well each target fits what was understood, and by which namings: every score is a sum whose parts can be shown. */
import { fold } from '../text/fold.ts';
import type { Grade } from './format.ts';
import { reach } from './thesaurus.ts';
import type { Understood } from './understand.ts';

/** What a naming is worth by where the text says it. */
export const WORTH: Readonly<Record<Grade, number>> = {
  listed: 1,
  name: 0.9,
  aims: 0.85,
  title: 0.9,
  position: 0.7,
  elsewhere: 0.65,
  related: 0.35,
  text: 0.4,
  aside: 0.3,
};
/** A step to something broader or narrower says less. */
const UP = 0.55;
const DOWN = 0.75;
const DEEPEST = 3;
/** The text uses the very words of the enterprise. */
const LITERAL = 1.35;
/** What further namings add to the best one. */
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
  const up = reach(understood.concept, ladder.broader);
  const down = reach(understood.concept, ladder.narrower, DEEPEST).slice(1);
  const steps = [
    ...up.map(({ concept, steps }) => ({ concept, steps })),
    ...down.map(({ concept, steps }) => ({ concept, steps: -steps })),
  ];
  const literal = understood.whole ? fold(understood.words) : null;
  return steps.flatMap(({ concept, steps }) =>
    namingsOf(concept)
      // To lean on an industry is not to be for all that belongs to it.
      .filter(({ grade }) => steps <= 0 || grade !== 'aside')
      .map((naming): Part => {
        const near = steps > 0 ? UP ** steps : DOWN ** -steps;
        const value = understood.weight * WORTH[naming.grade] * near * (naming.words === literal ? LITERAL : 1);
        return { naming, understood, steps, value };
      }),
  );
}

/** The best naming counts in full; the best of every other place and concept adds a little. */
function scored(target: number, parts: readonly Part[]): Scored {
  const sorted = parts.toSorted((a, b) => b.value - a.value || a.naming.sentence - b.naming.sentence);
  const seen = new Set<string>();
  const kept = sorted.filter(({ naming: { concept, grade } }) => {
    const key = `${concept} ${grade}`;
    return !seen.has(key) && seen.add(key);
  });
  const score = kept.reduce((sum, { value }, index) => sum + value * (index === 0 ? 1 : FURTHER), 0);
  return { target, score, parts: sorted };
}
