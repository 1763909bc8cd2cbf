// What a site says that it should not: of a corpus that is not its own, by menus that lead to nothing, and in the compiler's words.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../../scripts/site/built-page.ts';

/** Names of another corpus that stand on a page, though nothing of this one has them. */
export function foreignNames(pages: readonly BuiltPage[], names: readonly string[], own: string): string[] {
  const foreign = names.filter((name) => !own.includes(name));
  return pages.flatMap(({ address, html }) => {
    const found = foreign.find((name) => html.includes(name));
    return found === undefined ? [] : [`${address} says “${found}”.`];
  });
}

/** What a page says that lists nothing; a card of the map may say it of its place (这里). */
const NOTHING = /<p class="silent">收录的(?![^<]*这里)/;

/** Links of the main menu whose page lists nothing. The list of policies is the exception: it says how to begin. */
export function emptyMenus(pages: readonly BuiltPage[], base: string): string[] {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const home = byAddress.get('/')?.html ?? '';
  const menu = /<nav class="site-nav".*?<\/nav>/s.exec(home)?.[0] ?? '';
  const addresses = [...menu.matchAll(/href="([^"#?]+)"/g)].map(([, href = '']) => `/${href.slice(base.length)}`);
  return addresses
    .filter((address) => address !== '/policies/' && NOTHING.test(byAddress.get(address)?.html ?? ''))
    .map((address) => `The menu leads to ${address}, where there is nothing.`);
}

/** An id as the whole of what an element says: luoning-qixiawan. Codes are shown as such, in <code>. */
const RAW_ID = /<(?!code\b)[a-z][^<>]*>\s*([a-z]+(?:-[a-z0-9]+)+)\s*<\//;
const SCRIPTS = /<(script|style|template)\b.*?<\/\1>/gs;

/** Ids that stand where a name should. */
export function rawIds(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap(({ address, html }) => {
    const id = RAW_ID.exec(html.replace(SCRIPTS, ''))?.[1];
    return id === undefined ? [] : [`${address} shows the id “${id}” for a name.`];
  });
}

/** Pages that do not know the level of a body: an invented text names none whose name does not tell it. */
export function unknownLevels(pages: readonly BuiltPage[]): string[] {
  return pages
    .filter(({ html }) => html.includes('级别未载'))
    .map(({ address }) => `${address} does not know the level of a body.`);
}

/** What is served while a site is worked on, and is no part of a site. */
export function keepersPages(dist: string): string[] {
  return existsSync(join(dist, 'review')) ? ['There is a folder /review/, which only the keeper may see.'] : [];
}
