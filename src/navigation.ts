/** The sections of the site, in the order of the navigation: only those in which there is something. */
import { words } from './i18n/zh-CN.ts';
import { knowledge } from './knowledge/index.ts';
import { mapGround } from './knowledge/map-ground.ts';
import { emptySections, LISTS, TOOLS, type Section } from './knowledge/sections.ts';
import { href } from './links.ts';

export interface NavigationLink {
  name: string;
  href: string;
}

export interface Navigation {
  firstRank: readonly NavigationLink[];
  secondRank: readonly NavigationLink[];
}

let cached: Promise<Navigation> | undefined;

/** The same on every page. */
export function navigation(): Promise<Navigation> {
  cached ??= Promise.all([knowledge(), mapGround()]).then(([atlas, ground]) => {
    const empty = emptySections(atlas, ground !== null);
    const linksTo = (sections: readonly Section[]) => sections.filter((each) => !empty.has(each)).map(linkTo);
    return { firstRank: linksTo(LISTS), secondRank: linksTo(TOOLS) };
  });
  return cached;
}

/** Whether a page belongs to a section: `/tasks/a/2.1/` does to `/tasks/`. */
export function isWithin(pathname: string, link: NavigationLink): boolean {
  return pathname.startsWith(link.href);
}

function linkTo(section: Section): NavigationLink {
  const short: Partial<Record<Section, string>> = words.navShort;
  return { name: short[section] ?? words.nav[section], href: href(`/${section}/`) };
}
