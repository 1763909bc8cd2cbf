import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenOnFreePort, stopListening } from '../../scripts/site/listen.ts';
import { serveSite, type RunningSite } from '../../scripts/site/serve-site.ts';
import { basePath } from '../../src/schemas/atlas.ts';

const FILES: Record<string, string> = {
  'site/index.html': '<h1>首页</h1>',
  'site/404.html': '<h1>未找到</h1>',
  'site/policies/index.html': '<h1>政策</h1>',
  'site/policies/政策/index.html': '<h1>中文地址</h1>',
  'site/data/duties.csv': '\uFEFFid,责任',
  'site/data/duties.json': '[]',
  'site/search/index.wasm': 'wasm',
  'secret.txt': 'secret',
  'site-secret/index.html': 'secret',
};

let folder: string;
let site: RunningSite;
let underBase: RunningSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'policy-atlas-serve-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await serveSite({ dir: join(folder, 'site'), port: 0, base: '/' });
  underBase = await serveSite({ dir: join(folder, 'site'), port: 0, base: 'atlas' });
});

afterAll(async () => {
  await Promise.all([site.close(), underBase.close()]);
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written; fetch would resolve `..` by itself before asking. */
function ask(running: RunningSite, path: string, method = 'GET') {
  return new Promise<{ status: number; type: string; location: string; text: string }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: running.port, path, method }, async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString('utf8');
      const { 'content-type': type = '', location = '' } = answer.headers;
      resolve({ status: answer.statusCode ?? 0, type, location, text });
    });
    sent.on('error', reject).end();
  });
}

describe('a served site', () => {
  test('answers folders with their index.html', async () => {
    expect(await ask(site, '/')).toMatchObject({ status: 200, type: 'text/html;charset=utf-8', text: '<h1>首页</h1>' });
    expect(await ask(site, '/policies/?q=1')).toMatchObject({ status: 200, text: '<h1>政策</h1>' });
    expect(await ask(site, encodeURI('/policies/政策/'))).toMatchObject({ status: 200, text: '<h1>中文地址</h1>' });
  });

  test('sends a folder without its slash to the one with it, and keeps the query', async () => {
    expect(await ask(site, '/policies?q=1')).toMatchObject({ status: 302, location: '/policies/?q=1' });
    expect(await ask(underBase, '/atlas/policies')).toMatchObject({ status: 302, location: '/atlas/policies/' });
  });

  test('declares what its files are', async () => {
    expect((await ask(site, '/data/duties.csv')).type).toBe('text/csv;charset=utf-8');
    expect((await ask(site, '/data/duties.json')).type).toBe('application/json');
    expect((await ask(site, '/search/index.wasm')).type).toBe('application/wasm');
  });

  test('answers an unknown address with 404.html and status 404', async () => {
    const missing = { status: 404, type: 'text/html;charset=utf-8', text: '<h1>未找到</h1>' };
    expect(await ask(site, '/nowhere/')).toMatchObject(missing);
    expect(await ask(site, '/%E4%ZZ')).toMatchObject(missing);
    expect(await ask(underBase, '/elsewhere/')).toMatchObject(missing);
    expect(await ask(underBase, '/policies/')).toMatchObject(missing);
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/policies/../../secret.txt',
    '/..\\secret.txt',
    '/../site-secret',
    '/..%5csite-secret',
    '//../site-secret/',
  ])('never leaves its folder: %s', async (path) => {
    expect(await ask(site, path)).toMatchObject({ status: 404, text: '<h1>未找到</h1>' });
  });

  test('never sends a visitor to another host', async () => {
    expect((await ask(site, '//policies')).location).toBe('');
  });

  test('only lets itself be read', async () => {
    expect(await ask(site, '/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test('lives under its base path', async () => {
    expect(underBase.url).toBe(`http://127.0.0.1:${underBase.port}/atlas/`);
    expect(await ask(underBase, '/atlas/')).toMatchObject({ status: 200, text: '<h1>首页</h1>' });
    expect(await ask(underBase, '/atlas/policies/')).toMatchObject({ status: 200, text: '<h1>政策</h1>' });
    expect(await ask(underBase, '/?q=1')).toMatchObject({ status: 302, location: '/atlas/?q=1' });
    expect(await ask(underBase, '/atlas')).toMatchObject({ status: 302, location: '/atlas/' });
  });

  test('takes a base path with whatever slashes', () => {
    expect(['', '/', 'atlas', '/atlas', 'a/b/', '//a//'].map(basePath)).toEqual([
      '/',
      '/',
      '/atlas/',
      '/atlas/',
      '/a/b/',
      '/a/',
    ]);
  });
});

describe('a site that cannot be served', () => {
  test('asks for a build where there is none', async () => {
    await expect(serveSite({ dir: join(folder, 'site/data'), port: 0, base: '/' })).rejects.toThrow(/npm run build/);
  });

  test('takes the next port where one is taken, and says so where it may not', async () => {
    const [first, second] = [createServer(), createServer()];
    const port = await listenOnFreePort(first, { port: 0, attempts: 1, host: '127.0.0.1' });
    const options = { port, host: '127.0.0.1' };
    await expect(listenOnFreePort(second, { ...options, attempts: 1 })).rejects.toThrow(/taken.*--port/);
    expect(await listenOnFreePort(second, { ...options, attempts: 50 })).toBeGreaterThan(port);
    await Promise.all([stopListening(first), stopListening(second)]);
  });

  test('names an address that is not this machine', async () => {
    const wrong = serveSite({ dir: join(folder, 'site'), port: 0, host: '192.0.2.1', base: '/' });
    await expect(wrong).rejects.toThrow(/192\.0\.2\.1 is not an address of this machine.*--host/);
  });
});
