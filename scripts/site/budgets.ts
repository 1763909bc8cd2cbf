// How heavy a page may be, and how heavy it is: bytes as a host sends them, gzipped.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Atlas } from '../../src/schemas/atlas.ts';
import type { BuiltPage } from './built-page.ts';
import { filesOf, type ResourceKind } from './resources.ts';

export interface Weight {
  /** The page without what stands in its `main`: what every page carries. */
  shell: number;
  html: number;
  script: number;
  style: number;
  image: number;
  /** All of a first visit. */
  total: number;
}

const KILOBYTE = 1000;

/** Limits in kilobytes, as `atlas.yaml` has them. */
export type Budgets = Atlas['budgets'];

/** Figures and the base finder need scripts that reading pages do without, so their pages have budgets of their own. */
const FIGURE_PAGES: ReadonlySet<string> = new Set(['map', 'graph', 'match'] satisfies (keyof Budgets)[]);

/** Collections whose entries a reader opens one after another, on a phone. */
const FACT_PAGES: ReadonlySet<string> = new Set(['tasks', 'agencies', 'bases', 'goals']);

/** Weighs every page of the site in `dir`; a file that many pages share is compressed once. */
export function weighPages(pages: readonly BuiltPage[], dir: string, base: string): Map<string, Weight> {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = sizes.get(file) ?? gzipped(readFileSync(join(dir, file)));
    sizes.set(file, size);
    return size;
  };
  return new Map(
    pages.map((page) => {
      const parts: Record<ResourceKind, number> = { script: 0, style: 0, image: 0 };
      for (const [file, kind] of filesOf(page, dir, base)) parts[kind] += sizeOf(file);
      const html = gzipped(page.html);
      const total = html + parts.script + parts.style + parts.image;
      return [page.address, { shell: gzipped(shellOf(page.html)), html, ...parts, total }];
    }),
  );
}

/** What is too heavy, in sentences; empty when every page keeps its budget. */
export function overBudget(weights: ReadonlyMap<string, Weight>, budgets: Budgets): string[] {
  return [...weights].flatMap(([address, weight]) => {
    const figure = figureBudget(address, budgets);
    const limits: [name: string, bytes: number, limit: number][] = [
      ['HTML outside main', weight.shell, budgets.shell],
      ['scripts', weight.script, figure ?? budgets.scripts],
      ['style sheets', weight.style, budgets.styles],
      ['first visit', weight.total, figure ?? (isFactPage(address) ? budgets.entry : budgets.page)],
    ];
    return limits
      .filter(([, bytes, limit]) => bytes > limit * KILOBYTE)
      .map(([name, bytes, limit]) => `${address}: ${name} ${kilobytes(bytes)}, at most ${kilobytes(limit * KILOBYTE)}`);
  });
}

/** The heaviest page in each part, as lines for people; no line for a kind of page that the site lacks. */
export function heaviest(weights: ReadonlyMap<string, Weight>, budgets: Budgets): string[] {
  const most = (title: string, part: keyof Weight, limit: number, among: (address: string) => boolean): string[] => {
    const [first, ...others] = [...weights].filter(([each]) => among(each));
    if (first === undefined) return [];
    const [address, weight] = others.reduce((a, b) => (b[1][part] > a[1][part] ? b : a), first);
    const [found, allowed] = [weight[part], limit * KILOBYTE].map((bytes) => kilobytes(bytes).padStart(8));
    return [`${title.padEnd(36)} ${found} of ${allowed}  ${address}`];
  };
  const reading = (address: string) => figureBudget(address, budgets) === undefined;
  return [
    most('HTML outside main', 'shell', budgets.shell, () => true),
    most('scripts of a reading page', 'script', budgets.scripts, reading),
    most('style sheets', 'style', budgets.styles, () => true),
    most('first visit: task, agency, base, goal', 'total', budgets.entry, isFactPage),
    most('first visit: any other page', 'total', budgets.page, (address) => reading(address) && !isFactPage(address)),
  ].flat();
}

/** `/tasks/<policy>/2.1/` is one; `/tasks/` is a list. */
function isFactPage(address: string): boolean {
  const [collection = '', entry] = address.split('/').filter(Boolean);
  return FACT_PAGES.has(collection) && entry !== undefined;
}

function figureBudget(address: string, budgets: Budgets): number | undefined {
  const [section = ''] = address.split('/').filter(Boolean);
  return FIGURE_PAGES.has(section) ? budgets[section as keyof Budgets] : undefined;
}

function shellOf(html: string): string {
  return html.replace(/(<main\b[^>]*>).*(<\/main>)/s, '$1$2');
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`;
}
