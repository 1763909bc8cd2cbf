// What a browser fetches to show a page for the first time.

import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { attribute, elementsOf, type BuiltPage } from './built-page.ts';

export type ResourceKind = 'script' | 'style' | 'image';

export interface Resource {
  kind: ResourceKind;
  /** As the page writes it. */
  url: string;
}

const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;

/** The scripts, style sheets and images that the page's own markup names; a data block is no script. */
export function resourcesOf(page: BuiltPage): Resource[] {
  return elementsOf(page).flatMap((element): Resource[] => {
    const src = attribute(element, 'src');
    const href = attribute(element, 'href');
    const rel = attribute(element, 'rel')?.split(' ') ?? [];
    if (element.tagName === 'script' && src) return [{ kind: 'script', url: src }];
    if (element.tagName === 'img' && src) return [{ kind: 'image', url: src }];
    if (element.tagName !== 'link' || !href) return [];
    if (rel.includes('stylesheet')) return [{ kind: 'style', url: href }];
    if (rel.includes('modulepreload')) return [{ kind: 'script', url: href }];
    return rel.includes('icon') && !href.startsWith('data:') ? [{ kind: 'image', url: href }] : [];
  });
}

/**
 * The files behind a page's resources, each once, with the modules that its scripts import at once.
 *
 * @param base path under which the site lives, with slashes at both ends
 * @throws {Error} when a file is missing
 */
export function filesOf(page: BuiltPage, dir: string, base: string): Map<string, ResourceKind> {
  const files = new Map<string, ResourceKind>();
  const add = (file: string, kind: ResourceKind): void => {
    if (files.has(file)) return;
    if (!existsSync(join(dir, file))) throw new Error(`${page.address} asks for ${file}, which is not there.`);
    files.set(file, kind);
    if (kind !== 'script') return;
    for (const [, url = ''] of readFileSync(join(dir, file), 'utf8').matchAll(STATIC_IMPORT)) {
      add(posix.join(posix.dirname(file), url), 'script');
    }
  };
  for (const { kind, url } of resourcesOf(page)) {
    if (url.startsWith(base)) add(decodeURI(url.slice(base.length)), kind);
  }
  return files;
}
