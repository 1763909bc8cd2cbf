import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
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
function ask(running: RunningSite, path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number; type: string; location: string; text: string; headers: IncomingHttpHeaders }>(
    (resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port: running.port, path, method, headers }, async (answer) => {
        const text = Buffer.concat(await answer.toArray()).toString('utf8');
        const { 'content-type': type = '', location = '' } = answer.headers;
        resolve({ status: answer.statusCode ?? 0, type, location, text, headers: answer.headers });
      });
      sent.on('error', reject).end();
    },
  );
}

describe('a served site', () => {
  test('answers folders with their index.html', async () => {
    expect(await ask(site, '/')).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<h1>首页</h1>',
    });
    expect(await ask(site, '/policies/?q=1')).toMatchObject({ status: 200, text: '<h1>政策</h1>' });
    expect(await ask(site, encodeURI('/policies/政策/'))).toMatchObject({ status: 200, text: '<h1>中文地址</h1>' });
  });

  test('sends a folder without its slash to the one with it, and keeps the query', async () => {
    expect(await ask(site, '/policies?q=1')).toMatchObject({ status: 302, location: '/policies/?q=1' });
    expect(await ask(underBase, '/atlas/policies')).toMatchObject({ status: 302, location: '/atlas/policies/' });
  });

  test('declares what its files are', async () => {
    expect((await ask(site, '/data/duties.csv')).type).toBe('text/csv; charset=utf-8');
    expect((await ask(site, '/data/duties.json')).type).toBe('application/json; charset=utf-8');
    expect((await ask(site, '/search/index.wasm')).type).toBe('application/wasm');
  });

  test('answers an unknown address with 404.html and status 404', async () => {
    const missing = { status: 404, type: 'text/html; charset=utf-8', text: '<h1>未找到</h1>' };
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

  test('gives the parts of a file that are asked for, counted in its own bytes', async () => {
    const part = (range: string) => ask(site, '/search/index.wasm', 'GET', { range, 'accept-encoding': 'gzip' });
    expect(await part('bytes=-3')).toMatchObject({
      status: 206,
      text: 'asm',
      headers: { 'content-range': 'bytes 1-3/4' },
    });
    expect(await part('bytes=0-1')).toMatchObject({ status: 206, text: 'wa' });
    expect(await part('bytes=9-')).toMatchObject({ status: 416 });
    expect(await ask(site, '/search/index.wasm', 'GET', { 'if-match': '"another"' })).toMatchObject({ status: 412 });
  });

  test('compresses what is asked for whole', async () => {
    writeFileSync(join(folder, 'site/long.txt'), '政策'.repeat(2000));
    const { headers } = await ask(site, '/long.txt', 'GET', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });

  test('says that nobody may guess what a file is', async () => {
    for (const path of ['/', '/data/duties.csv', '/nowhere/'])
      expect((await ask(site, path)).headers['x-content-type-options']).toBe('nosniff');
  });

  test('lives under a base path that has to be encoded', async () => {
    const { port, url, close } = await serveSite({ dir: join(folder, 'site'), port: 0, base: '/政策 图谱/' });
    const running = { port, url, close };
    expect(url).toBe(`http://127.0.0.1:${port}/%E6%94%BF%E7%AD%96%20%E5%9B%BE%E8%B0%B1/`);
    const front = new URL(url).pathname;
    expect(await ask(running, front)).toMatchObject({ status: 200, text: '<h1>首页</h1>' });
    expect(await ask(running, `${front}policies`)).toMatchObject({ status: 302, location: `${front}policies/` });
    expect(await ask(running, '/')).toMatchObject({ status: 302, location: front });
    await close();
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
    expect(basePath('政策 图谱')).toBe('/%E6%94%BF%E7%AD%96%20%E5%9B%BE%E8%B0%B1/');
    expect(basePath(basePath('政策'))).toBe(basePath('政策'));
    expect(() => basePath('100%')).toThrow(/%25/);
  });
});

describe('a site that changes while it is served', () => {
  const page = () => join(folder, 'changing/page/index.html');
  let running: RunningSite;

  beforeAll(async () => {
    mkdirSync(join(folder, 'changing/page'), { recursive: true });
    writeFileSync(join(folder, 'changing/index.html'), 'front');
    writeFileSync(page(), 'first');
    running = await serveSite({ dir: join(folder, 'changing'), port: 0, base: '/' });
  });

  afterAll(() => running.close());

  test('is served as it is at each request', async () => {
    expect((await ask(running, '/page/')).text).toBe('first');
    writeFileSync(page(), 'second and longer');
    expect((await ask(running, '/page/')).text).toBe('second and longer');
    mkdirSync(join(folder, 'changing/new'));
    writeFileSync(join(folder, 'changing/new/index.html'), 'new');
    expect((await ask(running, '/new/')).text).toBe('new');
  });

  test('goes on when a file vanishes, or the whole folder is swapped', async () => {
    rmSync(page());
    expect((await ask(running, '/page/')).status).toBe(404);
    renameSync(join(folder, 'changing'), join(folder, 'away'));
    expect(await ask(running, '/')).toMatchObject({ status: 404, text: '404 Not Found\n' });
    renameSync(join(folder, 'away'), join(folder, 'changing'));
    expect((await ask(running, '/')).text).toBe('front');
  });

  test('answers 500 for a file that cannot be read, and goes on', async () => {
    // A link to itself is there for anybody, and can be opened by nobody.
    symlinkSync('index.html', page());
    expect((await ask(running, '/page/')).status).toBe(500);
    expect((await ask(running, '/')).text).toBe('front');
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
