import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { overflow } from '../layout.ts';

const EAST = 'dong-bu-zhi-neng-zhi-zao-chan-ye-ji-di';
const MEDICINE = 'song-shan-hu-sheng-wu-yi-yao-chan-ye-ji-di';
const SILVER = 'yin-ping-gao-duan-zhuang-bei-chan-ye-ji-di';
const HYDROGEN = 'dong-guan-shui-xiang-xin-neng-yuan-chan-ye-ji-di';

/** The names of the columns in sight. */
function columns(page: Page) {
  return page.locator('.compare thead [data-column]:visible a');
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an enterprise goes from home to the base that fits, reads why and sees whom to ask', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '基地', exact: true }).click();
      await page.getByRole('main').getByRole('link', { name: '按产业对照' }).click();
      await page
        .getByRole('row', { name: /东莞水乡新能源产业基地/ })
        .getByRole('link', { name: '氢能', exact: false })
        .first()
        .click();

      await expect(page).toHaveURL(new RegExp(`/bases/${HYDROGEN}/#s\\d+$`));
      await expect(page.getByRole('heading', { level: 1, name: '东莞水乡新能源产业基地' })).toBeAttached();
      const sentence = page.locator('.why > :target');
      await expect(sentence).toBeInViewport();
      await expect(sentence).toContainText('聚焦氢能和燃料电池汽车产业');
      await expect(sentence.getByRole('link', { name: '氢能', exact: true })).toHaveAttribute(
        'href',
        /industries\/hydrogen/,
      );

      const asks = page.locator('section', { has: page.getByRole('heading', { name: '找谁' }) }).last();
      await expect(asks).toContainText('东莞数字经济融合发展产业基地和东莞水乡新能源产业基地政策由投促部门牵头制定');
      await expect(asks.getByRole('link', { name: '市投资促进局' })).toHaveAttribute('href', /agencies\//);

      await sentence.getByRole('link', { name: /东莞战略性新兴产业基地方案/ }).click();
      await expect(page).toHaveURL(/\/policies\/dongguan-bases\/#3$/);
    });

    test('every base says how sure its position is and where its words stand', async ({ page }) => {
      await page.goto(`./bases/${EAST}/`);
      await expect(page.getByText('位置未证实')).toBeVisible();
      await expect(page.getByText('9,236 亩 ＝ 6.1573 平方公里')).toBeVisible();
      await expect(page.getByText('原文作“约6.16平方公里”')).toBeVisible();
      await expect(page.getByText('四舍五入后相合')).toBeVisible();
      // Towns come from the registry, not from the text; industries of the draft carry its mark.
      await expect(page.locator('.entry-head')).toContainText('登记册');
      await expect(page.locator('.entry-head .industry-words').last()).toContainText('第二次征求意见稿');
    });

    test('the list holds the areas of a plan against its own total', async ({ page }) => {
      await page.goto('./bases/#areas');
      const check = page.locator('#areas');
      await expect(check.getByRole('row').last()).toContainText('91,821 亩');
      await expect(check.getByRole('row').last()).toContainText('61.21 平方公里');
      await expect(check).toContainText('7 个基地中 6 个写明面积');
      await expect(check).toContainText('比它多 1.21 平方公里');
      await expect(check.locator('blockquote')).toContainText('统筹规划约60平方公里');
    });

    test('bases that the texts only name come last and say so', async ({ page }) => {
      await page.goto('./bases/');
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.map((words) => words.replace(/[\s\d].*$/s, ''))).toEqual([
        '产业基地',
        '核心区',
        '文中只提到名字的',
        '面积核对',
      ]);
    });

    for (const address of ['./bases/', './bases/matrix/', './bases/compare/', `./bases/${EAST}/`]) {
      test(`${address} is accessible and fits the screen`, async ({ page }) => {
        await page.goto(address);
        if (javaScriptEnabled) {
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        }
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      });
    }
  });
}

test('three bases are chosen in turn and compared in that order, at an address that can be shared', async ({
  page,
}) => {
  await page.goto('./bases/');
  for (const name of ['银瓶高端装备产业基地', '松山湖生物医药产业基地', '东部智能制造产业基地']) {
    await page.getByRole('checkbox', { name: `加入比较：${name}` }).check();
  }
  await expect(page.getByRole('status')).toContainText(
    '已选 3 个：银瓶高端装备产业基地、松山湖生物医药产业基地、东部智能制造产业基地',
  );
  await expect(page.getByRole('checkbox', { name: '加入比较：东莞新材料产业基地' })).toBeDisabled();
  await page.getByRole('main').locator('.picker-bar').getByRole('link', { name: '并列比较' }).click();

  await expect(page).toHaveURL(new RegExp(`/bases/compare/\\?b=${SILVER}&b=${MEDICINE}&b=${EAST}$`));
  await expect(columns(page)).toHaveText(['银瓶高端装备产业基地', '松山湖生物医药产业基地', '东部智能制造产业基地']);
  const area = page.getByRole('row', { name: /规划面积/ }).locator('td:visible');
  await expect(area).toHaveText([/26,420 亩/, /2,489 亩/, /9,236 亩/]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  await page.reload();
  await expect(columns(page)).toHaveText(['银瓶高端装备产业基地', '松山湖生物医药产业基地', '东部智能制造产业基地']);
  await page.goBack();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
});

test('columns are taken out and put in by keyboard, and the address follows', async ({ page }) => {
  await page.goto(`./bases/compare/?b=${EAST}&b=${SILVER}`);
  await page.getByRole('button', { name: '移除：东部智能制造产业基地' }).press('Enter');
  await expect(columns(page)).toHaveText(['银瓶高端装备产业基地']);
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.getByRole('combobox').selectOption({ label: '松山湖生物医药产业基地' });
  await expect(columns(page)).toHaveText(['银瓶高端装备产业基地', '松山湖生物医药产业基地']);
  await expect(page).toHaveURL(new RegExp(`\\?b=${SILVER}&b=${MEDICINE}$`));
  await expect(page.getByRole('status')).toHaveText('正在比较：银瓶高端装备产业基地、松山湖生物医药产业基地');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(columns(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: '显示全部' }).click();
  expect(await columns(page).count()).toBeGreaterThan(10);
  await expect(page).toHaveURL(/\/bases\/compare\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing offers to choose, and the comparison shows every base', async ({ page }) => {
    await page.goto('./bases/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.goto(`./bases/compare/?b=${EAST}`);
    expect(await columns(page).count()).toBeGreaterThan(10);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByText('下表列出全部基地，可左右滚动。')).toBeVisible();
  });
});

test('the matrix keeps the names of the bases in sight while it scrolls', async ({ page }) => {
  await page.goto('./bases/matrix/');
  const region = page.getByRole('region', { name: /对照表/ });
  const name = region.getByRole('rowheader', { name: '银瓶高端装备产业基地' });
  await region.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
  await name.scrollIntoViewIfNeeded();
  const [left, edge] = [(await name.boundingBox())?.x ?? -1, (await region.boundingBox())?.x ?? 0];
  expect(Math.abs(left - edge)).toBeLessThanOrEqual(2);
});
