/**
 * The sections of the site, in the order of the navigation. A section is linked once it has a page, so that no link
 * is dead while one is being made.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { words } from './i18n/zh-CN.ts';
import { href } from './links.ts';

export interface NavigationLink {
  name: string;
  href: string;
}

/** The lists that readers come for. */
const FIRST_RANK = ['policies', 'tasks', 'agencies', 'bases', 'industries', 'goals', 'indicators', 'measures'] as const;
/** Tools and further lists, then what the site says of itself. */
const SECOND_RANK = [
  'map',
  'graph',
  'match',
  'places',
  'organizations',
  'lineage',
  'data',
  'quality',
  'about',
] as const;

type Section = (typeof FIRST_RANK)[number] | (typeof SECOND_RANK)[number];

export const firstRank = linksTo(FIRST_RANK);
export const secondRank = linksTo(SECOND_RANK);

/** Whether a page belongs to a section: `/tasks/a/2.1/` does to `/tasks/`. */
export function isWithin(pathname: string, link: NavigationLink): boolean {
  return pathname.startsWith(link.href);
}

function linksTo(sections: readonly Section[]): NavigationLink[] {
  const short: Partial<Record<Section, string>> = words.navShort;
  return sections
    .filter(hasPage)
    .map((section) => ({ name: short[section] ?? words.nav[section], href: href(`/${section}/`) }));
}

function hasPage(section: string): boolean {
  const pages = path.join(process.cwd(), 'src/pages');
  return [`${section}.astro`, `${section}/index.astro`].some((file) => existsSync(path.join(pages, file)));
}
