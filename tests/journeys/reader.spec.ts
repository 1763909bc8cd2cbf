import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const DRAFT = './policies/guangdong-world-clusters/';
const ISSUED = './policies/dongguan-clusters/';
const LONGEST = './policies/dongguan-mobile-terminals/';

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

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a draft says at its top that it is not in force, and what its text does not say', async ({ page }) => {
      await page.goto(DRAFT);
      const head = page.locator('[data-preview]');
      await expect(head.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(head.getByRole('note')).toContainText('尚未生效');
      await expect(head.getByRole('note')).toBeInViewport();
      await expect(head).toContainText('省级政策');
      await expect(head.locator('dl > div').filter({ hasText: '发文机关' })).toContainText('原文未载');
      await expect(head.locator('dl > div').filter({ hasText: '印发日期' })).toContainText('原文未载');
    });

    test('an issued policy names who issued it and when, above the fold', async ({ page }) => {
      await page.goto(ISSUED);
      const head = page.locator('[data-preview]');
      await expect(head.getByRole('note')).toHaveCount(0);
      await expect(head.getByText('已印发')).toBeInViewport();
      await expect(head.getByRole('link', { name: '东莞市人民政府' })).toBeInViewport();
      await expect(head.getByText('2021年1月18日')).toBeInViewport();
      await expect(page.locator('article')).toBeInViewport();
    });

    test('citations are reached from the top, in and out', async ({ page }) => {
      await page.goto(DRAFT);
      await page
        .locator('[data-preview]')
        .getByRole('link', { name: /^引用 \d+ 份文件$/ })
        .click();
      await expect(page.getByRole('heading', { name: '引用的文件' })).toBeInViewport();
    });

    test('the address of an item shows the item, clear of what sticks to the top', async ({ page }) => {
      await page.goto(`${DRAFT}#3.1.2`);
      const item = page.locator('[id="3.1.2"]');
      await expect(item).toBeInViewport();
      const [top, bar] = await Promise.all([
        item.evaluate((element) => element.getBoundingClientRect().top),
        page.locator('.reader-bar').evaluate((element) => {
          const { left, width, bottom } = element.getBoundingClientRect();
          return left <= 0 && width >= innerWidth ? bottom : 0;
        }),
      ]);
      expect(top).toBeGreaterThanOrEqual(bar);
      expect(top).toBeLessThan(200);
    });

    test('the outline leads to an item', async ({ page, isMobile }) => {
      await page.goto(DRAFT);
      if (isMobile) await page.getByText('目录', { exact: true }).click();
      await page.locator('.outline').getByRole('link', { name: '提升集群绿色发展水平' }).click();
      await expect(page.locator('[id="3.2.6"]')).toBeInViewport();
      await expect(page).toHaveURL(/#3\.2\.6$/);
    });

    test('search engines are told what is known, and no more', async ({ page }) => {
      const read = async () => JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
      await page.goto(DRAFT);
      const draft = await read();
      expect(draft).toMatchObject({ '@type': 'Legislation', legislationLegalForce: 'https://schema.org/NotInForce' });
      for (const field of ['legislationDate', 'datePublished', 'legislationPassedBy', 'publisher']) {
        expect(draft).not.toHaveProperty(field);
      }
      await page.goto(ISSUED);
      expect(await read()).toMatchObject({ legislationDate: '2021-01-18', publisher: { name: '东莞市人民政府' } });
    });
  });
}

test('controls that need JavaScript are not shown without it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(DRAFT);
  for (const selector of ['find-in-page', 'item-steps', '.quote-item', '.quote-selection']) {
    await expect(page.locator(selector).filter({ visible: true })).toHaveCount(0);
  }
  await context.close();
});

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

test.describe('copying', () => {
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
});

test.describe('previews', () => {
  const preview = (page: Page) => page.getByRole('group', { name: '预览' });
  const body = (page: Page) => page.locator('[id="3.1.1"] a.duty').first();

  /** What the pages of bodies answer; links themselves still lead to the real pages. */
  const HEAD =
    '<header data-preview id="x"><h1 id="y">某局</h1><p>牵头 3 项</p><a href="../z/">同级</a><button>按</button>' +
    '<script>document.title = "no"</script></header>';
  test.beforeEach(({ page }) =>
    page.route('**/agencies/**', (route) =>
      route.request().resourceType() === 'fetch'
        ? route.fulfill({ contentType: 'text/html', body: HEAD })
        : route.continue(),
    ),
  );

  test('a pointer that stays on a body shows who it is; Esc and leaving take it away', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a finger does not hover');
    await page.goto(`${DRAFT}#3.1.1`);
    const link = body(page);
    await link.hover();
    await page.mouse.move(5, 5);
    await page.waitForTimeout(600);
    await expect(preview(page)).toBeHidden();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page)).toBeInViewport({ ratio: 1 });
    await preview(page).hover();
    await page.waitForTimeout(500);
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
  });

  test('the keyboard opens it, goes into it and comes back', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keys');
    await page.goto(DRAFT);
    await body(page).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(body(page)).toBeFocused();
    await expect(preview(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(preview(page).locator('a:focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(preview(page)).toBeHidden();
    await expect(body(page)).toBeFocused();
  });

  test('the first tap shows it, the second one follows the link', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a mouse does not tap');
    await page.goto(`${DRAFT}#3.1.1`);
    const address = page.url();
    await body(page).tap();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page).getByRole('link', { name: '打开这一页' })).toBeInViewport();
    await expect(body(page)).toBeInViewport();
    expect(page.url()).toBe(address);
    await body(page).tap();
    await expect(page).toHaveURL(/\/agencies\//);
  });

  test('a tap elsewhere closes it', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'a mouse does not tap');
    await page.goto(`${DRAFT}#3.1.1`);
    await body(page).tap();
    await expect(preview(page)).toBeVisible();
    await page.locator('[id="3.1.1"] .coordinate').tap();
    await expect(preview(page)).toBeHidden();
  });

  test('where there is nothing to show, a link is a plain link', async ({ page, isMobile }) => {
    await page.route('**/agencies/**', (route) =>
      route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
    );
    await page.goto(`${DRAFT}#3.1.1`);
    if (isMobile) await body(page).tap();
    else await body(page).click();
    await expect(page).toHaveURL(/\/agencies\//);
  });

  test('it shows the page’s own head, without ids and without a second h1', async ({ page, isMobile }) => {
    test.skip(isMobile, 'shown by the pointer');
    await page.goto(DRAFT);
    await body(page).scrollIntoViewIfNeeded();
    await body(page).hover();
    await expect(preview(page)).toContainText('某局');
    await expect(preview(page)).toContainText('牵头 3 项');
    await expect(preview(page).locator('[id], button, script, h1')).toHaveCount(0);
    await expect(preview(page).getByRole('link', { name: '同级' })).toHaveAttribute('href', /^http.*\/agencies\/z\/$/);
    await expect(page).toHaveTitle(/政策图谱/);
  });
});

test('a policy’s own head is what previews of it show', async ({ page }) => {
  await page.goto(DRAFT);
  const head = page.locator('[data-preview]');
  await expect(head).toHaveCount(1);
  await expect(head).toContainText('征求意见稿');
  await expect(head.getByRole('link', { name: /项任务/ })).toHaveAttribute('href', /\/tasks\/\?policy=guangdong/);
});

test('a policy’s page is one that a phone can carry', async ({ page }) => {
  for (const id of readdirSync('content/sources')) {
    await page.goto(`./policies/${id}/`);
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    expect(nodes, id).toBeLessThan(4000);
  }
});

test('on paper the tools are gone, and the standing and the address are there', async ({ page }) => {
  await page.goto(LONGEST);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reader-bar')).toBeHidden();
  await expect(page.locator('.quote-item').first()).toBeHidden();
  await expect(page.getByRole('note')).toBeVisible();
  await expect(page.locator('[data-address]')).toHaveText(new RegExp('/policies/dongguan-mobile-terminals/$'));
});
