import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const DRAFT = './policies/guangdong-world-clusters/';
const ISSUED = './policies/dongguan-clusters/';

/** What the page has copied last; the clipboard of the machine is not touched. */
async function keepCopies(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void (document.documentElement.dataset['copied'] = text) },
    });
  });
  return async () => (await page.locator('html').getAttribute('data-copied')) ?? '';
}

function select(page: Page, words: string): Promise<void> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(wanted);
      if (at === -1) continue;
      node.parentElement!.scrollIntoView({ block: 'center' });
      getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`${wanted} does not stand in the article`);
  }, words);
}

test('an item is quoted with its source, its own words to the letter', async ({ page }) => {
  const copied = await keepCopies(page);
  await page.goto(ISSUED);
  await page.getByRole('button', { name: '复制 2.1.3 的引文' }).click();
  await expect(page.getByRole('status').filter({ hasText: '引文已复制' })).toBeVisible();
  const text = await copied();
  const [, words = '', rest] = /^“([^]*)”——([^]*)$/.exec(text)!;
  expect(readFileSync('content/sources/dongguan-clusters/policy.txt', 'utf8')).toContain(words);
  expect(words.length).toBeGreaterThan(50);
  expect(rest).toMatch(
    /^东莞市人民政府\. 关于培育发展战略性产业集群的实施意见\[EB\/OL\]\. \(2021-01-18\)\[\d{4}-\d\d-\d\d\]\. http.*\/policies\/dongguan-clusters\/#2\.1\.3\.$/,
  );
});

test('a heading is quoted without what stands under it', async ({ page }) => {
  const copied = await keepCopies(page);
  await page.goto(DRAFT);
  await page.getByRole('button', { name: '复制 3.1 的引文' }).click();
  await expect.poll(copied).toMatch(/^“（一）持续增强集群技术创新能力。”——/);
});

test('a selection is quoted word for word, with the item that holds it; a draft says that it is one', async ({
  page,
}) => {
  const copied = await keepCopies(page);
  await page.goto(`${DRAFT}?find=x`);
  await select(page, '采取事前支持、事后奖励补助等方式');
  const button = page.getByRole('button', { name: '复制引文', exact: true });
  await expect(button).toBeInViewport();
  await button.click();
  await expect
    .poll(copied)
    .toMatch(/^“采取事前支持、事后奖励补助等方式”——广东省培育.*方案（2019-2022年）：征求意见稿\[EB\/OL\]\. \[\d{4}-/);
  expect(await copied()).toMatch(/\/policies\/guangdong-world-clusters\/#3\.1\.1\.$/);
  await expect(button).toBeHidden();
});

test('what is selected outside the text is not quoted', async ({ page }) => {
  await page.goto(DRAFT);
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
  await page.waitForTimeout(400);
  await expect(page.getByRole('button', { name: '复制引文', exact: true })).toBeHidden();
});

test('the permanent address of an item leaves out what was looked for', async ({ page }) => {
  const copied = await keepCopies(page);
  await page.goto(`${DRAFT}?find=集群`);
  await page.getByRole('link', { name: '复制 3.1.2 的链接' }).click();
  await expect.poll(copied).toMatch(/\/policies\/guangdong-world-clusters\/#3\.1\.2$/);
});

test('nothing that was added changes the text', async ({ page }) => {
  await keepCopies(page);
  await page.goto(`${DRAFT}?find=集群`);
  await page.getByRole('button', { name: '下一条' }).click();
  const shown = await page.locator('article').evaluate((article) => (article as HTMLElement).innerText);
  const source = readFileSync('content/sources/guangdong-world-clusters/policy.txt', 'utf8');
  const fold = (text: string) => text.replace(/[\s\uFEFF]+/g, ' ').trim();
  expect(fold(shown)).toBe(fold(source));
});
