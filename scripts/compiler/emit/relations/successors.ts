/** Which policies of a corpus do not count, since another one tells their facts or has ended them. */
import type { PolicyRelation, Succession } from '../../../../src/schemas/relation.ts';

/** As much of a policy as tells that. */
export interface Related {
  id: string;
  isDraft: boolean;
  relations: readonly PolicyRelation[];
}

/**
 * A draft whose issued text is there, or its next round; a text that is replaced or repealed as a whole; a paper about a
 * policy. A draft ends nothing but an earlier draft, and what is amended stands.
 *
 * @returns by the id of such a policy, what stands for it; of several the first
 */
export function successorsOf(policies: readonly Related[]): Map<string, Succession> {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const successors = new Map<string, Succession>();
  for (const policy of policies)
    for (const relation of policy.relations) {
      const other = relation.policy === null ? undefined : byId.get(relation.policy);
      const found = other && succeeded(policy, relation, other);
      if (found && !successors.has(found.id)) successors.set(found.id, found.by);
    }
  return successors;
}

function succeeded(
  from: Related,
  { kind, partly }: PolicyRelation,
  to: Related,
): { id: string; by: Succession } | null {
  if (kind === 'explains') return { id: from.id, by: { policy: to.id, as: 'explained' } };
  if (partly || kind === 'amends' || (from.isDraft && !to.isDraft)) return null;
  if (kind === 'repeals') return { id: to.id, by: { policy: from.id, as: 'repealed' } };
  return { id: to.id, by: { policy: from.id, as: !to.isDraft ? 'replaced' : from.isDraft ? 'revised' : 'issued' } };
}
