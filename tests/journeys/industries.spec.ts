import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('from the tree to an industry, its leader, and the clause that says so', async ({ page }) => {
    await page.goto('./industries/');
    await test.step('the index by pinyin leads to every industry, and there is no box that does nothing', async () => {
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
      await expect(page.getByRole('heading', { name: '按拼音首字母' })).toBeVisible();
      const links = page.locator('.letter-index a');
      expect(await links.count()).toBe(await page.locator('.industry-tree [data-filter-item]').count());
      await links.filter({ hasText: '激光传感' }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/激光传感/);
      await page.goBack();
    });
    await page.locator('.industry-tree').getByRole('link', { name: '激光传感', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '激光传感' })).toBeVisible();
    await test.step('the leader of a cluster is not mixed with the leaders of tasks that mention it', async () => {
      const head = page.locator('[data-preview]');
      await expect(head.getByRole('link', { name: '市工业和信息化局' })).toBeVisible();
      const others = page.locator('.other-leads');
      await expect(others.getByRole('link', { name: '松桥区人民政府' })).toBeVisible();
      await expect(others.getByRole('link', { name: '市工业和信息化局' })).toHaveCount(0);
      await expect(others.getByText('征求意见稿').first()).toBeVisible();
    });
    await test.step('every level has a rung, and one without a word says so', async () => {
      const rungs = page.locator('.ladder > li');
      await expect(rungs.getByRole('heading', { level: 3 })).toHaveText(['省级', '市级', '县级', '镇街']);
      await expect(rungs.nth(2)).toContainText('收录的文件中没有');
      await expect(rungs.nth(1).locator('.share').first().locator('.stage')).toHaveText('第二次征求意见稿');
      await expect(rungs.nth(1).locator('q', { hasText: '全市激光传感产业产值突破100亿元' })).toBeVisible();
    });
    const leads = page.locator('section', { has: page.locator('h2#leads') });
    await expect(leads.locator('q', { hasText: '市工业和信息化局牵头' }).first()).toBeVisible();
    await leads.locator('a[href$="/policies/xipu-laser-draft/#2.1"]').first().click();
    await expect(page).toHaveURL(/policies\/xipu-laser-draft\/#2\.1$/);
  });

  test('a company is listed with the very sentence, and a caution', async ({ page }) => {
    await page.goto('./organizations/');
    await expect(page.getByText('不等于获得支持')).toBeVisible();
    await page.getByRole('link', { name: '樨浦芯缆传感有限公司' }).click();
    await expect(page.locator('[data-preview]').getByText('不等于获得支持')).toBeVisible();
    await expect(page.locator('q', { hasText: '推动樨浦芯缆传感有限公司扩大产能' })).toBeVisible();
    await expect(page.getByRole('main').locator('a[href*="/industries/"]').first()).toBeVisible();
    await page.locator('.quotes .source a').first().click();
    await expect(page).toHaveURL(/policies\/xipu-laser-draft\/#/);
  });
});

test('the filter finds by pinyin, code and synonym, says how many, and keeps the query in the address', async ({
  page,
}) => {
  await page.goto('./industries/');
  const box = page.getByRole('searchbox', { name: '拼音' });
  const tree = page.locator('.industry-tree');
  const other = tree.getByRole('link', { name: '低温储运装备' });
  await box.fill('jgcg');
  await expect(tree.getByRole('link', { name: '激光传感', exact: true })).toBeVisible();
  await expect(other).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/^找到 \d+ 个产业$/);
  await expect(page).toHaveURL(/\?q=jgcg$/);
  await box.fill('4040');
  await expect(tree.locator('li:visible').getByRole('link', { name: '精密光学' })).toBeVisible();
  await expect(other).toBeHidden();
  await box.fill('没有这种产业');
  await expect(page.getByRole('status')).toContainText('没有找到');
  await box.fill('');
  await expect(page).not.toHaveURL(/q=/);
  await expect(other).toBeVisible();

  await test.step('an address with a query opens filtered', async () => {
    await page.goto('./industries/?q=背光模组');
    await expect(box).toHaveValue('背光模组');
    await expect(tree.getByRole('link', { name: '光电显示', exact: true })).toBeVisible();
    await expect(other).toBeHidden();
  });
});
