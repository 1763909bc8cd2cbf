// Lets a build fail that made a page heavier than its budget.

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { overBudget, weighPages } from './budgets.ts';
import { readBuiltPages } from './built-page.ts';

/** @param base path under which the site lives, with slashes at both ends */
export function budgets(base: string): AstroIntegration {
  return {
    name: 'budgets',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const faults = overBudget(weighPages(readBuiltPages(folder), folder, base));
        if (faults.length > 0) throw new Error(['Too heavy (gzipped):', ...faults].join('\n  '));
      },
    },
  };
}
