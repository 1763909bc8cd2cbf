import { expect, test, type Page } from '@playwright/test';

const DRAFT = './policies/guangdong-world-clusters/';

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

test('a pointer that stays on a body shows who it is; Esc and leaving take it away', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger does not hover');
  await page.goto(`${DRAFT}#3.1.1`);
  const link = body(page);
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
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
});

test('the keyboard opens it, goes into it and comes back', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keys');
  await page.goto(DRAFT);
  await body(page).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(body(page)).toBeFocused();
  await expect(preview(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(preview(page).locator('a:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(preview(page)).toBeHidden();
  await expect(body(page)).toBeFocused();
});

test('the first tap shows it, the second one follows the link', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a mouse does not tap');
  await page.goto(`${DRAFT}#3.1.1`);
  const address = page.url();
  await body(page).tap();
  await expect(preview(page)).toBeVisible();
  await expect(preview(page).getByRole('link', { name: '打开这一页' })).toBeInViewport();
  await expect(body(page)).toBeInViewport();
  expect(page.url()).toBe(address);
  await body(page).tap();
  await expect(page).toHaveURL(/\/agencies\//);
});

test('a tap elsewhere closes it', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a mouse does not tap');
  await page.goto(`${DRAFT}#3.1.1`);
  await body(page).tap();
  await expect(preview(page)).toBeVisible();
  await page.locator('[id="3.1.1"] .coordinate').tap();
  await expect(preview(page)).toBeHidden();
});

test('where there is nothing to show, a link is a plain link', async ({ page, isMobile }) => {
  await page.route('**/agencies/**', (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.goto(`${DRAFT}#3.1.1`);
  if (isMobile) await body(page).tap();
  else await body(page).click();
  await expect(page).toHaveURL(/\/agencies\//);
});

test('it shows the page’s own head, without ids and without a second h1', async ({ page, isMobile }) => {
  test.skip(isMobile, 'shown by the pointer');
  await page.goto(DRAFT);
  await body(page).scrollIntoViewIfNeeded();
  await body(page).hover();
  await expect(preview(page)).toContainText('某局');
  await expect(preview(page)).toContainText('牵头 3 项');
  await expect(preview(page).locator('[id], button, script, h1')).toHaveCount(0);
  await expect(preview(page).getByRole('link', { name: '同级' })).toHaveAttribute('href', /^http.*\/agencies\/z\/$/);
  await expect(page).toHaveTitle(/政策图谱/);
});

test('a policy’s own head is what previews of it show', async ({ page }) => {
  await page.goto(DRAFT);
  const head = page.locator('[data-preview]');
  await expect(head).toHaveCount(1);
  await expect(head).toContainText('征求意见稿');
  await expect(head.getByRole('link', { name: /项任务/ })).toHaveAttribute('href', /\/tasks\/\?policy=guangdong/);
});
