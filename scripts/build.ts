// npm run build: builds the site from what was compiled last.

import { Command } from 'commander';
import { readAtlas } from '../src/read-atlas.ts';
import { CONTENT_OPTION, chosenFolder, toldPath } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';
import { buildSite } from './site/build-site.ts';

const command = new Command('npm run build --')
  .description('Build the site of a content folder into its dist/ (that of the example into the top-level one).')
  .option(...CONTENT_OPTION)
  .option('--silent', 'print only what is wrong')
  .parse();

const { content, silent } = command.opts<{ content?: string; silent?: boolean }>();

await endingWith(async () => {
  const folder = chosenFolder(content);
  // Before Astro starts, which would tell of a wrong file in many lines.
  readAtlas(folder.atlas);
  const status = await buildSite(folder, silent ? ['--silent'] : []);
  if (status === 0 && !silent) console.log(`The site is in ${toldPath(folder.dist)}.`);
  return status;
});
