import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { overflow } from './layout.ts';

/** What the keeper of the portal says of it. */
const ATLAS = parse(readFileSync(new URL('../portals/province/atlas.yaml', import.meta.url), 'utf8')) as {
  name: string;
  address: string;
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'home says what this is, shows each door, and its numbers agree with the lists',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('./');
      const main = page.getByRole('main');
      await test.step('what this is, the search box and the first door stand above the fold', async () => {
        await expect(main.getByRole('heading', { level: 1, name: ATLAS.name })).toBeInViewport({ ratio: 1 });
        await expect(main.getByRole('search')).toBeInViewport({ ratio: 1 });
        await expect(main.getByRole('heading', { level: 3, name: '读政策' })).toBeInViewport({ ratio: 1 });
      });
      await test.step('each door shows an example that leads to its page, and the list it is taken from', async () => {
        for (const [door, list] of [
          ['读政策', '/policies/'],
          ['谁牵头', '/tasks/'],
          ['找基地', '/bases/'],
        ] as const) {
          const part = page.locator('.door').filter({ has: page.getByRole('heading', { name: door }) });
          await expect(part.locator('.door-example a')).toHaveAttribute('href', new RegExp(`${list}.+/$`));
          await expect(part.locator('.source a').first()).toHaveAttribute('href', /\/policies\/.+\/#/);
          await expect(part.locator(`.door-all a[href$="${list}"]`)).toBeVisible();
        }
      });
      await test.step('the search box leads to the search page with the words asked for', async () => {
        await main.getByRole('searchbox').fill('光学镀膜');
        await main.getByRole('button', { name: '搜索' }).click();
        await expect(page).toHaveURL(/\/search\/\?q=/);
        expect(new URL(page.url()).searchParams.get('q')).toBe('光学镀膜');
        await page.goBack();
      });
      await test.step('the numbers agree with the lists they lead to, and tell the drafts apart', async () => {
        const policies = page.locator('.tallies li').filter({ hasText: '份政策' });
        const count = await policies.locator('b').innerText();
        await expect(policies).toContainText(/征求意见稿 \d/);
        await policies.getByRole('link').click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(`${count} 份政策`);
      });
    },
  );

  test('the navigation is small, marks the section and opens its second rank', { tag: '@phone' }, async ({ page }) => {
    await page.goto('./policies/');
    const header = page.getByRole('banner');
    const box = await header.boundingBox();
    expect(box!.height).toBeLessThan(160);
    await expect(header.getByRole('link', { name: '政策', exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(header.locator('nav [aria-current]')).toHaveCount(1);
    const about = header.getByRole('link', { name: '关于' });
    await expect(about).toBeHidden();
    await header.locator('summary', { hasText: '更多' }).click();
    await expect(about).toBeInViewport({ ratio: 1 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await about.click();
    await expect(page.getByRole('heading', { level: 1, name: '关于' })).toBeVisible();
    await expect(page.getByRole('contentinfo').getByRole('link', { name: '地点' })).toBeVisible();
  });
});

test('no page of the frame is missing, and a page tells chat applications what it is', async ({ page, request }) => {
  await page.goto('./policies/lanchuan-optoelectronics/');
  await test.step('no link of the frame is dead', async () => {
    const addresses = await page
      .locator('header a, footer a')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href.split('#')[0]!))]);
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
  });
  const meta = (property: string) => page.locator(`meta[property="og:${property}"]`).getAttribute('content');
  expect(await meta('title')).not.toBe('');
  expect(await meta('description')).toContain('已印发');
  expect(await meta('locale')).toBe('zh_CN');
  expect(await meta('image')).toBe(`${ATLAS.address}/share.png`);
  const picture = await request.get(new URL('./share.png', new URL('../../', page.url())).href);
  expect(picture.status()).toBe(200);
  expect((await picture.body()).length).toBeLessThan(60_000);
});

test('large type is one press away, remembered on the next page, and fits', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./');
  const button = page.getByRole('button', { name: '大字' });
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  const normal = await size();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await size()).toBeGreaterThanOrEqual(normal * 1.3);
  for (const address of ['./policies/', './tasks/', './agencies/', './search/', './about/', './measures/']) {
    await page.goto(address);
    expect(await size(), address).toBeGreaterThanOrEqual(normal * 1.3);
    expect(await overflow(page), address).toBeLessThanOrEqual(0);
    const header = await page.getByRole('banner').boundingBox();
    expect(header!.height, address).toBeLessThan(740 / 3);
  }
  await page.getByRole('button', { name: '大字' }).click();
  expect(await size()).toBe(normal);
});

test('colours follow the system until one is chosen; choices last and can be taken back', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const bars = () =>
    page.locator('meta[name="theme-color"]').evaluateAll((all) => all.map((each) => (each as HTMLMetaElement).content));
  const light = await paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.locator('summary', { hasText: '显示' }).click();
  await page.getByText('浅色', { exact: true }).click();
  expect(await paper()).toBe(light);
  expect(new Set(await bars()).size).toBe(1);
  await page.reload();
  expect(await paper()).toBe(light);
  await page.locator('summary', { hasText: '显示' }).click();
  await expect(page.getByRole('radio', { name: '浅色' })).toBeChecked();
  await page.getByRole('radio', { name: '浅色' }).press('ArrowLeft');
  expect(await paper()).toBe(dark);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: '浅色' })).toBeHidden();
  await expect(page.locator('summary', { hasText: '显示' })).toBeFocused();

  await test.step('high contrast makes quiet ink full', async () => {
    const quiet = () => page.evaluate(() => getComputedStyle(document.querySelector('.site-footer')!).color);
    const before = await quiet();
    await page.locator('summary', { hasText: '显示' }).click();
    await page.getByText('高对比', { exact: true }).click();
    expect(await quiet()).not.toBe(before);
    await page.goto('./about/');
    expect(await quiet()).not.toBe(before);
  });
});

test('the skip link leads to the text; a page that is not there offers a search and ways on', async ({ page }) => {
  await page.goto('./about/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.goto('./no/such/page/');
  await expect(page.getByRole('heading', { level: 1, name: '没有这一页' })).toBeVisible();
  await page.getByRole('main').getByRole('searchbox').fill('珞湖');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
});
