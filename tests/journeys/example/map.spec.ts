import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsShown } from '../../audit/accessibility.ts';
import { overflow, overlaps } from '../layout.ts';
import { expectFree } from '../long-tasks.ts';

const BASE = 'lin-shen-xin-yi-dai-dian-zi-xin-xi-chan-ye-ji-di';
const HOLLOW = 'dong-guan-shu-zi-jing-ji-rong-he-fa-zhan-chan-ye-ji-di';

/** The drawing that fits the width. */
function drawing(page: Page): Locator {
  return page.locator('atlas-map .drawing:visible');
}

function card(page: Page, id: string): Locator {
  return page.locator(`.map-card[id="${id}"]`);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a base on the map opens its card, with area, position, industries and lead', async ({ page }) => {
      await page.goto('./map/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('东莞市产业基地与镇街');
      await expect(card(page, `base-${BASE}`)).toBeHidden();
      await drawing(page).locator(`a[data-base="${BASE}"]`).click();

      await expect(page).toHaveURL(new RegExp(`#base-${BASE}$`));
      const opened = card(page, `base-${BASE}`);
      await expect(opened).toBeVisible();
      await expect(opened).toContainText('29,676 亩');
      await expect(opened).toContainText('19.78 平方公里');
      await expect(opened.getByRole('link', { name: '塘厦镇' })).toHaveAttribute('href', /places\/tangxia\/$/);
      await expect(opened.getByRole('link', { name: '市发展改革局' })).toBeVisible();
      await expect(opened.getByRole('link', { name: '在高德地图中查' })).toHaveAttribute(
        'href',
        `https://uri.amap.com/search?keyword=${encodeURIComponent('东莞市塘厦镇')}`,
      );

      await opened.getByRole('link', { name: '关闭，回到地图' }).click();
      await expect(opened).toBeHidden();
    });

    test('a town opens its card, with what the texts say of it and in which standing', async ({ page }) => {
      await page.goto('./map/#place-dalang');
      const opened = card(page, 'place-dalang');
      await expect(opened).toBeVisible();
      await expect(page.locator('.map-card:visible')).toHaveCount(1);
      await expect(opened).toContainText('时尚服饰鞋帽产业带');
      await expect(opened.getByRole('listitem').filter({ hasText: '新材料领域核心区' }).first()).toContainText(
        '第二次征求意见稿',
      );
    });

    test('every link of the drawing leads to a card', async ({ page }) => {
      await page.goto('./map/');
      const links = await drawing(page)
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      const cards = await page.locator('.map-card').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      expect(links.length).toBeGreaterThan(40);
      expect(links.filter((link) => !cards.includes(link))).toEqual([]);
    });

    test('layers come and go', async ({ page }) => {
      await page.goto('./map/');
      const belt = drawing(page).locator('.map-belt');
      await expect(belt).toBeHidden();
      await page.getByRole('checkbox', { name: '产业带' }).check();
      await expect(belt).toBeVisible();
      const marks = drawing(page).locator('[data-layer="bases"]');
      await expect(marks).toBeVisible();
      await page.getByRole('checkbox', { name: '产业基地' }).uncheck();
      await expect(marks).toBeHidden();
    });

    test('the lists say the same as the drawing', async ({ page }) => {
      await page.goto('./map/');
      await expect(drawing(page).locator('[data-layer="bases"] a')).toHaveCount(7);
      await expect(drawing(page).locator('.map-base.unconfirmed:visible')).toHaveCount(4);
      await expect(page.locator('.map-key li')).toHaveCount(7);
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
      await expect(rows.filter({ hasText: '位置为示意' })).toHaveCount(3);
      await expect(rows.filter({ hasText: '东莞数字经济融合发展产业基地' }).first()).toContainText('位置为示意');
      await page.getByText('以表格查看').click();
      await expect(page.locator('.figure-twin tbody tr')).toHaveCount(32);
      await expect(page.locator('.figure-twin').getByRole('row', { name: /塘厦镇/ })).toContainText('128 平方公里');
      await expect(page.getByText('虎门-厚街-麻涌-道滘-万江-高埗-大朗-常平-凤岗时尚服饰鞋帽产业带')).toBeVisible();
    });

    test('small maps lead here from home, bases and industries', async ({ page }) => {
      for (const [from, to] of [
        ['./', /\/map\/$/],
        ['./bases/', /\/map\/$/],
        [`./bases/${HOLLOW}/`, new RegExp(`/map/#base-${HOLLOW}$`)],
        ['./industries/new-energy/', /\/map\/\?industry=new-energy$/],
      ] as const) {
        await page.goto(from);
        const small = page.locator('.small-map');
        await expect(small).toContainText('示意图，不作为划界依据');
        await small.getByRole('link', { name: '在地图上看' }).click();
        await expect(page).toHaveURL(to);
      }
    });
  });
}

test('a map is marked as a sketch, and asks nothing of another origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(baseURL!).origin)) foreign.push(request.url());
  });
  await page.goto('./map/');
  await expect(page.locator('figcaption').first()).toContainText('示意图，不作为划界依据');
  await expect(page.locator('figcaption').last()).toContainText('示意图，不作为划界依据');
  expect(foreign).toEqual([]);
});

test('an industry lights up what fits, and the address keeps it', async ({ page }) => {
  await page.goto('./map/');
  await page.getByLabel('按产业看').selectOption({ value: 'hydrogen' });
  await expect(page).toHaveURL(/\?industry=hydrogen$/);
  await expect(drawing(page).locator('[data-layer="bases"] a[data-fits]')).toHaveCount(1);
  await expect(page.locator('.map-fits')).toContainText('氢能：1 个基地');
  await page.reload();
  await expect(drawing(page).locator('[data-layer="bases"] a[data-fits]')).toHaveCount(1);
  await page.getByLabel('按产业看').selectOption('');
  await expect(page).toHaveURL(/\/map\/$/);
  await expect(page.locator('atlas-map[data-industry]')).toHaveCount(0);
});

test('the keyboard goes through bases and towns, opens one and comes back', async ({ page }) => {
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

test('Esc closes the card without leaving the map', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Esc, and its card lies below the map');
  await page.goto('./map/');
  await drawing(page).locator(`a[data-base="${BASE}"]`).click();
  await expect(card(page, `base-${BASE}`)).toBeVisible();
  await expect(drawing(page).locator(`a[data-base="${BASE}"]`)).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(card(page, `base-${BASE}`)).toBeHidden();
});

for (const width of [360, 768, 1280]) {
  test(`at ${width} px no word stands on another, whatever is shown and however near`, async ({ page, isMobile }) => {
    test.skip(isMobile, 'widths are set here');
    await page.setViewportSize({ width, height: 900 });
    await page.goto('./map/');
    for (const layer of ['片区', '核心区提到的地点', '产业带'])
      await page.getByRole('checkbox', { name: layer }).check();
    expect(await overlaps(drawing(page).locator('.map-word text'))).toEqual([]);
    const shown = await drawing(page).locator('.map-word:visible').count();
    for (let steps = 0; steps < 3; steps++) {
      await page.getByRole('button', { name: '放大' }).click();
      await page.waitForTimeout(100);
      expect(await overlaps(drawing(page).locator('.map-word text'))).toEqual([]);
    }
    expect(await drawing(page).locator('.map-word:visible').count()).toBeGreaterThanOrEqual(shown);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const smallest = await drawing(page)
      .locator('text:visible')
      .evaluateAll((texts) => Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))));
    expect(smallest).toBeGreaterThanOrEqual(11);
  });
}

test('zoom moves the ground and keeps the words their size; the whole comes back', async ({ page }) => {
  await page.goto('./map/');
  const ground = drawing(page).locator('.map-ground');
  const word = drawing(page).locator('.map-word text', { hasText: '樟木头' });
  const size = async (what: Locator) => (await what.boundingBox())!.width;
  const [groundBefore, wordBefore] = [await size(ground), await size(word)];
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => size(ground)).toBeGreaterThan(groundBefore * 1.8);
  expect(await size(word)).toBeCloseTo(wordBefore, 0);
  await page.getByRole('button', { name: '回到全图' }).click();
  await expect.poll(() => size(ground)).toBeCloseTo(groundBefore, 0);
});

test('pointing, filtering and zooming never hold the page for 50 ms, four times slowed down', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'once is enough');
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
    filtering: choose('new-materials'),
    'filtering no more': choose(''),
    zooming: press('2'),
    'zooming out': press('0'),
  });
});

test('on a phone a map can be zoomed and its marks are large enough for a finger', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a phone');
  await page.goto('./map/');
  for (const mark of await drawing(page).locator('[data-layer="bases"] a').all()) {
    const box = (await mark.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
  await page.getByRole('button', { name: '放大' }).tap();
  await expect(drawing(page).locator('.map-view')).toHaveAttribute('data-zoom', '2');
});

test('the files bring their own colours and the names of the bases', async ({ page }) => {
  for (const [file, words] of [
    ['towns.svg', ['临深新一代电子信息产业基地', '位置为示意', '示意图，不作为划界依据']],
    ['province.svg', ['东莞', '示意图，不作为划界依据']],
  ] as const) {
    const response = await page.request.get(`./map/${file}`);
    expect(response.headers()['content-type']).toContain('image/svg+xml');
    const svg = await response.text();
    for (const each of words) expect(svg).toContain(each);
    expect(svg).not.toContain('var(--');
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing stands in the way of a screen reader (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`./map/#base-${BASE}`);
    expect(await faultsShown(page)).toEqual([]);
  });
}
