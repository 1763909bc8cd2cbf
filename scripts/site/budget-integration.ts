// Says at the end of a build which pages are heavier than their budget. The site is built all the same: a heavy page is
// slow, not wrong. (`npm run audit` fails on it, for the example.)

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Atlas } from '../../src/schemas/atlas.ts';
import { overBudget, weighPages } from './budgets.ts';
import { readBuiltPages } from './built-page.ts';

const SHOWN = 10;

/** @param site its base path, with slashes at both ends, and its budgets */
export function budgets({ basePath, budgets }: Pick<Atlas, 'basePath' | 'budgets'>): AstroIntegration {
  return {
    name: 'budgets',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const faults = overBudget(weighPages(readBuiltPages(folder), folder, basePath), budgets);
        if (faults.length > 0) logger.warn(adviceOn(faults));
      },
    },
  };
}

/** The heavy pages, and what a keeper can do about them. */
export function adviceOn(faults: readonly string[]): string {
  const more = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : [];
  return [
    `${faults.length === 1 ? 'One page is' : `${faults.length} pages are`} heavier than planned (gzipped):`,
    ...[...faults.slice(0, SHOWN), ...more].map((line) => `  ${line}`),
    'The site is complete; such a page takes longer to load on a slow line. Host it with compression, and if that is',
    'acceptable, raise the limit under “budgets” in atlas.yaml. A long list grows with every policy: this is no fault of yours.',
  ].join('\n');
}
