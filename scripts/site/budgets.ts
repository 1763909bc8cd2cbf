// How heavy a page may be, and how heavy it is: bytes as a host sends them, gzipped.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
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
const SHELL = 7 * KILOBYTE;
const SCRIPT = 15 * KILOBYTE;
const STYLE = 15 * KILOBYTE;
const FACT = 30 * KILOBYTE;
const PAGE = 60 * KILOBYTE;

/** Figures and the base finder need scripts that reading pages do without, so their pages have budgets of their own. */
const FIGURE_PAGES: Readonly<Record<string, number>> = {
  map: 120 * KILOBYTE,
  graph: 150 * KILOBYTE,
  match: 70 * KILOBYTE,
};

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
export function overBudget(weights: ReadonlyMap<string, Weight>): string[] {
  return [...weights].flatMap(([address, weight]) => {
    const figure = figureBudget(address);
    const limits: [name: string, bytes: number, limit: number][] = [
      ['HTML outside main', weight.shell, SHELL],
      ['scripts', weight.script, figure ?? SCRIPT],
      ['style sheets', weight.style, STYLE],
      ['first visit', weight.total, figure ?? (isFactPage(address) ? FACT : PAGE)],
    ];
    return limits
      .filter(([, bytes, limit]) => bytes > limit)
      .map(([name, bytes, limit]) => `${address}: ${name} ${kilobytes(bytes)}, at most ${kilobytes(limit)}`);
  });
}

/** The heaviest page in each part, as lines for people. */
export function heaviest(weights: ReadonlyMap<string, Weight>): string[] {
  const most = (title: string, part: keyof Weight, limit: number, among: (address: string) => boolean): string => {
    const [address, weight] = [...weights]
      .filter(([each]) => among(each))
      .reduce((a, b) => (b[1][part] > a[1][part] ? b : a));
    return `${title.padEnd(36)} ${kilobytes(weight[part]).padStart(8)} of ${kilobytes(limit).padStart(8)}  ${address}`;
  };
  const reading = (address: string) => figureBudget(address) === undefined;
  return [
    most('HTML outside main', 'shell', SHELL, () => true),
    most('scripts of a reading page', 'script', SCRIPT, reading),
    most('style sheets', 'style', STYLE, () => true),
    most('first visit: task, agency, base, goal', 'total', FACT, isFactPage),
    most('first visit: any other page', 'total', PAGE, (address) => reading(address) && !isFactPage(address)),
  ];
}

/** `/tasks/<policy>/2.1/` is one; `/tasks/` is a list. */
function isFactPage(address: string): boolean {
  const [collection = '', entry] = address.split('/').filter(Boolean);
  return FACT_PAGES.has(collection) && entry !== undefined;
}

function figureBudget(address: string): number | undefined {
  const [section = ''] = address.split('/').filter(Boolean);
  return FIGURE_PAGES[section];
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
