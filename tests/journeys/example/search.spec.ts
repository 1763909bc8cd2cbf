import { expect, test, type Page } from '@playwright/test';
import { answer, ask, box, told, totalOf } from '../search-page.ts';

const idsOf = (page: Page) =>
  page.locator('[data-stage] [data-id]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.id));

test('a query in the address is answered on load, with all its hits at once and its words marked', async ({ page }) => {
  await ask(page, '产业');
  await expect(box(page)).toHaveValue('产业');
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
  const total = await totalOf(page);
  expect(total).toBeGreaterThan(100);
  expect(await idsOf(page)).toHaveLength(total);
  await expect(told(page)).toContainText(`条文 ${total} 条`);
  await expect(page.locator('.found mark').first()).toHaveText('产业');
});

test('words further down come when they come near', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().includes('/text/') && fetched.push(request.url()));
  await ask(page, '产业');
  await expect(page.locator('.found mark').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(fetched.length).toBeLessThan(16);
  await page.locator('.found li').last().scrollIntoViewIfNeeded();
  await expect(page.locator('.found li').last().locator('mark').first()).toHaveText('产业');
});

test('every result says its place, its policy and whether that is in force', async ({ page }) => {
  await ask(page, '智能移动终端');
  const draft = page.locator('.found li').filter({ hasText: '征求意见稿' }).first();
  await expect(draft.locator('.stage')).toHaveText(/征求意见稿/);
  await expect(draft.getByRole('link')).toContainText('›');
  await expect(told(page)).toContainText(/其中 \d+ 条出自征求意见稿/);
});

test('a result lands on its clause, where its words are marked', async ({ page }) => {
  await ask(page, '智慧氢谷');
  const first = page.locator('.found li').first();
  const id = await first.getAttribute('data-id');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/policies\//);
  const { pathname, searchParams, hash } = new URL(page.url());
  expect(`${pathname.split('/').at(-2)}/${decodeURIComponent(hash.slice(1))}`).toBe(id?.replace(/~\d+$/, ''));
  expect(searchParams.get('find')).toBe('智慧氢谷');
  await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
  expect(await page.evaluate(() => CSS.highlights.get('found-here')?.size)).toBe(1);
});

test('a heading that holds the words comes before a text that does', async ({ page }) => {
  await ask(page, '新材料');
  await expect(page.locator('.found li a mark').first()).toHaveText('新材料');
});

test('terms parted by spaces must all be there; where they stand together comes first', async ({ page }) => {
  await ask(page, '机器人');
  const all = await totalOf(page);
  await ask(page, '机器人 牵头');
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
  const both = await totalOf(page);
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(all);
  for (const query of ['3D 打印', '3D打印', '３ｄ打印']) {
    await ask(page, query);
    await expect(answer(page), query).toHaveAttribute('data-stage', 'exact');
    await expect(page.locator('.found li').first()).toContainText(/3D\s?打印/);
  }
});

test('traditional characters find what the texts write', async ({ page }) => {
  await ask(page, '戰略性新興產業');
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
  await expect(page.locator('.found mark').first()).toHaveText('战略性新兴产业');
});

test('a body comes first by any of its names, and what is found instead is told', async ({ page }) => {
  await ask(page, '工信局');
  const card = page.locator('.name-cards li').first();
  await expect(card).toContainText('市工业和信息化局');
  await expect(card).toContainText('机构');
  await expect(card).toContainText(/牵头 \d+ 项/);
  await expect(answer(page)).toHaveAttribute('data-stage', 'words');
  await expect(told(page)).toContainText('未找到「工信局」。');
  await expect(told(page)).toContainText('「市工业和信息化局」');
  await expect(page.locator('.found mark').first()).toHaveText(/市工业和信息化局|工信部门/);
  await card.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
});

test('names are found by pinyin and by initials', async ({ page }) => {
  for (const query of ['songshanhu', 'ssh']) {
    await ask(page, query);
    await expect(
      page
        .locator('.name-cards')
        .getByRole('link', { name: /^松山湖/ })
        .first(),
      query,
    ).toBeVisible();
    await expect(answer(page)).not.toHaveAttribute('data-stage', 'exact');
  }
});

test('other names of what is found are offered, not mixed in', async ({ page }) => {
  await ask(page, '新材料');
  const other = page.locator('.others a').first();
  const name = (await other.textContent())!;
  for (const mark of await page.locator('.found mark').allTextContents()) expect(mark).not.toContain(name);
  await other.click();
  await expect(box(page)).toHaveValue(name);
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
});

test('a question is taken apart, and the page says into what', async ({ page }) => {
  await ask(page, '谁牵头新材料');
  await expect(answer(page)).toHaveAttribute('data-stage', 'words');
  await expect(told(page)).toHaveText(/未找到「谁牵头新材料」。下面 \d+ 条写有「牵头」，「新材料」。/);
  await expect(page.getByRole('heading', { name: '写有其中各词的条文' })).toBeVisible();
});

test('what is in quotation marks is not taken apart', async ({ page }) => {
  await ask(page, '"谁牵头新材料"');
  await expect(answer(page)).toHaveAttribute('data-stage', 'none');
  await ask(page, '"新材料产业"');
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
});

test('what is not there is said not to be', async ({ page }) => {
  await ask(page, 'xyzzy');
  await expect(told(page)).toHaveText('未找到「xyzzy」。');
  await expect(answer(page)).toHaveAttribute('data-stage', 'none');
  await expect(answer(page)).toHaveAttribute('data-total', '0');
  await expect(page.locator('[data-id]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '名称索引' })).toBeVisible();
});

test('only some of the words: under a heading of their own, with what is missing', async ({ page }) => {
  await ask(page, '量子信息 渔业捕捞');
  await expect(answer(page)).toHaveAttribute('data-stage', 'partial');
  await expect(told(page)).toContainText('未找到「量子信息 渔业捕捞」。');
  await expect(told(page)).toContainText('没有条文写有');
  await expect(page.getByRole('heading', { name: '相近的条文' })).toBeVisible();
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

test('the answer before stays until the next one is there', async ({ page }) => {
  await ask(page, '氢能');
  await expect(page.locator('.found li').first()).toBeVisible();
  await page.evaluate(() => {
    const list = document.querySelector('.answer')!;
    const empty = () => list.querySelectorAll('.found li').length === 0 || list.textContent!.trim() === '';
    new MutationObserver(() => empty() && document.body.setAttribute('data-flickered', '')).observe(list, {
      childList: true,
    });
  });
  await box(page).fill('氢能源');
  await expect(page.locator('.found mark').first()).toHaveText('氢能源');
  await expect(page.locator('body')).not.toHaveAttribute('data-flickered');
});

test('a reader who comes back from a result finds the answer where it was', async ({ page }) => {
  await ask(page, '产业');
  const result = page.locator('.found li').nth(16);
  await result.scrollIntoViewIfNeeded();
  await result.getByRole('link').click();
  await expect(page).toHaveURL(/\/policies\//);
  await page.goBack();
  await expect(box(page)).toHaveValue('产业');
  await expect(page.locator('.found li').nth(16)).toBeInViewport();
});

test('where the index cannot be fetched, the page says so and tries again', async ({ page }) => {
  await page.route('**/search/index/records.json', (route) => route.abort());
  await ask(page, '松山湖');
  await expect(told(page)).toContainText('没有取到检索数据');
  await page.unroute('**/search/index/records.json');
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
  await expect(told(page)).toHaveText('');
  await box(page).evaluate((input: HTMLInputElement) => {
    input.value = '集成';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '集成' }));
  });
  await expect(answer(page)).toHaveAttribute('data-stage', 'exact');
});

test('arrows walk through the results and back to the box', async ({ page }) => {
  await ask(page, '机器人');
  await expect(page.locator('.found a').first()).toBeVisible();
  await box(page).press('ArrowDown');
  await expect(page.locator('.name-cards a').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
});

test('on the search page Ctrl-K goes to its box', async ({ page }) => {
  await page.goto('./search/');
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
});

test('nothing is asked of another origin, and nothing breaks the security policy', async ({ page, baseURL }) => {
  const strange: string[] = [];
  page.on('request', (request) => !request.url().startsWith(baseURL!) && strange.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && strange.push(message.text()));
  await ask(page, '新材料');
  await expect(page.locator('.found mark').first()).toBeVisible();
  expect(strange).toEqual([]);
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
    await letter.getByRole('link', { name: '市工业和信息化局' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '市工业和信息化局' })).toBeVisible();
  });
});
