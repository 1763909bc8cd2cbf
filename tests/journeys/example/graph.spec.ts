import { expect, test, type Page } from '@playwright/test';
import { overlaps } from '../layout.ts';
import { expectFree } from '../long-tasks.ts';

interface Duty {
  policy: string;
  task: string;
  agency: string;
  role: string;
}
interface Facts {
  duties: Duty[];
  levels: Map<string, string>;
}

async function facts(page: Page): Promise<Facts> {
  const duties = (await (await page.request.get('./data/duties.json')).json()) as Duty[];
  const policies = (await (await page.request.get('./data/policies.json')).json()) as { id: string; level: string }[];
  return { duties, levels: new Map(policies.map(({ id, level }) => [id, level])) };
}

const pairs = (duties: readonly Duty[]) => new Set(duties.map(({ agency, task }) => `${agency} ${task}`)).size;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every view stands on the page and leads to bodies and tasks', async ({ page }) => {
    await page.goto('./graph/');
    await expect(page.locator('.bonds')).toHaveCount(3);
    await expect(page.locator('[id^=network-].figure')).toHaveCount(5);
    for (const hidden of await page.locator('.matrix-controls, .readout').all()) await expect(hidden).toBeHidden();
    await page.getByRole('navigation', { name: '文件层级' }).getByRole('link', { name: '镇街' }).click();
    await expect(page).toHaveURL(/#matrix-town$/);
    await page.locator('#matrix-town .bonds td a').first().click();
    await expect(page).toHaveURL(/\/tasks\/wanjiang-manufacturing\//);
  });

  test('the matrices and networks hold every duty of the data, and no other', async ({ page }) => {
    const { duties, levels } = await facts(page);
    await page.goto('./graph/');
    for (const level of new Set(levels.values())) {
      const own = duties.filter(({ policy }) => levels.get(policy) === level);
      await expect(page.locator(`#matrix-${level} .bonds td a`)).toHaveCount(pairs(own));
      const leads = await page.locator(`#matrix-${level} .bonds td.sum`).allTextContents();
      expect(leads.reduce((sum, count) => sum + Number(count), 0)).toBe(
        pairs(own.filter(({ role }) => role === 'lead')),
      );
    }
    for (const policy of levels.keys()) {
      const own = duties.filter((duty) => duty.policy === policy);
      const ties = page.locator(`#network-${policy} svg[data-size=wide] [data-tie]`);
      await expect(ties).toHaveCount(pairs(own));
      await expect(page.locator(`#network-${policy} svg[data-size=wide] .tie-lead`)).toHaveCount(
        pairs(own.filter(({ role }) => role === 'lead')),
      );
    }
  });

  test('no label lies on another, in any drawing of this width', async ({ page }) => {
    await page.goto('./graph/');
    const drawings = await page.locator('svg.drawing').all();
    const seen = [];
    for (const drawing of drawings) if (await drawing.isVisible()) seen.push(await overlaps(drawing.locator('text')));
    expect(seen).toEqual(seen.map(() => []));
    expect(seen).toHaveLength(6);
  });

  test('the flow counts every task, and drafts say so', async ({ page }) => {
    await page.goto('./graph/');
    const rows = page.locator('#flow-all table tbody tr');
    const paths = await rows.locator('.path').count();
    const counts = await rows.locator('td:last-child').allTextContents();
    expect(counts.reduce((sum, text) => sum + Number.parseInt(text.trim()), 0)).toBe(paths);
    await expect(page.locator('#flow-all .figure-title')).toContainText('征求意见稿');
    await expect(page.locator('#network-guangdong-world-clusters .figure-title')).toContainText('征求意见稿');
  });
});

test('arrow keys walk from cell to cell, and Enter opens the task', async ({ page }) => {
  await page.goto('./graph/?level=city');
  const table = page.locator('#matrix-city .bonds');
  await expect(table).toHaveAttribute('role', 'grid');
  await expect(table.locator('[tabindex="0"]')).toHaveCount(1);
  await table.locator('[tabindex="0"]').focus();
  const body = await page.evaluate(() => document.activeElement!.textContent!.trim());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const cell = () => page.evaluate(() => document.activeElement!.closest('td, th')!);
  expect(await page.evaluate(() => (document.activeElement!.closest('td') as HTMLTableCellElement).cellIndex)).toBe(2);
  expect(await cell()).toBeTruthy();
  await expect(page.locator('#matrix-city .readout')).toContainText(body);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#matrix-city .readout')).not.toContainText(body);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement!.closest('thead') !== null)).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe(body);
  await expect(table.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\/dongguan-/);
});

test('sorting and filtering the matrix stand in the address and are asked again by a reload', async ({ page }) => {
  await page.goto('./graph/');
  await page.getByRole('link', { name: '市级', exact: true }).click();
  const matrix = page.locator('#matrix-city');
  await matrix.getByLabel('机构排序').selectOption('lead');
  const leads = (await matrix.locator('td.sum').allTextContents()).map(Number);
  expect(leads).toEqual(leads.toSorted((a, b) => b - a));
  await matrix.getByLabel('只看角色').selectOption('support');
  await matrix.getByLabel('只看文件').selectOption('dongguan-clusters');
  const visible = (selector: string) =>
    matrix.locator(selector).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  const { duties } = await facts(page);
  const expected = pairs(duties.filter(({ policy, role }) => policy === 'dongguan-clusters' && role === 'support'));
  await expect.poll(() => visible('.bonds td a')).toBe(expected);
  await expect.poll(() => visible('.bonds thead tr:last-child th')).toBe(10);
  await expect(page).toHaveURL(/level=city.*sort=lead.*role=support.*policy=dongguan-clusters/);
  await page.reload();
  await expect.poll(() => visible('.bonds td a')).toBe(expected);
  await matrix.getByLabel('机构排序').selectOption('cluster');
  await expect(page).not.toHaveURL(/sort=/);
});

test('a chosen body shows its neighbourhood in every network, and the address keeps it', async ({ page }) => {
  await page.goto('./graph/?network=dongguan-clusters');
  const network = page.locator('#network-dongguan-clusters');
  const drawing = network.locator('svg.drawing:visible');
  await network.getByLabel('只看一个机构').selectOption({ label: '市农业农村局' });
  await expect(drawing).toHaveClass(/focused/);
  // The body and its one task.
  await expect(drawing.locator('[data-node].near')).toHaveCount(2);
  await expect(network.locator('.readout')).toContainText('市农业农村局：配合 1 项');
  await expect(page).toHaveURL(/body=dongguan-nongye-nongcun/);
  await page.reload();
  await expect(drawing.locator('[data-node].near')).toHaveCount(2);
  await network.getByLabel('只看一个机构').selectOption('');
  await expect(drawing).not.toHaveClass(/focused/);
});

test('a node shows its neighbourhood when it is focused, and a tap shows it before it follows the link', async ({
  page,
  isMobile,
}) => {
  await page.goto('./graph/?network=dongguan-clusters');
  const network = page.locator('#network-dongguan-clusters');
  const drawing = network.locator('svg.drawing:visible');
  const node = drawing.locator('a.node-body', { hasText: '市商务局' });
  if (isMobile) {
    await node.tap();
    await expect(page).toHaveURL(/\/graph\//);
    await expect(drawing.locator('[data-node].near')).toHaveCount(6);
    await expect(network.locator('.readout')).toContainText('再点一次');
    await node.tap();
    await expect(page).toHaveURL(/\/agencies\/dongguan-shangwu\//);
  } else {
    await node.hover();
    await expect(drawing.locator('[data-node].near')).toHaveCount(6);
    await page.mouse.move(5, 5);
    await expect(drawing).not.toHaveClass(/focused/);
    await node.focus();
    await expect(drawing.locator('[data-node].near')).toHaveCount(6);
    await expect(network.locator('.readout')).toContainText('市商务局：配合 5 项');
  }
});

test('pointing, sorting and filtering keep a slow machine free', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same script runs on both');
  test.slow();
  await page.goto('./graph/?level=city');
  await page.waitForLoadState('networkidle');
  const matrix = page.locator('#matrix-city');
  await matrix.locator('.bonds tbody').scrollIntoViewIfNeeded();
  // The page's own handlers, apart from the work of the test's clicks.
  const choose = (control: string, value: string) => () =>
    matrix.locator(`[data-control=${control}]`).evaluate((select: HTMLSelectElement, chosen) => {
      select.value = chosen;
      setTimeout(() => select.dispatchEvent(new Event('change', { bubbles: true })));
    }, value);
  const hover = () =>
    matrix.locator('.bonds tbody').evaluate((body) => {
      const cells = [...body.querySelectorAll('td')].filter((_, index) => index % 37 === 0).slice(0, 12);
      cells.forEach((cell, index) =>
        setTimeout(() => cell.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })), index * 10),
      );
    });
  await expectFree(page, {
    hover,
    sort: choose('sort', 'lead'),
    'sort by name': choose('sort', 'name'),
    role: choose('role', 'support'),
    policy: choose('policy', 'dongguan-clusters'),
    'all roles': choose('role', ''),
    'all policies': choose('policy', ''),
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without it', () => {
    test.use({ javaScriptEnabled });

    test("a body's page shows its neighbours, and the file of the figure can be had", async ({ page }) => {
      await page.goto('./agencies/dongguan-shangwu/');
      const figure = page.locator('#neighbours');
      await expect(figure.locator('svg a')).not.toHaveCount(0);
      expect(await overlaps(figure.locator('svg text'))).toEqual([]);
      const file = await page.request.get((await figure.getByRole('link', { name: /SVG/ }).getAttribute('href'))!);
      expect(file.headers()['content-type']).toContain('image/svg+xml');
      await figure.locator('svg a').first().click();
      await expect(page).toHaveURL(/\/agencies\/(?!dongguan-shangwu)/);
    });

    test("an industry's page shows who carries it at each level, drafts marked", async ({ page }) => {
      await page.goto('./industries/electronic-information/');
      const chain = page.locator('.chain > li');
      await expect(chain.getByRole('heading')).toHaveText(['省级', '市级', '镇街']);
      await expect(chain.nth(1).locator('a.duty[data-role=lead]').first()).toContainText('市工业和信息化局');
      const drafts = page.locator('.chain .note', { hasText: '智能移动终端' });
      for (const draft of await drafts.all()) await expect(draft).toContainText('征求意见稿');
    });
  });
}
