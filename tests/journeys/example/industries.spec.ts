import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('from the tree to an industry, its leader, and the clause that says so', async ({ page }) => {
      await page.goto('./industries/');
      await page.locator('.industry-tree').getByRole('link', { name: '新能源', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: '新能源' })).toBeVisible();
      const head = page.locator('[data-preview]');
      await expect(head.getByRole('link', { name: '市发展改革局' })).toBeVisible();
      const leads = page.locator('section', { has: page.locator('h2#leads') });
      await expect(leads.locator('q', { hasText: '市发展改革局牵头' })).toBeVisible();
      await leads
        .getByRole('link', { name: /2\.2\.3/ })
        .first()
        .click();
      await expect(page).toHaveURL(/policies\/dongguan-clusters\/#2\.2\.3$/);
    });

    test('the leader of a cluster is not mixed with the leaders of tasks that mention it', async ({ page }) => {
      await page.goto('./industries/new-energy/');
      const others = page.locator('.other-leads');
      await expect(others.getByRole('link', { name: '省工业和信息化厅' })).toBeVisible();
      await expect(others.getByRole('link', { name: '市发展改革局' })).toHaveCount(0);
      await expect(others.getByText('征求意见稿')).toBeVisible();
    });

    test('every level has a rung, and one without a word says so', async ({ page }) => {
      await page.goto('./industries/new-energy/');
      const rungs = page.locator('.ladder > li');
      await expect(rungs.getByRole('heading', { level: 3 })).toHaveText(['省级', '市级', '县级', '镇街']);
      await expect(rungs.nth(2)).toContainText('收录的文件中没有');
      await expect(rungs.nth(0).locator('.share').first().locator('.stage')).toHaveText('征求意见稿');
      await expect(rungs.nth(1).locator('q', { hasText: '保持年均增速达10%以上' })).toBeVisible();
    });

    test('the index by pinyin leads to every industry', async ({ page }) => {
      await page.goto('./industries/');
      const links = page.locator('.letter-index a');
      expect(await links.count()).toBe(await page.locator('.industry-tree [data-filter-item]').count());
      await links.filter({ hasText: '口罩' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/口罩/);
    });

    test('a company is listed with the very sentence, and a caution', async ({ page }) => {
      await page.goto('./organizations/');
      await expect(page.getByText('不等于获得支持')).toBeVisible();
      await page.getByRole('link', { name: '易事特' }).click();
      await expect(page.locator('[data-preview]').getByText('不等于获得支持')).toBeVisible();
      await expect(page.locator('q', { hasText: '易事特等一批重点电池制造' })).toBeVisible();
      await expect(page.getByRole('main').locator('a[href*="/industries/"]').first()).toBeVisible();
      await page.locator('.quotes .source a').first().click();
      await expect(page).toHaveURL(/policies\/dongguan-mobile-terminals\/#box1\.4$/);
    });
  });
}

test('the filter finds by pinyin, code and synonym, says how many, and keeps the query in the address', async ({
  page,
}) => {
  await page.goto('./industries/');
  const box = page.getByRole('searchbox', { name: '拼音' });
  const tree = page.locator('.industry-tree');
  await box.fill('xny');
  await expect(tree.getByRole('link', { name: '新能源', exact: true })).toBeVisible();
  await expect(tree.getByRole('link', { name: '食品饮料' })).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/^找到 \d+ 个产业$/);
  await expect(page).toHaveURL(/\?q=xny$/);
  await box.fill('3922');
  await expect(tree.locator('li:visible').getByRole('link', { name: '智能移动终端' })).toBeVisible();
  await box.fill('没有这种产业');
  await expect(page.getByRole('status')).toContainText('没有找到');
  await box.fill('');
  await expect(page).not.toHaveURL(/q=/);
  await expect(tree.getByRole('link', { name: '食品饮料' })).toBeVisible();
});

test('an address with a query opens filtered', async ({ page }) => {
  await page.goto('./industries/?q=手机');
  await expect(page.getByRole('searchbox', { name: '拼音' })).toHaveValue('手机');
  const tree = page.locator('.industry-tree');
  await expect(tree.getByRole('link', { name: '智能移动终端', exact: true })).toBeVisible();
  await expect(tree.getByRole('link', { name: '食品饮料' })).toBeHidden();
});

test('without JavaScript there is no box that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./industries/');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '按拼音首字母' })).toBeVisible();
  await context.close();
});
