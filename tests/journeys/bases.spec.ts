import { expect, test, type Page } from '@playwright/test';
import { overflow } from './layout.ts';
import { rowsOf } from './site-data.ts';

const LASER = { id: 'xi-pu-ji-guang-chuan-gan-chan-ye-yuan', name: '樨浦激光传感产业园' };
const OPTICS = { id: 'luo-hu-guang-xue-chan-ye-yuan', name: '珞湖光学产业园' };
const MATERIALS = { id: 'di-du-hua-gong-xin-cai-liao-chan-ye-yuan', name: '荻渡化工新材料产业园' };
const DISPLAYS = { id: 'ting-ze-guang-dian-xian-shi-chan-ye-yuan', name: '汀泽光电显示产业园' };

/** The names of the columns in sight. */
function columns(page: Page) {
  return page.locator('.compare thead [data-column]:visible a');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'an enterprise goes from home to the base that fits, reads why and sees whom to ask',
    { tag: '@phone' },
    async ({ page }) => {
      await page.goto('./');
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '基地', exact: true }).click();
      await page.getByRole('main').getByRole('link', { name: '按产业对照' }).click();
      await page
        .getByRole('row', { name: new RegExp(MATERIALS.name) })
        .getByRole('link', { name: '生物基材料', exact: false })
        .first()
        .click();

      await expect(page).toHaveURL(new RegExp(`/bases/${MATERIALS.id}/#s\\d+$`));
      await expect(page.getByRole('heading', { level: 1, name: MATERIALS.name })).toBeAttached();
      const sentence = page.locator('.why > :target');
      await expect(sentence).toBeInViewport();
      await expect(sentence).toContainText('重点发展生物基材料、光学膜基材');
      await expect(sentence.getByRole('link', { name: '生物基材料', exact: true })).toHaveAttribute(
        'href',
        /industries\/bio-materials/,
      );

      const asks = page.locator('section', { has: page.getByRole('heading', { name: '找谁' }) }).last();
      await expect(asks).toContainText('樨浦激光传感产业园和荻渡化工新材料产业园政策由工信部门牵头制定');
      await expect(asks.getByRole('link', { name: '省工业和信息化厅' })).toHaveAttribute('href', /agencies\//);

      await sentence.getByRole('link', { name: /澜川省人民政府关于优化光电信息产业园区布局的意见/ }).click();
      await expect(page).toHaveURL(/\/policies\/lanchuan-parks\/#2\.3$/);
    },
  );

  test('a base says how sure its position is, and where its words stand', async ({ page }) => {
    await page.goto(`./bases/${LASER.id}/`);
    await expect(page.getByText('位置未证实')).toBeVisible();
    await expect(page.getByText('12,000 亩 ＝ 8 平方公里')).toBeVisible();
    // Towns come from the registry, not from the text; industries of the draft carry its mark.
    await expect(page.locator('.entry-head')).toContainText('登记册');
    await expect(page.locator('.entry-head .industry-words').last()).toContainText('第二次征求意见稿');
    await page.goto(`./bases/${MATERIALS.id}/`);
    await expect(page.getByText('6,500 亩 ＝ 4.3333 平方公里')).toBeVisible();
    await expect(page.getByText('原文作“约4.33平方公里”')).toBeVisible();
    await expect(page.getByText('四舍五入后相合')).toBeVisible();
  });

  test('the list and the comparison are whole, and offer nothing to choose', async ({ page, request }) => {
    const bases = await rowsOf(request, 'bases');
    await page.goto('./bases/#areas');
    await test.step('the areas of a plan stand against its own total', async () => {
      const check = page.locator('#areas');
      const sum = check.getByRole('row').filter({ hasText: '合计' }).first();
      await expect(sum).toContainText('37,400 亩');
      await expect(sum).toContainText('30.33 平方公里');
      await expect(check).toContainText('4 个基地中 4 个写明面积');
      await expect(check).toContainText('比它多 0.33 平方公里');
      await expect(check.locator('blockquote').first()).toContainText('统筹规划约30平方公里');
    });
    await test.step('bases that the texts only name come last and say so', async () => {
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.map((words) => words.replace(/[\s\d].*$/s, ''))).toEqual([
        '产业基地',
        '核心区',
        '文中只提到名字的',
        '面积核对',
      ]);
    });
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.goto(`./bases/compare/?b=${LASER.id}`);
    await expect(columns(page)).toHaveCount(bases.length);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('下表列出全部基地，可左右滚动。')).toBeVisible();
  });
});

test(
  'three bases are chosen in turn and compared in that order, at an address that can be shared',
  { tag: '@phone' },
  async ({ page }) => {
    const chosen = [DISPLAYS, OPTICS, LASER];
    const names = chosen.map(({ name }) => name);
    await page.goto('./bases/');
    for (const name of names) await page.getByRole('checkbox', { name: `加入比较：${name}` }).check();
    await expect(page.getByRole('status')).toContainText(`已选 3 个：${names.join('、')}`);
    await expect(page.getByRole('checkbox', { name: `加入比较：${MATERIALS.name}` })).toBeDisabled();
    await page.getByRole('main').locator('.picker-bar').getByRole('link', { name: '并列比较' }).click();

    await expect(page).toHaveURL(new RegExp(`/bases/compare/\\?${chosen.map(({ id }) => `b=${id}`).join('&')}$`));
    await expect(columns(page)).toHaveText(names);
    const area = page.getByRole('row', { name: /规划面积/ }).locator('td:visible');
    await expect(area).toHaveText([/5\.4 平方公里/, /18,900 亩/, /12,000 亩/]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    await page.reload();
    await expect(columns(page)).toHaveText(names);
    await page.goBack();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  },
);

test('columns are taken out and put in by keyboard, and the address follows', async ({ page, request }) => {
  const bases = await rowsOf(request, 'bases');
  await page.goto(`./bases/compare/?b=${LASER.id}&b=${DISPLAYS.id}`);
  await page.getByRole('button', { name: `移除：${LASER.name}` }).press('Enter');
  await expect(columns(page)).toHaveText([DISPLAYS.name]);
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.getByRole('combobox').selectOption({ label: OPTICS.name });
  await expect(columns(page)).toHaveText([DISPLAYS.name, OPTICS.name]);
  await expect(page).toHaveURL(new RegExp(`\\?b=${DISPLAYS.id}&b=${OPTICS.id}$`));
  await expect(page.getByRole('status')).toHaveText(`正在比较：${DISPLAYS.name}、${OPTICS.name}`);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(columns(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: '显示全部' }).click();
  await expect(columns(page)).toHaveCount(bases.length);
  await expect(page).toHaveURL(/\/bases\/compare\/$/);
});

test('the matrix keeps the names of the bases in sight while it scrolls', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./bases/matrix/');
  const region = page.getByRole('region', { name: /对照表/ });
  const name = region.getByRole('rowheader', { name: DISPLAYS.name });
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await name.scrollIntoViewIfNeeded();
  const [left, edge] = [(await name.boundingBox())?.x ?? -1, (await region.boundingBox())?.x ?? 0];
  expect(Math.abs(left - edge)).toBeLessThanOrEqual(2);
});
