import { dsvFormat } from 'd3-dsv';
import { expect, test, type Page } from '@playwright/test';

/** The body with most duties, and one with dated duties. */
const BUSY = './agencies/dongguan-gongxin/';
const DATED = './agencies/wanjiang-gongxin-keji/';

async function textOf(page: Page, address: string): Promise<string> {
  const response = await page.request.get(address);
  expect(response.status()).toBe(200);
  return response.text();
}

function rowsOf(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return dsvFormat(',').parse(csv.slice(1)) as Record<string, string>[];
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an official goes from home to a body and on to its duty sheet', async ({ page }) => {
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

    test('the index leads from a letter to the bodies of every level that begin with it', async ({ page }) => {
      await page.goto('./agencies/');
      await page
        .getByRole('navigation', { name: '按拼音首字母' })
        .getByRole('link', { name: 'G', exact: true })
        .click();
      const letter = page.locator('#letter-G');
      await expect(letter).toBeInViewport();
      for (const name of ['市工业和信息化局', '省工业和信息化厅', '工业和信息化部']) {
        await expect(letter.getByRole('link', { name, exact: true })).toBeVisible();
      }
    });
  });
}

test.describe('the list', () => {
  test('shows collectives apart and says why', async ({ page }) => {
    await page.goto('./agencies/');
    const town = page.locator('#town');
    const apart = town.locator('.collectives');
    await expect(apart.getByRole('link', { name: '各镇（街）' })).toBeVisible();
    await expect(apart.locator('.note').first()).toContainText('没有点到具体哪一个');
    await expect(town.locator(':scope > .agency-list').getByRole('link', { name: '各镇（街）' })).toHaveCount(0);
  });

  test('is narrowed by initials, pinyin and former names, announces the count and keeps it in the address', async ({
    page,
  }) => {
    await page.goto('./agencies/');
    const query = page.getByRole('main').getByRole('searchbox');
    const shown = page.locator('[data-filter-item]:visible');
    const all = await page.locator('[data-filter-item]').count();
    await expect(page.getByRole('status')).toHaveText(`共 ${all} 个机构`);
    for (const typed of ['gxj', 'gongxinju', '市经信局', 'ＧＸＪ']) {
      await query.fill(typed);
      await expect(shown.filter({ hasText: '市工业和信息化局' })).toHaveCount(1);
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
  });

  test('answers an address that holds a query, a level and a role', async ({ page }) => {
    await page.goto('./agencies/?q=keji&level=province&role=lead');
    const shown = page.locator('[data-filter-item]:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('省科技厅');
    await expect(page.getByRole('combobox', { name: '层级' })).toHaveValue('province');
    await expect(page.getByRole('combobox', { name: '角色' })).toHaveValue('lead');
  });

  test('is whole without JavaScript, and offers no control that would do nothing', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto('./agencies/?q=gxj');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
    const items = page.locator('[data-filter-item]');
    expect(await items.count()).toBeGreaterThan(50);
    await expect(items.last()).toBeVisible();
    await context.close();
  });

  test('counts drafts apart', async ({ page }) => {
    await page.goto('./agencies/');
    const row = page.locator('.agency-row', { hasText: '省工业和信息化厅' });
    await expect(row.locator('[data-role="lead"]')).toContainText(/牵头\s*\d+\s*均意见稿/);
  });
});

test.describe('the page of a body', () => {
  test('counts each role with drafts told apart, and the counts are those of the lists', async ({ page }) => {
    await page.goto(BUSY);
    for (const role of ['lead', 'support', 'responsible', 'shared']) {
      const told = await page.locator(`.role-counts a[href$="#${role}"]`).textContent();
      const rows = page.locator(`#${role} .task-row`);
      expect(told?.trim()).toMatch(new RegExp(`^${await rows.count()} 项`));
      const drafts = page.locator(`#${role} .role-group`, { has: page.locator('h3 [data-stage="draft"]') });
      const inDrafts = await drafts.locator('.task-row').count();
      if (inDrafts > 0) expect(told).toContain(`征求意见稿 ${inDrafts} 项`);
      else expect(told).not.toContain('征求意见稿');
    }
  });

  test('says of each goal how it is known, and leads to the item', async ({ page }) => {
    await page.goto(BUSY);
    const goals = page.locator('section[aria-labelledby="goals"]');
    await expect(goals.getByText('目标所在条目由其牵头', { exact: true }).first()).toBeVisible();
    await expect(goals.locator('.source a').first()).toHaveAttribute('href', /\/policies\/.+#.+/);
  });

  test('finds who supports it, and the supporter finds it back with the same count', async ({ page }) => {
    await page.goto(BUSY);
    const supporters = page.locator('.co-work-pair', { hasText: '其牵头时，配合的机构' });
    const supporter = supporters.locator('.co-workers > li').first();
    const count = (await supporter.locator('summary').textContent())?.trim();
    await supporter.locator('summary').click();
    await expect(supporter.locator('details a')).toHaveCount(Number.parseInt(count ?? '0', 10));
    await supporter.locator(':scope > a').click();
    const leaders = page.locator('.co-work-pair', { hasText: '其配合时，牵头的机构' });
    const back = leaders.locator('.co-workers > li').filter({ hasText: '市工业和信息化局' });
    expect((await back.locator('summary').textContent())?.trim()).toBe(count);
  });

  test('does not hold a date against a body when the sentence charges others', async ({ page }) => {
    await page.goto(BUSY);
    const deadlines = page.locator('section[aria-labelledby="deadlines"]');
    await expect(deadlines).toContainText('这一句由其他机构承担');
    await expect(page.getByRole('link', { name: '时限日历（ICS）' })).toHaveCount(0);
  });

  test('names no telephone that the registry does not have', async ({ page }) => {
    await page.goto(BUSY);
    await expect(page.locator('section[aria-labelledby="contact"]')).toContainText('原文未载');
  });

  test('is light: what a first visit loads stays below 30 kB', async ({ page }) => {
    const { gzipSync } = await import('node:zlib');
    const loaded: Promise<Buffer>[] = [];
    page.on('response', (response) => loaded.push(response.body().catch(() => Buffer.alloc(0))));
    await page.goto(BUSY, { waitUntil: 'networkidle' });
    const sizes = (await Promise.all(loaded)).map((body) => gzipSync(body).length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
  });
});

test.describe('what can be taken away', () => {
  for (const address of [BUSY, './agencies/guangdong-keji/']) {
    test(`the table of ${address} holds the rows of the sheet, in their order`, async ({ page }) => {
      const rows = rowsOf(await textOf(page, `${address}duties.csv`));
      await page.goto(`${address}sheet/`);
      const shown = await page.locator('.duty-sheet tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          path: row.querySelector('a.path')?.textContent?.trim(),
          role: row.querySelector('[data-role]')?.getAttribute('data-role'),
          basis: row.querySelector('[data-basis]')?.getAttribute('data-basis'),
          clause: row.querySelector('q')?.textContent,
          stage: row.querySelector('[data-stage]')?.getAttribute('data-stage'),
        })),
      );
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).toEqual(rows.map(({ path, role, basis, clause, stage }) => ({ path, role, basis, clause, stage })));
    });
  }

  test('an inferred role of a sheet leads to the rule that gives it', async ({ page }) => {
    await page.goto('./agencies/guangdong-keji/sheet/');
    await page.locator('.duty-sheet a[href^="#rule-"]').first().click();
    await expect(page.locator('#rule-1')).toBeInViewport();
    await expect(page.locator('#rule-1')).toContainText('第一个为牵头单位，其他为配合单位，下同');
  });

  test('the calendar holds one event for each dated duty of the page', async ({ page }) => {
    const calendar = (await textOf(page, `${DATED}deadlines.ics`)).replaceAll(/\r\n[ \t]/g, '');
    const lines = calendar.trimEnd().split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    const count = (line: string) => lines.filter((each) => each === line).length;
    await page.goto(DATED);
    const days = await page
      .locator('section[aria-labelledby="deadlines"] li', { has: page.locator('.chip') })
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.replaceAll('-', '')));
    expect(days.length).toBeGreaterThan(0);
    expect(count('BEGIN:VEVENT')).toBe(days.length);
    expect(count('END:VEVENT')).toBe(days.length);
    const starts = lines.filter((line) => line.startsWith('DTSTART')).map((line) => line.split(':')[1]);
    expect(starts).toEqual(days);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(days.length);
    expect(calendar).toMatch(/按该(?:年|月)末日计/);
  });

  test('the sheet prints on A4 without navigation, its head on every page and no row broken', async ({ page }, {
    project,
  }) => {
    test.skip(project.name.endsWith('phone'), 'paper is the same for all');
    await page.goto(`${BUSY}sheet/`);
    await expect(page.getByRole('button', { name: '打印' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['.site-header', '.site-footer', '.breadcrumbs', '.take-away']) {
      await expect(page.locator(hidden)).toBeHidden();
    }
    await expect(page.locator('.sheet-facts .address')).toHaveText(
      /^https?:\/\/.+\/agencies\/dongguan-gongxin\/sheet\/$/,
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
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of sizes) expect(size).toEqual([595, 842]);
  });
});
