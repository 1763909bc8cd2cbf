// Serves the built site over HTTP: what `npm start`, `npm run preview` and the browser tests have in common.

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { addressFor, listenOnFreePort, stopListening } from './listen.ts';
import { basePath } from '../../src/schemas/atlas.ts';
import { siteHandler } from './site-handler.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  dir: string;
  /** First port to try; 0 lets the system choose. */
  port?: number;
  /** How many ports to try, upwards from `port`, when one is taken. */
  attempts?: number;
  /** Address to listen on; 0.0.0.0 for every interface. */
  host?: string;
  /** Path under which the site lives, such as /atlas/. */
  base: string;
}

export interface RunningSite {
  /** Address of the front page, base path included. */
  url: string;
  port: number;
  /** Stops listening and drops open connections. */
  close: () => Promise<void>;
}

/**
 * Serves the folder `dir` until closed, as it is at every request: a site that is built again needs no new server.
 *
 * @throws {Error} with a message for people, when the folder holds no site or no port could be had
 */
export async function serveSite(options: ServeOptions): Promise<RunningSite> {
  const { dir, port = 4321, attempts = 1, host = '127.0.0.1' } = options;
  const base = basePath(options.base);
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`No built site in ${dir} (index.html is missing). Build it first: npm run build`);
  }
  const server = createServer(siteHandler(dir, base));
  const taken = await listenOnFreePort(server, { port, attempts, host });
  return {
    url: `${addressFor(host, taken)}${base}`,
    port: taken,
    close: () => stopListening(server),
  };
}
