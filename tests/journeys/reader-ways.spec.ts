import { expect, test, type Page } from '@playwright/test';
import { DRAFT, textOf } from './province.ts';

const ADDRESS = `./policies/${DRAFT}/`;

test('finding in the page', { tag: '@phone' }, async ({ page }) => {
  const search = page.getByRole('search', { name: '页内查找' });
  const box = search.getByRole('searchbox');
  const count = search.locator('[data-count]');
  const marked = (name: string) => page.evaluate((each) => CSS.highlights.get(each)!.size, name);
  const all = textOf(DRAFT).replace(/\s/g, '').split('产业集群').length - 1;
  expect(all).toBeGreaterThan(10);

  await test.step('every occurrence is counted and stepped through, and the address keeps the words', async () => {
    await page.goto(ADDRESS);
    await box.fill('产业 集群');
    await expect(count).toHaveText(`1 / ${all}`);
    await box.press('Enter');
    await expect(count).toHaveText(`2 / ${all}`);
    await box.press('Shift+Enter');
    await box.press('Shift+Enter');
    await expect(count).toHaveText(`${all} / ${all}`);
    await search.getByRole('button', { name: '下一处' }).click();
    await expect(search.getByRole('status')).toHaveText(`第 1 处，共 ${all} 处`);
    await expect(page).toHaveURL(/\?find=/);
    expect((await marked('found')) + (await marked('found-here'))).toBe(all);
  });

  await test.step('words are found across marks, whatever their width and case', async () => {
    for (const words of ['（省工业和信息化厅、省科学', '５ｇ']) {
      await box.fill(words);
      await expect(count).toHaveText(/^1 \/ \d+$/);
    }
  });

  await test.step('what does not stand there is said not to', async () => {
    await box.fill('不见于此的词');
    await expect(search.getByRole('status')).toHaveText('没有找到');
    await expect(search.getByRole('status')).toBeVisible();
    await expect(search.getByRole('button', { name: '下一处' })).toBeDisabled();
  });

  await test.step('Esc gives the words up', async () => {
    await box.press('Escape');
    await expect(box).toHaveValue('');
    await expect(page).not.toHaveURL(/find=/);
    expect(await marked('found')).toBe(0);
  });

  await test.step('an address with words opens at them', async () => {
    await page.goto(`${ADDRESS}?find=${encodeURIComponent('先进节能环保')}`);
    await expect(count).toHaveText('1 / 1');
    const top = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found-here')!;
        return (range as Range).getBoundingClientRect().top;
      });
    await expect.poll(top).toBeGreaterThan(50);
    expect(await top()).toBeLessThan(700);
  });
});

test('stepping from item to item', { tag: '@phone' }, async ({ page }) => {
  const next = page.getByRole('button', { name: '下一条' });

  await test.step('every item is reached in order, also where the page can scroll no further', async () => {
    await page.goto(ADDRESS);
    const ids = await page.locator('article .item[id]').evaluateAll((items) => items.map(({ id }) => id));
    const passed: string[] = [];
    for (const _ of ids) {
      await next.click();
      passed.push(hashOf(page));
    }
    expect(passed).toEqual(ids);
  });

  await test.step('from the item of the address buttons go on and back, and the address follows', async () => {
    await page.goto('./about/');
    await page.goto(`${ADDRESS}#3.1`);
    for (const to of ['3.1.1', '3.1.2']) {
      await next.click();
      await expect.poll(() => hashOf(page)).toBe(to);
      await expect(page.locator(`[id="${to}"]`)).toBeInViewport();
      await expect(next).toBeFocused();
    }
    await page.getByRole('button', { name: '上一条' }).click();
    await expect.poll(() => hashOf(page)).toBe('3.1.1');
  });
});

test('j and k go from item to item, never while one writes, and can be turned off', async ({ page }) => {
  await page.goto(`${ADDRESS}#3.1`);
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
  await page.goto(`${ADDRESS}#2`);
  await page.locator('h1').click();
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/#2$/);
});

function hashOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash.slice(1));
}
