import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { overflow } from './layout.ts';

test(
  'a reader finds a town, what lies there, in whose words, and what is around it',
  { tag: '@phone' },
  async ({ page }) => {
    await page.goto('./places/');
    await fitsAndIsAccessible(page);
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('镇街');
    await page.getByRole('main').getByRole('link', { name: '芦汀镇', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '芦汀镇' })).toBeVisible();

    await test.step('bases in the words of the text, or in those of the registry', async () => {
      const base = page.getByRole('listitem').filter({ hasText: '选址在此' });
      await expect(base).toContainText('蒲汀氢能装备产业基地，选址蒲汀县芦汀镇');
      await expect(base.getByRole('link', { name: /汀泽市先进装备产业基地方案/ })).toHaveAttribute('href', /#3$/);
      await expect(page.getByRole('listitem').filter({ hasText: '云苇数字融合产业基地' }).first()).toContainText(
        '登记册列在此处',
      );
    });

    await test.step('figures of the registry are marked as the registry’s, with their year', async () => {
      const fact = (name: string) => page.locator('.entry-facts > div').filter({ hasText: name });
      await expect(fact('人口')).toContainText('31,240 人');
      await expect(fact('人口')).toContainText('登记册');
      await expect(fact('人口')).toContainText('2020年11月1日');
      await expect(fact('面积').first()).toContainText('估计');
      await fitsAndIsAccessible(page);
    });

    await test.step('policies, bodies, and the places around and in it', async () => {
      await page.locator('.entry-head').getByRole('link', { name: '蒲汀县' }).click();
      await expect(page.getByRole('heading', { name: /这里的机构/ })).toBeVisible();
      await expect(page.getByRole('heading', { name: /其中的地点/ })).toBeVisible();
      await page.goto('./places/luoning/');
      await expect(page.getByRole('heading', { name: '管辖这里的政策' })).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: '原文提到' }).first()).toContainText('征求意见稿');
      await fitsAndIsAccessible(page);
    });

    await test.step('a place of which no text speaks says so', async () => {
      await page.goto('./places/lanchuan-yuanling/');
      await expect(page.locator('.entry-head')).toContainText('收录的政策没有提到这里');
    });
  },
);

async function fitsAndIsAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
}
