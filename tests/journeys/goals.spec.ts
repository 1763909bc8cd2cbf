import { expect, test, type Page } from '@playwright/test';
import { faultsShown } from '../audit/accessibility.ts';
import { countedRowsOf, textOf } from './site-data.ts';

const rows = (page: Page) => page.locator('[data-filter-item]:visible');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'a citizen finds what is aimed at by 2027 and reads the sentence in its text',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('./goals/');
      const year = page.getByRole('region', { name: '2027 年' });
      await expect(year.getByText('超过 100 亿元').first()).toBeVisible();
      await expect(year.getByText('第二次征求意见稿').first()).toBeVisible();
      await year.getByRole('link', { name: /查看目标：全市激光传感产业产值/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('超过 100 亿元');
      await expect(page.getByRole('note')).toContainText('尚未生效');
      await expect(page.locator('mark').first()).toHaveText('突破100亿元');
      await page.getByRole('link', { name: '在全文中查看' }).click();
      await expect(page).toHaveURL(/\/policies\/xipu-laser-draft\/#1$/);
      await test.step('an old address of a policy’s goals leads to them', async () => {
        await page.goto('./goals/#luohu-supporting');
        await expect(page.getByRole('heading', { level: 2, name: /珞湖街道/ })).toBeInViewport();
      });
    },
  );

  test('a goal says where its year stands, who carries its item, and what lies before it', async ({ page }) => {
    await page.goto('./goals/luohu-supporting/1-g2/');
    await expect(page.getByText('这一句没有写年份，承自同一段前文。')).toBeVisible();
    await expect(page.getByRole('link', { name: /^全街道精密光学产业产值：超过 60 亿元/ }).first()).toBeVisible();
    await page.goto('./goals/luohu-supporting/2.1.1-g1/');
    await expect(page.getByText('写在这一句之后的第一处责任分工')).toBeVisible();
    await expect(page.getByRole('link', { name: '培育骨干企业' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: '街道科技服务中心' }).first()).toBeVisible();
    const computed = page.locator('details.computed');
    await expect(computed).toContainText('+7.5 亿元');
    await computed.locator('summary').click();
    await expect(computed.getByText('(20 ÷ 12.5)^(1/3) − 1 = +17%')).toBeVisible();
  });

  test('deadlines stand in the order of their days, two of one sentence apart, all in the calendar', async ({
    page,
    request,
  }) => {
    await page.goto('./goals/deadlines/');
    const days = await page
      .locator('time[data-due]')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days.length).toBeGreaterThan(10);
    expect(days).toEqual(days.toSorted());
    await test.step('what a sentence sets two times for is told apart', async () => {
      const march = page.locator('li.deadline', { hasText: '争取于2025年3月底前完成基金组建方案' }).first();
      await expect(march.locator('time')).toHaveAttribute('datetime', '2025-03-31');
      await expect(march).toContainText('读作当月最后一天');
      const fund = page.getByRole('link', { name: '年内设立规模2亿元的精密光学配套产业基金' });
      const december = page.locator('li.deadline').filter({ has: fund });
      await expect(december.locator('time')).toHaveAttribute('datetime', '2025-12-31');
      await expect(december).toContainText('年份承自同句的目标');
    });
    await test.step('the calendar holds every day of the list, drafts marked', async () => {
      const calendar = await textOf(request, './goals/deadlines.ics');
      expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(days.length);
      const unfolded = calendar.replace(/\r\n[ \t]/g, '');
      expect(unfolded).toContain('SUMMARY:【状态未载】争取于2025年3月底前完成基金组建方案');
      expect(unfolded).toMatch(/SUMMARY:【[^】]*征求意见稿】/);
      expect(new Set(unfolded.match(/^UID:.*$/gm)).size).toBe(days.length);
    });
  });

  test('equal targets stand side by side, with their words and without a false contradiction', async ({ page }) => {
    await page.goto('./goals/aligned/');
    const group = page.getByRole('region', { name: /光电信息 · 产出规模/ }).filter({ hasText: '原文“百亿级”' });
    for (const subject of ['全省光电信息产业营业收入', '全市精密光学产业产值', '全市激光传感产业产值']) {
      await expect(group.getByRole('row').filter({ hasText: subject })).toHaveCount(1);
    }
    await expect(group.getByText('第二次征求意见稿').first()).toBeVisible();
    await expect(group.locator('[data-relation=differ]')).toHaveCount(0);
    await group.getByRole('link', { name: '激光传感产业集群' }).click();
    await expect(page).toHaveURL(/\/goals\/lanchuan-parks\/1-g1\/$/);
    await expect(page.getByRole('heading', { level: 2, name: '同一目标在别处' })).toBeVisible();
  });
});

test('policy and year narrow both orders, and the address keeps them', async ({ page, request }) => {
  const goals = await countedRowsOf<{ policy: string; year: number | null }>(request, 'goals');
  const chosen = goals.filter(({ policy, year }) => policy === 'luohu-supporting' && year === 2026).length;
  expect(chosen).toBeGreaterThan(1);
  await page.goto('./goals/');
  await expect(page.getByRole('status')).toHaveText(`共 ${goals.length} 个目标`);
  await page.getByRole('combobox', { name: '政策' }).selectOption('luohu-supporting');
  await page.getByRole('combobox', { name: '年份' }).selectOption('2026');
  await expect(page.getByRole('status')).toHaveText(`${goals.length} 个目标中的 ${chosen} 个`);
  await expect(rows(page)).toHaveCount(chosen);
  await page.getByRole('link', { name: '按政策' }).click();
  await expect(page).toHaveURL(/policy=luohu-supporting&year=2026&view=policy/);
  await expect(rows(page)).toHaveCount(chosen);
  await page.reload();
  await expect(rows(page)).toHaveCount(chosen);
  await expect(page.getByRole('link', { name: '按政策' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: '清除全部条件' }).click();
  await expect(rows(page)).toHaveCount(goals.length);
  await expect(page.getByRole('button', { name: '清除全部条件' })).toBeHidden();
  await test.step('the order by policy is accessible and fits the screen', async () => {
    expect(await faultsShown(page)).toEqual([]);
  });
  await test.step('an impossible choice says so, an unknown one is no choice', async () => {
    await page.goto('./goals/?policy=luohu-supporting&year=2028');
    await expect(page.getByRole('status')).toHaveText('没有同时符合这些条件的目标。');
    await page.goto('./goals/?policy=nobody&year=1999');
    await expect(rows(page)).toHaveCount(goals.length);
  });
});

test('days are told past by the clock of the reader', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2025-12-31T12:00:00+08:00'));
  await page.goto('./goals/deadlines/');
  const due = await page
    .locator('time[data-due]')
    .evaluateAll((all) => all.map((day) => day.getAttribute('datetime')!));
  const past = due.filter((day) => day < '2025-12-31').length;
  expect(past).toBeGreaterThan(3);
  expect(past).toBeLessThan(due.length);
  await expect(page.locator('li.deadline', { hasText: '日期已过' })).toHaveCount(past);
  await expect(page.getByText('只说日期，不说是否完成')).toBeVisible();
});
