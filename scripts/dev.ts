// npm run dev: shows the site while it is being worked on.

import { Command } from 'commander';
import { readAtlas } from '../src/read-atlas.ts';
import { CONTENT_OPTION, chosenFolder } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';
import { readPort } from './run/options.ts';
import { runAstro } from './site/astro.ts';
import { COMPILE, prepareSite } from './site/prepare-site.ts';

const command = new Command('npm run dev --')
  .description('Compile the policy texts and show the site, page by page as it is asked for.')
  .option(...CONTENT_OPTION)
  .option('--port <number>', 'port to listen on', readPort, 4321)
  .option('--host <address>', 'address to listen on, 0.0.0.0 for every interface', '127.0.0.1')
  .parse();

const { content, port, host } = command.opts<{ content?: string; port: number; host: string }>();

await endingWith(async () => {
  const folder = chosenFolder(content);
  readAtlas(folder.atlas);
  const status = await prepareSite(folder, [COMPILE]);
  if (status !== 0) return status;
  // Astro would serve one site of the product at a time; two folders have nothing in common.
  const args = ['dev', '--port', String(port), '--host', host, '--ignore-lock'];
  return runAstro(folder, args, { ASTRO_DEV_BACKGROUND: '0' });
});
