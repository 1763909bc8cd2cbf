import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a cited document shows who cites it, with the number, the item and the sentence', async ({ page }) => {
      await page.goto('./lineage/');
      const town = page.locator('.ladder > li', { has: page.getByRole('heading', { level: 3, name: '镇街' }) });
      const citing = town.locator('.quotes > li', { hasText: '《万江街道扶持产业发展奖励暂行办法》' });
      await expect(citing.locator('.tag')).toHaveText('未收录');
      await expect(citing.locator('q')).toContainText('扶持产业发展奖励暂行办法');
      await citing.getByRole('link', { name: '2.3.12' }).click();
      await expect(page).toHaveURL(/policies\/wanjiang-manufacturing\/#2\.3\.12$/);
    });

    test('outside documents are joined by number, and only then', async ({ page }) => {
      await page.goto('./lineage/');
      const documents = page.locator('.outside > li');
      const numbered = documents.filter({ has: page.locator('.number', { hasText: '粤府函〔2020〕82号' }) });
      await expect(numbered).toHaveCount(1);
      await expect(numbered.locator('.source')).toHaveCount(2);
      await expect(documents.filter({ has: page.locator('h3', { hasText: '支柱产集群' }) })).toContainText('未合并');
    });

    test('the table has a row for every citation', async ({ page }) => {
      await page.goto('./lineage/');
      const tally = await page.locator('h1 .tally').innerText();
      await expect(page.locator('.citations-table tbody tr')).toHaveCount(Number.parseInt(tally, 10));
    });

    test('the time line says in words what it draws, and lists undated policies apart', async ({ page }) => {
      await page.goto('./policies/');
      const undated = page.getByRole('list', { name: '印发日期未载' });
      await expect(undated.getByRole('listitem').first()).toContainText('印发日期 原文未载');
      const dated = page.getByRole('list', { name: '按印发日期' });
      await expect(dated.getByRole('listitem').first()).toContainText('2020年4月29日');
      await expect(dated.locator('svg circle')).toHaveCount(await dated.getByRole('listitem').count());
      await expect(undated.locator('svg circle')).toHaveCount(0);
      await dated.getByRole('link').first().click();
      await expect(page).toHaveURL(/policies\/wanjiang-manufacturing\/$/);
    });
  });
}
