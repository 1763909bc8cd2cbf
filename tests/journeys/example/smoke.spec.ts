/** That the example's own site opens and answers; how pages behave is looked at on an invented portal. */
import { expect, test } from '@playwright/test';
import { overflow, overlaps } from '../layout.ts';

test('the five documents can be read, searched and asked, without errors and without another server', async ({
  page,
  baseURL,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL!).origin) faults.push(request.url());
  });

  await test.step('the front page opens, in Chinese, and fits the screen', async () => {
    const response = await page.goto('./');
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', /^zh/);
    await expect(page).toHaveTitle(/政策图谱/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  await test.step('five policies are listed, and one is opened', async () => {
    await page.goto('./policies/');
    const cards = page.locator('.policy-card');
    await expect(cards).toHaveCount(5);
    await cards.first().getByRole('link').first().click();
    await expect(page.locator('article .item').first()).toBeVisible();
  });

  await test.step('the search finds', async () => {
    await page.goto('./search/?q=产业');
    await expect(page.locator('.answer')).toHaveAttribute('data-stage', 'exact');
    await expect(page.locator('.found mark').first()).toHaveText('产业');
  });

  await test.step('the finder names a base', async () => {
    await page.goto('./match/?q=双极板');
    await expect(page.locator('[data-answer] [data-base]').first()).toHaveAttribute(
      'data-base',
      '东莞水乡新能源产业基地',
    );
  });
  expect(faults).toEqual([]);

  await test.step('an address that does not exist says so', async () => {
    const response = await page.goto('./no/such/page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('on a map of many towns with every layer shown no word stands on another', async ({ page }) => {
  await page.goto('./map/');
  const drawing = page.locator('atlas-map .drawing:visible');
  for (const layer of await page.locator('.map-controls').getByRole('checkbox').all()) await layer.check();
  expect(await drawing.locator('.map-word:visible').count()).toBeGreaterThan(20);
  for (let steps = 0; steps < 3; steps++) {
    expect(await overlaps(drawing.locator('.map-word text'))).toEqual([]);
    await page.getByRole('button', { name: '放大' }).click();
    await page.waitForTimeout(100);
  }
  const around = await page.request.get('./map/province.svg');
  expect(await around.text()).toContain('示意图，不作为划界依据');
});
