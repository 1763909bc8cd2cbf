/** Queries that show what search can do, chosen by rule, so that any corpus finds its own. */
import type { AgencyEntry, BaseEntry, Corpus } from './corpus.ts';
import type { Assignment } from './duties.ts';
import { exampleBase } from './examples.ts';

interface Known {
  industries: Corpus['industries'];
  agencies: readonly AgencyEntry[];
  bases: readonly BaseEntry[];
  dutiesByAgency: ReadonlyMap<string, readonly Assignment[]>;
}

/**
 * The industry named most often, the question who leads it, the base told of most, and the body with the most duties
 * by the shortest name it goes by.
 *
 * @param question Makes a question of an industry's name: 谁牵头新材料.
 */
export function exampleQueries(
  { industries, agencies, bases, dutiesByAgency }: Known,
  question: (industry: string) => string,
): string[] {
  const industry = exampleIndustry(industries);
  const body = most(agencies, ({ id }) => dutiesByAgency.get(id)?.length ?? 0)?.data;
  const names = body ? [body.name, ...body.aliases.map(({ name }) => name)] : [];
  const shortest = names.toSorted((a, b) => a.length - b.length)[0];
  const base = exampleBase(bases)?.data.name;
  return [industry, industry && question(industry), base, shortest].filter((query) => query !== undefined);
}

/** The industry named most often; none where no text names any. */
export function exampleIndustry(industries: Corpus['industries']): string | undefined {
  return most(industries, ({ data }) => data.mentions.length)?.data.name;
}

/** The first of those with the highest count. */
function most<Entry>(entries: readonly Entry[], count: (entry: Entry) => number): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (best, each) => (best !== undefined && count(best) >= count(each) ? best : each),
    undefined,
  );
}
