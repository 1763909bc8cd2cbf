/** /review/ while a site is worked on: what it tells, who may change policy.yaml through it, and what becomes of that file. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentsOf } from '../../scripts/site/review/documents.ts';
import { reviewHandler } from '../../scripts/site/review/handler.ts';
import { withEntry, withoutEntry, withReviewed } from '../../scripts/site/review/policy-yaml.ts';
import { compileFolder } from '../../scripts/compile/compile-folder.ts';
import type { ReviewTold, Wish } from '../../src/browser/dev/review/told.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { temporaryFolder } from '../compile/command.ts';
import { addPolicy, TOWN } from '../compile/content-folder.ts';

const ID = 'shiqiao-manufacturing';
const TOKEN = 'a-secret';
const YAML = `# 石桥镇的方案
shortTitle: 石桥方案 # 列表里用

issued: 2023-05-10
`;

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A server of a folder with one policy, under a base path. */
async function served() {
  const content = temporaryFolder();
  mkdirSync(join(content, 'registry'));
  addPolicy(content, ID, TOWN, YAML);
  const folder = contentFolder(content);
  const handle = reviewHandler({
    base: '/atlas/',
    token: TOKEN,
    documents: documentsOf(folder),
    compile: () => compileFolder(folder),
    today: () => '2026-05-04',
  });
  const server = createServer((request, response) => {
    void handle(request, response, () => response.writeHead(204).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const yaml = () => readFileSync(join(content, 'sources', ID, 'policy.yaml'), 'utf8');
  return { content, origin, yaml, base: `${origin}/atlas/review/` };
}

type Served = Awaited<ReturnType<typeof served>>;

async function told({ base }: Served): Promise<ReviewTold> {
  return (await (await fetch(`${base}${ID}/facts.json`)).json()) as ReviewTold;
}

function headersOf({ origin }: Served): Record<string, string> {
  return { origin, 'content-type': 'application/json', 'x-atlas-token': TOKEN };
}

async function wish(site: Served, wanted: Wish): Promise<{ status: number; body: ReviewTold & { error?: string } }> {
  const { sha256 } = await told(site);
  const response = await fetch(`${site.base}${ID}/facts.json`, {
    method: 'POST',
    headers: headersOf(site),
    body: JSON.stringify({ sha256, wish: wanted }),
  });
  return { status: response.status, body: (await response.json()) as ReviewTold };
}

const at = (words: string, from = 0) => {
  const start = TOWN.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('what is told', () => {
  test('is the text, item by item, each fact on its words, and the messages', async () => {
    const { items, messages, count, title, forms } = await told(await served());
    expect(title).toBe('石桥镇先进制造业行动方案（2023—2025年）');
    expect(items.map(({ path }) => path)).toEqual(['front', '1', '2.1', '2.2']);
    expect(count).toEqual({ items: 4, reviewed: 0 });
    const facts = items.flatMap((item) => item.facts);
    for (const { start, end, words } of facts) expect(TOWN.slice(start, end)).toBe(words);
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(
      new Set(['target', 'metric', 'base', 'duty', 'measure', 'amount']),
    );
    expect(items.flatMap(({ text }) => text.map(({ words }) => words)).join('')).toContain('（镇经济发展办负责）');
    expect(messages.every(({ reason, hint }) => reason && hint)).toBe(true);
    expect(forms.duty).toMatchObject([
      { name: 'agency', type: 'text' },
      { name: 'role', type: 'choice', isRequired: true, options: expect.arrayContaining(['lead']) },
    ]);
    expect(forms.metric.find(({ name }) => name === 'upper')).toMatchObject({ type: 'number', isNullable: true });
  });

  test('is a page for a document, one for all, and their list', async () => {
    const { base, origin } = await served();
    const page = await fetch(`${base}${ID}/`);
    expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(await page.text()).toContain(`data-base="/atlas/" data-token="${TOKEN}" data-document="${ID}"`);
    expect(await (await fetch(base)).text()).toContain('data-document=""');
    expect(await (await fetch(`${base}facts.json`)).json()).toMatchObject([{ id: ID, review: null }]);
    for (const other of ['/atlas/', '/atlas/policies/', '/atlas/reviews/'])
      expect((await fetch(`${origin}${other}`)).status).toBe(204);
  });
});

describe('a wish', () => {
  test('that a fact is wrong drops it, with the reason; undone, nothing is left', async () => {
    const site = await served();
    const { status, body } = await wish(site, {
      do: 'drop',
      kind: 'amount',
      at: at('最高30万元'),
      reason: '没有',
      by: '王某',
    });
    expect([status, body.error]).toEqual([200, undefined]);
    expect(site.yaml()).toBe(
      `${YAML}corrections:\n  - { kind: amount, action: drop, item: "2.2", words: 最高30万元, reason: 没有, by: 王某, on: 2026-05-04 }\n`,
    );
    const item = body.items.find(({ path }) => path === '2.2');
    expect(item?.facts.map(({ kind }) => kind)).not.toContain('amount');
    const [correction] = item?.corrections ?? [];
    const undone = await wish(site, { do: 'undo', list: 'corrections', index: 0, entry: correction?.entry });
    expect([undone.status, site.yaml()]).toEqual([200, YAML]);
  });

  test('to change or add a fact is told with its new values', async () => {
    const site = await served();
    const second = at('镇经济发展办', TOWN.indexOf('（二）'));
    await wish(site, { do: 'change', kind: 'duty', at: second, to: { role: 'lead' }, reason: '应为牵头' });
    const { body } = await wish(site, {
      ...{ do: 'add', kind: 'metric', at: at('工业总产值'), reason: '漏读' },
      to: { subject: '工业总产值', value: 1, unit: '项' },
    });
    const facts = body.items.flatMap((item) => item.facts);
    expect(facts.filter(({ editor }) => editor)).toMatchObject([
      { kind: 'metric', words: '工业总产值', values: { value: 1, year: 2025 }, editor: { on: '2026-05-04' } },
      { kind: 'duty', values: { role: 'lead' }, basis: 'editor', editor: { reason: '应为牵头' } },
    ]);
  });

  test('that is about one of several places names that one', async () => {
    const site = await served();
    const twice = TOWN.replace('（镇经济发展办负责）', '（镇经济发展办负责，镇经济发展办配合）');
    writeFileSync(join(site.content, 'sources', ID, 'policy.txt'), twice);
    const start = twice.lastIndexOf('镇经济发展办');
    const { body } = await wish(site, { do: 'drop', kind: 'duty', at: { start, end: start + 6 }, reason: '重复' });
    expect(parse(site.yaml())).toMatchObject({ corrections: [{ item: '2.2', words: '镇经济发展办', occurrence: 2 }] });
    const duties = body.items.find(({ path }) => path === '2.2')?.facts.filter(({ kind }) => kind === 'duty');
    expect(duties?.map((duty) => duty.start)).toEqual([twice.indexOf('镇经济发展办', twice.indexOf('（二）'))]);
  });

  test('that what was read is right: fact by fact, then the item, which takes their place', async () => {
    const site = await served();
    const one = { kind: 'duty' as const, at: at('镇财政分局') };
    const { body } = await wish(site, { do: 'right', item: '2.1', fact: one, by: '王某' });
    const rights = (each: ReviewTold) => each.items.find(({ path }) => path === '2.1')?.facts.filter((f) => f.isRight);
    expect(rights(body)?.map(({ words }) => words)).toEqual(['镇财政分局']);
    expect(parse(site.yaml())).toMatchObject({
      reviewed: [{ item: '2.1', kind: 'duty', by: '王某', on: '2026-05-04' }],
    });
    const whole = await wish(site, { do: 'right', item: '2.1' });
    expect(whole.body.count).toEqual({ items: 4, reviewed: 1 });
    expect((parse(site.yaml()) as { reviewed: object[] }).reviewed).toEqual([
      { item: '2.1', digest: expect.stringMatching(/^[0-9a-f]{12}$/), on: '2026-05-04' },
    ]);
  });

  test('that cannot be done leaves the file as it was', async () => {
    const site = await served();
    const wishes: [Wish, number, RegExp][] = [
      [
        { do: 'change', kind: 'duty', at: at('镇财政分局'), to: { role: 'boss' }, reason: '不对' },
        422,
        /policy\.yaml:6: .*role/,
      ],
      [{ do: 'drop', kind: 'duty', at: at('镇财政分局'), reason: ' ' }, 400, /./],
      [{ do: 'right', item: '9.9' }, 409, /no item 9\.9/],
      [{ do: 'drop', kind: 'duty', at: { start: 1e6, end: 1e6 + 2 }, reason: '不对' }, 409, /no words/],
      [{ do: 'undo', list: 'reviewed', index: 0, entry: {} }, 409, /changed meanwhile/],
    ];
    for (const [wanted, status, reason] of wishes) {
      const answer = await wish(site, wanted);
      expect([answer.status, answer.body.error]).toEqual([status, expect.stringMatching(reason)]);
    }
    expect(site.yaml()).toBe(YAML);
  });

  test('about a text that was changed meanwhile is refused', async () => {
    const site = await served();
    const body = JSON.stringify({ sha256: 'of another', wish: { do: 'right', item: '2.1' } });
    const response = await fetch(`${site.base}${ID}/facts.json`, { method: 'POST', headers: headersOf(site), body });
    expect([response.status, site.yaml()]).toEqual([409, YAML]);
  });

  test('comes one after another, and nothing but policy.yaml is written', async () => {
    const site = await served();
    const before = readdirSync(site.content, { recursive: true });
    const answers = await Promise.all(['1', '2.1', '2.2'].map((item) => wish(site, { do: 'right', item })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await told(site)).count.reviewed).toBe(3);
    expect(readdirSync(site.content, { recursive: true })).toEqual(before);
  });
});

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

describe('policy.yaml', () => {
  const text = `# 说明
shortTitle: 方案   # 短名
explained:
  # 转载
  - { code: text-after-end, line: 68, reason: 转载网页的客服栏，不属于文件正文；这一行很长，很长，很长，很长，很长，很长，很长，很长，很长 }
issued: 2023-05-10
`;
  const entry = { kind: 'duty', action: 'drop', words: '市“某”局: 一\n二', reason: '不对' };

  test('keeps comments, order and long lines', () => {
    const next = withEntry(text, 'corrections', entry);
    expect(next.startsWith(text.replace('方案   #', '方案 #'))).toBe(true);
    expect(parse(next)).toMatchObject({ corrections: [entry] });
    expect(withoutEntry(next, 'corrections', 0, entry)).toBe(text.replace('方案   #', '方案 #'));
  });

  test('keeps the line ends of its system', () => {
    expect(withEntry('shortTitle: 方案\r\n', 'corrections', entry)).toMatch(
      /^shortTitle: 方案\r\ncorrections:\r\n .*\r\n$/,
    );
  });

  test('is not changed where another entry stands by now', () => {
    const next = withEntry(text, 'corrections', entry);
    expect(withoutEntry(next, 'corrections', 0, { ...entry, reason: '另一' })).toBeNull();
    expect(withoutEntry(next, 'corrections', 1, entry)).toBeNull();
  });

  test('drops what was found right of words that an item does not have any more', () => {
    const [old, now] = ['0123456789ab', 'ba9876543210'];
    const before = withReviewed(withReviewed(text, { item: '1', digest: old }), { item: '2', digest: old });
    const after = withReviewed(before, { item: '1', kind: 'duty', words: '某局', digest: now });
    expect((parse(after) as { reviewed: object[] }).reviewed).toEqual([
      { item: '2', digest: old },
      { item: '1', kind: 'duty', words: '某局', digest: now },
    ]);
  });
});
