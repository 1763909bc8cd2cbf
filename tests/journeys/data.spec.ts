import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3-dsv';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { faultsShown } from '../audit/accessibility.ts';
import { bytesOf, rowsOf, textOf, type Row } from './site-data.ts';

const CONTRACT = [
  'policies',
  'tasks',
  'duties',
  'goals',
  'bases',
  'agencies',
  'industries',
  'indicators',
  'measures',
  'clauses',
];

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: { name: string; type: string; title: string; description: string }[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const jsonOf = async (request: APIRequestContext, address: string) => JSON.parse(await textOf(request, address));
const resourcesOf = async (request: APIRequestContext) =>
  (await jsonOf(request, './data/datapackage.json')).resources as Resource[];
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The source of every policy, read once a test. */
function sourceReader(request: APIRequestContext) {
  const texts = new Map<string, Promise<string>>();
  return (policy: string) => {
    const text = texts.get(policy) ?? textOf(request, `./policies/${policy}/policy.txt`);
    texts.set(policy, text);
    return text;
  };
}

/** How a value of JSON stands in a cell of CSV. */
function cellOf(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

test('every table says the same in both files, quotes to the letter, and leads to rows that are there', async ({
  request,
}) => {
  const resources = await resourcesOf(request);
  const tables = new Map<string, Row[]>();
  for (const { name } of resources) tables.set(name, await rowsOf(request, name));
  await test.step('the tables of the contract are there; CSV and JSON agree row by row', async () => {
    expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(CONTRACT));
    for (const { name, path, bytes, hash, schema } of resources) {
      const file = await bytesOf(request, `./data/${path}`);
      expect(file.length, name).toBe(bytes);
      expect(`sha256:${sha256(file)}`, name).toBe(hash);
      expect([...file.subarray(0, 3)], `${name} starts with a byte order mark`).toEqual([0xef, 0xbb, 0xbf]);
      const [head, ...cells] = csvParseRows(file.toString('utf8').slice(1));
      const rows = tables.get(name)!;
      expect(head).toEqual(schema.fields.map((field) => field.name));
      expect(rows.length, name).toBeGreaterThan(0);
      expect(cells.length, name).toBe(rows.length);
      rows.forEach((row, index) => {
        expect(Object.keys(row), row.id).toEqual(head);
        expect(cells[index], row.id).toEqual(Object.values(row).map(cellOf));
      });
      expect(new Set(rows.map(({ id }) => id)).size, name).toBe(rows.length);
    }
  });
  await test.step('every quote is what stands in policy.txt between its offsets, on its line', async () => {
    const sourceOf = sourceReader(request);
    let checked = 0;
    for (const { name, schema } of resources) {
      if (!schema.fields.some((field) => field.name === 'start')) continue;
      for (const row of tables.get(name)!) {
        // A relation that no text tells is an editor's, or found by two titles that are alike.
        if (row['start'] === null) {
          expect([row['by'], row['end'], row['line'], row['quote']], row.id).toEqual([
            expect.stringMatching(/^(?:editor|title)$/),
            null,
            null,
            null,
          ]);
          continue;
        }
        const text = await sourceOf(row['policy'] as string);
        const quote = text.slice(row['start'] as number, row['end'] as number);
        expect(quote, row.id).toBe(row['quote'] ?? row['text']);
        expect(quote.trim(), row.id).not.toBe('');
        expect(text.slice(0, row['start'] as number).split('\n').length, row.id).toBe(row['line']);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(tables.get('clauses')!.length + tables.get('duties')!.length);
  });
  await test.step('a key leads to a row that is there', async () => {
    const ids = new Map([...tables].map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]));
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = ids.get(reference.resource || name)!;
        const lost = tables.get(name)!.filter((row) => row[fields] !== null && !known.has(row[fields] as string));
        expect(lost, `${name}.${fields}`).toEqual([]);
      }
    }
  });
});

test('every policy has its text, its places and a file of all that the tables hold of it', async ({ request }) => {
  const parts = ['tasks', 'goals', 'indicators', 'measures', 'clauses', 'bases', 'duties'];
  const tables: Record<string, Row[]> = {};
  for (const name of parts) tables[name] = await rowsOf(request, name);
  const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id);
  for (const { id, sha256: digest } of await rowsOf(request, 'policies')) {
    const own = (name: string) => tables[name]!.filter((row) => row['policy'] === id);
    await test.step(`${id}: every path is a place on its page, and its clauses are its text`, async () => {
      const html = await textOf(request, `./policies/${id}/`);
      for (const row of parts.flatMap(own).filter((row) => row['path'] !== null)) {
        expect(html.includes(` id="${row['path']}"`), `${row.id} → ${row['path']}`).toBe(true);
      }
      const source = await bytesOf(request, `./policies/${id}/policy.txt`);
      expect(sha256(source)).toBe(digest);
      const bare = (words: string) => words.replace(/[\s\uFEFF]/g, '');
      const text = own('clauses').map((row) => row['text'] as string);
      expect(bare(text.join(''))).toBe(bare(source.toString('utf8')));
    });
    await test.step(`${id}: its own file holds its rows`, async () => {
      const record = await jsonOf(request, `./data/policies/${id}.json`);
      expect(record).toMatchObject({ id, outline: expect.any(Array), diagnostics: expect.any(Array) });
      for (const name of ['tasks', 'goals', 'indicators', 'measures', 'clauses']) {
        expect(idsOf(record[name]), `${name} of ${id}`).toEqual(idsOf(own(name)));
      }
      const bases = tables['bases']!.filter((row) => (row['policies'] as string[]).includes(id as string));
      expect(idsOf(record.bases)).toEqual(idsOf(bases));
      const bodies = new Set(
        record.tasks.flatMap((task: { clauses: { duties: { agency: string }[] }[] }) =>
          task.clauses.flatMap((clause) => clause.duties.map(({ agency }) => agency)),
        ),
      );
      expect(new Set(own('duties').map((row) => row['agency'])), id).toEqual(bodies);
    });
  }
});

test('search engines find every page, readers of the feed every policy', async ({ request, baseURL }) => {
  await test.step('every page that the map of the site names is there', async () => {
    const robots = await textOf(request, './robots.txt');
    const here = (address: string) => new URL(new URL(address).pathname, baseURL).href;
    const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
    const index = /^Sitemap: (.+)$/m.exec(robots)![1]!;
    const pages: string[] = [];
    for (const part of locations(await textOf(request, here(index)))) {
      pages.push(...locations(await textOf(request, here(part))));
    }
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter((page) => /404|\/search\/|\/sheet\/|\/print\//.test(page))).toEqual([]);
    for (const page of pages.filter((_, at) => at % 10 === 0)) await bytesOf(request, here(page));
  });
  await test.step('the feed says which are drafts and gives no date that a text does not', async () => {
    const feed = await textOf(request, './rss.xml');
    const items = [...feed.matchAll(/<item>(.*?)<\/item>/gs)].map((match) => match[1]!);
    const policies = await rowsOf(request, 'policies');
    expect(items).toHaveLength(policies.length);
    expect(new Set(policies.map(({ stage }) => stage)).size).toBeGreaterThan(1);
    expect(new Set(policies.map(({ issued }) => issued === null)).size).toBe(2);
    for (const { id, title, stage, issued } of policies) {
      const item = items.find((each) => each.includes(`/policies/${id}/</link>`))!;
      expect(item).toContain(title);
      expect(/【[^】]*征求意见稿】/.test(item), id).toBe(stage === 'draft');
      expect(item.includes('<pubDate>'), id).toBe(issued !== null);
    }
    expect(feed).not.toContain('lastBuildDate');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an analyst finds a table, what its columns mean, and the file; a reader the sentence of the example', async ({
    page,
    request,
  }) => {
    const duties = await rowsOf(request, 'duties');
    await page.goto('./data/');
    const row = page.getByRole('row', { name: /责任分工/ });
    await expect(row).toContainText(String(duties.length));
    await page.locator('summary', { hasText: 'duties' }).click();
    await expect(page.locator('#duties-fields')).toContainText('按规则推定');
    const download = page.waitForEvent('download');
    await row.getByRole('link', { name: /^CSV .*责任分工/ }).click();
    expect((await download).suggestedFilename()).toBe('duties.csv');
    const feed = await page.locator('head link[type="application/rss+xml"]').getAttribute('href');
    await bytesOf(request, feed!);

    const example = page.locator('.example');
    const quote = await example.locator('q').innerText();
    await example.getByRole('link').click();
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expect(page.locator(`[id="${anchor}"]`)).toContainText(quote);
  });

  test('a doubter sees how much of a text was read, what looked odd, why it may stand, and the place', async ({
    page,
    request,
  }) => {
    await page.goto('./quality/');
    await test.step('the shares of a text add up to all of it', async () => {
      for (const { id } of await rowsOf(request, 'policies')) {
        const figures = await page.locator(`section#${id} .coverage-parts dd`).allInnerTexts();
        const counts = figures.map((text) => Number(/([\d,]+) 字/.exec(text)![1]!.replaceAll(',', '')));
        const text = await textOf(request, `./policies/${id}/policy.txt`);
        const all = counts.reduce((sum, count) => sum + count, 0);
        expect(all, id).toBe(text.replace(/[\s\uFEFF]/g, '').length);
      }
    });
    const policy = page.locator('section#xipu-laser-draft');
    await expect(policy.getByRole('heading', { level: 2 })).toContainText('征求意见稿');
    const note = policy.getByRole('listitem').filter({ hasText: '序号写法与上下文不一' });
    await expect(note).toContainText('编者说明');
    await expect(note).toContainText('第 24 行');
    await note.getByRole('link').click();
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  });
});

test(
  'the tables of data and quality are accessible with details open, light and dark',
  { tag: '@phone' },
  async ({ page }) => {
    // Long tables: on a busy machine the analysis takes a while.
    test.slow();
    for (const address of ['./data/', './quality/']) {
      await page.goto(address);
      await page.locator('summary').first().click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsShown(page), `${address} in ${colorScheme}`).toEqual([]);
      }
    }
  },
);
