/** What the site itself publishes, to hold its pages against. */
import { expect, type APIRequestContext } from '@playwright/test';

/** A row of a published table; what a test looks at is said by the test. */
export type Row = Record<string, unknown> & { id: string };

/** The bytes of an address of the site, which has to be there. */
export async function bytesOf(request: APIRequestContext, address: string): Promise<Buffer> {
  // The server closes a connection that has long been idle, perhaps as it is used again.
  const response = await request.get(address, { maxRetries: 3 });
  expect(response.status(), address).toBe(200);
  return response.body();
}

export async function textOf(request: APIRequestContext, address: string): Promise<string> {
  return (await bytesOf(request, address)).toString('utf8');
}

/** The rows of a table of `./data/`. */
export async function rowsOf<T = Row>(request: APIRequestContext, table: string): Promise<T[]> {
  return JSON.parse(await textOf(request, `./data/${table}.json`)) as T[];
}

/** The same without the rows of policies in whose place others count: what lists, sums and figures show. */
export async function countedRowsOf<T = Row>(request: APIRequestContext, table: string): Promise<T[]> {
  const policies = await rowsOf<{ id: string; succeededBy: string | null }>(request, 'policies');
  const counted = new Set(policies.filter(({ succeededBy }) => succeededBy === null).map(({ id }) => id));
  const rows = await rowsOf<T & { id: string; policy?: string }>(request, table);
  return rows.filter(({ id, policy }) => counted.has(policy ?? id));
}
