// npm start: compiles the policy texts, builds the site, serves it and says where.

import { resolve } from 'node:path';
import { Command } from 'commander';
import { readPort } from './run/options.ts';
import { prepareSite } from './site/prepare-site.ts';
import { serveUntilStopped } from './site/serve-until-stopped.ts';

const command = new Command('npm start --')
  .description('Compile the policy texts, build the site and serve it.')
  .option('--port <number>', 'first port to try; the next free one is taken', readPort, 4321)
  .option('--host <address>', 'address to listen on, 0.0.0.0 for every interface', '127.0.0.1')
  .parse();

const { port, host } = command.opts<{ port: number; host: string }>();
const status = await prepareSite();
process.exitCode = status === 0 ? await serveUntilStopped({ dir: resolve('dist'), port, host, attempts: 50 }) : status;
