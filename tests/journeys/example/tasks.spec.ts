import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';

const rows = (page: Page) => page.locator('[data-item]:visible');
const texts = (page: Page) => rows(page).allTextContents();
/** The first rows of all blocks shown, which hold the cells that their rows share. */
const blocks = (page: Page) => page.locator('[data-item]:visible:has(> th)').allTextContents();
const status = (page: Page) => page.getByRole('status').first();
const ids = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.id));

/** The downloaded table, as its own columns name it. */
async function download(page: Page) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载所列各行（CSV）' }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return csvParse(text.slice(1));
}

test('an official finds what a body leads, and the address keeps the question', async ({ page }) => {
  await page.goto('./tasks/');
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(242);
  await page.getByLabel('机构', { exact: true }).selectOption('dongguan-gongxin');
  await page.getByLabel('角色', { exact: true }).selectOption('lead');
  await expect(page).toHaveURL(/\?agency=dongguan-gongxin&role=lead$/);
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(status(page)).toContainText(`显示 ${shown} / ${all} 行`);
  for (const text of await texts(page)) expect(text).toMatch(/市工业和信息化局.*牵头/s);
});

test('a permanent address answers on load', async ({ page }) => {
  await page.goto('./tasks/?policy=dongguan-clusters&level=city&kind=cluster&basis=stated&sort=-agency');
  await expect(page.getByLabel('政策', { exact: true })).toHaveValue('dongguan-clusters');
  await expect(page.getByLabel('机构层级')).toHaveValue('city');
  await expect(page.getByText('更多条件')).toContainText('已选 3 项');
  const shown = await rows(page).count();
  expect(shown).toBeGreaterThan(5);
  const found = await rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.id));
  expect(found.every((id) => id?.startsWith('dongguan-clusters/2.'))).toBe(true);
});

test('each facet of the address is known: industry, place, year and words', async ({ page }) => {
  for (const [query, words] of [
    ['industry=new-materials', '新材料'],
    ['place=songshanhu', '松山湖'],
    ['year=2021', '2021'],
    ['q=揭榜 挂帅', '揭榜挂帅'],
  ] as const) {
    await page.goto(`./tasks/?${query}`);
    const shown = await rows(page).count();
    expect(shown, query).toBeGreaterThan(0);
    expect(shown, query).toBeLessThan(120);
    for (const text of await blocks(page)) expect(text).toContain(words);
  }
});

test('the back button undoes one condition after the other; typing leaves no steps behind', async ({ page }) => {
  await page.goto('./policies/');
  await page.goto('./tasks/');
  const all = (await ids(page)).length;
  await page.getByLabel('角色', { exact: true }).selectOption('support');
  const support = await ids(page);
  await page.getByLabel('关键词').pressSequentially('芯片');
  await expect(page).toHaveURL(/role=support&q=/);
  await page.getByLabel('政策', { exact: true }).selectOption('dongguan-clusters');
  await page.goBack();
  await expect(page.getByLabel('政策', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('关键词')).toHaveValue('芯片');
  await page.goBack();
  await expect(page.getByLabel('角色', { exact: true })).toHaveValue('');
  expect((await ids(page)).length).toBe(all);
  await page.goForward();
  expect((await ids(page)).length).toBeLessThanOrEqual(support.length);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/policies\/$/);
});

test('the download holds exactly the rows shown, in the order shown, in the columns of the published table', async ({
  page,
  request,
}) => {
  await page.goto('./tasks/?industry=new-materials&sort=-agency');
  const expected = await ids(page);
  const table = await download(page);
  expect(table.map(({ id }) => id)).toEqual(expected);
  const published = csvParse((await (await request.get('./data/duties.csv')).text()).replace(/^\uFEFF/, ''));
  expect(table.columns).toEqual(published.columns);
  const byId = new Map(published.map((row) => [row.id, row]));
  for (const row of table) {
    const same = byId.get(row.id);
    if (same) expect({ ...row }).toEqual({ ...same });
    else expect([row.agency, row.task]).toEqual(['', row.id]);
  }
});

test('tasks for which the text names nobody can be found and downloaded', async ({ page }) => {
  await page.goto('./tasks/?agency=none');
  const shown = await ids(page);
  expect(shown).toContain('dongguan-bases/4.1');
  for (const text of await texts(page)) expect(text).toContain('原文未载');
  const table = await download(page);
  expect(table.map(({ id }) => id)).toEqual(shown);
  expect(table[0]?.policyTitle).toBeTruthy();
});

test('every task stands in the list, also one without duties', async ({ page }) => {
  await page.goto('./tasks/');
  const tasks = await page.locator('tbody th a.task-title').count();
  await expect(status(page)).toContainText(`${tasks} / ${tasks} 项任务`);
  expect(tasks).toBeGreaterThan(100);
});

test('drafts are counted apart and badged in every row that shows their task', async ({ page }) => {
  await page.goto('./tasks/?policy=guangdong-world-clusters');
  await expect(status(page)).toContainText(`其中征求意见稿 ${await rows(page).count()} 行`);
  await page.goto('./tasks/?policy=guangdong-world-clusters&sort=agency');
  const shown = await blocks(page);
  expect(shown.length).toBeGreaterThan(20);
  for (const text of shown) expect(text).toContain('征求意见稿');
});

test('where nothing answers, the page says which condition to drop', async ({ page }) => {
  await page.goto('./tasks/?role=lead&q=没有这样的词');
  await expect(page.getByText('没有同时符合这些条件的条目。')).toBeVisible();
  await page.getByRole('button', { name: /去掉“关键词：没有这样的词”/ }).click();
  await expect(page).toHaveURL(/\?role=lead$/);
  expect(await rows(page).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: '清除全部条件' }).click();
  await expect(page).toHaveURL(/tasks\/$/);
  await expect(page.getByRole('button', { name: '清除全部条件' })).toBeHidden();
});

test('an address may ask for a value that no row has', async ({ page }) => {
  await page.goto('./tasks/?agency=no-such-body');
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByLabel('机构', { exact: true })).toHaveValue('no-such-body');
});

test('the rows of a task share its cells once, however they are filtered and sorted', async ({ page }) => {
  for (const query of ['', '?role=support', '?sort=agency', '?sort=-title', '?q=科技']) {
    await page.goto(`./tasks/${query}`);
    const faults = await rows(page).evaluateAll((all) => {
      let left = 0;
      return all.filter((row) => {
        const head = row.querySelector<HTMLTableCellElement>('th');
        const fault = left > 0 ? head !== null : head === null;
        left = (head ? head.rowSpan : left) - 1;
        return fault;
      }).length;
    });
    expect(faults, query).toBe(0);
  }
});

test.describe('with the keyboard', () => {
  test.skip(({ isMobile }) => isMobile, 'a narrow screen has no column headers');

  test('a column header sorts up, down and back to the order of the texts', async ({ page }) => {
    await page.goto('./tasks/');
    const before = await ids(page);
    const header = page.getByRole('columnheader', { name: '机构' });
    await header.getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(header).toHaveAttribute('aria-sort', 'ascending');
    await expect(page).toHaveURL(/sort=agency$/);
    const names = await rows(page).evaluateAll((all) =>
      all.map((row) => row.querySelector('[data-column="agency"] a')?.textContent ?? ''),
    );
    const named = names.filter(Boolean);
    expect(named).toEqual(named.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare));
    expect(names.slice(named.length).every((name) => name === '')).toBe(true);
    await page.keyboard.press('Space');
    await expect(header).toHaveAttribute('aria-sort', 'descending');
    await page.keyboard.press('Enter');
    await expect(header).not.toHaveAttribute('aria-sort');
    expect(await ids(page)).toEqual(before);
    await expect(page).toHaveURL(/tasks\/$/);
  });
});

test('a narrow screen sorts by a list of columns', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a wide screen has column headers');
  await page.goto('./tasks/');
  await page.getByLabel('排序').selectOption('-year');
  await expect(page).toHaveURL(/sort=-year$/);
  await expect(rows(page).first()).toContainText('2025');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all rows stand readable by policy, without dead controls, with the whole table to download', async ({
    page,
  }) => {
    await page.goto('./tasks/#dongguan-clusters');
    await expect(
      page.getByRole('heading', { level: 2, name: '关于培育发展战略性产业集群的实施意见' }),
    ).toBeInViewport();
    expect(await rows(page).count()).toBeGreaterThan(242);
    await expect(page.locator('main').locator('input, select, button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: '下载全部（CSV）' })).toHaveAttribute('href', /data\/duties\.csv$/);
  });

  test('a task page tells policy, path, lead, words, duties, neighbours and likes', async ({ page }) => {
    await page.goto('./tasks/dongguan-clusters/2.2.2/');
    const head = page.locator('[data-preview]');
    await expect(head).toContainText('产业集群');
    await expect(head.locator('.stage')).toHaveText('已印发');
    await expect(head.getByRole('link', { name: '在全文中查看' })).toHaveAttribute(
      'href',
      /dongguan-clusters\/#2\.2\.2$/,
    );
    for (const name of ['原文', '责任分工', '同一条目下的任务', '其他政策里的同类任务']) {
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    const like = page.locator('.similar li').filter({ hasText: '新材料领域核心区' });
    await expect(like).toContainText('同涉');
    await expect(like.locator('.stage').first()).toContainText('征求意见稿');
    await page.getByRole('link', { name: /下一项/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('新能源产业集群');
  });

  test('a task without duties says so and leads to the item around it that has some', async ({ page }) => {
    await page.goto('./tasks/dongguan-mobile-terminals/box6.1/');
    await expect(page.locator('[data-preview]')).toContainText('原文未载');
    await page
      .getByRole('link', { name: /创新智能移动终端集群治理模式/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('创新智能移动终端集群治理模式');
  });

  test('targets of the chapter are told apart from the task’s own', async ({ page }) => {
    await page.goto('./tasks/wanjiang-manufacturing/2.3.13/');
    await expect(page.getByRole('heading', { level: 2, name: '这里的目标' })).toBeVisible();
    await page.goto('./tasks/wanjiang-manufacturing/2.3.11/');
    await expect(page.getByRole('heading', { level: 2, name: '本章的目标' })).toBeVisible();
  });
});
