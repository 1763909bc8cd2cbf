// npm run preview: serves the site as it was last built.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { readPort } from './run/options.ts';
import { serveUntilStopped } from './site/serve-until-stopped.ts';

const command = new Command('npm run preview --')
  .description('Serve the built site.')
  .option('--dir <folder>', 'folder of the built site', 'dist')
  .option('--port <number>', 'port to listen on, 0 for any', readPort, 4321)
  .option('--host <address>', 'address to listen on, 0.0.0.0 for every interface', '127.0.0.1')
  .option('--base <path>', 'path under which the site lives (BASE_PATH unless given)')
  .parse();

const options = command.opts<{ dir: string; port: number; host: string; base?: string }>();
process.exitCode = await serveUntilStopped({ ...options, dir: resolve(options.dir) });
