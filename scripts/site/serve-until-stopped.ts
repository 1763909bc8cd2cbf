// Serves the site in the foreground: says where, and ends when asked to.

import { networkInterfaces } from 'node:os';
import { serveSite, type ServeOptions } from './serve-site.ts';
import { stopRequest } from './stop-request.ts';

/**
 * Serves the site until Ctrl-C or a polite request to stop.
 *
 * @returns the exit status: 0 when it was stopped, 1 when it could not be served
 */
export async function serveUntilStopped(
  options: ServeOptions,
  print = console.log,
  stopped = stopRequest,
): Promise<number> {
  try {
    const site = await serveSite(options);
    print(`\n  政策图谱 Policy Atlas  ${site.url}`);
    for (const url of otherAddresses(options.host, site.url)) print(`  局域网 Network          ${url}`);
    print('  按 Ctrl-C 停止 Press Ctrl-C to stop\n');
    await stopped();
    await site.close();
    return 0;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}\n`);
    return 1;
  }
}

/** Addresses under which other machines reach a site served on every interface. */
function otherAddresses(host: string | undefined, url: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => url.replace('localhost', address));
}
