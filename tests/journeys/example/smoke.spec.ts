import { expect, test } from '@playwright/test';

test('the front page opens, in Chinese, without errors and without asking any other server', async ({
  page,
  baseURL,
}) => {
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
  });

  const response = await page.goto('./');

  expect(response?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
  await expect(page).toHaveTitle(/政策图谱/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(errors).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('the front page fits the width of the screen', async ({ page }) => {
  await page.goto('./');
  const { content, screen } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(screen);
});

test('an address that does not exist says so', async ({ page }) => {
  const response = await page.goto('./no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
