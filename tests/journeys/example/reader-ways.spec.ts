import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const DRAFT = './policies/guangdong-world-clusters/';
const ISSUED = './policies/dongguan-clusters/';

test.describe('finding in the page', () => {
  const search = (page: Page) => page.getByRole('search', { name: '页内查找' });
  const count = (page: Page) => search(page).locator('[data-count]');

  test('every occurrence is counted and stepped through, and the address keeps the words', async ({ page }) => {
    const text = readFileSync('content/sources/guangdong-world-clusters/policy.txt', 'utf8').replace(/\s/g, '');
    const all = text.split('产业集群').length - 1;
    await page.goto(DRAFT);
    const box = search(page).getByRole('searchbox');
    await box.fill('产业 集群');
    await expect(count(page)).toHaveText(`1 / ${all}`);
    await box.press('Enter');
    await expect(count(page)).toHaveText(`2 / ${all}`);
    await box.press('Shift+Enter');
    await box.press('Shift+Enter');
    await expect(count(page)).toHaveText(`${all} / ${all}`);
    await search(page).getByRole('button', { name: '下一处' }).click();
    await expect(search(page).getByRole('status')).toHaveText(`第 1 处，共 ${all} 处`);
    await expect(page).toHaveURL(/\?find=/);
    const marked = await page.evaluate(
      () => CSS.highlights.get('found')!.size + CSS.highlights.get('found-here')!.size,
    );
    expect(marked).toBe(all);
    await box.press('Escape');
    await expect(box).toHaveValue('');
    await expect(page).not.toHaveURL(/find=/);
    expect(await page.evaluate(() => CSS.highlights.get('found')!.size)).toBe(0);
  });

  test('words are found across marks, whatever their width and case', async ({ page }) => {
    await page.goto(ISSUED);
    await search(page).getByRole('searchbox').fill('（市工业和信息化局牵头');
    await expect(count(page)).toHaveText(/^1 \/ \d+$/);
    await search(page).getByRole('searchbox').fill('５ｇ');
    await expect(count(page)).toHaveText(/^1 \/ \d+$/);
  });

  test('an address with words opens at them', async ({ page }) => {
    await page.goto(`${DRAFT}?find=${encodeURIComponent('先进节能环保')}`);
    await expect(count(page)).toHaveText('1 / 1');
    const top = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found-here')!;
        return (range as Range).getBoundingClientRect().top;
      });
    await expect.poll(top).toBeGreaterThan(50);
    expect(await top()).toBeLessThan(700);
  });

  test('what does not stand there is said not to', async ({ page }) => {
    await page.goto(DRAFT);
    await search(page).getByRole('searchbox').fill('不见于此的词');
    await expect(search(page).getByRole('status')).toHaveText('没有找到');
    await expect(search(page).getByRole('status')).toBeVisible();
    await expect(search(page).getByRole('button', { name: '下一处' })).toBeDisabled();
  });
});

test.describe('stepping from item to item', () => {
  test('buttons go on and back, and the address follows', async ({ page }) => {
    await page.goto(`${DRAFT}#3.1`);
    const next = page.getByRole('button', { name: '下一条' });
    await next.click();
    await expect(page).toHaveURL(/#3\.1\.1$/);
    await expect(page.locator('[id="3.1.1"]')).toBeInViewport();
    await next.click();
    await expect(page).toHaveURL(/#3\.1\.2$/);
    await expect(next).toBeFocused();
    await page.getByRole('button', { name: '上一条' }).click();
    await expect(page).toHaveURL(/#3\.1\.1$/);
  });

  test('every item is reached in order, also where the page can scroll no further', async ({ page }) => {
    await page.goto(DRAFT);
    const ids = await page.locator('article .item[id]').evaluateAll((items) => items.map(({ id }) => id));
    const next = page.getByRole('button', { name: '下一条' });
    const passed: string[] = [];
    for (const _ of ids) {
      await next.click();
      passed.push(decodeURIComponent(new URL(page.url()).hash.slice(1)));
    }
    expect(passed).toEqual(ids);
  });

  test('j and k do the same, never while one writes, and can be turned off', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keys');
    await page.goto(`${DRAFT}#3.1`);
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/#3\.1\.1$/);
    await page.keyboard.press('k');
    await expect(page).toHaveURL(/#3\.1$/);
    await page.getByRole('searchbox', { name: '页内查找' }).press('j');
    await expect(page.getByRole('searchbox', { name: '页内查找' })).toHaveValue('j');
    await expect(page).toHaveURL(/#3\.1$/);

    await page.getByRole('button', { name: '快捷键' }).click();
    await page.getByLabel('启用单键快捷键').uncheck();
    await page.keyboard.press('Escape');
    await page.goto(`${DRAFT}#2`);
    await page.locator('h1').click();
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/#2$/);
  });
});
