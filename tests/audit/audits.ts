// What is demanded of the built site as a whole, each demand with the sentences that say where it is not met.

import type { Atlas } from '../../src/schemas/atlas.ts';
import { heaviest, overBudget, weighPages } from '../../scripts/site/budgets.ts';
import type { BuiltPage } from '../../scripts/site/built-page.ts';
import { blankFacts } from './blank-facts.ts';
import { deadLinks, foreignRequests, indistinctPages } from './links.ts';
import { incompleteIndex } from './search-index.ts';
import { unguardedPages } from './security.ts';
import { invalidHtml } from './valid-html.ts';

export interface Audit {
  title: string;
  /** Figures worth reading also when all is well. */
  figures?: string[];
  faults: string[];
}

/**
 * @param dir folder of the built site
 * @param site the path under which it lives, and its budgets
 */
export async function auditSite(
  pages: readonly BuiltPage[],
  dir: string,
  { basePath: base, budgets }: Pick<Atlas, 'basePath' | 'budgets'>,
): Promise<Audit[]> {
  const weights = weighPages(pages, dir, base);
  return [
    { title: 'Every page keeps its budget', figures: heaviest(weights, budgets), faults: overBudget(weights, budgets) },
    { title: 'Every link leads somewhere', faults: deadLinks(pages, dir, base) },
    { title: 'Nothing is asked of another server', faults: foreignRequests(pages) },
    { title: 'Every page lets in nothing but the site’s own', faults: unguardedPages(pages) },
    { title: 'The index of the search is whole', faults: incompleteIndex(dir) },
    { title: 'No value is blank', faults: blankFacts(pages) },
    { title: 'Every page has a title and an address of its own', faults: indistinctPages(pages) },
    { title: 'Every page is valid HTML', faults: await invalidHtml(pages) },
  ];
}
