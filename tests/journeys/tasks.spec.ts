import { readFile } from 'node:fs/promises';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { DRAFT, ISSUED } from './province.ts';
import { countedRowsOf } from './site-data.ts';

interface Duty {
  task: string;
  policy: string;
  agency: string;
  name: string;
  role: string;
}

interface Task {
  id: string;
  lead: string[];
  support: string[];
  responsible: string[];
  shared: string[];
  guide: string[];
}

const rows = (page: Page) => page.locator('[data-item]:visible');
const texts = (page: Page) => rows(page).allTextContents();
/** The first rows of all blocks shown, which hold the cells that their rows share. */
const blocks = (page: Page) => page.locator('[data-item]:visible:has(> th)').allTextContents();
const status = (page: Page) => page.getByRole('status').first();
const ids = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset['id']));
const names = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.querySelector('[data-column="agency"] a')?.textContent ?? ''));

/** The downloaded table, as its own columns name it. */
async function download(page: Page) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载所列各行（CSV）' }).click();
  const text = await readFile(await (await waiting).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return csvParse(text.slice(1));
}

/** The duties of the body that leads most often. */
async function ledMost(request: APIRequestContext): Promise<Duty[]> {
  const leads = (await countedRowsOf<Duty>(request, 'duties')).filter(({ role }) => role === 'lead');
  const [most] = [...Map.groupBy(leads, ({ agency }) => agency).values()].sort((a, b) => b.length - a.length);
  expect(most!.length).toBeGreaterThan(2);
  return most!;
}

test(
  'an official finds what a body leads, and the address keeps the question',
  { tag: '@phone' },
  async ({ page, request, isMobile }) => {
    const led = await ledMost(request);
    const { agency, name } = led[0]!;
    await page.goto('./tasks/');
    const all = await rows(page).count();

    await test.step('every task stands in the list, also one without duties', async () => {
      const tasks = await countedRowsOf<Task>(request, 'tasks');
      await expect(page.locator('tbody th a.task-title')).toHaveCount(tasks.length);
      await expect(status(page)).toContainText(`${tasks.length} / ${tasks.length} 项任务`);
    });

    await test.step('the body and its role are chosen', async () => {
      await page.getByLabel('机构', { exact: true }).selectOption(agency);
      await page.getByLabel('角色', { exact: true }).selectOption('lead');
      await expect(page).toHaveURL(new RegExp(`\\?agency=${agency}&role=lead$`));
      await expect(rows(page)).toHaveCount(led.length);
      await expect(status(page)).toContainText(`显示 ${led.length} / ${all} 行`);
      for (const text of await texts(page)) expect(text).toMatch(new RegExp(`${name}.*牵头`, 's'));
    });

    await test.step('where nothing answers, the page says which condition to drop', async () => {
      await page.goto('./tasks/?role=lead&q=没有这样的词');
      await expect(page.getByText('没有同时符合这些条件的条目。')).toBeVisible();
      await page.getByRole('button', { name: /去掉“关键词：没有这样的词”/ }).click();
      await expect(page).toHaveURL(/\?role=lead$/);
      expect(await rows(page).count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: '清除全部条件' }).click();
      await expect(page).toHaveURL(/tasks\/$/);
      await expect(rows(page)).toHaveCount(all);
      await expect(page.getByRole('button', { name: '清除全部条件' })).toBeHidden();
    });

    if (isMobile)
      await test.step('a narrow screen, which has no column headers, sorts by a list of columns', async () => {
        await page.getByLabel('排序').selectOption('-year');
        await expect(page).toHaveURL(/sort=-year$/);
        const years = await rows(page).evaluateAll((all) =>
          all.flatMap((row) => row.querySelector('[data-column="year"]')?.textContent?.match(/20\d\d/g) ?? []),
        );
        await expect(rows(page).first()).toContainText(years.toSorted().at(-1)!);
      });

    await test.step('an address may ask for a value that no row has', async () => {
      await page.goto('./tasks/?agency=no-such-body');
      await expect(rows(page)).toHaveCount(0);
      await expect(page.getByLabel('机构', { exact: true })).toHaveValue('no-such-body');
    });
  },
);

test('the back button undoes one condition after the other; typing leaves no steps behind', async ({ page }) => {
  await page.goto('./policies/');
  await page.goto('./tasks/');
  const all = (await ids(page)).length;
  await page.getByLabel('角色', { exact: true }).selectOption('support');
  const support = await ids(page);
  await page.getByLabel('关键词').pressSequentially('平台');
  await expect(page).toHaveURL(/role=support&q=/);
  await page.getByLabel('政策', { exact: true }).selectOption(DRAFT);
  await page.goBack();
  await expect(page.getByLabel('政策', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('关键词')).toHaveValue('平台');
  await page.goBack();
  await expect(page.getByLabel('角色', { exact: true })).toHaveValue('');
  expect((await ids(page)).length).toBe(all);
  await page.goForward();
  expect((await ids(page)).length).toBeLessThanOrEqual(support.length);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/policies\/$/);
});

test('addresses answer on load, whichever facets they name', async ({ page, request }) => {
  await test.step('several at once, of which the folded ones are counted', async () => {
    await page.goto(`./tasks/?policy=${ISSUED}&level=city&role=lead&basis=stated&sort=-agency`);
    await expect(page.getByLabel('政策', { exact: true })).toHaveValue(ISSUED);
    await expect(page.getByLabel('机构层级')).toHaveValue('city');
    await expect(page.getByText('更多条件')).toContainText('已选 2 项');
    const led = (await countedRowsOf<Duty>(request, 'duties')).filter((duty) => duty.policy === ISSUED && duty.role === 'lead'); // prettier-ignore
    expect(led.length).toBeGreaterThan(3);
    await expect(rows(page)).toHaveCount(led.length);
    const found = await ids(page);
    expect(found.every((id) => id?.startsWith(`${ISSUED}/`))).toBe(true);
  });

  await test.step('industry, place, year, kind and words', async () => {
    for (const [query, words] of [
      ['industry=hydrogen', '氢能'],
      ['place=luoning', '珞宁'],
      ['year=2027', '2027'],
      ['kind=cluster', '产业集群'],
      ['q=揭榜 挂帅', '揭榜挂帅'],
    ] as const) {
      await page.goto(`./tasks/?${query}`);
      const shown = await rows(page).count();
      expect(shown, query).toBeGreaterThan(0);
      expect(shown, query).toBeLessThan(60);
      for (const text of await blocks(page)) expect(text).toContain(words);
    }
  });

  await test.step('drafts are counted apart and badged in every row that shows their task', async () => {
    await page.goto(`./tasks/?policy=${DRAFT}&sort=agency`);
    await expect(status(page)).toContainText(`其中征求意见稿 ${await rows(page).count()} 行`);
    const shown = await blocks(page);
    expect(shown.length).toBeGreaterThan(20);
    for (const text of shown) expect(text).toContain('征求意见稿');
  });
});

test('the rows of a task share its cells once, however they are filtered and sorted', async ({ page }) => {
  for (const query of ['', '?role=support', '?sort=agency', '?sort=-title', '?q=科技']) {
    await page.goto(`./tasks/${query}`);
    expect(await rows(page).count(), query).toBeGreaterThan(5);
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

test('the download holds exactly the rows shown, in the order shown, in the columns of the published table', async ({
  page,
  request,
}) => {
  await test.step('duties, sorted', async () => {
    await page.goto('./tasks/?industry=hydrogen&sort=-agency');
    const expected = await ids(page);
    expect(expected.length).toBeGreaterThan(3);
    const table = await download(page);
    expect(table.map(({ id }) => id)).toEqual(expected);
    const published = csvParse((await (await request.get('./data/duties.csv')).text()).replace(/^\uFEFF/, ''));
    expect(table.columns).toEqual(published.columns);
    const byId = new Map(published.map((row) => [row['id'], row]));
    for (const row of table) {
      const same = byId.get(row['id']);
      if (same) expect({ ...row }).toEqual({ ...same });
      else expect([row['agency'], row['task']]).toEqual(['', row['id']]);
    }
  });

  await test.step('tasks for which the text names nobody', async () => {
    const tasks = await countedRowsOf<Task>(request, 'tasks');
    const nobodys = tasks.filter(
      ({ lead, support, responsible, shared, guide }) =>
        [lead, support, responsible, shared, guide].flat().length === 0,
    );
    await page.goto('./tasks/?agency=none');
    const shown = await ids(page);
    expect(shown.toSorted()).toEqual(nobodys.map(({ id }) => id).toSorted());
    for (const text of await texts(page)) expect(text).toContain('原文未载');
    const table = await download(page);
    expect(table.map(({ id }) => id)).toEqual(shown);
    expect(table[0]?.['policyTitle']).toBeTruthy();
  });
});

test('a column header sorts up, down and back to the order of the texts', async ({ page }) => {
  await page.goto('./tasks/');
  const before = await ids(page);
  const header = page.getByRole('columnheader', { name: '机构' });
  await header.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=agency$/);
  const shown = await names(page);
  const named = shown.filter(Boolean);
  expect(named.length).toBeGreaterThan(50);
  expect(named).toEqual(named.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare));
  expect(shown.slice(named.length).every((name) => name === '')).toBe(true);
  await page.keyboard.press('Space');
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await page.keyboard.press('Enter');
  await expect(header).not.toHaveAttribute('aria-sort');
  expect(await ids(page)).toEqual(before);
  await expect(page).toHaveURL(/tasks\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'all rows stand readable by policy, without dead controls, with the whole table to download',
    {
      tag: '@phone',
    },
    async ({ page, request }) => {
      await page.goto(`./tasks/#${ISSUED}`);
      await expect(
        page.getByRole('heading', { level: 2, name: '汀泽市先进装备产业基地规划建设实施方案' }),
      ).toBeInViewport();
      const duties = await countedRowsOf<Duty>(request, 'duties');
      expect(await rows(page).count()).toBeGreaterThan(duties.length);
      await expect(page.locator('main').locator('input, select, button').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('link', { name: '下载全部（CSV）' })).toHaveAttribute('href', /data\/duties\.csv$/);
    },
  );

  test('a task page tells policy, path, words, duties, neighbours and likes', async ({ page }) => {
    await page.goto('./tasks/luoning-optics/2.2.2/');
    const head = page.locator('[data-preview]');
    await expect(head.locator('.stage')).toHaveText('已印发');
    await expect(head.getByRole('link', { name: '在全文中查看' })).toHaveAttribute('href', /luoning-optics\/#2\.2\.2$/);
    for (const name of ['原文', '责任分工', '同一条目下的任务', '其他政策里的同类任务']) {
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    }
    const like = page.locator('.similar li').filter({ hasText: '建设集群创新平台' });
    await expect(like).toContainText('同涉');
    await expect(like.locator('.stage').first()).toContainText('征求意见稿');
    await page.getByRole('link', { name: /下一项/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('园区提升行动');

    await test.step('a task of a cluster says so', async () => {
      await page.goto(`./tasks/${DRAFT}/2.1.1/`);
      await expect(page.locator('[data-preview]')).toContainText('产业集群');
    });

    await test.step('a task without duties says so and leads to the item around it that has some', async () => {
      await page.goto(`./tasks/${ISSUED}/box1.1/`);
      await expect(page.locator('[data-preview]')).toContainText('原文未载');
      await page
        .getByRole('link', { name: /引育产业人才/ })
        .last()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('引育产业人才');
    });

    await test.step('targets of the chapter are told apart from the task’s own', async () => {
      await page.goto(`./tasks/${DRAFT}/2.1.1/`);
      await expect(page.getByRole('heading', { level: 2, name: '这里的目标' })).toBeVisible();
      await page.goto(`./tasks/${DRAFT}/2.1.2/`);
      await expect(page.getByRole('heading', { level: 2, name: '本章的目标' })).toBeVisible();
    });
  });
});
