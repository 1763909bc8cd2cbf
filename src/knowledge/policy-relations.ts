/** The relations of one policy in both directions, with the words that tell them. */
import { words } from '../i18n/zh-CN.ts';
import type { PolicyRelation } from '../schemas/relation.ts';
import type { PolicyEntry } from './corpus.ts';

/** A relation that another policy bears to one. */
export interface Incoming {
  from: PolicyEntry;
  relation: PolicyRelation;
}

export interface ToldRelation {
  /** Before and after the title of the other text. */
  told: readonly [before: string, after: string];
  /** Null for a text that the corpus does not hold. */
  other: PolicyEntry | null;
  title: string | null;
  number: string | null;
  relation: PolicyRelation;
}

/** By the id of a policy, what others do to it. */
export function relationsTurnedRound(policies: readonly PolicyEntry[]): Map<string, Incoming[]> {
  const all = policies.flatMap((from) => (from.data.relations ?? []).map((relation) => ({ from, relation })));
  return Map.groupBy(
    all.filter(({ relation }) => relation.policy !== null),
    ({ relation }) => relation.policy ?? '',
  );
}

/** What others do to it first, then what it does to others. */
export function relationsOf(
  policy: PolicyEntry,
  policyById: ReadonlyMap<string, PolicyEntry>,
  incoming: ReadonlyMap<string, readonly Incoming[]>,
): ToldRelation[] {
  const text = words.policy.relations;
  const isDraft = policy.data.stage === 'draft';
  const from = (incoming.get(policy.id) ?? []).map(({ from: other, relation }): ToldRelation => {
    const byDraft = other.data.stage === 'draft';
    const version = isDraft && relation.kind === 'replaces' ? (byDraft ? text.fromRound : text.fromIssued) : null;
    const told = version ?? (byDraft ? text.fromDraft : text.from)[relation.kind];
    return { told, other, title: other.data.title, number: other.data.docNumber, relation };
  });
  const to = (policy.data.relations ?? []).map((relation): ToldRelation => {
    const other = relation.policy === null ? null : (policyById.get(relation.policy) ?? null);
    const ofDraft = other?.data.stage === 'draft' && relation.kind === 'replaces';
    const version = ofDraft ? (isDraft ? text.toOwnRound : text.toOwnDraft) : null;
    const told = version ?? (isDraft ? text.toDraft : text.to)[relation.kind];
    return { told, other, title: relation.title, number: other?.data.docNumber ?? relation.number, relation };
  });
  return [...from, ...to];
}
