import { expect, test, type Page } from '@playwright/test';
import { faultsShown } from '../audit/accessibility.ts';
import { overflow } from './layout.ts';
import { ISSUED } from './province.ts';

const bases = (page: Page) => page.locator('[data-answer] [data-base]');
const box = (page: Page) => page.getByRole('textbox', { name: '产品、产业或行业代码' });
const HYDROGEN = '蒲汀氢能装备产业基地';

async function ask(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(page.locator('[data-answer]')).toHaveAttribute('data-query', query);
}

test('an enterprise types what it makes and reads which base fits, and why', { tag: '@phone' }, async ({ page }) => {
  await page.goto('./match/');
  await box(page).fill('双极板');
  await expect(bases(page)).toHaveCount(1);
  await expect(bases(page).first()).toHaveAttribute('data-base', HYDROGEN);
  await expect(page).toHaveURL(/\/match\/\?q=/);
  await expect(page.locator('[data-told]')).toContainText('合适的基地 1 个');
  await expect(page.locator('.understood')).toContainText('双极板 → 氢能 → 新能源');

  const reason = bases(page).first().locator('.quotes > li').first();
  await expect(reason.locator('mark', { hasText: '双极板' })).toBeVisible();
  await expect(bases(page).first()).toContainText('3,000 亩，约 2 平方公里');
  await expect(bases(page).first()).toContainText('市投资促进局');
  await expect(bases(page).first()).toContainText('位置只知到镇街');
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  const quote = await reason.locator('q').innerText();
  await reason.locator('.source a').click();
  await expect(page).toHaveURL(new RegExp(`/policies/${ISSUED}/#`));
  await expect(page.locator(':target').first()).toBeVisible();
  const text = (await page.locator('main').innerText()).replace(/\s+/g, '');
  expect(text).toContain(quote.replace(/\s+/g, ''));
});

test(
  'a link with a question in it answers on load, above the fold; the back button returns',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    await page.goto('./match/?q=车载显示');
    await expect(bases(page).first()).toHaveAttribute('data-base', '汀泽光电显示产业园');
    await expect(bases(page).first().locator('q').first()).toBeInViewport({ ratio: 0.1 });
    await expect(box(page)).toHaveValue('车载显示');

    await test.step('the home page leads to an answer', async () => {
      await page.goto('./');
      const home = page.getByRole('main').getByRole('textbox', { name: '产品、产业或行业代码' });
      await home.fill('燃料电池');
      await home.press('Enter');
      await expect(page).toHaveURL(/\/match\/\?q=/);
      await expect(bases(page).first()).toHaveAttribute('data-base', HYDROGEN);
    });

    await test.step('an industry is picked instead of typed', async () => {
      await page.goto('./match/');
      await page.locator('.match-industries').getByRole('link', { name: '氢能', exact: true }).click();
      await expect(bases(page).first()).toHaveAttribute('data-base', HYDROGEN);
      await expect(box(page)).toBeFocused();
      await page.getByRole('link', { name: '低温储运装备', exact: true }).first().click();
      await expect(page.locator('[data-empty]')).toBeVisible();
      await page.goBack();
      await expect(bases(page).first()).toHaveAttribute('data-base', HYDROGEN);
      await page.goBack();
      await expect(page.locator('[data-answer]')).toBeEmpty();
    });
  },
);

test('codes, words for several bases, words for none and nonsense each get their answer', async ({ page }) => {
  await page.goto('./match/');

  await test.step('a code is understood by the national classification', async () => {
    await ask(page, '3491');
    await expect(page.locator('.understood')).toContainText('3491 工业机器人制造');
    await expect(bases(page)).not.toHaveCount(0);
  });

  for (const query of ['冷藏车', '冷链车'])
    await test.step(`no base fits ${query}, and the page says so and who is there for it`, async () => {
      await ask(page, query);
      await expect(page.locator('[data-empty]')).toContainText(`收录的文件里没有为“${query}”规划的基地`);
      await expect(bases(page)).toHaveCount(0);
      const item = page.locator('.match-others > li', { hasText: '低温储运装备产业集群' }).first();
      await expect(item.locator('q').first()).toBeVisible();
      await expect(item.locator('.names a').first()).toHaveAttribute('href', /\/agencies\//);
    });

  await test.step('nonsense gets nothing', async () => {
    await ask(page, 'asdfghjkl');
    await expect(page.locator('[data-empty]')).toContainText('没有认出');
    await expect(page.locator('.match-others')).toHaveCount(0);
  });

  await test.step('where a word means two bases both are shown, each with its own sentence', async () => {
    await ask(page, '机器人');
    await expect(bases(page)).toHaveCount(2);
    for (const name of ['汀北机器人产业基地', '松桥国际机器人产业基地']) {
      const card = page.locator(`[data-answer] [data-base="${name}"]`);
      await expect(card.locator('q').first()).toContainText('机器人');
    }
    // What only a draft says carries its mark.
    await expect(page.locator('[data-base="松桥国际机器人产业基地"] .quotes .stage')).toContainText('征求意见稿');
    for (const summary of await page.locator('[data-answer] summary').all()) await summary.click();
    expect(await faultsShown(page)).toEqual([]);
  });

  await test.step('bases are chosen and compared', async () => {
    for (const choice of await page.locator('.pick input').all()) await choice.check();
    await page.getByRole('link', { name: '并列比较' }).click();
    await expect(page).toHaveURL(/\/bases\/compare\/\?b=.+&b=/);
    await page.goBack();
    await expect(page).toHaveURL(/q=/);
  });
});

test('the answer asks this site for its own files only, and for no more than it needs', async ({ page, baseURL }) => {
  const asked: string[] = [];
  const fetched: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('request', (request) => fetched.push(...(/match\/(\w+)\.json$/.exec(request.url())?.slice(1) ?? [])));
  let broken = true;
  await page.route('**/match/index.json', (route) => (broken ? route.abort() : route.continue()));

  await test.step('when the data cannot be had the page says so and offers to try again', async () => {
    await page.goto('./match/?q=双极板');
    await expect(page.locator('[data-told]')).toContainText('没有取到数据');
    broken = false;
    fetched.length = 0;
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(bases(page)).toHaveCount(1);
  });

  await test.step('words of the index need no more than the index; others bring in what they need', async () => {
    expect(fetched).toEqual(['index']);
    await ask(page, '金屬雙極板');
    await expect(page.locator('.understood')).toContainText('双极板 → 氢能');
    expect(fetched).toEqual(['index', 'further', 'characters']);
  });

  await test.step('what is typed does not leave the browser', async () => {
    await ask(page, '秘密产品燃料电池');
    await expect(bases(page)).not.toHaveCount(0);
    for (const url of asked) {
      expect(url.startsWith(baseURL!)).toBe(true);
      expect(decodeURIComponent(url)).not.toContain('秘密');
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists industries with their bases, and what to ask before settling', async ({ page }) => {
    await page.goto('./match/?q=氢能');
    const item = page.locator('.match-industries > li', {
      has: page.getByRole('link', { name: '新能源', exact: true }),
    });
    await expect(item.getByRole('link', { name: HYDROGEN })).toBeVisible();
    await expect(page.getByRole('link', { name: '氢能', exact: true })).toHaveAttribute(
      'href',
      /\/industries\/hydrogen\//,
    );
    await expect(page.locator('.match-tools')).toBeHidden();

    await test.step('what to ask is made of clauses', async () => {
      const section = page.locator('section', { has: page.getByRole('heading', { name: '落户前要问的事' }) }).last();
      for (const topic of ['用地', '厂房', '审批', '资金', '人才']) {
        const part = section.locator('section', { has: page.getByRole('heading', { name: topic }) });
        await expect(part.locator('q').first()).toBeVisible();
        await expect(part.locator('.source a').first()).toHaveAttribute('href', /\/policies\/.+#/);
      }
    });

    await page.getByRole('link', { name: '基地与产业对照' }).click();
    await expect(page).toHaveURL(/\/bases\/matrix\//);
  });
});
