import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { overflow, overlaps } from './layout.ts';
import { rowsOf } from './site-data.ts';

const chart = (page: Page) => page.locator('.chart').first();
const drawing = (page: Page) => chart(page).locator('svg.drawing:visible');

interface Chart {
  page: string;
  title: string;
  file: string;
  /** What only this one shows; begins on its page. */
  shows: (page: Page, request: APIRequestContext) => Promise<void>;
}

const CHARTS: Chart[] = [
  {
    page: './indicators/',
    title: '《澜川省光电信息产业发展规划》离目标还有多远',
    file: './indicators/lanchuan-optoelectronics.svg',
    shows: async (page) => {
      const row = drawing(page).getByRole('link', { name: '光电信息产业营业收入：860 → 2000 亿元' });
      const [done, way] = await Promise.all(['.chart-done', '.chart-way'].map((bar) => row.locator(bar).boundingBox()));
      expect(done!.width / way!.width, 'a bar is as long as its baseline is to its target').toBeCloseTo(860 / 2000, 1);
      await row.click();
      await expect(page).toHaveURL(/\/indicators\/lanchuan-optoelectronics\/box1\.1\/$/);
    },
  },
  {
    page: './goals/',
    title: '目标时间线',
    file: './goals/time-line.svg',
    shows: async (page, request) => {
      const policies = await rowsOf<{ id: string; draftRound: number | null }>(request, 'policies');
      const second = new Set(policies.filter(({ draftRound }) => draftRound === 2).map(({ id }) => id));
      const rows = await rowsOf<{ id: string; policy: string; year: number | null }>(request, 'goals');
      const due = rows.filter(({ policy, year }) => second.has(policy) && year === 2027);
      expect(due.length).toBeGreaterThan(1);
      const tasks = drawing(page).getByRole('link', { name: /^任务（2025年9月底前，第二次征求意见稿）/ });
      await expect(tasks).toHaveCount(1);
      const goals = drawing(page).getByRole('link', { name: /^目标（2027 年，第二次征求意见稿）：/ });
      await expect(goals).toHaveCount(due.length);
      const id = /goals\/(.+)\/$/.exec((await goals.first().getAttribute('href'))!)![1];
      expect(due.map((goal) => goal.id)).toContain(id);
      await goals.first().click();
      await expect(page).toHaveURL(new RegExp(`/goals/${id}/$`));
    },
  },
  {
    page: './bases/',
    title: '《澜川省人民政府关于优化光电信息产业园区布局的意见》的基地有多大',
    file: './bases/areas-lanchuan-parks.svg',
    shows: async (page) => {
      const areaOf = async (name: RegExp) => {
        const box = await drawing(page).getByRole('link', { name }).locator('.chart-edge').boundingBox();
        return box!.width * box!.height;
      };
      const [large, small] = [await areaOf(/^珞湖.*12\.6/), await areaOf(/^荻渡.*4\.33/)];
      expect(large / small, 'areas are drawn to one scale').toBeGreaterThan(0.93 * (12.6 / 4.33));
      expect(large / small).toBeLessThan(1.07 * (12.6 / 4.33));
    },
  },
  {
    page: './lineage/',
    title: '谁引用了谁',
    file: './lineage/citations.svg',
    shows: async (page) => {
      await drawing(page).getByRole('link', { name: '《珞湖街道扶持产业发展奖励办法》', exact: true }).click();
      await expect(page.locator(':target')).toContainText('珞湖街道扶持产业发展奖励办法');
      await drawing(page)
        .getByRole('link', { name: /^珞湖街道精密光学配套产业三年行动计划，2\.3\.1，引用/ })
        .first()
        .click();
      await expect(page).toHaveURL(/policies\/luohu-supporting\/#2\.3\.1$/);
    },
  },
  {
    page: './industries/precision-optics/',
    title: '各级对精密光学的目标与任务',
    file: './industries/precision-optics.svg',
    shows: async (page, request) => {
      for (const level of ['省级', '市级', '镇街']) await expect(drawing(page)).toContainText(level);
      const industries = await rowsOf<{ id: string; policies: string[] }>(request, 'industries');
      const alone = industries.find(({ policies }) => policies.length === 1);
      expect(alone, 'an industry that one text alone names').toBeDefined();
      await page.goto(`./industries/${alone!.id}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.chart'), 'has no ladder').toHaveCount(0);
    },
  },
];

for (const { page: address, title, file, shows } of CHARTS) {
  test(
    `${title}: has its source and its file, is read by keyboard and in every width`,
    { tag: '@phone' },
    async ({ page, request }) => {
      await page.goto(address);
      await test.step('the keyboard goes through its links in reading order, each named and seen', async () => {
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
      await test.step('no label lies on another, none is too small', async () => {
        expect(await overlaps(drawing(page).locator('text'))).toEqual([]);
        const sizes = await drawing(page).evaluate((svg) => {
          const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
          return [...svg.querySelectorAll('text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
        });
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10.9);
      });
      await test.step('stands on its page with its source and its file, and the page keeps its width', async () => {
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
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await chart(page).getByRole('link', { name: '见本页列表' }).click();
        await expect(page.locator(':target')).toBeInViewport();
      });
      await test.step('shows what it is about', () => shows(page, request));
    },
  );
}
