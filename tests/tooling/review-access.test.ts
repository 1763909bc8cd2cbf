/** Who may ask for the review page, and change a file through it. */
import { describe, expect, test } from 'vitest';

import { ID, YAML, served, told, headersOf } from './review-server.ts';

describe('who is refused', () => {
  const refused: [string, Record<string, string | null>, number][] = [
    ['a page of another site', { origin: 'https://example.com' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a form, or what tells no origin', { origin: null }, 403],
    ['a page that a browser knows to be another’s', { 'sec-fetch-site': 'cross-site' }, 403],
    ['what has no secret', { 'x-atlas-token': null }, 403],
    ['what has another secret', { 'x-atlas-token': 'a-secreT' }, 403],
    ['what sends no JSON', { 'content-type': 'text/plain' }, 415],
  ];

  test.each(refused)('%s', async (_, changed, status) => {
    const site = await served();
    const { sha256 } = await told(site);
    const headers = Object.entries({ ...headersOf(site), ...changed }).filter((entry) => entry[1] !== null);
    const response = await fetch(`${site.base}${ID}/facts.json`, {
      method: 'POST',
      headers: headers as [string, string][],
      body: JSON.stringify({ sha256, wish: { do: 'right', item: '2.1' } }),
    });
    expect([response.status, site.yaml()]).toEqual([status, YAML]);
  });

  test('a name that somebody has led here', async () => {
    const site = await served();
    const { port } = new URL(site.origin);
    const { request } = await import('node:http');
    const status = await new Promise((done) => {
      const asking = request({ port, path: `/atlas/review/${ID}/`, headers: { host: `evil.example:${port}` } });
      asking.on('response', (response) => done(response.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });

  test('other methods, for what can only be looked at', async () => {
    const site = await served();
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await fetch(`${site.base}${ID}/facts.json`, { method, headers: headersOf(site) })).status).toBe(405);
    expect((await fetch(`${site.base}${ID}/`, { method: 'POST', headers: headersOf(site), body: '{}' })).status).toBe(
      405,
    );
  });

  test('what is too long, or no JSON', async () => {
    const site = await served();
    for (const body of ['{', '"'.padEnd(70_000, 'x')]) {
      const response = await fetch(`${site.base}${ID}/facts.json`, { method: 'POST', headers: headersOf(site), body });
      expect(response.status).toBe(409);
    }
  });

  test.each([
    '..%2f..%2fregistry',
    '..%5c',
    '%2e%2e%2f',
    'no-such',
    'Shiqiao',
    `${ID}/policy.yaml`,
    `${ID}%2fpolicy.txt`,
  ])('a path to somewhere else: %s', async (path) => {
    const site = await served();
    for (const end of ['/', '/facts.json']) expect((await fetch(`${site.base}${path}${end}`)).status).toBe(404);
  });
});
