// npm start: compiles the policy texts, builds the site, serves it and says where.

import { Command } from 'commander';
import { readAtlas } from '../src/read-atlas.ts';
import { CONTENT_OPTION, chosenFolder } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';
import { readPort } from './run/options.ts';
import { prepareSite } from './site/prepare-site.ts';
import { serveUntilStopped } from './site/serve-until-stopped.ts';

const command = new Command('npm start --')
  .description('Compile the policy texts, build the site and serve it.')
  .option(...CONTENT_OPTION)
  .option('--port <number>', 'first port to try; the next free one is taken', readPort, 4321)
  .option('--host <address>', 'address to listen on, 0.0.0.0 for every interface', '127.0.0.1')
  .parse();

const { content, port, host } = command.opts<{ content?: string; port: number; host: string }>();

await endingWith(async () => {
  const folder = chosenFolder(content);
  const { basePath } = readAtlas(folder.atlas);
  const status = await prepareSite(folder);
  if (status !== 0) return status;
  return serveUntilStopped({ dir: folder.dist, base: basePath, port, host, attempts: 50 });
});
