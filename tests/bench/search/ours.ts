// Asks this site's search, in the browser: its worker for answers, its page for weight.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { Found, Reply } from '../../../src/search/protocol.ts';
import type { CountedSite } from './counted-site.ts';
import type { Answer } from './measures.ts';

/** Answers of the worker that the page uses; the second time each is asked is the one that is timed. */
export async function askWorker(
  browser: Browser,
  site: CountedSite,
  dist: string,
  queries: readonly string[],
): Promise<Answer[]> {
  const script = readdirSync(join(dist, '_astro')).find((name) => /^worker-.*\.js$/.test(name));
  if (!script) throw new Error(`No search worker in ${dist}/_astro.`);
  const page = await browser.newPage();
  await page.goto(`${site.url}search/`);
  await page.evaluate(startWorker, { script: `${site.url}_astro/${script}`, folder: `${site.url}search/index/` });
  await askAll(page, queries);
  const answers = await askAll(page, queries);
  await page.close();
  return answers;
}

declare global {
  interface Window {
    askSearch: (query: string) => Promise<{ found: Found; milliseconds: number }>;
  }
}

/** Runs in the page. */
function startWorker({ script, folder }: { script: string; folder: string }): void {
  const worker = new Worker(script, { type: 'module' });
  worker.postMessage({ folder });
  window.askSearch = (query) => {
    const begin = performance.now();
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<{ reply?: Reply; error?: string }>) => {
        if (data.reply?.type !== 'found') reject(new Error(data.error));
        else resolve({ found: data.reply.found, milliseconds: performance.now() - begin });
      };
      worker.postMessage({ key: 0, request: { type: 'find', query, choice: {}, counted: [] } });
    });
  };
}

function askAll(page: Page, queries: readonly string[]): Promise<Answer[]> {
  return page.evaluate(async (all) => {
    const answers: Answer[] = [];
    for (const query of all) {
      const { found, milliseconds } = await window.askSearch(query);
      answers.push({ stage: found.stage, ids: found.hits.map(({ id }) => id), milliseconds });
    }
    return answers;
  }, queries);
}

/** Bytes on the wire, headers included, each from a cold start. */
export interface Weight {
  /** What a first question brings to a page that is there: the dialog, the worker, Pagefind, names, index, words of clauses. */
  added: number[];
  /** The search page opened with a question: the same with the page round it, its styles, and counts of facets. */
  whole: number[];
}

export async function weigh(browser: Browser, site: CountedSite, queries: readonly string[]): Promise<Weight> {
  const weight: Weight = { added: [], whole: [] };
  for (const query of queries) {
    weight.added.push(await cold(browser, (page) => addedBy(page, site, query)));
    weight.whole.push(await cold(browser, (page) => wholeOf(page, site, query)));
  }
  return weight;
}

async function addedBy(page: Page, site: CountedSite, query: string): Promise<number> {
  await page.goto(site.url, { waitUntil: 'networkidle' });
  site.taken();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(query);
  await page.locator('[role="listbox"][data-total]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  return site.taken();
}

async function wholeOf(page: Page, site: CountedSite, query: string): Promise<number> {
  site.taken();
  await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await page.locator('.answer[data-total]').waitFor();
  await page.waitForLoadState('networkidle');
  return site.taken();
}

async function cold<Value>(browser: Browser, measure: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}
