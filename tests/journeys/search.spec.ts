import { expect, test, type Page } from '@playwright/test';

const answer = (page: Page) => page.locator('[data-total]');
const box = (page: Page) => page.getByRole('main').getByRole('searchbox');
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

interface Clause {
  id: string;
  policy: string;
  text: string;
}

test('a query in the address finds exactly the clauses that hold it, on load', async ({ page, request }) => {
  const clauses = (await (await request.get('./data/clauses.json')).json()) as Clause[];
  for (const query of ['集成电路', '松山湖', '第三代半导体', '５g']) {
    const expected = clauses.filter(({ text }) => fold(text).includes(fold(query))).map(({ id }) => id);
    expect(expected.length, query).toBeGreaterThan(0);
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(box(page)).toHaveValue(query);
    await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
    await expect(answer(page)).toHaveAttribute('data-total', String(expected.length));
    const found = await page
      .locator('[data-id]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.id));
    expect(found.toSorted(), query).toEqual(expected.toSorted());
    await expect(page.getByRole('status')).toContainText(`条文 ${expected.length} 条`);
  }
});

test('hits are marked in the words of the text, and drafts carry their badge', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('智能移动终端')}`);
  await expect(page.locator('.found mark').first()).toHaveText('智能移动终端');
  const draft = page.locator('.found li').filter({ hasText: '智能移动终端集群行动方案' }).first();
  await expect(draft.locator('.stage')).toHaveText(/征求意见稿/);
});

test('a result lands on its clause', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('智慧氢谷')}`);
  const first = page.locator('[data-id]').first();
  const id = await first.getAttribute('data-id');
  await first.getByRole('link').click();
  const { pathname, searchParams, hash } = new URL(page.url());
  expect(`${pathname.split('/').at(-2)}/${decodeURIComponent(hash.slice(1))}`).toBe(id?.replace(/~\d+$/, ''));
  expect(searchParams.get('find')).toBe('智慧氢谷');
  await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
});

test('terms parted by spaces must all be there', async ({ page }) => {
  const totalOf = async (query: string) => {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    return Number(await answer(page).getAttribute('data-total'));
  };
  const both = await totalOf('机器人 牵头');
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(await totalOf('机器人'));
});

test('names come first, also by another name of the same body', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('工信局')}`);
  const cards = page.locator('.name-cards li');
  await expect(cards.filter({ hasText: '市工业和信息化局' })).toContainText('机构');
  await cards.getByRole('link', { name: '市工业和信息化局' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
});

test('what is not there is said not to be, and what comes close stands apart', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('量子火锅')}`);
  await expect(page.getByRole('status')).toContainText('未找到「量子火锅」。');
  await expect(answer(page)).toHaveAttribute('data-stage', 'partial');
  await expect(page.getByRole('heading', { level: 2, name: '相近的条文' })).toBeVisible();
  await page.goto('./search/?q=xyzzy');
  await expect(page.getByRole('status')).toContainText('未找到「xyzzy」。');
  await expect(answer(page)).toHaveAttribute('data-stage', 'none');
  await expect(answer(page)).toHaveAttribute('data-total', '0');
  await expect(page.locator('[data-id]')).toHaveCount(0);
});

test('words that never stand together are not answered as if they did', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('香料 氢谷')}`);
  await expect(page.getByRole('status')).toContainText('未找到「香料 氢谷」。');
  await expect(answer(page)).toHaveAttribute('data-stage', /^(partial|none)$/);
});

test('nothing is fetched twice, however much is typed', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/search/index/') && fetched.push(request.url()));
  await page.goto('./search/');
  await box(page).fill('基地');
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
  await box(page).fill('基地 面积');
  await expect(page).toHaveURL(/%20|\+/);
  await page.waitForLoadState('networkidle');
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.toSorted()).toEqual([...new Set(fetched)].toSorted());
});

test('typing answers, keeps the address, and the back button returns to the query before', async ({ page }) => {
  await page.goto('./about/');
  await page.goto('./search/');
  await box(page).pressSequentially('氢能');
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
  await expect(page).toHaveURL(/\?q=/);
  await box(page).press('Enter');
  await box(page).fill('松山湖');
  await expect(page.locator('.found mark').first()).toHaveText('松山湖');
  await page.goBack();
  await expect(box(page)).toHaveValue('氢能');
  await expect(page.locator('.found mark').first()).toHaveText('氢能');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\//);
});

test('a reader who comes back from a result finds the answer where it was', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('产业')}`);
  const result = page.locator('.found li').nth(6);
  await result.scrollIntoViewIfNeeded();
  await result.getByRole('link').click();
  await expect(page).toHaveURL(/\/policies\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('产业');
  await expect(page.locator('.found li').nth(6)).toBeInViewport();
});

test('where the index cannot be fetched, the page says so and tries again', async ({ page }) => {
  await page.route('**/search/index/**', (route) => route.abort());
  await page.goto(`./search/?q=${encodeURIComponent('松山湖')}`);
  await expect(page.getByRole('status')).toContainText('没有取到检索数据');
  await page.unroute('**/search/index/**');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
});

test('half-typed pinyin of an input method asks for nothing', async ({ page }) => {
  await page.goto('./search/');
  await box(page).evaluate((input: HTMLInputElement) => {
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'jicheng';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
  });
  await page.waitForTimeout(400);
  await expect(page.getByRole('status')).toHaveText('');
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '集成';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '集成' }));
  });
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
});

test('Ctrl-K goes to the search box', async ({ page }) => {
  await page.goto('./search/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page leads to everything by the sound of its name', async ({ page }) => {
    await page.goto('./search/?q=abc');
    await expect(page.locator('noscript .banner')).toBeVisible();
    const agencies = page.locator('.name-index[data-kind="机构"]');
    const letter = agencies.locator('dl > div').filter({ has: page.locator('dt', { hasText: /^G$/ }) });
    await letter.getByRole('link', { name: '市工业和信息化局' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
  });
});
