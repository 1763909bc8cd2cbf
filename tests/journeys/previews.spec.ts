import { expect, test, type Page } from '@playwright/test';
import { DRAFT } from './province.ts';

const ADDRESS = `./policies/${DRAFT}/`;

const preview = (page: Page) => page.getByRole('group', { name: '预览' });
const body = (page: Page) => page.locator('[id="3.1.1"] a.duty').first();

/** What the pages of bodies answer; links themselves still lead to the real pages. */
const HEAD =
  '<header data-preview id="x"><h1 id="y">某局</h1><p>牵头 3 项</p><a href="../z/">同级</a><button>按</button>' +
  '<script>document.title = "no"</script></header>';
test.beforeEach(({ page }) =>
  page.route('**/agencies/**', (route) =>
    route.request().resourceType() === 'fetch'
      ? route.fulfill({ contentType: 'text/html', body: HEAD })
      : route.continue(),
  ),
);

test('pointer and keyboard show who a body is, and take it away', async ({ page }) => {
  await page.goto(`${ADDRESS}#3.1.1`);
  const title = await page.title();
  const link = body(page);

  await test.step('a pointer that only passes shows nothing; one that stays does, until Esc', async () => {
    await link.hover();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    await expect(preview(page)).toBeHidden();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page)).toBeInViewport({ ratio: 1 });
    await preview(page).hover();
    await page.waitForTimeout(500);
    await expect(preview(page)).toBeVisible();
  });

  await test.step('it shows the page’s own head, without ids and without a second h1', async () => {
    await expect(preview(page)).toContainText('某局');
    await expect(preview(page)).toContainText('牵头 3 项');
    await expect(preview(page).locator('[id], button, script, h1')).toHaveCount(0);
    await expect(preview(page).getByRole('link', { name: '同级' })).toHaveAttribute('href', /^http.*\/agencies\/z\/$/);
    await expect(page).toHaveTitle(title);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
  });

  await test.step('the keyboard opens it, goes into it and comes back', async () => {
    await page.mouse.move(5, 5);
    await link.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(link).toBeFocused();
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(preview(page).locator('a:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(link).toBeFocused();
  });
});

test(
  'a tap shows it, a second one follows the link, which is a plain one where there is nothing to show',
  {
    tag: '@phone',
  },
  async ({ page, isMobile }) => {
    const address = `${ADDRESS}#3.1.1`;

    if (isMobile)
      await test.step('a tap shows it, one elsewhere closes it, a second one follows the link', async () => {
        await page.goto(address);
        await body(page).tap();
        await expect(preview(page)).toBeVisible();
        await page.locator('[id="3.1.1"] .coordinate').tap();
        await expect(preview(page)).toBeHidden();

        await page.goto('./about/');
        await page.goto(address);
        const before = page.url();
        await body(page).tap();
        await expect(preview(page)).toBeVisible();
        await expect(preview(page).getByRole('link', { name: '打开这一页' })).toBeInViewport();
        await expect(body(page)).toBeInViewport();
        expect(page.url()).toBe(before);
        await body(page).tap();
        await expect(page).toHaveURL(/\/agencies\//);
      });

    await test.step('where there is nothing to show, a link is a plain link', async () => {
      await page.route('**/agencies/**', (route) =>
        route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
      );
      await page.goto('./about/');
      await page.goto(address);
      if (isMobile) await body(page).tap();
      else await body(page).click();
      await expect(page).toHaveURL(/\/agencies\//);
    });
  },
);
