// Answers requests as a plain web host does: files as they are on the disk at that moment, compressed where that helps,
// folders by their index.html, 404.html for the rest.

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';

/**
 * Returns the request handler for the site in `dir`. Every answer reads the disk anew, so that a site which is built
 * again is served as it is then; a file that cannot be read is an answer of 404 or 500, never the end of the server.
 *
 * @param base path under which the site lives, as `basePath` gives it
 */
export function siteHandler(dir: string, base: string): RequestListener {
  const above = segmentsOf(base);
  return compressed((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    const inside = pathBelow(path, above);
    if (above.length > 0 && (path === '/' || inside === '')) return redirect(response, base + query);
    // A path of two slashes would be the address of another host where it is sent on.
    if (inside === null || inside.startsWith('//')) return void answerNotFound(dir, response);
    send(request, inside, { root: dir })
      .on('directory', () => redirect(response, `${path}/${query}`))
      .on('error', (error: { status?: number }) => void answerError(dir, response, error.status))
      .pipe(response);
  });
}

/** The middleware is written for Express, but asks no more of a request and an answer than Node's own have. */
function compressed(listener: RequestListener): RequestListener {
  // A part of a file is counted in the bytes of the file, not of what it is compressed to.
  const isWhole = (request: IncomingMessage) => request.headers.range === undefined;
  const filter: compression.CompressionFilter = (request, response) =>
    isWhole(request) && compression.filter(request, response);
  const compress = compression({ filter }) as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  return (request, response) => compress(request, response, () => listener(request, response));
}

function segmentsOf(path: string): string[] {
  return decodeURI(path)
    .split('/')
    .filter((segment) => segment !== '');
}

/** What a path has below the folders above the site, still encoded: `/` and more, '' for these alone, else null. */
function pathBelow(path: string, above: string[]): string | null {
  const segments = path.split('/');
  const isBelow = above.every((name, index) => decoded(segments[index + 1]) === name);
  if (!isBelow) return null;
  const rest = segments.slice(above.length + 1);
  return rest.length === 0 ? '' : `/${rest.join('/')}`;
}

function decoded(segment: string | undefined): string | null {
  try {
    return segment === undefined ? null : decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** What cannot be found, lies outside the folder or is no address at all is the same to a reader; what was asked for on a condition that does not hold is told so; the rest is a fault. */
async function answerError(dir: string, response: ServerResponse, status = 500): Promise<void> {
  if (response.headersSent) return void response.destroy();
  if (status === 412 || status === 416) return void response.writeHead(status).end();
  if (status < 500) return answerNotFound(dir, response);
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end('500 The file could not be read.\n');
}

async function answerNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => null);
  response.writeHead(404, { 'Content-Type': `text/${page ? 'html' : 'plain'}; charset=utf-8` });
  response.end(page ?? '404 Not Found\n');
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}
