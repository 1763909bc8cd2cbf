import { expect, test, type Page } from '@playwright/test';
import { DRAFT, ISSUED } from './province.ts';

const draft = `./policies/${DRAFT}/`;
const issued = `./policies/${ISSUED}/`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'a policy says at its top what is known of it, and a draft that it is not in force',
    {
      tag: '@phone',
    },
    async ({ page }) => {
      await page.goto(draft);
      const head = page.locator('[data-preview]');
      await expect(head.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(head.getByRole('note')).toContainText('尚未生效');
      await expect(head.getByRole('note')).toBeInViewport();
      await expect(head).toContainText('省级政策');
      await expect(head.locator('dl > div').filter({ hasText: '发文机关' })).toContainText('原文未载');
      await expect(head.locator('dl > div').filter({ hasText: '印发日期' })).toContainText('原文未载');
      await expect(head.getByRole('link', { name: /项任务/ })).toHaveAttribute(
        'href',
        new RegExp(`/tasks/\\?policy=${DRAFT}`),
      );

      await test.step('search engines are told what is known, and no more', async () => {
        const told = await toldToEngines(page);
        expect(told).toMatchObject({ '@type': 'Legislation', legislationLegalForce: 'https://schema.org/NotInForce' });
        for (const field of ['legislationDate', 'datePublished', 'legislationPassedBy', 'publisher']) {
          expect(told).not.toHaveProperty(field);
        }
      });

      await test.step('controls that need JavaScript are not shown', async () => {
        for (const selector of ['find-in-page', 'item-steps', '.quote-item', '.quote-selection']) {
          await expect(page.locator(selector).filter({ visible: true })).toHaveCount(0);
        }
      });

      await test.step('citations are reached from the top', async () => {
        await head.getByRole('link', { name: /^引用 \d+ 份文件$/ }).click();
        await expect(page.getByRole('heading', { name: '引用的文件' })).toBeInViewport();
      });

      await test.step('an issued policy names who issued it and when, above the fold', async () => {
        await page.goto(issued);
        await expect(head).toHaveCount(1);
        await expect(head.getByRole('note')).toHaveCount(0);
        await expect(head.getByText('已印发')).toBeInViewport();
        await expect(head.getByRole('link', { name: '汀泽市人民政府' })).toBeInViewport();
        await expect(head.getByText('2025年1月20日')).toBeInViewport();
        await expect(page.locator('article')).toBeInViewport();
        expect(await toldToEngines(page)).toMatchObject({
          legislationDate: '2025-01-20',
          publisher: { name: '汀泽市人民政府' },
        });
      });
    },
  );
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an item is shown by its address and by the outline', { tag: '@phone' }, async ({ page, isMobile }) => {
      await page.goto(`${draft}#3.1.2`);
      await standsClear(page, '3.1.2');
      if (isMobile) await page.getByText('目录', { exact: true }).click();
      await page.locator('.outline').getByRole('link', { name: '提升集群绿色发展水平' }).click();
      await expect(page).toHaveURL(/#3\.2\.2$/);
      await standsClear(page, '3.2.2');
    });
  });
}

test('on paper the tools are gone, and the standing and the address are there', async ({ page }) => {
  await page.goto(draft);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reader-bar')).toBeHidden();
  await expect(page.locator('.quote-item').first()).toBeHidden();
  await expect(page.getByRole('note')).toBeVisible();
  await expect(page.locator('[data-address]')).toHaveText(new RegExp(`/policies/${DRAFT}/$`));
});

async function toldToEngines(page: Page): Promise<unknown> {
  return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
}

/** The item is at the top of what the reader sees, clear of the bar where that sticks to the top. */
async function standsClear(page: Page, id: string): Promise<void> {
  const item = page.locator(`[id="${id}"]`);
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
}
