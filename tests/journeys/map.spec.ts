import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsShown } from '../audit/accessibility.ts';
import { overflow, overlaps } from './layout.ts';
import { expectFree } from './long-tasks.ts';
import { rowsOf } from './site-data.ts';

const BASE = 'pu-ting-qing-neng-zhuang-bei-chan-ye-ji-di';
const HOLLOW = 'yun-wei-shu-zi-rong-he-chan-ye-ji-di';

/** The drawing that fits the width. */
const drawing = (page: Page): Locator => page.locator('atlas-map .drawing:visible');
const card = (page: Page, id: string): Locator => page.locator(`.map-card[id="${id}"]`);
const fitting = (page: Page): Locator => drawing(page).locator('[data-layer="bases"] a[data-fits]');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test(
      'bases and cities open their cards, layers come and go, the lists say the same',
      {
        tag: '@phone',
      },
      async ({ page, request, baseURL }) => {
        const foreign: string[] = [];
        page.on('request', (each) => each.url().startsWith(new URL(baseURL!).origin) || foreign.push(each.url()));
        await page.goto('./map/');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('澜川省产业基地与地市');
        await expect(page.locator('figcaption').first()).toContainText('示意图，不作为划界依据');

        await test.step('the lists say the same as the drawing', async () => {
          const bases = await rowsOf<{ name: string; positionConfidence: string | null }>(request, 'bases');
          const placed = bases.filter(({ positionConfidence }) => positionConfidence !== null);
          const hollow = placed.filter(({ positionConfidence }) => positionConfidence === 'unconfirmed');
          expect(hollow.length).toBeGreaterThan(0);
          await expect(drawing(page).locator('[data-layer="bases"] a')).toHaveCount(placed.length);
          // One more stands in the key below the drawing.
          await expect(drawing(page).locator('.map-base.unconfirmed:visible')).toHaveCount(hollow.length + 1);
          await expect(page.locator('.map-key li')).toHaveCount(placed.length);
          const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
          for (const { name } of hollow)
            await expect(rows.filter({ hasText: name }).first()).toContainText('位置未证实');
          await expect(rows.filter({ hasText: '位置未证实' })).toHaveCount(hollow.length);
          await page.getByText('以表格查看').click();
          const cities = page.locator('.figure-twin tbody tr');
          const [, told] = /的 (\d+) 个地市/.exec(await page.locator('.lede').innerText())!;
          await expect(cities).toHaveCount(Number(told));
          await expect(cities.filter({ hasText: '沅岭市' })).toContainText('6,120 平方公里');
          await expect(page.getByText('珞宁-樨浦-汀泽光电信息产业带')).toBeVisible();
        });

        await test.step('layers come and go', async () => {
          const belt = drawing(page).locator('.map-belt');
          await expect(belt).toBeHidden();
          await page.getByRole('checkbox', { name: '产业带' }).check();
          await expect(belt).toBeVisible();
          const marks = drawing(page).locator('[data-layer="bases"]');
          await expect(marks).toBeVisible();
          await page.getByRole('checkbox', { name: '产业基地' }).uncheck();
          await expect(marks).toBeHidden();
          await page.getByRole('checkbox', { name: '产业基地' }).check();
        });

        await test.step('every link of the drawing leads to a card', async () => {
          const links = await drawing(page)
            .locator('a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
          const cards = await page.locator('.map-card').evaluateAll((all) => all.map(({ id }) => `#${id}`));
          expect(links.length).toBeGreaterThan(12);
          expect(links.filter((link) => !cards.includes(link))).toEqual([]);
        });

        await test.step('a base opens its card, with area, position, industries and lead', async () => {
          const opened = card(page, `base-${BASE}`);
          await expect(opened).toBeHidden();
          await drawing(page).locator(`[data-layer="bases"] a[data-base="${BASE}"]`).click();
          await expect(page).toHaveURL(new RegExp(`#base-${BASE}$`));
          await expect(opened).toBeVisible();
          await expect(opened).toContainText('3,000 亩');
          await expect(opened).toContainText('2 平方公里');
          await expect(opened.getByRole('link', { name: '芦汀镇' })).toHaveAttribute(
            'href',
            /places\/tingze-luting\/$/,
          );
          await expect(opened.getByRole('link', { name: '氢能', exact: true })).toBeVisible();
          await expect(opened.getByRole('link', { name: '市投资促进局' })).toBeVisible();
          await expect(opened.getByRole('link', { name: '在高德地图中查' })).toHaveAttribute(
            'href',
            `https://uri.amap.com/search?keyword=${encodeURIComponent('澜川省芦汀镇')}`,
          );
          await opened.getByRole('link', { name: '关闭，回到地图' }).click();
          await expect(opened).toBeHidden();
        });

        await test.step('a city opens its card, with what the texts say of it and in which standing', async () => {
          await page.goto('./about/');
          await page.goto('./map/#place-luoning');
          const opened = card(page, 'place-luoning');
          await expect(opened).toBeVisible();
          await expect(page.locator('.map-card:visible')).toHaveCount(1);
          await expect(opened).toContainText('光电信息产业带');
          await expect(opened.getByRole('listitem').filter({ hasText: '精密光学核心区' }).first()).toContainText(
            '征求意见稿',
          );
        });
        expect(foreign).toEqual([]);
      },
    );
  });
}

test('with scripts the map is filtered, zoomed and left by keys', { tag: '@phone' }, async ({ page, isMobile }) => {
  await page.goto('./map/');

  await test.step('zoom moves the ground and keeps the words their size; the whole comes back', async () => {
    const ground = drawing(page).locator('.map-ground');
    const word = drawing(page).locator('.map-word text', { hasText: '樨浦' }).first();
    const size = async (what: Locator) => (await what.boundingBox())!.width;
    const [groundBefore, wordBefore] = [await size(ground), await size(word)];
    const nearer = page.getByRole('button', { name: '放大' });
    await (isMobile ? nearer.tap() : nearer.click());
    await expect(drawing(page).locator('.map-view')).toHaveAttribute('data-zoom', '2');
    await expect.poll(() => size(ground)).toBeGreaterThan(groundBefore * 1.8);
    expect(await size(word)).toBeCloseTo(wordBefore, 0);
    await page.getByRole('button', { name: '回到全图' }).click();
    await expect.poll(() => size(ground)).toBeCloseTo(groundBefore, 0);
  });

  await test.step('an industry lights up what fits, and the address keeps it', async () => {
    await page.getByLabel('按产业看').selectOption({ value: 'hydrogen' });
    await expect(page).toHaveURL(/\?industry=hydrogen$/);
    await expect(fitting(page)).toHaveCount(1);
    await expect(page.locator('.map-fits')).toContainText('氢能：1 个基地');
    await page.reload();
    await expect(fitting(page)).toHaveCount(1);
    await page.getByLabel('按产业看').selectOption('');
    await expect(page).toHaveURL(/\/map\/$/);
    await expect(page.locator('atlas-map[data-industry]')).toHaveCount(0);
  });

  await test.step('marks are large enough for a finger', async () => {
    for (const mark of await drawing(page).locator('[data-layer="bases"] a').all()) {
      const { width, height } = (await mark.boundingBox())!;
      if (isMobile) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  await test.step('with a card open nothing stands in the way of a screen reader, and Esc closes it', async () => {
    const mark = drawing(page).locator(`[data-layer="bases"] a[data-base="${BASE}"]`);
    await mark.click();
    await expect(card(page, `base-${BASE}`)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsShown(page), colorScheme).toEqual([]);
    }
    if (isMobile) return;
    await expect(mark).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(card(page, `base-${BASE}`)).toBeHidden();
  });
});

test('the keyboard goes through bases and cities, opens one and comes back', async ({ page }) => {
  await page.goto('./map/');
  await page.getByRole('button', { name: '回到全图' }).focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  for (let presses = 0; presses < 4 && !(await focused())?.startsWith('#base-'); presses++)
    await page.keyboard.press('Tab');
  const first = await focused();
  expect(first).toMatch(/^#base-/);
  await expect(page.locator('.map-tip')).toContainText('基地 1');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  const there = await focused();
  expect(there).toMatch(/^#(?:base|place)-/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${there}$`));
  await expect(page.locator(`.map-card[id="${there!.slice(1)}"]`)).toBeVisible();
});

test('at no width a word stands on another, whatever is shown and however near', async ({ page }) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./map/');
    for (const layer of ['核心区提到的地点', '产业带']) await page.getByRole('checkbox', { name: layer }).check();
    const words = drawing(page).locator('.map-word text');
    expect(await overlaps(words), `${width} px`).toEqual([]);
    const shown = await drawing(page).locator('.map-word:visible').count();
    for (let steps = 0; steps < 3; steps++) {
      await page.getByRole('button', { name: '放大' }).click();
      await page.waitForTimeout(100);
      expect(await overlaps(words), `${width} px`).toEqual([]);
    }
    expect(await drawing(page).locator('.map-word:visible').count()).toBeGreaterThanOrEqual(shown);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const smallest = await drawing(page)
      .locator('text:visible')
      .evaluateAll((texts) => Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))));
    expect(smallest).toBeGreaterThanOrEqual(11);
  }
});

test('pointing, filtering and zooming never hold the page for 50 ms, four times slowed down', async ({ page }) => {
  test.slow();
  await page.goto('./map/');
  const press = (button: string) => () =>
    page.evaluate((value) => {
      const found = document.querySelector<HTMLElement>(`.map-zoom [value="${value}"]`)!;
      setTimeout(() => found.click());
    }, button);
  const choose = (industry: string) => () =>
    page.evaluate((value) => {
      const select = document.querySelector<HTMLSelectElement>('atlas-map select')!;
      select.value = value;
      setTimeout(() => select.dispatchEvent(new Event('change')));
    }, industry);

  const box = (await drawing(page).locator('.map-view').boundingBox())!;
  let pointed = 0;
  await expectFree(page, {
    pointing: () => {
      const step = (pointed += 1) % 6;
      return page.mouse.move(box.x + 80 + step * 90, box.y + 90 + (step % 3) * 90);
    },
    filtering: choose('optoelectronics'),
    'filtering no more': choose(''),
    zooming: press('2'),
    'zooming out': press('0'),
  });
});

test.describe('small maps', () => {
  test.use({ javaScriptEnabled: false });

  test('lead here from home, bases and industries; the drawing is a file too', async ({ page }) => {
    for (const [from, to] of [
      ['./', /\/map\/$/],
      ['./bases/', /\/map\/$/],
      [`./bases/${HOLLOW}/`, new RegExp(`/map/#base-${HOLLOW}$`)],
      ['./industries/hydrogen/', /\/map\/\?industry=hydrogen$/],
    ] as const) {
      await page.goto(from);
      const small = page.locator('.small-map');
      await expect(small).toContainText('示意图，不作为划界依据');
      await small.getByRole('link', { name: '在地图上看' }).click();
      await expect(page).toHaveURL(to);
    }
    const response = await page.request.get('./map/towns.svg');
    expect(response.headers()['content-type']).toContain('image/svg+xml');
    const svg = await response.text();
    for (const words of ['云苇数字融合产业基地', '位置为示意', '示意图，不作为划界依据']) expect(svg).toContain(words);
    expect(svg).not.toContain('var(--');
  });
});
