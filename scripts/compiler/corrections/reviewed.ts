/** How much of a text somebody has looked at: what was found right holds as long as the text of its item is the same. */
import { createHash } from 'node:crypto';
import type { ReviewCount, Reviewed } from '../../../src/schemas/correction.ts';
import type { Policy } from '../tree/nodes.ts';
import { factsOf, type ReviewedFact } from './facts-of.ts';
import { itemsOf, ownText, type Item } from './items.ts';
import { placesOf } from './places.ts';

export interface ReviewedItem extends Item {
  /** Of its own words, white space aside. */
  digest: string;
  facts: (ReviewedFact & { isRight: boolean })[];
  /** True where the item as a whole was found right. */
  isRight: boolean;
  /** True where nothing is left to look at: it was found right, or each of its facts was, or was put right. */
  isReviewed: boolean;
  /** True for what was found right before its words changed. */
  isStale: boolean;
}

/** All items that are to be looked at: those with facts, or with words besides their heading. */
export function reviewOf(policy: Policy, reviewed: readonly Reviewed[]): ReviewedItem[] {
  const facts = Map.groupBy(factsOf(policy), ({ item }) => item);
  return itemsOf(policy)
    .map((item) => reviewedItem(policy, item, facts.get(item.path) ?? [], reviewed))
    .filter((item) => item.facts.length > 0 || hasWords(policy, item));
}

/** How many there are to be looked at, and how many have been. */
export function reviewCountOf(policy: Policy, reviewed: readonly Reviewed[]): ReviewCount {
  const items = reviewOf(policy, reviewed);
  return { items: items.length, reviewed: items.filter(({ isReviewed }) => isReviewed).length };
}

function reviewedItem(policy: Policy, item: Item, own: ReviewedFact[], reviewed: readonly Reviewed[]): ReviewedItem {
  const digest = digestOfText(ownText(policy, item));
  const said = reviewed.filter((each) => each.item === item.path);
  const valid = said.filter((each) => each.digest === digest);
  const isRight = valid.some(({ kind }) => kind === undefined);
  const facts = own.map((fact) => ({ ...fact, isRight: isRight || valid.some((each) => isAbout(each, fact, policy)) }));
  return {
    ...item,
    digest,
    facts,
    isRight,
    isReviewed: isRight || (facts.length > 0 && facts.every((fact) => fact.isRight || fact.editor !== null)),
    isStale: valid.length < said.length,
  };
}

function isAbout({ kind, words, item, occurrence }: Reviewed, fact: ReviewedFact, policy: Policy): boolean {
  if (kind !== fact.kind || words === undefined) return false;
  return placesOf({ words, item, occurrence }, policy).some(
    ({ start, end }) => start === fact.start && end === fact.end,
  );
}

/** The first 12 digits of a digest of a text without its white space. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text.replace(/\s/g, '')).digest('hex').slice(0, 12);
}

function hasWords(policy: Policy, item: Item): boolean {
  const bare = (text: string) => text.replace(/[\s。：:、，.]/g, '');
  return bare(ownText(policy, item)) !== bare(`${item.label}${item.heading ?? ''}`);
}
