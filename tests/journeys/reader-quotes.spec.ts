import { expect, test, type Page } from '@playwright/test';
import { DRAFT, fold, ISSUED, textOf } from './province.ts';

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
  await page.goto(`./policies/${ISSUED}/`);
  await page.getByRole('button', { name: '复制 4.4 的引文' }).click();
  await expect(page.getByRole('status').filter({ hasText: '引文已复制' })).toBeVisible();
  const text = await copied();
  const [, words = '', rest] = /^“([^]*)”——([^]*)$/.exec(text)!;
  expect(textOf(ISSUED)).toContain(words);
  expect(words.length).toBeGreaterThan(50);
  expect(rest).toMatch(
    /^汀泽市人民政府\. 汀泽市先进装备产业基地规划建设实施方案：汀政发〔2025〕3号\[EB\/OL\]\. \(2025-01-20\)\[\d{4}-\d\d-\d\d\]\. http.*\/policies\/tingze-bases\/#4\.4\.$/,
  );
});

test(
  'headings, selections and addresses of a draft are copied, and nothing that was added changes the text',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    const copied = await keepCopies(page);
    const button = page.getByRole('button', { name: '复制引文', exact: true });
    await page.goto(`./policies/${DRAFT}/?find=集群`);

    await test.step('a heading is quoted without what stands under it', async () => {
      await page.getByRole('button', { name: '复制 3.1 的引文' }).click();
      await expect.poll(copied).toMatch(/^“（一）持续增强集群技术创新能力”——/);
    });

    await test.step('the permanent address of an item leaves out what was looked for', async () => {
      await page.getByRole('link', { name: '复制 3.1.2 的链接' }).click();
      await expect.poll(copied).toMatch(/\/policies\/lanchuan-clusters-draft\/#3\.1\.2$/);
    });

    await test.step('a selection is quoted word for word, with the item that holds it; a draft says that it is one', async () => {
      await select(page, '采取事前支持、事后奖励补助等方式');
      await expect(button).toBeInViewport();
      await button.click();
      await expect
        .poll(copied)
        .toMatch(
          /^“采取事前支持、事后奖励补助等方式”——澜川省重点产业集群培育行动方案（2025—2027年）：第二次征求意见稿\[EB\/OL\]\. \[\d{4}-/,
        );
      expect(await copied()).toMatch(/\/policies\/lanchuan-clusters-draft\/#3\.1\.1\.$/);
      await expect(button).toBeHidden();
    });

    await test.step('what is selected outside the text is not quoted', async () => {
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
      await page.waitForTimeout(400);
      await expect(button).toBeHidden();
    });

    await test.step('words found, items passed and copies made leave the text as it is', async () => {
      await page.getByRole('button', { name: '下一条' }).click();
      const shown = await page.locator('article').evaluate((article) => (article as HTMLElement).innerText);
      expect(fold(shown)).toBe(fold(textOf(DRAFT)));
    });
  },
);
