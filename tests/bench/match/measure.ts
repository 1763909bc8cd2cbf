// Counts how many enterprises get the right answer, whether every reason stands in its text and bears on what was asked.

import { answer, type Answer, type Finder, type Found } from '../../../src/match/answer.ts';
import { reach } from '../../../src/match/thesaurus.ts';
import { fold } from '../../../src/text/fold.ts';
import type { Characters } from '../../../src/text/simplify.ts';
import type { Enterprise } from './enterprises.ts';

export interface Figures {
  enterprises: number;
  withBase: number;
  first: number;
  withinThree: number;
  withoutBase: number;
  none: number;
  reasons: number;
  exact: number;
  bearing: number;
  /** Milliseconds, the slowest twentieth left out. */
  p95: number;
  /** One line for each enterprise that got a wrong answer. */
  faults: string[];
}

/** @param sources The text of each policy by its id. */
export function measure(
  enterprises: readonly Enterprise[],
  finder: Finder,
  characters: Characters,
  sources: ReadonlyMap<string, string | null>,
): Figures {
  const asked = enterprises.map((enterprise) => {
    const started = performance.now();
    const found = answer(enterprise.says, finder, characters);
    return { enterprise, found, time: performance.now() - started };
  });
  const withBase = asked.filter(({ enterprise }) => !enterprise.none);
  const withoutBase = asked.filter(({ enterprise }) => enterprise.none);
  const reasons = asked.flatMap(({ found }) =>
    [...found.bases, ...found.others].flatMap((each) => each.reasons.map((reason) => ({ reason, each, found }))),
  );
  return {
    enterprises: asked.length,
    withBase: withBase.length,
    first: withBase.filter(({ enterprise, found }) => isFirstRight(enterprise, found)).length,
    withinThree: withBase.filter(({ enterprise, found }) => isWithinThree(enterprise, found)).length,
    withoutBase: withoutBase.length,
    none: withoutBase.filter(({ found }) => found.empty).length,
    reasons: reasons.length,
    exact: reasons.filter(({ reason }) => sources.get(finder.index.policies[reason.policy]!.id)?.includes(reason.quote))
      .length,
    bearing: reasons.filter(({ reason, each }) => bears(reason.quote, each, finder)).length,
    p95: percentile(
      asked.map(({ time }) => time),
      0.95,
    ),
    faults: asked.flatMap(({ enterprise, found }) => faultOf(enterprise, found) ?? []),
  };
}

const namesOf = ({ bases }: Answer) => bases.map(({ target }) => target.name);

function isFirstRight({ first }: Enterprise, found: Answer): boolean {
  return first.includes(namesOf(found)[0] ?? '');
}

function isWithinThree({ first, all }: Enterprise, found: Answer): boolean {
  const three = namesOf(found).slice(0, 3);
  return first.some((name) => three.includes(name)) && all.every((name) => three.includes(name));
}

function faultOf(enterprise: Enterprise, found: Answer): string | null {
  const understood = found.understood.map(({ path }) => path.join('→')).join('; ');
  const told = `${enterprise.says} [${understood}]: ${namesOf(found).join('、') || 'none'}`;
  if (enterprise.none) return found.empty ? null : `${told}; expected none`;
  if (isFirstRight(enterprise, found) && isWithinThree(enterprise, found)) return null;
  return `${told}; expected ${enterprise.first.join('|')}${enterprise.all.length > 0 ? ` with ${enterprise.all.join('、')}` : ''}`;
}

/** Whether a quote holds a label of what was understood, of something broader, or of a part of it. */
function bears(quote: string, { parts }: Found, { concepts, narrower }: Finder): boolean {
  const text = fold(quote);
  const understood = new Set(parts.map((part) => part.understood.concept));
  const near = [...understood].flatMap((concept) => [
    ...reach(concept, (at) => concepts[at]!.broader),
    ...reach(concept, (at) => narrower[at]!),
  ]);
  return near.some(({ concept }) => concepts[concept]!.labels.some((label) => text.includes(fold(label))));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
