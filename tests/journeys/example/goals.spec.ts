import { expect, test, type Page } from '@playwright/test';
import { faultsShown } from '../../audit/accessibility.ts';

const rows = (page: Page) => page.locator('[data-filter-item]:visible');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a citizen finds what is aimed at by 2025 and reads the sentence in its text', async ({ page }) => {
      await page.goto('./goals/');
      const year = page.getByRole('region', { name: '2025 年' });
      await expect(year.getByText('超过 10,000 亿元').first()).toBeVisible();
      await expect(year.getByText('第二次征求意见稿').first()).toBeVisible();
      await year.getByRole('link', { name: /查看目标：以智能移动终端为主导/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('超过 10,000 亿元');
      await expect(page.getByRole('note')).toContainText('尚未生效');
      await expect(page.locator('mark')).toHaveText('突破1万亿元');
      await page.getByRole('link', { name: '在全文中查看' }).click();
      await expect(page).toHaveURL(/\/policies\/dongguan-mobile-terminals\/#2\.2\.1$/);
    });

    test('a goal says where its year stands and who carries its item', async ({ page }) => {
      await page.goto('./goals/wanjiang-manufacturing/1-g2/');
      await expect(page.getByText('这一句没有写年份，承自同一段前文。')).toBeVisible();
      await expect(page.getByRole('link', { name: /^全街道规上工业增加值：超过 60 亿元/ }).first()).toBeVisible();
      await page.goto('./goals/wanjiang-manufacturing/2.1.1-g1/');
      await expect(page.getByText('写在这一句之后的第一处责任分工')).toBeVisible();
      await expect(page.getByRole('link', { name: '大力培育智能装备产业集群' }).first()).toBeVisible();
      await expect(page.getByRole('link', { name: '万江街道科技办' }).first()).toBeVisible();
    });

    test('a number that starts from another shows what lies between, with its formula', async ({ page }) => {
      await page.goto('./goals/wanjiang-manufacturing/2.1.1-g1/');
      const computed = page.locator('details.computed');
      await expect(computed).toContainText('+15.27 亿元');
      await computed.locator('summary').click();
      await expect(computed.getByText('(35 ÷ 19.73)^(1/3) − 1 = +21.1%')).toBeVisible();
    });

    test('what a sentence sets two times for is told apart', async ({ page }) => {
      await page.goto('./goals/deadlines/');
      const march = page.locator('li.deadline', { hasText: '争取于2021年3月底前完成基金组建方案' }).first();
      await expect(march.locator('time')).toHaveAttribute('datetime', '2021-03-31');
      await expect(march).toContainText('读作当月最后一天');
      const fund = page.getByRole('link', { name: '年内设立规模200亿元的战略性产业发展母子基金群' });
      const december = page.locator('li.deadline').filter({ has: fund });
      await expect(december.locator('time')).toHaveAttribute('datetime', '2021-12-31');
      await expect(december).toContainText('年份承自同句的目标');
    });

    test('deadlines stand in the order of their days', async ({ page }) => {
      await page.goto('./goals/deadlines/');
      const days = await page
        .locator('time[data-due]')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      expect(days.length).toBeGreaterThan(10);
      expect(days).toEqual(days.toSorted());
    });

    test('equal targets stand side by side, with their words and without a false contradiction', async ({ page }) => {
      await page.goto('./goals/aligned/');
      const group = page.getByRole('region', { name: /新一代电子信息 · 产出规模/ });
      await expect(group.getByRole('row')).toHaveCount(6);
      await expect(group.getByText('原文“万亿级”')).toBeVisible();
      await expect(group.getByText('第二次征求意见稿').first()).toBeVisible();
      await expect(page.locator('[data-relation=differ]')).toHaveCount(0);
      await group.getByRole('link', { name: '电子信息集群规模' }).click();
      await expect(page).toHaveURL(/\/goals\/guangdong-world-clusters\/2\.1-g1\/$/);
      await expect(page.getByRole('heading', { level: 2, name: '同一目标在别处' })).toBeVisible();
    });

    test('an old address of a policy’s goals leads to them', async ({ page }) => {
      await page.goto('./goals/#wanjiang-manufacturing');
      await expect(page.getByRole('heading', { level: 2, name: /万江街道/ })).toBeInViewport();
    });
  });
}

test('the calendar holds every day of the list, drafts marked', async ({ page, request }) => {
  await page.goto('./goals/deadlines/');
  const days = await page.locator('time[data-due]').count();
  const calendar = await (await request.get('./goals/deadlines.ics')).text();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(days);
  const unfolded = calendar.replace(/\r\n[ \t]/g, '');
  expect(unfolded).toContain('SUMMARY:【状态未载】争取于2021年3月底前完成基金组建方案');
  expect(unfolded).toContain('SUMMARY:【征求意见稿】');
  expect(new Set(unfolded.match(/^UID:.*$/gm)).size).toBe(days);
});

test.describe('choosing', () => {
  test('policy and year narrow both orders, and the address keeps them', async ({ page }) => {
    await page.goto('./goals/');
    await expect(page.getByRole('status')).toHaveText('共 24 个目标');
    await page.getByRole('combobox', { name: '政策' }).selectOption('wanjiang-manufacturing');
    await page.getByRole('combobox', { name: '年份' }).selectOption('2022');
    await expect(page.getByRole('status')).toHaveText('24 个目标中的 6 个');
    await expect(rows(page)).toHaveCount(6);
    await page.getByRole('link', { name: '按政策' }).click();
    await expect(page).toHaveURL(/policy=wanjiang-manufacturing&year=2022&view=policy/);
    await expect(rows(page)).toHaveCount(6);
    await page.reload();
    await expect(rows(page)).toHaveCount(6);
    await expect(page.getByRole('link', { name: '按政策' })).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: '清除全部条件' }).click();
    await expect(rows(page)).toHaveCount(24);
    await expect(page.getByRole('button', { name: '清除全部条件' })).toBeHidden();
  });

  test('an impossible choice says so, an unknown one is no choice', async ({ page }) => {
    await page.goto('./goals/?policy=guangdong-world-clusters&year=2025');
    await expect(page.getByRole('status')).toHaveText('没有同时符合这些条件的目标。');
    await page.goto('./goals/?policy=nobody&year=1999');
    await expect(rows(page)).toHaveCount(24);
  });

  test('days are told past by the clock of the reader', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2022-12-31T12:00:00+08:00'));
    await page.goto('./goals/deadlines/');
    const marked = page.locator('li.deadline', { hasText: '日期已过' });
    await expect(marked).toHaveCount(await page.locator('time[datetime^="2021"]').count());
    await expect(page.getByText('只说日期，不说是否完成')).toBeVisible();
  });
});

test('the order by policy is accessible and fits the screen', async ({ page }) => {
  await page.goto('./goals/?view=policy');
  expect(await faultsShown(page)).toEqual([]);
});
