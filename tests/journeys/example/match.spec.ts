import { expect, test, type Page } from '@playwright/test';
import { faultsShown } from '../../audit/accessibility.ts';
import { overflow } from '../layout.ts';

const bases = (page: Page) => page.locator('[data-answer] [data-base]');

test('an enterprise types what it makes and reads which base fits, and why', async ({ page }) => {
  await page.goto('./match/');
  await page.getByRole('textbox', { name: '产品、产业或行业代码' }).fill('双极板');
  await expect(bases(page)).toHaveCount(1);
  await expect(bases(page).first()).toHaveAttribute('data-base', '东莞水乡新能源产业基地');
  await expect(page).toHaveURL(/\/match\/\?q=/);
  await expect(page.locator('[data-told]')).toContainText('合适的基地 1 个');
  await expect(page.locator('.understood')).toContainText('双极板 → 燃料电池 → 氢能 → 新能源');

  const reason = bases(page).first().locator('.quotes > li').first();
  await expect(reason.locator('mark', { hasText: '双极板' })).toBeVisible();
  await expect(bases(page).first()).toContainText('3,000 亩，约 2 平方公里');
  await expect(bases(page).first()).toContainText('市投资促进局');
  await expect(bases(page).first()).toContainText('位置只知到镇街');
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const quote = await reason.locator('q').innerText();
  await reason.locator('.source a').click();
  await expect(page).toHaveURL(/\/policies\/dongguan-bases\/#/);
  await expect(page.locator(':target').first()).toBeVisible();
  const text = (await page.locator('main').innerText()).replace(/\s+/g, '');
  expect(text).toContain(quote.replace(/\s+/g, ''));
});

test('a link with a question in it answers on load, and the answer stands above the fold', async ({ page }) => {
  await page.goto('./match/?q=体外诊断试剂');
  await expect(bases(page).first()).toHaveAttribute('data-base', '松山湖生物医药产业基地');
  await expect(bases(page).first().locator('q').first()).toBeInViewport({ ratio: 0.1 });
  await expect(page.getByRole('textbox', { name: '产品、产业或行业代码' })).toHaveValue('体外诊断试剂');
});

test('a code is understood by the national classification', async ({ page }) => {
  await page.goto('./match/?q=3562');
  await expect(page.locator('.understood')).toContainText('3562 半导体器件专用设备制造');
  await expect(bases(page)).not.toHaveCount(0);
});

test('words of the index need no more than the index; others bring in what they need', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(...(/match\/(\w+)\.json$/.exec(request.url())?.slice(1) ?? [])));
  await page.goto('./match/?q=双极板');
  await expect(bases(page)).toHaveCount(1);
  expect(fetched).toEqual(['index']);
  await page.getByRole('textbox', { name: '产品、产业或行业代码' }).fill('燃料電池雙極板');
  await expect(page.locator('[data-answer]')).toHaveAttribute('data-query', '燃料電池雙極板');
  await expect(page.locator('.understood')).toContainText('双极板 → 燃料电池');
  expect(fetched).toEqual(['index', 'further', 'characters']);
});

test('where a word means two bases both are shown, each with its own sentence', async ({ page }) => {
  await page.goto('./match/?q=机器人');
  await expect(bases(page)).toHaveCount(2);
  for (const name of ['银瓶高端装备产业基地', '松山湖国际机器人产业基地']) {
    const card = page.locator(`[data-answer] [data-base="${name}"]`);
    await expect(card.locator('q').first()).toContainText('机器人');
  }
  // What only a draft says carries its mark.
  await expect(page.locator('[data-base="松山湖国际机器人产业基地"] .quotes .stage')).toContainText('征求意见稿');
  for (const box of await page.locator('.pick input').all()) await box.check();
  await page.getByRole('link', { name: '并列比较' }).click();
  await expect(page).toHaveURL(/\/bases\/compare\/\?b=.+&b=/);
  await page.goBack();
  await expect(page).toHaveURL(/q=/);
});

for (const [query, told, other] of [
  ['服装', '收录的文件里没有为“服装”规划的基地', '纺织服装鞋帽产业集群'],
  ['口罩机', '收录的文件里没有为“口罩机”规划的基地', '大力打造口罩及装备产业集群'],
] as const) {
  test(`no base fits ${query}, and the page says so and who is there for it`, async ({ page }) => {
    await page.goto(`./match/?q=${query}`);
    await expect(page.locator('[data-empty]')).toContainText(told);
    await expect(bases(page)).toHaveCount(0);
    const item = page.locator('.match-others > li', { hasText: other }).first();
    await expect(item.locator('q').first()).toBeVisible();
    await expect(item.locator('.names a').first()).toHaveAttribute('href', /\/agencies\//);
  });
}

test('nonsense gets nothing', async ({ page }) => {
  await page.goto('./match/?q=asdfghjkl');
  await expect(page.locator('[data-empty]')).toContainText('没有认出');
  await expect(page.locator('.match-others')).toHaveCount(0);
});

test('an industry is picked instead of typed, and the back button returns', async ({ page }) => {
  await page.goto('./match/');
  await page.locator('.match-industries').getByRole('link', { name: '氢能' }).click();
  await expect(bases(page).first()).toHaveAttribute('data-base', '东莞水乡新能源产业基地');
  await expect(page.getByRole('textbox', { name: '产品、产业或行业代码' })).toBeFocused();
  await page
    .locator('.match-industries')
    .getByRole('link', { name: '食品饮料' })
    .or(page.getByRole('link', { name: '食品饮料', exact: true }))
    .first()
    .click();
  await expect(page.locator('[data-empty]')).toBeVisible();
  await page.goBack();
  await expect(bases(page).first()).toHaveAttribute('data-base', '东莞水乡新能源产业基地');
  await page.goBack();
  await expect(page.locator('[data-answer]')).toBeEmpty();
});

test('the home page leads to an answer', async ({ page }) => {
  await page.goto('./');
  const box = page.getByRole('main').getByRole('textbox', { name: '产品、产业或行业代码' });
  await box.fill('氢燃料电池');
  await box.press('Enter');
  await expect(page).toHaveURL(/\/match\/\?q=/);
  await expect(bases(page).first()).toHaveAttribute('data-base', '东莞水乡新能源产业基地');
});

test('what to ask before settling is made of clauses', async ({ page }) => {
  await page.goto('./match/');
  const section = page.locator('section', { has: page.getByRole('heading', { name: '落户前要问的事' }) }).last();
  for (const topic of ['用地', '厂房', '审批', '资金', '人才']) {
    const part = section.locator('section', { has: page.getByRole('heading', { name: topic }) });
    await expect(part.locator('q').first()).toBeVisible();
    await expect(part.locator('.source a').first()).toHaveAttribute('href', /\/policies\/.+#/);
  }
});

test('when the data cannot be had the page says so and offers to try again', async ({ page }) => {
  let broken = true;
  await page.route('**/match/index.json', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('./match/?q=氢能');
  await expect(page.locator('[data-told]')).toContainText('没有取到数据');
  broken = false;
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(bases(page)).toHaveCount(1);
});

test('nothing leaves the browser: the answer asks only this site for its own files', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./match/');
  await page.getByRole('textbox', { name: '产品、产业或行业代码' }).fill('秘密产品锂电池');
  await expect(bases(page)).not.toHaveCount(0);
  for (const url of asked) {
    expect(url.startsWith(baseURL!)).toBe(true);
    expect(decodeURIComponent(url)).not.toContain('秘密');
  }
});

test('an answer is accessible', async ({ page }) => {
  await page.goto('./match/?q=机器人');
  await expect(bases(page)).toHaveCount(2);
  for (const summary of await page.locator('[data-answer] summary').all()) await summary.click();
  expect(await faultsShown(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists industries with their bases and leads to the matrix', async ({ page }) => {
    await page.goto('./match/?q=氢能');
    const item = page.locator('.match-industries > li', {
      has: page.getByRole('link', { name: '新能源', exact: true }),
    });
    await expect(item.getByRole('link', { name: '东莞水乡新能源产业基地' })).toBeVisible();
    await expect(page.getByRole('link', { name: '氢能', exact: true })).toHaveAttribute(
      'href',
      /\/industries\/hydrogen\//,
    );
    await expect(page.locator('.match-tools')).toBeHidden();
    await page.getByRole('link', { name: '基地与产业对照' }).click();
    await expect(page).toHaveURL(/\/bases\/matrix\//);
  });
});
