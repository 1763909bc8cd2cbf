// Answers requests as a plain web host does: files as they are, compressed where that helps, folders by their
// index.html, 404.html for the rest.

import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

/** Text formats of the site whose encoding sirv leaves unsaid; without it a browser may garble Chinese. */
const TEXT_TYPES: Record<string, string> = {
  csv: 'text/csv;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xml: 'text/xml;charset=utf-8',
};

/**
 * Returns the request handler for the site in `dir`.
 *
 * @param base path under which the site lives, as `basePath` gives it
 */
export function siteHandler(dir: string, base: string): RequestListener {
  const notFound = notFoundHandler(join(dir, '404.html'));
  const files = sirv(dir, { etag: true, onNoMatch: notFound, setHeaders: declareTextType });

  return compressed((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '/') ?? [];
    if (base !== '/' && (path === '/' || path === base.slice(0, -1))) return redirect(response, base + query);
    if (!path.startsWith(base)) return notFound(request, response);

    const inside = path.slice(base.length - 1);
    if (isFolder(dir, inside)) return redirect(response, `${path}/${query}`);
    request.url = inside + query;
    files(request, response);
  });
}

/** The middleware is written for Express, but asks no more of a request and an answer than Node's own have. */
function compressed(listener: RequestListener): RequestListener {
  const compress = compression() as unknown as (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
  return (request, response) => compress(request, response, () => listener(request, response));
}

function notFoundHandler(page: string) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    const found = existsSync(page);
    response.writeHead(404, { 'Content-Type': found ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8' });
    response.end(found ? readFileSync(page) : '404 Not Found\n');
  };
}

function declareTextType(response: ServerResponse, pathname: string): void {
  const type = TEXT_TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
  if (type) response.setHeader('Content-Type', type);
}

/** True of /policies where policies/index.html exists: relative links on the page need the final slash. */
function isFolder(dir: string, path: string): boolean {
  if (path.endsWith('/') || path.startsWith('//')) return false;
  try {
    const names = decodeURI(path).split(/[\\/]/);
    return !names.includes('..') && existsSync(join(dir, ...names, 'index.html'));
  } catch {
    return false;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}
