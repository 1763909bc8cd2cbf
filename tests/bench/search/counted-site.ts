// A site whose bytes are counted on the wire, headers included, whoever in the browser asks for them.

import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { listenOnFreePort, stopListening } from '../../../scripts/site/listen.ts';
import { siteHandler } from '../../../scripts/site/site-handler.ts';

export interface CountedSite {
  /** Address of the front page. */
  url: string;
  /** Bytes sent since the last time this was asked. */
  taken: () => number;
  close: () => Promise<void>;
}

/** A connection must not be shut while a slow script rests. */
const KEEP_ALIVE = 120_000;

export async function serveCounted(dir: string): Promise<CountedSite> {
  const server = createServer(siteHandler(dir, '/'));
  server.keepAliveTimeout = KEEP_ALIVE;
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  const port = await listenOnFreePort(server, { port: 0, attempts: 1, host: '127.0.0.1' });
  let before = 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    taken: () => {
      const sent = sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
      const taken = sent - before;
      before = sent;
      return taken;
    },
    close: () => stopListening(server),
  };
}
