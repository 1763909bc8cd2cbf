// npm run test:a11y: axe on every built page, in light and dark colours and in large type.

import { Command } from 'commander';
import { MANNERS } from './accessibility.ts';
import { inaccessiblePages } from './accessible-site.ts';
import { readBuiltPages } from '../../scripts/site/built-page.ts';
import { auditedSite, DIR_OPTION } from './audited-site.ts';
import { pageOfEachRoute } from './routes.ts';
import { CONTENT_OPTION } from '../../scripts/run/content-folder.ts';

const command = new Command('npm run test:a11y --')
  .description('Read every page of the built site with axe (WCAG 2.2 AA) in light, dark and large type.')
  .option(...CONTENT_OPTION)
  .option(...DIR_OPTION)
  .option('--one-of-each', 'only the heaviest page of each kind')
  .parse();
const { oneOfEach, ...chosen } = command.opts<{ content?: string; dir?: string; oneOfEach?: boolean }>();
const { dir, atlas } = auditedSite(chosen);

const all = readBuiltPages(dir);
const pages = oneOfEach ? [...pageOfEachRoute(all, 'src/pages').values()] : all;
const faults = await inaccessiblePages({ dir, base: atlas.basePath }, pages, progress);
for (const fault of faults) console.log(`- ${fault}`);
console.log(`${pages.length} pages, each in ${MANNERS.map(({ name }) => name).join(', ')}: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** A line that is written over on a terminal, and every fiftieth page elsewhere. */
function progress(done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${pages.length}${done === pages.length ? '\n' : ''}`);
  else if (done % 50 === 0) console.error(`${done} of ${pages.length}`);
}
