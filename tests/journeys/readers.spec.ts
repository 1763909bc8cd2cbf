import { expect, test, type Page } from '@playwright/test';

/** The page says where each fact stands: its link leads to the words themselves. */
async function followToSource(page: Page): Promise<void> {
  await page.getByRole('link', { name: '在全文中查看' }).first().click();
  await expect(page).toHaveURL(/\/policies\/.+#.+/);
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a citizen goes from the front page to a policy and sees whether it is in force', async ({ page }) => {
      await page.goto('./');
      await page
        .getByRole('main')
        .getByRole('link', { name: /征求意见稿|方案|意见|计划/ })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto('./policies/');
      await expect(page.getByText('征求意见稿').first()).toBeVisible();
    });

    test('an official goes from a task to its lead body and to what else that body carries', async ({ page }) => {
      await page.goto('./tasks/dongguan-clusters/2.2.3/');
      await page.getByRole('main').locator('a[href*="/agencies/"]').first().click();
      await expect(page.getByRole('heading', { level: 1, name: '市发展改革局' })).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: '牵头的任务' })).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: '半导体及集成电路产业集群' }).first().click();
      await followToSource(page);
    });

    test('an inferred role shows the sentence of the rule that gives it', async ({ page }) => {
      await page.goto('./tasks/guangdong-world-clusters/3.1.2/');
      await expect(page.getByRole('main').getByText('推定').first()).toBeVisible();
      await expect(page.getByText('第一个为牵头单位，其他为配合单位，下同').first()).toBeVisible();
    });
  });
}
