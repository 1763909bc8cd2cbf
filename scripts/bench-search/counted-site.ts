// A site whose bytes are counted on the wire, headers included, whoever in the browser asks for them.

import { connect, createServer, type Socket } from 'node:net';
import { listenOnFreePort } from '../site/listen.ts';
import { serveSite } from '../site/serve-site.ts';

export interface CountedSite {
  /** Address of the front page. */
  url: string;
  /** Bytes sent since the last time this was asked. */
  taken: () => number;
  close: () => Promise<void>;
}

export async function serveCounted(dir: string): Promise<CountedSite> {
  const site = await serveSite({ dir, port: 0, base: '/' });
  const sockets = new Set<Socket>();
  let bytes = 0;
  const proxy = createServer((client) => {
    const server = connect(site.port, '127.0.0.1');
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    server.on('data', ({ length }) => (bytes += length));
    client.pipe(server).pipe(client);
  });
  const port = await listenOnFreePort(proxy, { port: 0, attempts: 1, host: '127.0.0.1' });
  return {
    url: `http://127.0.0.1:${port}/`,
    taken: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => proxy.close(closed));
      await site.close();
    },
  };
}
