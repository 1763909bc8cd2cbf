// node tests/portals/serve-portal.ts NAME --port N: serves the site of an invented content folder, made first where it is not there.

import { Command } from 'commander';
import { endingWith } from '../../scripts/run/fail-clearly.ts';
import { readPort } from '../../scripts/run/options.ts';
import { serveUntilStopped } from '../../scripts/site/serve-until-stopped.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import { portalOf } from './make-portal.ts';

const command = new Command('serve-portal')
  .description('Serve the site of an invented content folder.')
  .argument('<name>', 'folder in tests/portals')
  .requiredOption('--port <number>', 'port to listen on', readPort)
  .parse();

const [name = ''] = command.args;
const { port } = command.opts<{ port: number }>();

await endingWith(async () => {
  const { dist, atlas } = await portalOf(name);
  return serveUntilStopped({ dir: dist, base: readAtlas(atlas).basePath, port, host: '127.0.0.1' });
});
