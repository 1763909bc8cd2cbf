// npm run bench:match: how often an enterprise is led to the base that the texts give it, with sentences that say so,
// how fast, and how heavy the page is. Exit status 1 below a floor.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { weighPages } from '../../scripts/site/budgets.ts';
import { readBuiltPages } from '../../scripts/site/built-page.ts';
import { readEnterprises } from './match/enterprises.ts';
import { measure } from './match/measure.ts';
import { below, linesOf, type Weight } from './match/table.ts';
import { readCorpus } from '../../scripts/match/corpus.ts';
import { chosenFolder } from '../../scripts/run/content-folder.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import { finderOf } from '../../src/match/answer.ts';
import { buildMatchIndex } from '../../src/match/build-index.ts';

const { dir, faults } = new Command('npm run bench:match --')
  .description('Measure the base finder against enterprises whose base is known.')
  .option('--dir <folder>', 'folder of the built site, for the weight of its page', 'dist')
  .option('--faults', 'list the wrong answers of the tuning set')
  .parse()
  .opts<{ dir: string; faults?: boolean }>();

const { corpus, sources } = readCorpus('content');
const { index, further, characters } = buildMatchIndex(corpus);
const finder = finderOf(index, further);
const sets = (['tuning', 'held'] as const).map((name) => {
  const enterprises = readEnterprises(name);
  // A first round, so that what is timed is warm.
  measure(enterprises, finder, characters, sources);
  return { name, figures: measure(enterprises, finder, characters, sources) };
});
const weight = weightOf(dir);
console.log(linesOf(sets, weight).join('\n'));
// The held set is never looked at, so its faults are not listed.
if (faults) for (const fault of sets[0]!.figures.faults) console.log(fault);
const failures = below(sets, weight);
for (const failure of failures) console.log(`Below the floor: ${failure}`);
if (failures.length > 0) process.exitCode = 1;

/** The page with its styles, scripts and index, gzipped, and what other words and codes bring in; null where the site is not built. */
function weightOf(folder: string): Weight | null {
  const [index, further] = ['index', 'further'].map((name) => join(folder, `match/${name}.json`)) as [string, string];
  if (!existsSync(index) || !existsSync(further)) return null;
  const pages = readBuiltPages(join(folder, 'match')).map((page) => ({ ...page, address: `/match${page.address}` }));
  const weights = weighPages(pages, folder, readAtlas(chosenFolder().atlas).basePath);
  const gzipped = (file: string) => gzipSync(readFileSync(file)).length / 1000;
  return { page: (weights.get('/match/')?.total ?? 0) / 1000 + gzipped(index), further: gzipped(further) };
}
