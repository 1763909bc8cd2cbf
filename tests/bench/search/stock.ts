// Pagefind as it comes, over the same built pages: its own index, its default settings, its own script in the page.

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { serveCounted } from './counted-site.ts';
import type { Document } from './corpus.ts';
import { fold } from './fold.ts';
import type { Answer } from './measures.ts';

/** @returns a folder with the index, and a page to ask it from */
export async function buildStock(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-pagefind-'));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>Pagefind</title></html>');
  return folder;
}

/** The pages with the words that Pagefind itself has taken from them. */
export function stockDocuments(folder: string): Document[] {
  const fragments = join(folder, 'pagefind', 'fragment');
  return readdirSync(fragments).map((file) => {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
    const { url, content, meta } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    return { id: url, text: fold(content), title: fold(meta['title'] ?? ''), leaders: [] };
  });
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

interface StockPagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }>; id: string }[] }>;
}

export interface StockAnswers {
  answers: Answer[];
  /** Bytes of a first query, its script and index, without a page round it, with its first ten results. */
  weights: number[];
}

/** The second time each query is asked is the one that is timed. */
export async function askStock(
  browser: Browser,
  folder: string,
  queries: readonly string[],
  weighed: readonly string[],
): Promise<StockAnswers> {
  const site = await serveCounted(folder);
  const urls = new Map<string, string>();
  for (const file of readdirSync(join(folder, 'pagefind', 'fragment'))) {
    const text = gunzipSync(readFileSync(join(folder, 'pagefind', 'fragment', file))).toString('utf8');
    urls.set(file.replace('.pf_fragment', ''), (JSON.parse(text.slice(text.indexOf('{'))) as Fragment).url);
  }
  const page = await browser.newPage();
  await page.goto(site.url);
  const asked = await page.evaluate(async (all) => {
    const address = `${location.origin}/pagefind/pagefind.js`;
    const pagefind = (await import(address)) as StockPagefind;
    for (const query of all) await pagefind.search(query);
    const answers = [];
    for (const query of all) {
      const begin = performance.now();
      const { results } = await pagefind.search(query);
      answers.push({ ids: results.map(({ id }) => id), milliseconds: performance.now() - begin });
    }
    return answers;
  }, queries);
  await page.close();
  const weights = [];
  for (const query of weighed) {
    const context = await browser.newContext();
    const fresh = await context.newPage();
    await fresh.goto(site.url);
    site.taken();
    await fresh.evaluate(async (text) => {
      const address = `${location.origin}/pagefind/pagefind.js`;
      const pagefind = (await import(address)) as StockPagefind;
      const { results } = await pagefind.search(text);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
    }, query);
    await fresh.waitForLoadState('networkidle');
    weights.push(site.taken());
    await context.close();
  }
  await site.close();
  return {
    answers: asked.map(({ ids, milliseconds }) => ({
      stage: ids.length > 0 ? 'exact' : 'none',
      ids: ids.map((id) => urls.get(id) ?? id),
      milliseconds,
    })),
    weights,
  };
}
