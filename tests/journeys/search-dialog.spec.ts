import { expect, test, type Page } from '@playwright/test';
import { DRAFT } from './province.ts';
import { answer, box } from './search-page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');

test('opens with Ctrl-K and with a slash, over any page, and its script comes only then', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.url().includes('search-dialog') && scripts.push(request.url()));
  for (const address of ['./', `./policies/${DRAFT}/`]) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(scripts, address).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    expect(scripts.length).toBeGreaterThan(0);
    scripts.length = 0;
  }

  await test.step('a slash that is typed into a field is left alone', async () => {
    await page.goto('./');
    await box(page).press('/');
    await expect(box(page)).toHaveValue('/');
    await expect(dialog(page)).toHaveCount(0);
  });

  await test.step('Enter goes to the first answer, as soon as it is there', async () => {
    await page.keyboard.press('Control+k');
    await field(page).fill('工信局');
    await field(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
  });
});

test(
  'opens from the header, answers while typing, and leads to the chosen one or to all',
  {
    tag: '@phone',
  },
  async ({ page, isMobile }) => {
    const open = async () => {
      if (isMobile) await page.locator('.to-search a').click();
      else await page.locator('.site-header').getByRole('searchbox').click();
      await expect(field(page)).toBeFocused();
    };
    await page.goto('./tasks/');
    await open();
    await dialog(page).getByRole('button', { name: '关闭' }).click();
    await expect(dialog(page)).toBeHidden();

    await test.step('it answers while typing, and leads to the chosen one', async () => {
      await open();
      await field(page).fill('智慧氢谷');
      await expect(dialog(page).locator('[data-stage="exact"] [data-id] mark').first()).toHaveText('智慧氢谷');
      await field(page).press('ArrowDown');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      await expect(field(page)).toHaveAttribute(
        'aria-activedescendant',
        (await options(page).first().getAttribute('id'))!,
      );
      await field(page).press('Enter');
      await expect(page).toHaveURL(/\/policies\/.*find=/);
    });

    await test.step('it leads to all results', async () => {
      await page.goto('./about/');
      await open();
      await field(page).fill('产业');
      await expect(options(page).first()).toBeVisible();
      await dialog(page).getByRole('link', { name: '全部结果' }).click();
      await expect(box(page)).toHaveValue('产业');
      await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
    });
  },
);
