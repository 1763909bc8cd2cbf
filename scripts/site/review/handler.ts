// What the server answers below /review/: pages, what they show as JSON, and changes of policy.yaml.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReviewCount } from '../../../src/schemas/correction.ts';
import type { DocumentTold } from '../../../src/browser/dev/review/told.ts';
import { isWrongInput, type Compilation } from '../../compile/compile-folder.ts';
import { refusalOfChange, refusalOfHost } from './allowed.ts';
import type { Documents } from './documents.ts';
import { POLICY, shellOf } from './shell.ts';
import { reviewTold } from './told-of.ts';
import { asked, fulfilled, WishError } from './wishes.ts';

export interface Reviewing {
  /** Base path of the site, with slashes round it. */
  base: string;
  /** Known to the pages of this server alone. */
  token: string;
  documents: Documents;
  /** The whole folder, for the list of documents. */
  compile: () => Promise<Pick<Compilation, 'entries'>>;
  /** The day, ISO 8601. */
  today: () => string;
}

/** An answer: a page as text, anything else as JSON. */
export interface Answer {
  status: number;
  body: unknown;
}

/** No wish is longer, in bytes. */
const LONGEST = 64 * 1024;

/**
 * Answers what is asked for below /review/, and leaves all else to others.
 *
 * @returns a function for a chain of handlers, as Vite and Connect have them
 */
export function reviewHandler(reviewing: Reviewing) {
  // One change after another: each starts from what the one before has written.
  let last: Promise<unknown> = Promise.resolve();
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const rest = below(request.url ?? '', reviewing.base);
    if (rest === null) return next();
    const turn = last.then(() => answered(rest, request, reviewing));
    last = turn.catch(() => {});
    send(response, await turn.catch(answerTo));
  };
}

/** What follows /review/ in an address; null for any other. */
function below(url: string, base: string): string | null {
  const path = url.replace(/[?#].*$/s, '');
  const own = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  return own === 'review' ? '' : own.startsWith('review/') ? own.slice('review/'.length) : null;
}

async function answered(rest: string, request: IncomingMessage, reviewing: Reviewing): Promise<Answer> {
  const refusal = refusalOfHost(request);
  if (refusal) return refused(refusal);
  const [id = '', part = '', ...more] = rest.split('/');
  if (more.length > 0 || !['', 'facts.json'].includes(part)) return NOT_FOUND;
  if (part === '' && request.method !== 'GET') return refused({ status: 405, reason: 'It can only be looked at.' });
  if (rest === 'facts.json') return { status: 200, body: await listTold(reviewing) };
  if (id === '') return page(null, reviewing);
  const found = await reviewing.documents.read(id);
  if (!found) return NOT_FOUND;
  if (part === '') return page(id, reviewing);
  return request.method === 'GET' ? { status: 200, body: reviewTold(found.document) } : change(id, request, reviewing);
}

/** Does what a page asks for, and tells it what the document is like then. */
async function change(id: string, request: IncomingMessage, reviewing: Reviewing): Promise<Answer> {
  const refusal = refusalOfChange(request, reviewing.token);
  if (refusal) return refused(refusal);
  const body = await bodyOf(request);
  const checked = asked.safeParse(body);
  if (!checked.success) return refused({ status: 400, reason: checked.error.issues[0]?.message ?? '' });
  const found = await reviewing.documents.read(id);
  if (!found) return NOT_FOUND;
  const { files, document } = found;
  if (checked.data.sha256 !== document.sha256)
    throw new WishError('The text has changed meanwhile. Load the page again.');
  const said = fulfilled(checked.data.wish, files.said, document, reviewing.today());
  return { status: 200, body: reviewTold(await reviewing.documents.write(files, said)) };
}

const NOT_FOUND: Answer = { status: 404, body: { error: 'There is no such document.' } };

function page(id: string | null, { base, token }: Reviewing): Answer {
  return { status: 200, body: shellOf({ base, token, id }) };
}

function refused({ status, reason }: { status: number; reason: string }): Answer {
  return { status, body: { error: reason } };
}

async function listTold({ compile }: Reviewing): Promise<DocumentTold[]> {
  const { entries } = await compile();
  return entries
    .filter(({ collection }) => collection === 'policies')
    .map(({ id, data }) => {
      const { title, review = null } = data as { title: string; review?: ReviewCount };
      return { id, title, review };
    });
}

/** @throws WishError where it is too long, or none */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST) throw new WishError('That is too long.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new WishError('That is no JSON.');
  }
}

/** What a keeper can mend is told; a fault of the program with where it happened. */
function answerTo(error: unknown): Answer {
  const { message, stack } = error as Error;
  if (error instanceof WishError) return { status: 409, body: { error: message } };
  if (isWrongInput(error)) return { status: 422, body: { error: message } };
  return { status: 500, body: { error: stack ?? String(error) } };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const isPage = typeof body === 'string';
  response.writeHead(status, {
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET, POST' } : {}),
  });
  response.end(isPage ? body : JSON.stringify(body));
}
