import { expect, test, type Page } from '@playwright/test';
import { faultsShown } from '../../audit/accessibility.ts';
import { overlaps } from '../layout.ts';

const CHARTS = [
  { page: './indicators/', title: '离目标还有多远', file: './indicators/dongguan-mobile-terminals.svg' },
  { page: './goals/', title: '目标时间线', file: './goals/time-line.svg' },
  { page: './bases/', title: '基地有多大', file: './bases/areas-dongguan-bases.svg' },
  { page: './lineage/', title: '谁引用了谁', file: './lineage/citations.svg' },
  {
    page: './industries/electronic-information/',
    title: '各级对新一代电子信息的目标与任务',
    file: './industries/electronic-information.svg',
  },
];

const chart = (page: Page) => page.locator('.chart').first();
const drawing = (page: Page) => chart(page).locator('svg.drawing:visible');

for (const { page: address, title, file } of CHARTS) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test(`${title}: stands on its page with its source and its file, and the page keeps its width`, async ({
        page,
        request,
      }) => {
        await page.goto(address);
        await expect(chart(page).getByRole('heading', { name: title })).toBeVisible();
        await expect(drawing(page)).toHaveCount(1);
        await expect(drawing(page)).toHaveAccessibleName(title);
        await expect(drawing(page)).toHaveAccessibleDescription(/\d/);
        await expect(chart(page).locator('figcaption')).toContainText('来源');
        const answer = await request.get(file);
        expect(answer.headers()['content-type']).toContain('image/svg+xml');
        const text = await answer.text();
        expect(text).toContain(title);
        expect(text).not.toContain('var(--');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        await chart(page).getByRole('link', { name: '见本页列表' }).click();
        await expect(page.locator(':target')).toBeInViewport();
      });
    });
  }

  test(`${title}: the keyboard goes through its links in reading order, each named and seen`, async ({ page }) => {
    await page.goto(address);
    const links = drawing(page).locator('a');
    const count = await links.count();
    expect(count).toBeGreaterThan(2);
    await links.first().focus();
    for (let at = 0; at < Math.min(count, 12); at++) {
      await expect(links.nth(at)).toBeFocused();
      await expect(links.nth(at)).toHaveAccessibleName(/\S/);
      await expect(links.nth(at)).toHaveCSS('outline-style', 'solid');
      await page.keyboard.press('Tab');
    }
  });

  test(`${title}: no label lies on another, none is too small`, async ({ page }) => {
    await page.goto(address);
    expect(await overlaps(drawing(page).locator('text'))).toEqual([]);
    const sizes = await drawing(page).evaluate((svg) => {
      const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
      return [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.9);
  });

  test(`${title}: its page is without fault`, async ({ page }) => {
    await page.goto(address);
    expect(await faultsShown(page)).toEqual([]);
  });
}

test('a bar of the indicators is as long as its baseline is to its target', async ({ page }) => {
  await page.goto('./indicators/');
  const row = drawing(page).getByRole('link', { name: '政府产业引导基金规模：63.67 → 120 亿元' });
  const [done, way] = await Promise.all(['.chart-done', '.chart-way'].map((bar) => row.locator(bar).boundingBox()));
  expect(done!.width / way!.width).toBeCloseTo(63.67 / 120, 1);
  await row.click();
  await expect(page).toHaveURL(/\/indicators\/dongguan-mobile-terminals\/annex1\.22\/$/);
});

test('a goal of the time line says its year and the standing of its text, and leads to it', async ({ page }) => {
  await page.goto('./goals/');
  const goals = drawing(page).getByRole('link', { name: /^目标（2025 年，第二次征求意见稿）：/ });
  await expect(goals).toHaveCount(7);
  await expect(drawing(page).getByRole('link', { name: /^任务（2021年3月底前，状态未载）/ })).toHaveCount(2);
  await goals.first().click();
  await expect(page).toHaveURL(/\/goals\/dongguan-mobile-terminals\/2\.2\.1-g1\/$/);
});

test('a citation leads to the sentence, a document to where it stands on the list', async ({ page }) => {
  await page.goto('./lineage/');
  await drawing(page).getByRole('link', { name: '《万江街道扶持产业发展奖励暂行办法》', exact: true }).click();
  await expect(page.locator(':target')).toContainText('万江街道扶持产业发展奖励暂行办法');
  await drawing(page)
    .getByRole('link', { name: /^万江制造业三年行动计划，2\.3\.12，引用/ })
    .click();
  await expect(page).toHaveURL(/policies\/wanjiang-manufacturing\/#2\.3\.12$/);
});

test('areas are drawn to one scale', async ({ page }) => {
  await page.goto('./bases/');
  const areaOf = async (name: RegExp) => {
    const box = await drawing(page).getByRole('link', { name }).locator('.chart-edge').boundingBox();
    return box!.width * box!.height;
  };
  const [large, small] = [await areaOf(/^临深.*19\.78/), await areaOf(/^松山湖.*1\.66/)];
  expect(large / small).toBeGreaterThan(0.93 * (19.78 / 1.66));
  expect(large / small).toBeLessThan(1.07 * (19.78 / 1.66));
});

test('an industry that one text alone names has no ladder', async ({ page }) => {
  await page.goto('./industries/electronic-information/');
  await expect(drawing(page)).toContainText('省级');
  await expect(drawing(page)).toContainText('镇街');
  await page.goto('./industries/food-beverages/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.chart')).toHaveCount(0);
});
