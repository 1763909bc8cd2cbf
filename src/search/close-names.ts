/** Names that look like what was asked for, where nothing goes by it. */
import { foldText } from './fold.ts';
import type { Name } from './lexicon.ts';

/**
 * Those that share most characters with the query, the likest first; each shares at least two characters and half of
 * the query's.
 */
export function closeNames(names: readonly Name[], query: string, most: number): Name[] {
  const wanted = new Set(foldText(query));
  if (wanted.size < 2) return [];
  return names
    .map((name) => ({
      name,
      likeness: Math.max(...[name.name, ...name.aliases].map((each) => likeness(wanted, foldText(each)))),
    }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Characters in common, a longer name counting for less; 0 where too few are. */
function likeness(wanted: ReadonlySet<string>, spelling: string): number {
  const has = new Set(spelling);
  const common = [...wanted].filter((character) => has.has(character)).length;
  if (common < 2 || common < wanted.size / 2) return 0;
  return common / wanted.size + common / (wanted.size + has.size);
}
