// Where links lead: every address and anchor inside the site must exist, and nothing may be fetched from elsewhere.

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elementsOf, type BuiltPage } from '../../scripts/site/built-page.ts';
import { resourcesOf } from '../../scripts/site/resources.ts';

const HOST = 'http://site.invalid';
/** Attributes that make a browser fetch or follow something, by the element that has them. */
const ADDRESSES = ['href', 'src', 'action', 'cite', 'data', 'poster'] as const;

/** Dead addresses and anchors of all pages, in sentences, each pair of page and address once. */
export function deadLinks(pages: readonly BuiltPage[], dir: string, base: string): string[] {
  const anchors = new Map(pages.map((page) => [page.address, anchorsOf(page)]));
  return pages.flatMap((page) => {
    const faults = new Set<string>();
    for (const address of addressesOf(page)) {
      const fault = faultOf(address, page, { anchors, dir, base });
      if (fault) faults.add(`${page.address}: ${address} ${fault}`);
    }
    return [...faults];
  });
}

interface Site {
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  dir: string;
  base: string;
}

function faultOf(address: string, page: BuiltPage, { anchors, dir, base }: Site): string | null {
  const url = new URL(address, HOST + base + page.address.slice(1));
  if (url.origin !== HOST) return null;
  if (!url.pathname.startsWith(base)) return `leaves the base path ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length - 1));
  const known = anchors.get(path);
  if (!known) return existsAsFile(join(dir, path)) ? null : 'does not exist';
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === '' || known.has(anchor) ? null : 'names no place on its page';
}

function existsAsFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function addressesOf(page: BuiltPage): string[] {
  return elementsOf(page).flatMap((element) =>
    ADDRESSES.flatMap((name) => attribute(element, name) ?? []).filter((address) => !address.startsWith('data:')),
  );
}

function anchorsOf(page: BuiltPage): Set<string> {
  return new Set(elementsOf(page).flatMap((element) => attribute(element, 'id') ?? []));
}

/** What a page would fetch from another server, in sentences. */
export function foreignRequests(pages: readonly BuiltPage[]): string[] {
  return pages.flatMap((page) =>
    resourcesOf(page)
      .filter(({ url }) => /^(?:[a-z]+:)?\/\//i.test(url))
      .map(({ url }) => `${page.address}: asks another server for ${url}`),
  );
}

/** Pages that share a title or a canonical address, or that have none, in sentences. */
export function indistinctPages(pages: readonly BuiltPage[]): string[] {
  const seen = new Map<string, string>();
  return pages
    .filter((page) => page.address !== '/404.html' && !leadsOn(page))
    .flatMap((page) => {
      const elements = elementsOf(page);
      const canonical = elements.filter((element) => attribute(element, 'rel') === 'canonical');
      const href = canonical[0] && attribute(canonical[0], 'href');
      if (canonical.length !== 1 || !href) return [`${page.address}: ${canonical.length} canonical addresses, not one`];
      const title = /<title>(.*?)<\/title>/s.exec(page.html)?.[1] ?? '';
      const faults = [href, title].flatMap((each) => {
        const other = seen.get(each);
        seen.set(each, page.address);
        return other ? [`${page.address}: “${each}” is also that of ${other}`] : [];
      });
      return title ? faults : [...faults, `${page.address}: has no title`];
    });
}

/** True for a page that only leads to where its words stand now: its canonical address is that one's. */
function leadsOn(page: BuiltPage): boolean {
  return elementsOf(page).some((element) => attribute(element, 'httpEquiv')?.toLowerCase() === 'refresh');
}
