// npm run lighthouse: one page of each kind, as a phone sees it; each category must reach its floor.

import { launch } from 'chrome-launcher';
import { Command } from 'commander';
import lighthouse from 'lighthouse';
import { readBuiltPages } from '../../scripts/site/built-page.ts';
import { auditedSite, DIR_OPTION } from './audited-site.ts';
import { pageOfEachRoute } from './routes.ts';
import { CONTENT_OPTION } from '../../scripts/run/content-folder.ts';
import { BROWSER_ARGUMENTS } from '../checks/browser-arguments.ts';
import { provideBrowser } from '../checks/provide-browser.ts';
import { serveSite } from '../../scripts/site/serve-site.ts';

const FLOOR = 99;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A page that is not there must not be found by search engines, so it has no score for that. */
const NOT_MEASURED = new Set(['404']);

const command = new Command('npm run lighthouse --')
  .description('Measure one page of each kind of the built site with Lighthouse, as a phone.')
  .option(...CONTENT_OPTION)
  .option(...DIR_OPTION)
  .option('--only <route>', 'only routes whose name contains this')
  .parse();
const { only = '', ...chosen } = command.opts<{ content?: string; dir?: string; only?: string }>();
const { dir, atlas } = auditedSite(chosen);

const routes = [...pageOfEachRoute(readBuiltPages(dir), 'src/pages')].filter(
  ([route]) => !NOT_MEASURED.has(route) && route.includes(only),
);
const { path, env } = await provideBrowser();
const site = await serveSite({ dir, port: 0, base: atlas.basePath });
const chrome = await launch({
  chromePath: path,
  chromeFlags: ['--headless=new', ...BROWSER_ARGUMENTS],
  envVars: { ...process.env, ...env },
});
let below = 0;
try {
  console.log(`${CATEGORIES.join('  ')}  page`);
  for (const [route, { address }] of routes) {
    const { scores, reasons } = await measure(site.url + address.slice(1));
    const fails = scores.some((score) => score < FLOOR);
    if (fails) below += 1;
    console.log(
      `${scores.map((score, at) => String(score).padStart(CATEGORIES[at]!.length)).join('  ')}  ${route}  ${address}`,
    );
    if (fails) for (const reason of reasons) console.log(`    ${reason}`);
  }
} finally {
  chrome.kill();
  await site.close();
}
console.log(`${routes.length} kinds of page, ${below} below ${FLOOR}`);
process.exitCode = below > 0 ? 1 : 0;

/** The scores of 0 to 100 in the order of `CATEGORIES`, and the audits that cost points. */
async function measure(url: string): Promise<{ scores: number[]; reasons: string[] }> {
  const result = await lighthouse(url, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
  const reasons = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`);
  return { scores, reasons };
}
