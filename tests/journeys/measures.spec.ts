import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { DRAFT, ISSUED } from './province.ts';
import { countedRowsOf } from './site-data.ts';

const rows = (page: Page) => page.locator('[data-item]:visible');

test('an enterprise narrows the measures down and takes them along', { tag: '@phone' }, async ({ page, request }) => {
  const measures = await countedRowsOf<{ kind: string }>(request, 'measures');
  const rewards = measures.filter(({ kind }) => kind === 'reward').length;
  await page.goto('./measures/');
  await expect(rows(page)).toHaveCount(measures.length);
  await page.getByLabel('类别').selectOption('reward');
  await expect(page).toHaveURL(/\?kind=reward$/);
  await expect(rows(page)).toHaveCount(rewards);
  await expect(page.getByRole('status').first()).toContainText(`显示 ${rewards} / ${measures.length} 条`);
  for (const text of await rows(page).allTextContents()) expect(text).toContain('奖励');
  const ids = await rows(page).evaluateAll((each) => each.map((row) => (row as HTMLElement).dataset['id']));
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载所列各行（CSV）' }).click();
  const table = csvParse((await readFile(await (await waiting).path(), 'utf8')).slice(1));
  expect(table.map(({ id }) => id)).toEqual(ids);
  await page.goBack();
  await expect(rows(page)).toHaveCount(measures.length);

  await test.step('words are found in the sentence itself', async () => {
    await page.goto('./measures/?q=总部 企业');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('最高 1 亿元');
  });

  await test.step('measures for unnamed bases are found by each base of their policy, and say that it is not named', async () => {
    await page.goto('./measures/');
    for (const base of ['pu-ting-qing-neng-zhuang-bei-chan-ye-ji-di', 'yun-wei-shu-zi-rong-he-chan-ye-ji-di']) {
      await page.getByLabel('基地').selectOption(base);
      expect(await rows(page).count()).toBeGreaterThan(3);
      await expect(rows(page).filter({ hasText: '泛指' }).first()).toBeVisible();
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all measures stand by policy with their bounds in words, and each has a page', async ({ page }) => {
    await page.goto(`./measures/#${ISSUED}`);
    await expect(page.locator(`[id="${ISSUED}"] h2`)).toBeInViewport();
    await expect(page.getByText('最高 1 亿元')).toBeVisible();
    await expect(page.getByText('5亿元以上、75亩以上', { exact: true })).toBeVisible();
    await expect(page.getByText('一定比例（原文未载数额）').first()).toBeVisible();
    await expect(page.locator('main').locator('input, select, button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: '下载全部（CSV）' })).toHaveAttribute('href', /data\/measures\.csv$/);

    await test.step('a measure shows its sentence in its item, for whom, how much, whose, and leads to the text', async () => {
      await page.goto(`./measures/${ISSUED}/4.4-m1/`);
      const head = page.locator('[data-preview]');
      await expect(head).toContainText('新迁入的总部企业');
      await expect(head).toContainText('最高 1 亿元');
      await expect(head).toContainText('原文作“最高给予1亿元”');
      await expect(head.locator('.stage')).toBeVisible();
      const statement = page.locator('blockquote mark');
      await expect(statement).toContainText('对新迁入的总部企业最高给予1亿元奖励支持');
      const item = (await page.locator('blockquote').textContent()) ?? '';
      expect(item.length).toBeGreaterThan(((await statement.textContent()) ?? '').length);
      await expect(page.getByRole('link', { name: /按投资额的一定比例/ })).toBeVisible();
      await page.getByRole('link', { name: '在全文中查看' }).click();
      await expect(page.locator('[id="4.4"]')).toBeInViewport();
    });

    await test.step('a measure in a task with bodies names them as the task’s, with their basis', async () => {
      await page.goto(`./measures/${DRAFT}/3.1.1-m1/`);
      const head = page.locator('[data-preview]');
      await expect(head).toContainText('省工业和信息化厅');
      await expect(head).toContainText('推定');
      await expect(head).toContainText('这条措施由谁办理，以原句为准');
    });

    await test.step('a measure whose sentence names an industry says that it does', async () => {
      await page.goto('./measures/lanchuan-optoelectronics/4.2-m1/');
      await expect(page.getByText('本句点到')).toBeVisible();
    });
  });
});
