import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { overflow } from '../layout.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a reader finds a town first, then what lies there, in whose words', async ({ page }) => {
      await page.goto('./places/');
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('镇街');
      await page.getByRole('main').getByRole('link', { name: '塘厦镇', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: '塘厦镇' })).toBeVisible();

      const base = page.getByRole('listitem').filter({ hasText: '选址在此' });
      await expect(base).toContainText('临深新一代电子信息产业基地,选址临深片区塘厦镇');
      await expect(base.getByRole('link', { name: /东莞战略性新兴产业基地方案/ })).toHaveAttribute('href', /#3$/);
      await expect(page.getByRole('listitem').filter({ hasText: '原文提到' })).toContainText('第二次征求意见稿');
    });

    test('figures of the registry are marked as the registry’s, with their year', async ({ page }) => {
      await page.goto('./places/tangxia/');
      const fact = (name: string) => page.locator('.entry-facts > div').filter({ hasText: name });
      await expect(fact('人口')).toContainText('629,016 人');
      await expect(fact('人口')).toContainText('登记册');
      await expect(fact('人口')).toContainText('2020年11月1日');
      await page.goto('./places/qishi/');
      await expect(fact('面积').first()).toContainText('估计');
      // The text names only the industrial park; that it lies in this town is the registry's word.
      await expect(page.getByRole('listitem').filter({ hasText: '东部智能制造产业基地' }).first()).toContainText(
        '登记册列在此处',
      );
    });

    test('a place tells its policies, bodies, and the places around and in it', async ({ page }) => {
      await page.goto('./places/wanjiang/');
      await expect(page.locator('.entry-head').getByRole('link', { name: '东莞市' })).toBeVisible();
      await expect(page.getByRole('heading', { name: '管辖这里的政策' })).toBeVisible();
      await expect(page.getByRole('heading', { name: /这里的机构/ })).toBeVisible();
      await page.locator('.entry-head').getByRole('link', { name: '东莞市' }).click();
      await expect(page.getByRole('heading', { name: /其中的地点/ })).toBeVisible();
    });

    test('a place of which no text speaks says so', async ({ page }) => {
      await page.goto('./places/beijing/');
      await expect(page.locator('.entry-head')).toContainText('收录的政策没有提到这里');
    });
  });
}

for (const address of ['./places/', './places/dongguan/', './places/qishi/']) {
  test(`${address} is accessible and fits the screen`, async ({ page }) => {
    await page.goto(address);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}
