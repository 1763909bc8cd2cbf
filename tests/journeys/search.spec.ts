import { expect, test, type Page } from '@playwright/test';
import { answer, ask, box, told, totalOf } from './search-page.ts';

const results = (page: Page) => page.locator('.found li');
const mark = (page: Page) => page.locator('.found mark').first();
const idsOf = (page: Page) =>
  page.locator('[data-stage] [data-id]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['id']));

/** Writes another query into the box of the search page, and waits for its answer. */
async function askAgain(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(answer(page)).toHaveAttribute('data-query', query);
}

test(
  'a query in the address is answered on load, and its results lead to their words and back',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => request.url().includes('/text/') && fetched.push(request.url()));
    await ask(page, '产业');

    await test.step('all hits are there at once, with their words marked', async () => {
      await expect(box(page)).toHaveValue('产业');
      await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
      const total = await totalOf(page);
      expect(total).toBeGreaterThan(60);
      expect(await idsOf(page)).toHaveLength(total);
      await expect(told(page)).toContainText(`条文 ${total} 条`);
      await expect(mark(page)).toHaveText('产业');
    });

    await test.step('words further down come when they come near', async () => {
      await page.waitForLoadState('networkidle');
      const before = fetched.length;
      const last = results(page).last();
      await expect(last.locator('mark')).toHaveCount(0);
      await last.scrollIntoViewIfNeeded();
      await expect(last.locator('mark').first()).toHaveText('产业');
      expect(before).toBeLessThan(16);
    });

    await test.step('a reader who comes back from a result finds the answer where it was', async () => {
      const result = results(page).nth(16);
      await result.scrollIntoViewIfNeeded();
      await result.getByRole('link').click();
      await expect(page).toHaveURL(/\/policies\//);
      await page.goBack();
      await expect(box(page)).toHaveValue('产业');
      await expect(results(page).nth(16)).toBeInViewport();
    });

    await test.step('a result lands on its clause, where its words are marked', async () => {
      await askAgain(page, '智慧氢谷');
      const id = await results(page).first().getAttribute('data-id');
      await results(page).first().getByRole('link').click();
      await expect(page).toHaveURL(/\/policies\//);
      const { pathname, searchParams, hash } = new URL(page.url());
      const item = decodeURIComponent(hash.slice(1));
      expect(`${pathname.split('/').at(-2)}/${item}`).toBe(id?.replace(/~\d+$/, ''));
      expect(searchParams.get('find')).toBe('智慧氢谷');
      await expect(page.locator(`[id="${item}"]`)).toBeInViewport();
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('found-here')?.size)).toBe(1);
    });
  },
);

test('what stands in the texts is found, and what is found is told', async ({ page, baseURL }) => {
  const strange: string[] = [];
  page.on('request', (request) => !request.url().startsWith(baseURL!) && strange.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
  await page.goto('./search/');

  await test.step('every result says its place, its policy and whether that is in force', async () => {
    await askAgain(page, '产业集群');
    const draft = results(page).filter({ hasText: '氢能装备产业集群' }).first();
    await expect(draft.locator('.stage')).toHaveText(/征求意见稿/);
    await expect(draft.getByRole('link')).toContainText('›');
    await expect(told(page)).toContainText(/其中 \d+ 条出自征求意见稿/);
  });

  await test.step('a heading that holds the words comes before a text that does', async () => {
    await askAgain(page, '氢能');
    await expect(page.locator('.found li a mark').first()).toHaveText('氢能');
    await expect(results(page).first().locator('a mark').first()).toHaveText('氢能');
  });

  await test.step('terms parted by spaces must all be there; where they stand together comes first', async () => {
    await askAgain(page, '机器人');
    const all = await totalOf(page);
    await askAgain(page, '机器人 牵头');
    await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
    const both = await totalOf(page);
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(all);
    for (const query of ['3D 打印', '3D打印', '３ｄ打印']) {
      await askAgain(page, query);
      await expect(answer(page), query).toHaveAttribute('data-stage', 'exact');
      await expect(results(page).first()).toContainText(/3D\s?打印/);
    }
  });

  await test.step('traditional characters find what the texts write', async () => {
    await askAgain(page, '規模以上企業');
    await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
    await expect(mark(page)).toHaveText('规模以上企业');
  });

  await test.step('a question is taken apart, and the page says into what', async () => {
    await askAgain(page, '谁牵头氢能');
    await expect(answer(page)).toHaveAttribute('data-stage', 'words');
    await expect(told(page)).toHaveText(/未找到「谁牵头氢能」。下面 \d+ 条写有「牵头」，「氢能」。/);
    await expect(page.getByRole('heading', { name: '写有其中各词的条文' })).toBeVisible();
  });

  await test.step('what is in quotation marks is not taken apart', async () => {
    await askAgain(page, '"谁牵头氢能"');
    await expect(answer(page)).toHaveAttribute('data-stage', 'none');
    await askAgain(page, '"氢能装备产业"');
    await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
  });

  await test.step('only some of the words: under a heading of their own, with what is missing', async () => {
    await askAgain(page, '智慧氢谷 渔业捕捞');
    await expect(answer(page)).toHaveAttribute('data-stage', 'partial');
    await expect(told(page)).toContainText('未找到「智慧氢谷 渔业捕捞」。');
    await expect(told(page)).toContainText('没有条文写有');
    await expect(page.getByRole('heading', { name: '相近的条文' })).toBeVisible();
  });

  await test.step('what is not there is said not to be', async () => {
    await askAgain(page, 'xyzzy');
    await expect(told(page)).toHaveText('未找到「xyzzy」。');
    await expect(answer(page)).toHaveAttribute('data-stage', 'none');
    await expect(answer(page)).toHaveAttribute('data-total', '0');
    await expect(page.locator('[data-id]')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: '名称索引' })).toBeVisible();
  });

  await test.step('nothing is asked of another origin, and nothing breaks the security policy', () => {
    expect(strange).toEqual([]);
  });
});

test('names are found by any way to write them, and lead to their pages', async ({ page }) => {
  await page.goto('./search/');

  await test.step('by pinyin and by initials', async () => {
    for (const query of ['luohu', 'lhgxcyy']) {
      await askAgain(page, query);
      await expect(page.locator('.name-cards').getByRole('link', { name: /^珞湖/ }).first(), query).toBeVisible(); // prettier-ignore
      await expect(answer(page)).not.toHaveAttribute('data-stage', 'exact');
    }
  });

  await test.step('other names of what is found are offered, not mixed in', async () => {
    await askAgain(page, '氢能');
    const other = page.locator('.others a').first();
    const name = (await other.textContent())!;
    for (const words of await page.locator('.found mark').allTextContents()) expect(words).not.toContain(name);
    await other.click();
    await expect(box(page)).toHaveValue(name);
    await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
  });

  await test.step('a body comes first by any of its names, and what is found instead is told', async () => {
    await askAgain(page, '工信局');
    const card = page.locator('.name-cards li').first();
    await expect(card).toContainText('市工业和信息化局');
    await expect(card).toContainText('机构');
    await expect(card).toContainText(/牵头 \d+ 项/);
    await expect(answer(page)).toHaveAttribute('data-stage', 'words');
    await expect(told(page)).toContainText('未找到「工信局」。');
    await expect(told(page)).toContainText('「市工业和信息化局」');
    await expect(mark(page)).toHaveText(/市工业和信息化局|工信部门/);
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
  });
});

test('typing answers, keeps the address, and never empties the page', async ({ page }) => {
  await page.goto('./about/');
  await page.goto('./search/');

  await test.step('Ctrl-K goes to the box', async () => {
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
  });

  await test.step('half-typed pinyin of an input method asks for nothing', async () => {
    await box(page).evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = 'qingneng';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(400);
    await expect(told(page)).toHaveText('');
    await box(page).evaluate((input: HTMLInputElement) => {
      input.value = '氢能';
      input.dispatchEvent(new CompositionEvent('compositionend', { data: '氢能' }));
    });
    await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
    await expect(page).toHaveURL(/\?q=/);
  });

  await test.step('the answer before stays until the next one is there', async () => {
    await expect(results(page).first()).toBeVisible();
    await page.evaluate(() => {
      const list = document.querySelector('.answer')!;
      const empty = () => list.querySelectorAll('.found li').length === 0 || list.textContent!.trim() === '';
      new MutationObserver(() => empty() && document.body.setAttribute('data-flickered', '')).observe(list, {
        childList: true,
      });
    });
    await box(page).pressSequentially('装备');
    await expect(mark(page)).toHaveText('氢能装备');
    await expect(page.locator('body')).not.toHaveAttribute('data-flickered');
  });

  await test.step('the back button returns to the query before, and leaves no step for each letter', async () => {
    await box(page).press('Enter');
    await box(page).fill('珞湖');
    await expect(mark(page)).toHaveText('珞湖');
    await page.goBack();
    await expect(box(page)).toHaveValue('氢能装备');
    await expect(mark(page)).toHaveText('氢能装备');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\//);
  });

  await test.step('arrows walk through the results and back to the box', async () => {
    await ask(page, '机器人');
    await expect(page.locator('.found a').first()).toBeVisible();
    await box(page).press('ArrowDown');
    await expect(page.locator('.name-cards a').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
  });
});

test('where the index cannot be fetched, the page says so and tries again', async ({ page }) => {
  await page.route('**/search/index/records.json', (route) => route.abort());
  await ask(page, '珞湖');
  await expect(told(page)).toContainText('没有取到检索数据');
  await page.unroute('**/search/index/records.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to everything by the sound of its name', async ({ page }) => {
    await page.goto('./search/?q=abc');
    await expect(page.locator('noscript p')).toContainText('没有启用 JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('navigation', { name: '索引目录' }).getByRole('link', { name: /^机构/ }).click();
    await expect(page).toHaveURL(/\/names\/#agencies$/);
    const agencies = page.getByRole('region', { name: /^机构/ });
    const letter = agencies.locator('dl > div').filter({ has: page.locator('dt', { hasText: /^G$/ }) });
    await letter.getByRole('link', { name: '市工业和信息化局' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
  });
});
