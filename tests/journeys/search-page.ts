/** The search page, as its reader sees it. */
import { expect, type Locator, type Page } from '@playwright/test';

export const box = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');
export const answer = (page: Page): Locator => page.locator('.answer');
/** The sentence above the answer. */
export const told = (page: Page): Locator => page.locator('[data-told]');

export async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?q=${encodeURIComponent(query)}`);
}

/** How many clauses the answer has, once it is there. */
export async function totalOf(page: Page): Promise<number> {
  await expect(answer(page)).toHaveAttribute('data-total', /^\d+$/);
  return Number(await answer(page).getAttribute('data-total'));
}
