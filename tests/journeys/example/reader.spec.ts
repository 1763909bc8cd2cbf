import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const DRAFT = './policies/guangdong-world-clusters/';
const ISSUED = './policies/dongguan-clusters/';
const LONGEST = './policies/dongguan-mobile-terminals/';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a draft says at its top that it is not in force, and what its text does not say', async ({ page }) => {
      await page.goto(DRAFT);
      const head = page.locator('[data-preview]');
      await expect(head.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(head.getByRole('note')).toContainText('尚未生效');
      await expect(head.getByRole('note')).toBeInViewport();
      await expect(head).toContainText('省级政策');
      await expect(head.locator('dl > div').filter({ hasText: '发文机关' })).toContainText('原文未载');
      await expect(head.locator('dl > div').filter({ hasText: '印发日期' })).toContainText('原文未载');
    });

    test('an issued policy names who issued it and when, above the fold', async ({ page }) => {
      await page.goto(ISSUED);
      const head = page.locator('[data-preview]');
      await expect(head.getByRole('note')).toHaveCount(0);
      await expect(head.getByText('已印发')).toBeInViewport();
      await expect(head.getByRole('link', { name: '东莞市人民政府' })).toBeInViewport();
      await expect(head.getByText('2021年1月18日')).toBeInViewport();
      await expect(page.locator('article')).toBeInViewport();
    });

    test('citations are reached from the top, in and out', async ({ page }) => {
      await page.goto(DRAFT);
      await page
        .locator('[data-preview]')
        .getByRole('link', { name: /^引用 \d+ 份文件$/ })
        .click();
      await expect(page.getByRole('heading', { name: '引用的文件' })).toBeInViewport();
    });

    test('the address of an item shows the item, clear of what sticks to the top', async ({ page }) => {
      await page.goto(`${DRAFT}#3.1.2`);
      const item = page.locator('[id="3.1.2"]');
      await expect(item).toBeInViewport();
      const [top, bar] = await Promise.all([
        item.evaluate((element) => element.getBoundingClientRect().top),
        page.locator('.reader-bar').evaluate((element) => {
          const { left, width, bottom } = element.getBoundingClientRect();
          return left <= 0 && width >= innerWidth ? bottom : 0;
        }),
      ]);
      expect(top).toBeGreaterThanOrEqual(bar);
      expect(top).toBeLessThan(200);
    });

    test('the outline leads to an item', async ({ page, isMobile }) => {
      await page.goto(DRAFT);
      if (isMobile) await page.getByText('目录', { exact: true }).click();
      await page.locator('.outline').getByRole('link', { name: '提升集群绿色发展水平' }).click();
      await expect(page.locator('[id="3.2.6"]')).toBeInViewport();
      await expect(page).toHaveURL(/#3\.2\.6$/);
    });

    test('search engines are told what is known, and no more', async ({ page }) => {
      const read = async () => JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
      await page.goto(DRAFT);
      const draft = await read();
      expect(draft).toMatchObject({ '@type': 'Legislation', legislationLegalForce: 'https://schema.org/NotInForce' });
      for (const field of ['legislationDate', 'datePublished', 'legislationPassedBy', 'publisher']) {
        expect(draft).not.toHaveProperty(field);
      }
      await page.goto(ISSUED);
      expect(await read()).toMatchObject({ legislationDate: '2021-01-18', publisher: { name: '东莞市人民政府' } });
    });
  });
}

test('controls that need JavaScript are not shown without it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(DRAFT);
  for (const selector of ['find-in-page', 'item-steps', '.quote-item', '.quote-selection']) {
    await expect(page.locator(selector).filter({ visible: true })).toHaveCount(0);
  }
  await context.close();
});

test('a policy’s page is one that a phone can carry', async ({ page }) => {
  for (const id of readdirSync('content/sources')) {
    await page.goto(`./policies/${id}/`);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    expect(nodes, id).toBeLessThan(4000);
  }
});

test('on paper the tools are gone, and the standing and the address are there', async ({ page }) => {
  await page.goto(LONGEST);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reader-bar')).toBeHidden();
  await expect(page.locator('.quote-item').first()).toBeHidden();
  await expect(page.getByRole('note')).toBeVisible();
  await expect(page.locator('[data-address]')).toHaveText(new RegExp('/policies/dongguan-mobile-terminals/$'));
});
