/** Names of things (bodies, bases, industries, places, policies): which hold a query's words, which come close. */
import { fold } from './fold.ts';

export interface Name<Thing> {
  thing: Thing;
  /** The name and other names of the same thing, folded. */
  spellings: readonly string[];
}

export function nameOf<Thing>(thing: Thing, names: readonly string[]): Name<Thing> {
  return { thing, spellings: names.map((name) => fold(name).text).filter((spelling) => spelling !== '') };
}

/** Things of which one spelling holds all terms: those called just so first, then those that begin so, then the rest. */
export function findNames<Thing>(names: readonly Name<Thing>[], terms: readonly string[]): Thing[] {
  if (terms.length === 0) return [];
  const joined = terms.join('');
  const rank = (spelling: string) => (spelling === joined ? 0 : spelling.startsWith(joined) ? 1 : 2);
  return names
    .map(({ thing, spellings }) => ({
      thing,
      ranks: spellings.filter((spelling) => terms.every((term) => spelling.includes(term))).map(rank),
    }))
    .filter(({ ranks }) => ranks.length > 0)
    .sort((a, b) => Math.min(...a.ranks) - Math.min(...b.ranks))
    .map(({ thing }) => thing);
}

/**
 * Things whose names share most characters with a query, the likest first; each shares at least two characters
 * and half of the query's.
 */
export function closestNames<Thing>(names: readonly Name<Thing>[], terms: readonly string[], most: number): Thing[] {
  const wanted = new Set(terms.join(''));
  if (wanted.size < 2) return [];
  return names
    .map(({ thing, spellings }) => ({
      thing,
      likeness: Math.max(0, ...spellings.map((each) => likeness(wanted, each))),
    }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ thing }) => thing);
}

/** Characters in common, a longer name counting for less; 0 where too few are. */
function likeness(wanted: ReadonlySet<string>, spelling: string): number {
  const has = new Set(spelling);
  const common = [...wanted].filter((character) => has.has(character)).length;
  if (common < 2 || common < wanted.size / 2) return 0;
  return common / wanted.size + common / (wanted.size + has.size);
}
