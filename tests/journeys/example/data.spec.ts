import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3-dsv';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { faultsShown } from '../../audit/accessibility.ts';

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
type Row = Record<string, unknown> & { id: string };

async function bytesOf(request: APIRequestContext, address: string): Promise<Buffer> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  return response.body();
}
const jsonOf = async (request: APIRequestContext, address: string) =>
  JSON.parse((await bytesOf(request, address)).toString('utf8'));
const resourcesOf = async (request: APIRequestContext) =>
  (await jsonOf(request, './data/datapackage.json')).resources as Resource[];

/** The source of every policy, read once a test. */
function sourceReader(request: APIRequestContext) {
  const texts = new Map<string, Promise<string>>();
  return (policy: string) => {
    const text =
      texts.get(policy) ?? bytesOf(request, `./policies/${policy}/policy.txt`).then((bytes) => bytes.toString('utf8'));
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

test.describe('the files', () => {
  test('every table of the contract is there, and its CSV and JSON say the same, row by row', async ({ request }) => {
    const resources = await resourcesOf(request);
    expect(resources.map(({ name }) => name)).toEqual(expect.arrayContaining(CONTRACT));
    for (const { name, path, bytes, hash, schema } of resources) {
      const file = await bytesOf(request, `./data/${path}`);
      expect(file.length, name).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, name).toBe(hash);
      expect([...file.subarray(0, 3)], `${name} starts with a byte order mark`).toEqual([0xef, 0xbb, 0xbf]);
      const [head, ...cells] = csvParseRows(file.toString('utf8').slice(1));
      const rows: Row[] = await jsonOf(request, `./data/${name}.json`);
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

  test('every quote is what stands in policy.txt between its offsets, on its line', async ({ request }) => {
    const textOf = sourceReader(request);
    let checked = 0;
    for (const { name, schema } of await resourcesOf(request)) {
      if (!schema.fields.some((field) => field.name === 'start')) continue;
      for (const row of (await jsonOf(request, `./data/${name}.json`)) as Row[]) {
        const text = await textOf(row['policy'] as string);
        const quote = text.slice(row['start'] as number, row['end'] as number);
        expect(quote, row.id).toBe(row['quote'] ?? row['text']);
        expect(quote.trim(), row.id).not.toBe('');
        expect(text.slice(0, row['start'] as number).split('\n').length, row.id).toBe(row['line']);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(700);
  });

  test('a key leads to a row that is there', async ({ request }) => {
    const resources = await resourcesOf(request);
    const ids = new Map<string, Set<string>>();
    for (const { name } of resources) {
      const rows: Row[] = await jsonOf(request, `./data/${name}.json`);
      ids.set(name, new Set(rows.map(({ id }) => id)));
    }
    for (const { name, schema } of resources) {
      const rows: Row[] = await jsonOf(request, `./data/${name}.json`);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = ids.get(reference.resource || name)!;
        const lost = rows.filter((row) => row[fields] !== null && !known.has(row[fields] as string));
        expect(lost, `${name}.${fields}`).toEqual([]);
      }
    }
  });

  test('every path is a place on its policy’s page, and the clauses of a policy are its text', async ({ request }) => {
    const policies: Row[] = await jsonOf(request, './data/policies.json');
    const clauses: Row[] = await jsonOf(request, './data/clauses.json');
    const others = await Promise.all(
      ['tasks', 'duties', 'goals', 'bases', 'indicators', 'measures'].map(
        async (name) => (await jsonOf(request, `./data/${name}.json`)) as Row[],
      ),
    );
    for (const { id, sha256 } of policies) {
      const html = (await bytesOf(request, `./policies/${id}/`)).toString('utf8');
      const own = [...clauses, ...others.flat()].filter((row) => row['policy'] === id && row['path'] !== null);
      for (const row of own) expect(html.includes(` id="${row['path']}"`), `${row.id} → ${row['path']}`).toBe(true);
      const source = await bytesOf(request, `./policies/${id}/policy.txt`);
      expect(createHash('sha256').update(source).digest('hex')).toBe(sha256);
      const text = clauses.filter((row) => row['policy'] === id).map((row) => row['text'] as string);
      const bare = (words: string) => words.replace(/[\s\uFEFF]/g, '');
      expect(bare(text.join(''))).toBe(bare(source.toString('utf8')));
    }
  });

  test('a policy’s own file holds all that the tables hold of it', async ({ request }) => {
    const policies: Row[] = await jsonOf(request, './data/policies.json');
    for (const { id } of policies) {
      const record = await jsonOf(request, `./data/policies/${id}.json`);
      expect(record).toMatchObject({ id, outline: expect.any(Array), diagnostics: expect.any(Array) });
      for (const name of ['tasks', 'goals', 'indicators', 'measures', 'clauses']) {
        const rows = ((await jsonOf(request, `./data/${name}.json`)) as Row[]).filter((row) => row['policy'] === id);
        expect(
          record[name].map((row: Row) => row.id),
          `${name} of ${id}`,
        ).toEqual(rows.map((row) => row.id));
      }
      const bases = ((await jsonOf(request, './data/bases.json')) as Row[]).filter((row) =>
        (row['policies'] as string[]).includes(id),
      );
      expect(record.bases.map((row: Row) => row.id)).toEqual(bases.map((row) => row.id));
      const duties = ((await jsonOf(request, './data/duties.json')) as Row[]).filter((row) => row['policy'] === id);
      const bodies = new Set(
        record.tasks.flatMap((task: { clauses: { duties: { agency: string }[] }[] }) =>
          task.clauses.flatMap((clause) => clause.duties.map(({ agency }) => agency)),
        ),
      );
      expect(new Set(duties.map((row) => row['agency'])), id).toEqual(bodies);
    }
  });

  test('search engines find the map of the site, and every page it names is there', async ({ request, baseURL }) => {
    const robots = (await bytesOf(request, './robots.txt')).toString('utf8');
    const here = (address: string) => new URL(new URL(address).pathname, baseURL).href;
    const locations = (xml: Buffer) =>
      [...xml.toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
    const index = /^Sitemap: (.+)$/m.exec(robots)![1]!;
    const pages: string[] = [];
    for (const part of locations(await bytesOf(request, here(index)))) {
      pages.push(...locations(await bytesOf(request, here(part))));
    }
    expect(pages.length).toBeGreaterThan(200);
    expect(pages.filter((page) => /404|\/search\/|\/sheet\/|\/print\//.test(page))).toEqual([]);
    for (const page of pages.filter((_, at) => at % 10 === 0)) await bytesOf(request, here(page));
  });

  test('the feed lists every policy, says which are drafts and gives no date that a text does not', async ({
    request,
  }) => {
    const feed = (await bytesOf(request, './rss.xml')).toString('utf8');
    const items = [...feed.matchAll(/<item>(.*?)<\/item>/gs)].map((match) => match[1]!);
    const policies: Row[] = await jsonOf(request, './data/policies.json');
    expect(items).toHaveLength(policies.length);
    for (const { id, title, stage, issued } of policies) {
      const item = items.find((each) => each.includes(`/policies/${id}/</link>`))!;
      expect(item).toContain(title);
      expect(/【[^】]*征求意见稿】/.test(item), id).toBe(stage === 'draft');
      expect(item.includes('<pubDate>'), id).toBe(issued !== null);
    }
    expect(feed).not.toContain('lastBuildDate');
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an analyst finds a table, what its columns mean, and the file', async ({ page }) => {
      await page.goto('./data/');
      const row = page.getByRole('row', { name: /责任分工/ });
      await expect(row).toContainText('297');
      const summary = page.locator('summary', { hasText: 'duties' });
      await summary.click();
      await expect(page.locator('#duties-fields')).toContainText('按规则推定');
      const download = page.waitForEvent('download');
      await row.getByRole('link', { name: /^CSV .*责任分工/ }).click();
      expect((await download).suggestedFilename()).toBe('duties.csv');
    });

    test('a careful reader follows the example to the sentence it quotes', async ({ page }) => {
      await page.goto('./data/');
      const example = page.locator('.example');
      const quote = await example.locator('q').innerText();
      await example.getByRole('link').click();
      const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
      await expect(page.locator(`[id="${anchor}"]`)).toContainText(quote);
    });

    test('a doubter sees what looked odd, why it may stand, and the place in the text', async ({ page }) => {
      await page.goto('./quality/');
      const policy = page.locator('section#dongguan-mobile-terminals');
      await expect(policy.getByRole('heading', { level: 2 })).toContainText('征求意见稿');
      const note = policy.getByRole('listitem').filter({ hasText: '序号写法与上下文不一' });
      await expect(note).toContainText('编者说明');
      await expect(note).toContainText('第 130 行');
      await note.getByRole('link').click();
      const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    });
  });
}

test('the shares of a text add up to all of it', async ({ page, request }) => {
  await page.goto('./quality/');
  const policies: Row[] = await jsonOf(request, './data/policies.json');
  for (const { id } of policies) {
    const figures = await page.locator(`section#${id} .coverage-parts dd`).allInnerTexts();
    const counts = figures.map((text) => Number(/([\d,]+) 字/.exec(text)![1]!.replaceAll(',', '')));
    const text = (await bytesOf(request, `./policies/${id}/policy.txt`)).toString('utf8');
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      id,
    ).toBe(text.replace(/[\s\uFEFF]/g, '').length);
  }
});

test('every page names the feed', async ({ page, request }) => {
  await page.goto('./data/');
  const address = await page.locator('head link[type="application/rss+xml"]').getAttribute('href');
  expect((await request.get(address!)).status()).toBe(200);
});

for (const address of ['./data/', './quality/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} in ${colorScheme} is accessible and fits the screen, its first details open`, async ({ page }) => {
      // Long tables: on a busy machine the analysis takes a while.
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.locator('summary').first().click();
      expect(await faultsShown(page)).toEqual([]);
    });
  }
}
