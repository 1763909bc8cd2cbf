/** What can be done with the facts of one kind. Facts are never altered: what changes is made anew. */
import type { CorrectionKind, Fields } from '../../../../src/schemas/correction.ts';
import type { Edited } from '../../../../src/schemas/edited.ts';
import type { Facts, Span } from '../../tree/facts.ts';
import type { Policy } from '../../tree/nodes.ts';

/** A fact by the ranges at which its words stand. */
export interface Found<Fact = unknown> {
  fact: Fact;
  spans: readonly Span[];
}

/** Name and id of a body as a text of the policy's place means it. */
export type NameBody = (printed: string) => { name: string; agency: string | null };

/** What a correction is made with. */
export interface Setting {
  policy: Policy;
  /** The facts as they are by now. */
  facts: Facts;
  nameBody: NameBody;
  mark: Edited;
}

export interface Kind<Name extends CorrectionKind, Fact> {
  /** The facts in order. */
  find: (facts: Facts) => Found<Fact>[];
  drop: (fact: Fact, setting: Setting) => Facts;
  /** @returns null where the fact is so already */
  change: (fact: Fact, to: Fields<Name>, setting: Setting) => Facts | null;
  /** @returns null where nothing holds such a fact */
  add: (place: Span, to: Fields<Name>, setting: Setting) => Facts | null;
}

/** A fact with values put in; null where it has them already. */
export function patched<Fact extends object>(fact: Fact, values: Partial<Fact>): Fact | null {
  const isSo = Object.entries(values).every(
    ([name, value]) => value === undefined || JSON.stringify(fact[name as keyof Fact]) === JSON.stringify(value),
  );
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return isSo ? null : { ...fact, ...given };
}

export function inOrder<Fact extends Span>(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => a.start - b.start || b.end - a.end);
}

export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isAt(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
