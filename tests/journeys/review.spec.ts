import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { overflow } from './layout.ts';

const PRODUCT = resolve(import.meta.dirname, '../..');
const ID = 'qingyuan-cold-chain';

/** A keeper's folder while `npm run dev` serves it: nothing of it is a part of the built site that other journeys read. */
let content: string;
let site: string;
let server: ChildProcess;

test.skip(({ isMobile }) => isMobile, 'One server is enough; the page is looked at in both widths.');

test.beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'policy-atlas-'));
  cpSync(join(PRODUCT, 'tests/portals/one'), content, { recursive: true });
  const port = await freePort();
  site = `http://127.0.0.1:${port}/policies-of-qingyuan/`;
  const args = [join(PRODUCT, 'scripts/atlas.cjs'), 'dev', '--content', content, '--port', String(port)];
  server = spawn(process.execPath, args, { stdio: 'ignore', detached: true });
  await expect
    .poll(
      () =>
        fetch(`${site}review/`).then(
          (response) => response.status,
          () => 0,
        ),
      { timeout: 90_000 },
    )
    .toBe(200);
});

test.afterAll(() => {
  // The command, and the server that it has started.
  if (server.pid) process.kill(-server.pid);
  rmSync(content, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

function said(): { corrections?: object[]; reviewed?: object[] } {
  return parse(readFileSync(join(content, 'sources', ID, 'policy.yaml'), 'utf8')) as object;
}

/** Selects words of an item as a mouse does. */
async function select(page: Page, item: string, words: string): Promise<void> {
  await page.locator(`#item-${item} .review-text`).evaluate((block, wanted) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

test('a keeper goes through a text beside what was understood, and puts it right', async ({ page }) => {
  test.slow();
  await page.goto(`${site}review/`);
  await page.getByRole('link', { name: '青原市支持冷链物流发展若干措施' }).click();
  const progress = page.locator('.review-progress');
  await expect(progress).toContainText('0 / 7 项已核对');

  await test.step('the next item by a key; what is right', async () => {
    await page.keyboard.press('n');
    await expect(page.locator('#item-front')).toBeFocused();
    await page
      .locator('#item-front')
      .getByRole('button', { name: /整项正确/ })
      .click();
    await expect(progress).toContainText('1 / 7 项已核对');
    await page.keyboard.press('n');
    await expect(page.locator('#item-1')).toBeFocused();
    for (const right of await page.locator('#item-3\\.2').getByRole('button', { name: /^对：/ }).all())
      expect(await right.isVisible()).toBe(true);
    await page.locator('#item-2\\.2').getByRole('button', { name: '对：职责“市生态环境局”' }).click();
    await expect(page.locator('#item-2\\.2')).toContainText('✓ 对');
    expect(said().reviewed).toMatchObject([{ item: 'front' }, { item: '2.2', kind: 'duty', words: '市生态环境局' }]);
  });

  const item = page.locator('#item-2\\.1');
  await test.step('what is wrong, with a reason', async () => {
    await item.getByRole('button', { name: '错：职责“财政部”' }).click();
    await item.getByRole('button', { name: '删去这一条' }).click();
    await expect(item.getByRole('alert')).toHaveText('请写明理由。');
    await item.getByLabel('理由（必填）').fill('市级文件不能给财政部派任务');
    await page.keyboard.press('Enter');
    await expect(item.locator('.review-rows')).not.toContainText('财政部');
    await expect(item.locator('.review-corrections')).toContainText('删去职责');
  });

  await test.step('what is to be changed, in a form of its fields', async () => {
    await item.getByRole('button', { name: '改：职责“市交通运输局”' }).click();
    await item.getByLabel('角色').selectOption({ label: '指导' });
    await item.getByLabel('理由（必填）').fill('会议纪要定为指导');
    await item.getByRole('button', { name: '改成这样' }).click();
    await expect(item.locator('.review-rows li').filter({ hasText: '市交通运输局' })).toContainText('编者更正');
  });

  await test.step('what is missing, by selecting words', async () => {
    await select(page, '2\\.1', '县级集配中心');
    await item.getByRole('button', { name: /^增/ }).click();
    await expect(item.getByRole('textbox', { name: '原文里的字' })).toHaveValue('县级集配中心');
    await item.getByLabel('这是什么').selectOption({ label: '基地' });
    await item.getByLabel('理由（必填）').fill('程序没有读出');
    await item.getByRole('button', { name: '补上这一条' }).click();
    await expect(item.locator('.review-rows')).toContainText('名称：县级集配中心');
    expect(said().corrections).toMatchObject([
      { kind: 'duty', action: 'drop', item: '2.1', words: '财政部', reason: '市级文件不能给财政部派任务' },
      { kind: 'duty', action: 'change', words: '市交通运输局', to: { role: 'guide' } },
      { kind: 'base', action: 'add', words: '县级集配中心' },
    ]);
  });

  await test.step('the way back', async () => {
    await item.getByRole('button', { name: '撤销：县级集配中心' }).click();
    await expect(item.locator('.review-rows')).not.toContainText('县级集配中心');
    expect(said().corrections).toHaveLength(2);
  });

  await test.step('in both widths, light and dark, without a barrier', async () => {
    for (const [width, colorScheme] of [
      [360, 'dark'],
      [1280, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).include('#review').setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  });
});
