import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a cited document shows who cites it, with the number, the item and the sentence', async ({ page }) => {
  await page.goto('./lineage/');
  await test.step('the table has a row for every citation', async () => {
    const tally = await page.locator('h1 .tally').innerText();
    await expect(page.locator('.citations-table tbody tr')).toHaveCount(Number.parseInt(tally, 10));
  });
  await test.step('outside documents are joined by number, and only then', async () => {
    const documents = page.locator('.outside > li');
    const numbered = documents.filter({ has: page.locator('.number', { hasText: '澜政办发〔2021〕15号' }) });
    await expect(numbered).toHaveCount(1);
    await expect(numbered.locator('.source')).toHaveCount(2);
    const alike = documents.filter({ has: page.locator('h3', { hasText: '财政违法行处罚处分条例' }) });
    await expect(alike).toContainText('未合并');
  });
  const town = page.locator('.ladder > li', { has: page.getByRole('heading', { level: 3, name: '镇街' }) });
  const citing = town.locator('.quotes > li', { hasText: '《珞湖街道扶持产业发展奖励办法》' });
  const line = citing.locator('p').first();
  await expect(line).toContainText('《珞湖街道扶持产业发展奖励办法》');
  await expect(line.locator('.tag')).toHaveText('未收录');
  await expect(citing.locator('q')).toContainText('扶持产业发展奖励办法');
  await line.getByRole('link', { name: '2.3.1' }).click();
  await expect(page).toHaveURL(/policies\/luohu-supporting\/#2\.3\.1$/);
});

test('the time line says in words what it draws, and lists undated policies apart', async ({ page }) => {
  await page.goto('./policies/');
  const undated = page.getByRole('list', { name: '印发日期未载' });
  await expect(undated.getByRole('listitem').first()).toContainText('印发日期 原文未载');
  const dated = page.getByRole('list', { name: '按印发日期' });
  await expect(dated.getByRole('listitem').first()).toContainText('2024年3月15日');
  await expect(dated.locator('svg circle')).toHaveCount(await dated.getByRole('listitem').count());
  await expect(undated.locator('svg circle')).toHaveCount(0);
  await dated.getByRole('link').first().click();
  await expect(page).toHaveURL(/policies\/lanchuan-optoelectronics\/$/);
});
