/** The names by which the texts and the registry call an agency, each once, with where it stands and why it is the same body. */
import type { AgencyEntry } from './corpus.ts';

export interface AgencyName {
  name: string;
  /** The registry's reason for an alias; `same` for the canonical name, `elided` for its tail (省科技厅 → 科技厅). */
  reason: { kind: 'same' | 'elided' } | { kind: 'alias'; words: string } | null;
  uses: readonly { policy: string; count: number }[];
}

/** Names that a text uses come first, in the order of the entry. */
export function namesOf({ data }: AgencyEntry): AgencyName[] {
  const names = new Set([...data.named.map(({ verbatim }) => verbatim), ...data.aliases.map(({ name }) => name)]);
  const reasons = new Map(data.aliases.map(({ name, reason }) => [name, reason]));
  return [...names].map((name) => {
    const words = reasons.get(name);
    const uses = data.named.filter(({ verbatim }) => verbatim === name);
    if (words !== undefined) return { name, uses, reason: { kind: 'alias', words } };
    if (name === data.name || name === data.fullName) return { name, uses, reason: { kind: 'same' } };
    return { name, uses, reason: data.name.endsWith(name) ? { kind: 'elided' } : null };
  });
}
