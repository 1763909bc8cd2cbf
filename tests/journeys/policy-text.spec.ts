import { expect, test } from '@playwright/test';
import { fold, policyIds, textOf } from './province.ts';

test('the browser shows every word of each policy and no other, on a page that a phone can carry', async ({ page }) => {
  for (const id of policyIds()) {
    await page.goto(`./policies/${id}/`);
    const shown = await page.locator('article').evaluate((article) => (article as HTMLElement).innerText);
    expect(fold(shown), id).toBe(fold(textOf(id)));
    expect(await page.evaluate(() => document.querySelectorAll('*').length), id).toBeLessThan(4000);
  }
});
