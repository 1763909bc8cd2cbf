// npm run bench:search: how much the search finds, how well it orders, how fast and how light it is; in a real browser,
// against the built site, beside Pagefind as it comes, and once more at 20,000 records. Exit status 1 below a floor.

import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { Command } from 'commander';
import { documentsOf, readClauses, readLexicon, type Document } from './search/corpus.ts';
import { serveCounted } from './search/counted-site.ts';
import { enlarge, enlargedSite, readFacets } from './search/enlarged.ts';
import { fold } from './search/fold.ts';
import { figuresOf } from './search/measures.ts';
import { askWorker, weigh } from './search/ours.ts';
import { makeQueries, type Query, type Wanted } from './search/queries.ts';
import { askStock, buildStock, stockDocuments } from './search/stock.ts';
import { below, LARGE_FLOORS, FLOORS, tableOf, type Column } from './search/table.ts';
import { BROWSER_ARGUMENTS } from '../checks/browser-arguments.ts';
import { provideBrowser } from '../checks/provide-browser.ts';

const ALL: Wanted = { names: Infinity, substrings: 300, pairs: 100 };
const SOME: Wanted = { names: 150, substrings: 200, pairs: 80 };
/** Typical first questions: names short and long, figures, several terms, a question, something absent. */
const WEIGHED = [
  '新材料',
  '产业',
  '战略性新兴产业',
  '5G',
  '100亿元',
  '市工业和信息化局',
  '工信局',
  '机器人 牵头',
  '谁牵头新材料',
  '量子计算机房',
];

const { dir, records, faults } = new Command('npm run bench:search --')
  .description('Measure the search of the built site, in a browser.')
  .option('--dir <folder>', 'folder of the built site', 'dist')
  .option('--records <number>', 'size of the enlarged corpus; 0 leaves it out', Number, 20_000)
  .option('--faults', 'list what was missed or claimed wrongly')
  .parse()
  .opts<{ dir: string; records: number; faults?: boolean }>();

const dist = resolve(dir);
const { path, env } = await provideBrowser();
const browser = await chromium.launch({
  executablePath: path,
  args: BROWSER_ARGUMENTS,
  env: { ...(process.env as Record<string, string>), ...env },
});
const clauses = readClauses(dist);
const lexicon = readLexicon(dist);
const documents = documentsOf(dist, clauses);
const queries = makeQueries(
  clauses.map(({ text }) => text),
  lexicon.names,
  documents.map(({ text }) => text),
  ALL,
);
const folders: string[] = [];
try {
  const columns = [await measureOurs(browser, 'this search', dist, queries, documents), await measureStock(browser)];
  if (records > 0) columns.push(await measureLarge(browser));
  console.log(tableOf(columns));
  if (faults)
    for (const { name, figures } of columns) for (const fault of figures.faults) console.log(`${name}: ${fault}`);
  const failures = columns.flatMap(below);
  for (const failure of failures) console.log(`Below the floor: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

async function measureOurs(
  browser: Browser,
  name: string,
  folder: string,
  asked: readonly Query[],
  searched: readonly Document[],
): Promise<Column> {
  const site = await serveCounted(folder);
  try {
    const answers = await askWorker(browser, site, dist, asked.map(({ text }) => text)); // prettier-ignore
    const weight = await weigh(browser, site, WEIGHED);
    return {
      name,
      records: searched.length,
      figures: figuresOf(asked, answers, searched),
      ...weight,
      floors: FLOORS,
    };
  } finally {
    await site.close();
  }
}

/** Its records are pages, so that what a query should find is what its own copy of the pages holds. */
async function measureStock(browser: Browser): Promise<Column> {
  const folder = await buildStock(dist);
  folders.push(folder);
  const pages = stockDocuments(folder);
  const { answers, weights } = await askStock(browser, folder, queries.map(({ text }) => text), WEIGHED); // prettier-ignore
  return {
    name: 'stock Pagefind',
    records: pages.length,
    figures: figuresOf(queries, answers, pages),
    added: weights,
    whole: null,
    floors: null,
  };
}

async function measureLarge(browser: Browser): Promise<Column> {
  const made = enlarge(clauses, readFacets(dist), records);
  const folder = await enlargedSite(dist, made, lexicon);
  folders.push(folder);
  const searched = made.map(({ clause, facets }): Document => {
    const leaders = (lexicon.names.agencies ?? []).filter(([id = '']) => facets.lead.includes(id));
    return {
      id: clause.id,
      text: fold(clause.text),
      title: fold(clause.title),
      leaders: leaders.flatMap(([, name = '', , , ...aliases]) => [name, ...aliases].map(fold)),
    };
  });
  const asked = makeQueries(
    made.map(({ clause }) => clause.text),
    lexicon.names,
    searched.map(({ text }) => text),
    SOME,
  );
  const column = await measureOurs(browser, 'this search', folder, asked, searched);
  return { ...column, floors: LARGE_FLOORS };
}
