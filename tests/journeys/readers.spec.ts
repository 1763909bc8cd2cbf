import { expect, test, type Locator, type Page } from '@playwright/test';
import { DRAFT } from './province.ts';

/** At the desk links alone must carry a reader; on the phone scripts join in. */
test.use({ javaScriptEnabled: async ({ isMobile }, use) => use(isMobile) });

/** One of the three doors of the front page. */
const door = (page: Page, name: string): Locator =>
  page.locator('.door').filter({ has: page.getByRole('heading', { name }) });

/** Where the address leads on its page is what the reader sees. */
async function standsInView(page: Page): Promise<void> {
  const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(anchor).not.toBe('');
  await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
}

/** The page that was asked for is there, and its script has run: nothing moves under the reader's finger any more. */
async function arrives(page: Page, address: RegExp): Promise<void> {
  await expect(page).toHaveURL(address);
  await page.waitForLoadState();
}

/** A link with a preview is followed at the second tap on a phone. */
async function follow(page: Page, link: Locator): Promise<void> {
  const before = page.url();
  await link.click();
  if (page.url() === before) {
    const opener = page.locator('.preview-open');
    if (await opener.isVisible().catch(() => false)) await opener.click();
  }
  await expect(page).not.toHaveURL(before);
}

test(
  'the public: from 读政策 to what a policy aims at by when, to the very words, and to a draft',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    const main = page.getByRole('main');
    await page.goto('./');
    await door(page, '读政策').getByRole('link').first().click();
    await arrives(page, /\/policies\/[^/]+\/$/);
    await expect(main.getByText('已印发').first()).toBeInViewport();
    await expect(main.getByText(/\d{4}年\d+月\d+日/).first()).toBeInViewport();

    await page.goto(`./policies/`);
    await page.locator('.policy-card[data-stage="draft"]').first().getByRole('link').first().click();
    await expect(page.getByText('这是征求意见稿，尚未生效')).toBeInViewport();

    await main.getByRole('link', { name: /个目标/ }).first().click(); // prettier-ignore
    await arrives(page, /\/goals\//);
    await main.getByRole('link', { name: '查看目标' }).locator('visible=true').first().click();
    await expect(main.locator('[data-preview]')).toContainText(/20\d\d/);
    await main.locator('a[href*="/policies/"][href*="#"]').first().click();
    await standsInView(page);
  },
);

test(
  'an official: from 谁牵头 to the task, its leader, and all that this body carries',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    await page.goto('./');
    await door(page, '谁牵头').locator('.example a, [class*="example"] a').first().click();
    await arrives(page, /\/tasks\/.+/);
    const lead = page.locator('[data-preview] a[href*="/agencies/"]').first();
    const name = await lead.innerText();
    await follow(page, lead);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '牵头的任务' })).toBeVisible();

    await page.getByRole('link', { name: /职责清单/ }).click();
    await arrives(page, /\/sheet\/$/);
    await expect(page.getByRole('table')).toContainText('牵头');
    await page.getByRole('table').locator('a[href*="/policies/"][href*="#"]').first().click();
    await standsInView(page);

    await test.step('an inferred role shows the sentence of the rule that gives it', async () => {
      await page.goto(`./tasks/${DRAFT}/3.1.2/`);
      await expect(page.getByRole('main').getByText('推定').first()).toBeVisible();
      await expect(page.getByText('排第一位的为牵头单位，其他为配合单位，下同').first()).toBeVisible();
    });
  },
);

test(
  'an enterprise: from 找基地 to the base for its industry, why, whom to ask and what support',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    await page.goto('./');
    await door(page, '找基地').getByRole('link', { name: '全部基地' }).click();
    await page.getByRole('main').getByRole('link', { name: '按产业对照' }).click();
    await page.locator('td').getByRole('link', { name: /氢能/ }).first().click(); // prettier-ignore
    await arrives(page, /\/bases\/.+#.+/);
    await standsInView(page);
    await expect(page.locator('[data-preview]')).toContainText('政策牵头');
    await expect(page.getByRole('main').locator('a[href*="/agencies/"]').first()).toBeVisible();
    await expect(page.getByRole('main').locator('a[href*="/measures/"]').first()).toBeVisible();
  },
);
