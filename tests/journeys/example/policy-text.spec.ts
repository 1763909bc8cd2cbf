import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const SOURCES = 'content/sources';

/** White space of any kind and length is one space; the BOM is no word. */
const fold = (text: string) => text.replace(/[\s\u3000\uFEFF]+/g, ' ').trim();

for (const id of readdirSync(SOURCES)) {
  test(`the browser shows every word of ${id} and no other`, async ({ page }) => {
    await page.goto(`./policies/${id}/`);
    const shown = await page.locator('article').evaluate((article) => (article as HTMLElement).innerText);
    expect(fold(shown)).toBe(fold(readFileSync(`${SOURCES}/${id}/policy.txt`, 'utf8')));
  });
}
