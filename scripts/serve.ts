// npm run preview: serves the site as it was last built.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { readAtlas } from '../src/read-atlas.ts';
import { CONTENT_OPTION, chosenFolder } from './run/content-folder.ts';
import { endingWith } from './run/fail-clearly.ts';
import { readPort } from './run/options.ts';
import { serveUntilStopped } from './site/serve-until-stopped.ts';

const command = new Command('npm run preview --')
  .description('Serve the built site of a content folder.')
  .option(...CONTENT_OPTION)
  .option('--dir <folder>', 'folder of the built site (that of the content folder unless given)')
  .option('--port <number>', 'port to listen on, 0 for any', readPort, 4321)
  .option('--host <address>', 'address to listen on, 0.0.0.0 for every interface', '127.0.0.1')
  .option('--base <path>', 'path under which the site lives (BASE_PATH, or that of atlas.yaml, unless given)')
  .parse();

const { content, dir, base, ...address } = command.opts<{
  content?: string;
  dir?: string;
  base?: string;
  port: number;
  host: string;
}>();

await endingWith(() => {
  const folder = chosenFolder(content);
  const served = dir ? resolve(dir) : folder.dist;
  return serveUntilStopped({ ...address, dir: served, base: base ?? readAtlas(folder.atlas).basePath });
});
