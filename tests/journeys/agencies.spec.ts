import { csvParse } from 'd3-dsv';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { textOf } from './site-data.ts';

/** Bodies with every role, with duties in a draft, and with roles that a rule of the text gives. */
const BUSY = './agencies/lanchuan-industry-it/';
const IN_DRAFTS = './agencies/xipu-industry-it/';
const INFERRED = './agencies/luoning-luohu-economic-development/';

const item = '[data-filter-item]';

async function rowsOf(request: APIRequestContext, address: string): Promise<Record<string, string>[]> {
  const csv = await textOf(request, address);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return csvParse(csv.slice(1));
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an official goes from home to a body and on to its duty sheet', { tag: '@phone' }, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('navigation').getByRole('link', { name: '机构', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: /^机构/ })).toBeVisible();
    await page.getByRole('link', { name: '市工业和信息化局', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
    await page.getByRole('link', { name: /职责清单/ }).click();
    await expect(page).toHaveTitle(/职责清单/);
    await expect(page.getByRole('heading', { level: 1, name: /职责清单/ })).toBeVisible();
    const first = page.locator('.duty-sheet tbody tr').first();
    await expect(first.locator('q')).toContainText('市工业和信息化局');
    await first.locator('a.path').click();
    await expect(page).toHaveURL(/\/policies\/.+#.+/);
  });

  test('the list is whole, by level and by letter, and offers no control that would do nothing', async ({ page }) => {
    await page.goto('./agencies/?q=gxj');
    await test.step('a query hides nothing', async () => {
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
      const count = Number.parseInt(await page.locator('h1 .tally').innerText(), 10);
      expect(count).toBeGreaterThan(30);
      await expect(page.locator(`${item}:visible`)).toHaveCount(count);
    });
    await test.step('a letter leads to the bodies of every level that begin with it', async () => {
      const letters = page.getByRole('navigation', { name: '按拼音首字母' });
      await letters.getByRole('link', { name: 'G', exact: true }).click();
      const letter = page.locator('#letter-G');
      await expect(letter).toBeInViewport();
      for (const name of ['市工业和信息化局', '省工业和信息化厅']) {
        await expect(letter.getByRole('link', { name, exact: true }).first()).toBeVisible();
      }
    });
    await test.step('collectives stand apart, and it is said why', async () => {
      const town = page.locator('#town');
      const apart = town.locator('.collectives');
      await expect(apart.getByRole('link', { name: '各社区' })).toBeVisible();
      await expect(apart.locator('.note').first()).toContainText('没有点到具体哪一个');
      await expect(town.locator(':scope > .agency-list > li')).not.toHaveCount(0);
      await expect(town.locator(':scope > .agency-list').getByRole('link', { name: '各社区' })).toHaveCount(0);
    });
    await test.step('drafts are counted apart', async () => {
      const row = page.locator('.agency-row', { has: page.locator('a[href$="/agencies/xipu-industry-it/"]') });
      await expect(row.locator('[data-role="lead"]')).toContainText(/牵头\s*\d+\s*.*意见稿/);
    });
  });

  test('the page of a body tells what it does, with whom, how that is known and what is not', async ({ page }) => {
    await test.step('counts of roles are those of the lists, drafts told apart', async () => {
      let inDrafts = 0;
      for (const address of [BUSY, IN_DRAFTS]) {
        await page.goto(address);
        inDrafts += await rolesAgree(page);
      }
      expect(inDrafts).toBeGreaterThan(0);
    });
    await page.goto(BUSY);
    await test.step('every role is there', async () => {
      for (const role of ['lead', 'support', 'responsible', 'shared']) {
        await expect(page.locator(`#${role} .task-row`)).not.toHaveCount(0);
      }
    });
    await test.step('a goal says how it is known, and leads to the item', async () => {
      const goals = page.locator('section[aria-labelledby="goals"]');
      await expect(goals.getByText('目标所在条目由其牵头', { exact: true }).first()).toBeVisible();
      await expect(goals.locator('.source a').first()).toHaveAttribute('href', /\/policies\/.+#.+/);
    });
    await test.step('no telephone is named that the registry does not have', async () => {
      await expect(page.locator('section[aria-labelledby="contact"]')).toContainText('原文未载');
    });
    await test.step('a supporter is found, and finds it back with the same count', async () => {
      const supporters = page.locator('.co-work-pair', { hasText: '其牵头时，配合的机构' });
      const supporter = supporters.locator('.co-workers > li', { hasText: '省科学技术厅' });
      const count = (await supporter.locator('summary').textContent())?.trim();
      await supporter.locator('summary').click();
      await expect(supporter.locator('details a')).toHaveCount(Number.parseInt(count ?? '0', 10));
      await supporter.locator(':scope > a').click();
      const leaders = page.locator('.co-work-pair', { hasText: '其配合时，牵头的机构' });
      const back = leaders.locator('.co-workers > li').filter({ hasText: '省工业和信息化厅' });
      expect((await back.locator('summary').textContent())?.trim()).toBe(count);
    });
  });

  test('what can be taken away says what the page says', async ({ page, request }) => {
    for (const address of [BUSY, INFERRED, IN_DRAFTS]) {
      await test.step(`the table of ${address} holds the rows of the sheet, in their order`, async () => {
        const rows = await rowsOf(request, `${address}duties.csv`);
        await page.goto(`${address}sheet/`);
        const shown = await rowsOfSheet(page);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown).toEqual(
          rows.map(({ path, role, basis, clause, stage }) => ({ path, role, basis, clause, stage })),
        );
      });
    }
    await test.step('an inferred role of a sheet leads to the rule that gives it', async () => {
      await page.goto(`${INFERRED}sheet/`);
      await page.locator('.duty-sheet a[href^="#rule-"]').first().click();
      await expect(page.locator('#rule-1')).toBeInViewport();
      await expect(page.locator('#rule-1')).toContainText('列第一位的为牵头单位，其他为配合单位，下同');
    });
    await test.step('the calendar holds one event for each dated duty', async () => {
      const calendar = (await textOf(request, `${BUSY}deadlines.ics`)).replaceAll(/\r\n[ \t]/g, '');
      const lines = calendar.trimEnd().split('\r\n');
      expect(lines[0]).toBe('BEGIN:VCALENDAR');
      expect(lines.at(-1)).toBe('END:VCALENDAR');
      await page.goto(BUSY);
      const days = await page
        .locator('section[aria-labelledby="deadlines"] li', { has: page.locator('.chip') })
        .locator('time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.replaceAll('-', '')));
      expect(days.length).toBeGreaterThan(1);
      for (const mark of ['BEGIN:VEVENT', 'END:VEVENT']) {
        expect(lines.filter((line) => line === mark)).toHaveLength(days.length);
      }
      const starts = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.split(':')[1]);
      expect(starts).toEqual(days);
      expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(days.length);
      expect(calendar).toMatch(/按该(?:年|月)末日计/);
    });
    await test.step('a date is not held against a body when the sentence charges others', async () => {
      await page.goto('./agencies/lanchuan-commerce/');
      await expect(page.locator('section[aria-labelledby="deadlines"]')).toContainText('这一句由其他机构承担');
      await expect(page.getByRole('link', { name: '时限日历（ICS）' })).toHaveCount(0);
    });
  });
});

/** Whether the head of a body's page counts what its lists hold; how many of the tasks stand in drafts. */
async function rolesAgree(page: Page): Promise<number> {
  let all = 0;
  for (const link of await page.locator('.role-counts a').all()) {
    const role = /#(lead|support|responsible|shared|guide)$/.exec((await link.getAttribute('href')) ?? '')?.[1];
    if (!role) continue;
    const told = (await link.textContent())?.trim();
    const rows = await page.locator(`#${role} .task-row`).count();
    expect(told).toMatch(new RegExp(`^${rows} 项`));
    const drafts = page.locator(`#${role} .role-group`, { has: page.locator('h3 [data-stage="draft"]') });
    const inDrafts = await drafts.locator('.task-row').count();
    if (inDrafts === rows) expect(told).toMatch(/均为\s*征求意见稿/);
    else if (inDrafts > 0) expect(told).toContain(`征求意见稿 ${inDrafts} 项`);
    else expect(told).not.toContain('征求意见稿');
    all += inDrafts;
  }
  return all;
}

function rowsOfSheet(page: Page): Promise<Record<string, string | null | undefined>[]> {
  return page.locator('.duty-sheet tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      path: row.querySelector('a.path')?.textContent?.trim(),
      role: row.querySelector('[data-role]')?.getAttribute('data-role'),
      basis: row.querySelector('[data-basis]')?.getAttribute('data-basis'),
      clause: row.querySelector('q')?.textContent,
      stage: row.querySelector('[data-stage]')?.getAttribute('data-stage'),
    })),
  );
}

test('the list is narrowed by initials, pinyin and former names, and the address keeps the query', async ({ page }) => {
  await page.goto('./agencies/');
  const query = page.getByRole('main').getByRole('searchbox');
  const shown = page.locator(`${item}:visible`);
  const all = await page.locator(item).count();
  await expect(page.getByRole('status')).toHaveText(`共 ${all} 个机构`);
  for (const typed of ['gxj', 'gongxinju', '市经信局', 'ＧＸＪ']) {
    await query.fill(typed);
    await expect(shown.filter({ has: page.locator('a[href$="/agencies/luoning-industry-it/"]') })).toHaveCount(1);
    expect(await shown.count()).toBeLessThan(all / 4);
    await expect(page.getByRole('status')).toHaveText(`找到 ${await shown.count()} 个机构，共 ${all} 个`);
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
  }
  await query.fill('没有这个机构');
  await expect(shown).toHaveCount(0);
  await expect(page.locator('[data-filter-group]:visible')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('没有符合的机构');
  await page.getByRole('button', { name: '清除' }).click();
  await expect(shown).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');

  await test.step('an address that holds a query, a level and a role is answered', async () => {
    await page.goto('./agencies/?q=caizheng&level=province&role=lead');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('省财政厅');
    await expect(page.getByRole('combobox', { name: '层级' })).toHaveValue('province');
    await expect(page.getByRole('combobox', { name: '角色' })).toHaveValue('lead');
  });
});

test('the page of a body is light: what a first visit loads stays below 30 kB', async ({ page }) => {
  const { gzipSync } = await import('node:zlib');
  const loaded: Promise<Buffer>[] = [];
  page.on('response', (response) => loaded.push(response.body().catch(() => Buffer.alloc(0))));
  await page.goto(BUSY, { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(loaded)).map((body) => gzipSync(body).length);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
});

test('the sheet prints on A4 without navigation, its head on every page and no row broken', async ({ page }) => {
  await page.goto(`${IN_DRAFTS}sheet/`);
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.site-header', '.site-footer', '.breadcrumbs', '.take-away']) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  await expect(page.locator('.sheet-facts .address')).toHaveText(
    /^https?:\/\/.+\/agencies\/xipu-industry-it\/sheet\/$/,
  );
  const displays = await page.evaluate(() => ({
    head: getComputedStyle(document.querySelector('.duty-sheet thead')!).display,
    row: getComputedStyle(document.querySelector('.duty-sheet tbody tr')!).breakInside,
  }));
  expect(displays).toEqual({ head: 'table-header-group', row: 'avoid' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, ...size]) =>
    size.map((length) => Math.round(Number(length))),
  );
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toEqual([595, 842]);
});
