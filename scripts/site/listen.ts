// Finding a port to listen on, and letting go of it.

import type { Server as HttpServer } from 'node:http';
import { isIPv6, type AddressInfo, type Server } from 'node:net';

export interface ListenOptions {
  /** First port to try; 0 lets the system choose. */
  port: number;
  /** How many ports to try, upwards from `port`. */
  attempts: number;
  /** Address to listen on. */
  host: string;
}

/**
 * Listens on the first port that is to be had and returns its number.
 *
 * @throws {Error} that says which ports were tried and what to do
 */
export async function listenOnFreePort(server: Server, options: ListenOptions): Promise<number> {
  const last = Math.min(options.port + options.attempts - 1, 65535);
  for (let port = options.port; ; port += 1) {
    try {
      await listen(server, port, options.host);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if (port >= last || !isAboutThePort(error)) throw new Error(explain(error, options, port), { cause: error });
    }
  }
}

/** The address under which a browser on this machine reaches `host` and `port`, without a final slash. */
export function addressFor(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::') return `http://localhost:${port}`;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** Stops listening, and does not wait for browsers that keep their connection open. */
export function stopListening(server: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isAboutThePort(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE' || code === 'EACCES';
}

function explain(error: unknown, { port, host }: ListenOptions, last: number): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const ports = port === last ? `Port ${port}` : `Every port from ${port} to ${last}`;
  switch (code) {
    case 'EADDRINUSE':
      return `${ports} on ${host} is taken. Choose another with --port.`;
    case 'EACCES':
      return `${ports} on ${host} is not open to this account. Choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is not an address of this machine. Choose another with --host.`;
    default:
      return `The site cannot be served on ${host}, port ${last}: ${message}`;
  }
}
