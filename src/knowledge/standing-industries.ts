/** Of the industries that the registry knows, those that stand in a text, and all that they are a part of. */
import type { Corpus, IndustryEntry } from './corpus.ts';

/** In the order given. A registry may be made for more than the corpus says. */
export function standingIndustries({
  industries,
  tasks,
  bases,
}: Pick<Corpus, 'industries' | 'tasks' | 'bases'>): IndustryEntry[] {
  const byId = new Map(industries.map((industry) => [industry.id, industry]));
  const standing = new Set<string>();
  const stand = (id: string | null): void => {
    const found = id === null || standing.has(id) ? undefined : byId.get(id);
    if (!found) return;
    standing.add(found.id);
    stand(found.data.broader);
  };
  for (const { id, data } of industries) if (data.mentions.length > 0) stand(id);
  for (const { data } of tasks) for (const { id } of data.industries) stand(id);
  for (const { data } of bases) for (const { industry } of data.industries) stand(industry);
  return industries.filter(({ id }) => standing.has(id));
}
