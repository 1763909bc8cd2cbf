/** Which bases an enterprise can go to, and what the chapter on positioning of their plan says for each. */
import type { TextClause } from '../knowledge/clauses.ts';
import type { Base } from '../schemas/base.ts';

export interface Extent {
  policy: string;
  start: number;
  end: number;
}

/** `建设国内极具影响力的新能源产业基地`: a class of bases, told of in the paragraph that it heads. */
const HEADING = /^[^。，,；;]{0,40}产业基地[。：:]/;

/** Whether a clause tells what a kind of base is for; one that opens with the name of a base tells of that base. */
export function isPositioning({ text }: Pick<TextClause, 'text'>, names: readonly string[]): boolean {
  const heading = HEADING.exec(text.trim())?.[0];
  return heading !== undefined && !names.some((name) => heading.includes(name));
}

/** The words of that heading. */
export function headingOf({ text }: Pick<TextClause, 'text'>): string {
  return HEADING.exec(text.trim())?.[0] ?? '';
}

/** Whether a base can be an answer: the text says where it will lie, or at least which industries it is for. */
export function isAnswer({ kind, site, industries }: Pick<Base, 'kind' | 'site' | 'industries'>): boolean {
  return kind === 'base' && (site !== null || industries.length > 0);
}

/**
 * Whether a name is that of a class of bases, as 战略性新兴产业基地: without a site, it says neither where it lies nor for
 * which industry.
 *
 * @param says Whether a name holds a place or an industry.
 */
export function isClassName(
  { name, kind, site }: Pick<Base, 'name' | 'kind' | 'site'>,
  says: (name: string) => boolean,
) {
  return kind === 'base' && site === null && !says(name);
}
