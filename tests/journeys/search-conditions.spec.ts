import { expect, test, type Page } from '@playwright/test';
import { answer, ask, told, totalOf } from './search-page.ts';

const part = (page: Page, name: string) => page.locator('.narrowing details').filter({ hasText: name });
const open = async (page: Page, name: string) => {
  for (const each of [page.locator('.narrowing'), part(page, name).first()]) {
    if (!(await each.evaluate((details: HTMLDetailsElement) => details.open))) {
      await each.locator('summary').first().click();
    }
  }
};

test(
  'conditions narrow an answer, stand in the address, and are given up again',
  { tag: '@phone' },
  async ({ page }) => {
    await test.step('they work before any word is typed, with counts', async () => {
      await page.goto('./search/');
      await open(page, '层级');
      const city = part(page, '层级').locator('li').filter({ hasText: '市级' });
      const count = Number(await city.locator('.tally').textContent());
      expect(count).toBeGreaterThan(0);
      await city.getByRole('checkbox').check();
      await expect(answer(page)).toHaveAttribute('data-total', String(count));
      await expect(page).toHaveURL(/level=city/);
      await page.reload();
      await expect(answer(page)).toHaveAttribute('data-total', String(count));
      await expect(city.getByRole('checkbox')).toBeChecked();
    });

    await test.step('they narrow an answer, and the back button gives them up', async () => {
      await ask(page, '氢能');
      const all = await totalOf(page);
      await open(page, '牵头机构');
      const first = part(page, '牵头机构').locator('li').first();
      const count = Number(await first.locator('.tally').textContent());
      expect(count).toBeLessThan(all);
      await first.getByRole('checkbox').check();
      await expect(answer(page)).toHaveAttribute('data-total', String(count));
      await expect(told(page)).toContainText(`从 ${all} 条中选出 ${count} 条`);
      await page.goBack();
      await expect(answer(page)).toHaveAttribute('data-total', String(all));
      await expect(first.getByRole('checkbox')).not.toBeChecked();
    });

    await test.step('those that leave nothing are told, and can be cleared', async () => {
      await page.goto(`./search/?q=${encodeURIComponent('氢能')}&level=nation`);
      await expect(told(page)).toContainText('所选条件下没有条文');
      await expect(answer(page)).toHaveAttribute('data-total', '0');
      await page.getByRole('button', { name: '清除条件' }).click();
      await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
      await expect(page).not.toHaveURL(/level/);
    });
  },
);
