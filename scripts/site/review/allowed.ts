// Who may read and change a keeper's files through the server: pages that this server itself has made, and nobody else.

import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { TOKEN_HEADER } from '../../../src/browser/dev/review/told.ts';

/** Why a request is refused. */
export interface Refusal {
  status: number;
  reason: string;
}

export interface Asking {
  method?: string | undefined;
  headers: IncomingHttpHeaders;
}

/**
 * Null where the server is asked for under an address of its own: a name can be made to lead here by anybody, so that
 * pages of another site read what only the keeper's browser may.
 */
export function refusalOfHost({ headers: { host } }: Pick<Asking, 'headers'>): Refusal | null {
  const name = hostname(host ?? '');
  if (name === 'localhost' || isIP(name) !== 0) return null;
  return { status: 403, reason: 'Ask for this page as localhost, or by the address of the machine.' };
}

/** Null for a change that a page of this server asks for, with the secret that only such a page has been told. */
export function refusalOfChange(asking: Asking, token: string): Refusal | null {
  const { method, headers } = asking;
  if (method !== 'POST') return { status: 405, reason: 'A change is asked for with POST.' };
  const wrongHost = refusalOfHost(asking);
  if (wrongHost) return wrongHost;
  const own = [`http://${headers.host}`, `https://${headers.host}`];
  const site = headers['sec-fetch-site'];
  if (!own.includes(headers.origin ?? '') || (site !== undefined && site !== 'same-origin'))
    return { status: 403, reason: 'Only pages of this server may change a file.' };
  if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? ''))
    return { status: 415, reason: 'A change is sent as JSON.' };
  if (!isSame(String(headers[TOKEN_HEADER] ?? ''), token))
    return { status: 403, reason: 'The server was started anew. Load the page again.' };
  return null;
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** `[::1]:4321` → `::1` */
function hostname(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
}
