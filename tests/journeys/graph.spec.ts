import { expect, test, type APIRequestContext } from '@playwright/test';
import { overlaps } from './layout.ts';
import { expectFree } from './long-tasks.ts';
import { countedRowsOf } from './site-data.ts';

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

/** A policy with many bodies, each of several tasks; the id of a body of it that only supports, and of one that leads. */
const PLAN = 'luoning-optics';
const SUPPORTER = { id: 'luoning-finance', name: '市财政局' };
const LEADER = { id: 'luoning-science-technology', name: '市科技局' };

async function facts(request: APIRequestContext): Promise<Facts> {
  const policies = await countedRowsOf<{ id: string; level: string }>(request, 'policies');
  return {
    duties: await countedRowsOf<Duty>(request, 'duties'),
    levels: new Map(policies.map(({ id, level }) => [id, level])),
  };
}

const pairs = (duties: readonly Duty[]) => new Set(duties.map(({ agency, task }) => `${agency} ${task}`)).size;

/** How many nodes are near a body: itself, and its tasks in the policy. */
const near = ({ duties }: Facts, body: string) =>
  1 + pairs(duties.filter(({ policy, agency }) => policy === PLAN && agency === body));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every view stands on the page, holds every duty of the data and no other, and leads on', async ({
    page,
    request,
  }) => {
    const { duties, levels } = await facts(request);
    await page.goto('./graph/');
    const stages = new Set(levels.values());
    await expect(page.locator('.bonds')).toHaveCount(stages.size);
    await expect(page.locator('[id^=network-].figure')).toHaveCount(levels.size);
    for (const hidden of await page.locator('.matrix-controls, .readout').all()) await expect(hidden).toBeHidden();
    for (const level of stages) {
      const own = duties.filter(({ policy }) => levels.get(policy) === level);
      await expect(page.locator(`#matrix-${level} .bonds td a`)).toHaveCount(pairs(own));
      const leads = await page.locator(`#matrix-${level} .bonds td.sum`).allTextContents();
      expect(leads.reduce((sum, count) => sum + Number(count), 0)).toBe(
        pairs(own.filter(({ role }) => role === 'lead')),
      );
    }
    for (const policy of levels.keys()) {
      const own = duties.filter((duty) => duty.policy === policy);
      const drawing = page.locator(`#network-${policy} svg[data-size=wide]`);
      await expect(drawing.locator('[data-tie]')).toHaveCount(pairs(own));
      await expect(drawing.locator('.tie-lead')).toHaveCount(pairs(own.filter(({ role }) => role === 'lead')));
    }
    await test.step('the flow counts every task, and drafts say so', async () => {
      const rows = page.locator('#flow-all table tbody tr');
      const paths = await rows.locator('.path').count();
      const counts = await rows.locator('td:last-child').allTextContents();
      expect(counts.reduce((sum, text) => sum + Number.parseInt(text.trim()), 0)).toBe(paths);
      await expect(page.locator('#flow-all .figure-title')).toContainText('征求意见稿');
      await expect(page.locator('#network-xipu-laser-draft .figure-title')).toContainText('征求意见稿');
    });
    await page.getByRole('navigation', { name: '文件层级' }).getByRole('link', { name: '镇街' }).click();
    await expect(page).toHaveURL(/#matrix-town$/);
    await page.locator('#matrix-town .bonds td a').first().click();
    await expect(page).toHaveURL(/\/tasks\/luohu-supporting\//);
  });

  test('no label lies on another, in any drawing of this width', { tag: '@phone' }, async ({ page, request }) => {
    const policies = await countedRowsOf(request, 'policies');
    await page.goto('./graph/');
    const drawings = await page.locator('svg.drawing').all();
    const seen = [];
    for (const drawing of drawings) if (await drawing.isVisible()) seen.push(await overlaps(drawing.locator('text')));
    expect(seen).toEqual(seen.map(() => []));
    // A network of each policy, and the flow of all.
    expect(seen).toHaveLength(policies.length + 1);
  });

  test(
    "a body's page shows its neighbours, an industry's who carries it at each level",
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto(`./agencies/${LEADER.id}/`);
      const figure = page.locator('#neighbours');
      await expect(figure.locator('svg a')).not.toHaveCount(0);
      expect(await overlaps(figure.locator('svg text'))).toEqual([]);
      const file = await page.request.get((await figure.getByRole('link', { name: /SVG/ }).getAttribute('href'))!);
      expect(file.headers()['content-type']).toContain('image/svg+xml');
      await figure.locator('svg a').first().click();
      await expect(page).toHaveURL(new RegExp(`/agencies/(?!${LEADER.id}/)`));

      await page.goto('./industries/precision-optics/');
      const chain = page.locator('.chain > li');
      await expect(chain.getByRole('heading')).toHaveText(['省级', '市级', '镇街']);
      await expect(chain.nth(1).locator('a.duty[data-role=lead]').first()).toContainText('市科技局');
      await page.goto('./industries/laser-sensing/');
      await expect(chain.nth(1).locator('a.duty[data-role=lead]').first()).toContainText('市工业和信息化局');
      await expect(chain.nth(1)).toContainText('第二次征求意见稿');
    },
  );
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
  const readout = page.locator('#matrix-city .readout');
  await expect(readout).toHaveText(new RegExp(`^${body} · `));
  await page.keyboard.press('ArrowDown');
  await expect(readout).not.toHaveText(new RegExp(`^${body} · `));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement!.closest('thead') !== null)).toBe(true);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe(body);
  await expect(table.locator('[tabindex="0"]')).toHaveCount(1);
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('ArrowRight');
    if (await page.evaluate(() => document.activeElement!.closest('td a') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tasks\/(?:luoning|tingze|xipu)-/);
});

test('sorting and filtering the matrix stand in the address and are asked again by a reload', async ({
  page,
  request,
}) => {
  const { duties } = await facts(request);
  const supported = duties.filter(({ policy, role }) => policy === PLAN && role === 'support');
  await page.goto('./graph/');
  await page.getByRole('link', { name: '市级', exact: true }).click();
  const matrix = page.locator('#matrix-city');
  await matrix.getByLabel('机构排序').selectOption('lead');
  const leads = (await matrix.locator('td.sum').allTextContents()).map(Number);
  expect(leads).toEqual(leads.toSorted((a, b) => b - a));
  await matrix.getByLabel('只看角色').selectOption('support');
  await matrix.getByLabel('只看文件').selectOption(PLAN);
  const visible = (selector: string) =>
    matrix.locator(selector).evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
  await expect.poll(() => visible('.bonds td a')).toBe(pairs(supported));
  const columns = new Set(duties.filter(({ policy }) => policy === PLAN).map(({ task }) => task)).size;
  await expect.poll(() => visible('.bonds thead tr:last-child th')).toBe(columns);
  await expect(page).toHaveURL(new RegExp(`level=city.*sort=lead.*role=support.*policy=${PLAN}`));
  await page.reload();
  await expect.poll(() => visible('.bonds td a')).toBe(pairs(supported));
  await matrix.getByLabel('机构排序').selectOption('cluster');
  await expect(page).not.toHaveURL(/sort=/);
});

test(
  'a body shows its neighbourhood when it is chosen, pointed at, focused or tapped',
  { tag: '@phone' },
  async ({ page, request, isMobile }) => {
    const known = await facts(request);
    await page.goto(`./graph/?network=${PLAN}`);
    const network = page.locator(`#network-${PLAN}`);
    const drawing = network.locator('svg.drawing:visible');
    await test.step('a chosen one, and the address keeps it', async () => {
      await network.getByLabel('只看一个机构').selectOption({ label: SUPPORTER.name });
      await expect(drawing).toHaveClass(/focused/);
      await expect(drawing.locator('[data-node].near')).toHaveCount(near(known, SUPPORTER.id));
      await expect(network.locator('.readout')).toContainText(`${SUPPORTER.name}：配合 1 项`);
      await expect(page).toHaveURL(new RegExp(`body=${SUPPORTER.id}`));
      await page.reload();
      await expect(drawing.locator('[data-node].near')).toHaveCount(near(known, SUPPORTER.id));
      await network.getByLabel('只看一个机构').selectOption('');
      await expect(drawing).not.toHaveClass(/focused/);
    });
    const node = drawing.locator('a.node-body', { hasText: LEADER.name });
    const neighbours = near(known, LEADER.id);
    expect(neighbours).toBeGreaterThan(3);
    await test.step('a tap shows it before it follows the link; a pointer and the keyboard show it at once', async () => {
      if (isMobile) {
        await node.tap();
        await expect(page).toHaveURL(/\/graph\//);
        await expect(drawing.locator('[data-node].near')).toHaveCount(neighbours);
        await expect(network.locator('.readout')).toContainText('再点一次');
        await node.tap();
        await expect(page).toHaveURL(new RegExp(`/agencies/${LEADER.id}/`));
      } else {
        await node.hover();
        await expect(drawing.locator('[data-node].near')).toHaveCount(neighbours);
        await page.mouse.move(5, 5);
        await expect(drawing).not.toHaveClass(/focused/);
        await node.focus();
        await expect(drawing.locator('[data-node].near')).toHaveCount(neighbours);
        await expect(network.locator('.readout')).toContainText(`${LEADER.name}：牵头 2 项`);
      }
    });
  },
);

test('pointing, sorting and filtering keep a slow machine free', async ({ page }) => {
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
    policy: choose('policy', PLAN),
    'all roles': choose('role', ''),
    'all policies': choose('policy', ''),
  });
});
