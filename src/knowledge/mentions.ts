/** Where the texts name something: read from the elements of the policies' bodies. */
import { elementsOf } from './body.ts';
import type { PolicyEntry } from './corpus.ts';

export interface Mention {
  policy: string;
  /** The item that names it; null before the first item. */
  path: string | null;
}

/** By the id of what an element such as `<Place id>` names: the items that name it, in order, each once. */
export function mentionsOf(
  policies: readonly PolicyEntry[],
  element: 'Place' | 'Agency' | 'Organization' | 'Base' | 'Industry',
): Map<string, Mention[]> {
  const byId = new Map<string, Mention[]>();
  for (const policy of policies) {
    for (const { name, attributes, path } of elementsOf(policy.body ?? '')) {
      if (name !== element || !attributes.id) continue;
      const mentions = byId.get(attributes.id) ?? [];
      byId.set(attributes.id, mentions);
      if (!mentions.some((mention) => mention.policy === policy.id && mention.path === path)) {
        mentions.push({ policy: policy.id, path });
      }
    }
  }
  return byId;
}
