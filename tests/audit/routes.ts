// Which of the site's routes a built page belongs to, so that one page can stand for each kind.

import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { BuiltPage } from '../../scripts/site/built-page.ts';

interface Route {
  /** The source file without its ending: `tasks/[...id]`. */
  name: string;
  pattern: RegExp;
}

/**
 * The heaviest page of each route, by the name of the route; routes without a page are left out.
 *
 * @param folder where the pages' sources are: `src/pages`
 */
export function pageOfEachRoute(pages: readonly BuiltPage[], folder: string): Map<string, BuiltPage> {
  const routes = readRoutes(folder);
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const route = routes.find(({ pattern }) => pattern.test(page.address));
    if (!route) throw new Error(`${page.address} belongs to no file below ${folder}.`);
    const other = heaviest.get(route.name);
    if (!other || other.html.length < page.html.length) heaviest.set(route.name, page);
  }
  return heaviest;
}

/** A fixed name wins over a parameter, and one parameter over many, as in Astro. */
function readRoutes(folder: string): Route[] {
  const rank = (name: string) => (name.includes('[...') ? 2 : name.includes('[') ? 1 : 0);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/\.astro$/, ''),
    )
    .sort((a, b) => rank(a) - rank(b) || b.split('/').length - a.split('/').length || (a < b ? -1 : 1))
    .map((name) => ({ name, pattern: patternOf(name) }));
}

/** `agencies/[id]/sheet` → /^\/agencies\/[^/]+\/sheet\/$/ */
function patternOf(name: string): RegExp {
  if (name === '404') return /^\/404\.html$/;
  const parts = name.split('/').filter((part, at, all) => !(part === 'index' && at === all.length - 1));
  const source = parts.map((part) =>
    part.startsWith('[...') ? '.+' : part.startsWith('[') ? '[^/]+' : part.replace(/[.\\]/g, '\\$&'),
  );
  return new RegExp(`^/${source.map((part) => `${part}/`).join('')}$`);
}
