/** A text that changes: what is said of its items, and how their old addresses are kept in moved.yaml. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileFolder } from '../../scripts/compile/compile-folder.ts';
import { compareItems } from '../../scripts/compile/moves/compare.ts';
import type { Item } from '../../scripts/compile/moves/items.ts';
import { moveRecord, type MoveRecord } from '../../scripts/compile/moves/move-record.ts';
import { staleFiles, writeEntries } from '../../scripts/compiler/emit/write.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { formerAddresses } from '../../src/knowledge/former-addresses.ts';
import type { MovedFile } from '../../src/schemas/moved.ts';
import { temporaryFolder } from './command.ts';
import { addPolicy } from './content-folder.ts';

const A = '建设中试平台。到2026年，建成中试平台5个。（市工业和信息化局牵头）';
const B = '培育链主企业。对新认定的企业给予最高50万元奖励。（市财政局负责）';
const C = '开放应用场景。发布应用场景清单，组织供需对接。（市发展改革委负责）';
const D = '引进高端人才。完善人才公寓和子女入学保障。（市人力资源社会保障局负责）';

const text = (...items: string[]) =>
  `青原市人工智能产业行动方案\n\n一、重点任务\n${items.map((item, at) => `（${'一二三四五'.charAt(at)}）${item}\n`).join('')}二、组织实施\n各部门要抓好落实。\n`;

/** Compiles a folder as the command does. */
async function compile(content: string, record: MoveRecord = moveRecord(content, '2026-03-01')): Promise<string[]> {
  const { entries } = await compileFolder(contentFolder(content));
  const stale = staleFiles(content, entries);
  const { told, files } = record.compare(entries, stale);
  writeEntries(content, entries, stale, files);
  return told;
}

async function folderWith(...items: string[]): Promise<string> {
  const content = temporaryFolder();
  mkdirSync(join(content, 'registry'));
  addPolicy(content, 'plan', text(...items));
  await compile(content);
  return content;
}

async function change(content: string, items: string[], record?: MoveRecord): Promise<string[]> {
  writeFileSync(join(content, 'sources/plan/policy.txt'), text(...items));
  return compile(content, record);
}

const movedIn = (content: string) => parse(readFileSync(join(content, 'moved.yaml'), 'utf8')) as MovedFile;
const pairsIn = (content: string) =>
  (movedIn(content)['plan'] ?? []).map(({ addresses }) => addresses.map(({ from, to }) => `${from} ${to}`));

describe('compiling a text that has changed', () => {
  test('says nothing, and writes nothing, where no address has changed', async () => {
    const content = await folderWith(A, B);
    expect(await change(content, [A.replace('5个', '6个'), B, C])).toEqual(['plan: 1 appeared (1.3 “开放应用场景”).']);
    expect(existsSync(join(content, 'moved.yaml'))).toBe(false);
  });

  test('says what moved for an inserted item, and keeps the addresses of tasks, goals and measures', async () => {
    const content = await folderWith(A, B);
    expect(await change(content, [C, A, B])).toEqual([
      'plan: 2 items moved (1.1 → 1.2 “建设中试平台”; 1.2 → 1.3 “培育链主企业”), 1 appeared (1.1 “开放应用场景”). Old addresses lead to the new ones: commit moved.yaml.',
    ]);
    expect(movedIn(content)).toEqual({
      plan: [
        {
          on: '2026-03-01',
          addresses: [
            { from: '1.1', to: '1.2', page: 'tasks', title: '建设中试平台' },
            { from: '1.2', to: '1.3', page: 'tasks', title: '培育链主企业' },
            { from: '1.1-g1', to: '1.2-g1', page: 'goals', title: '到2026年，建成中试平台5个' },
            {
              from: '1.2-m1',
              to: '1.3-m1',
              page: 'measures',
              title: expect.stringContaining('最高50万元奖励') as string,
            },
          ],
        },
      ],
    });
  });

  test('keeps what is gone, with what it was called', async () => {
    const content = await folderWith(A, B, C);
    expect(await change(content, [A, C])).toEqual([
      'plan: 1 item moved (1.3 → 1.2 “开放应用场景”), 1 vanished (1.2 “培育链主企业”). Old addresses lead to the new ones: commit moved.yaml.',
    ]);
    expect(pairsIn(content)).toEqual([['1.3 1.2', '1.2 null', '1.2-m1 null']]);
  });

  test('knows an item that was edited and moved at once', async () => {
    const content = await folderWith(A, B);
    await change(content, [C, A.replace('建成中试平台5个', '建成中试平台8个、验证中心2家'), B]);
    expect(pairsIn(content)[0]).toContain('1.1 1.2');
  });

  test('never drops what was kept, and tells each change apart', async () => {
    const content = await folderWith(A, B);
    await change(content, [C, A, B]);
    await change(content, [D, C, A, B]);
    expect(pairsIn(content).map((pairs) => pairs.filter((pair) => !pair.includes('-')))).toEqual([
      ['1.1 1.2', '1.2 1.3'],
      ['1.1 1.2', '1.2 1.3', '1.3 1.4'],
    ]);
    const now = formerAddresses(movedIn(content)).filter(({ page }) => page === 'tasks');
    expect(now.map(({ from, to, title }) => `${from} ${to} ${title}`)).toEqual([
      '1.1 1.3 建设中试平台',
      '1.2 1.4 培育链主企业',
      '1.1 1.2 开放应用场景',
      '1.2 1.3 建设中试平台',
      '1.3 1.4 培育链主企业',
    ]);
  });

  test('comes to one change while a site is served, and to none where it is taken back', async () => {
    const content = await folderWith(A, B);
    const session = moveRecord(content, '2026-03-01');
    await change(content, [C, A, B], session);
    await change(content, [D, C, A, B], session);
    expect(pairsIn(content).map((pairs) => pairs.filter((pair) => !pair.includes('-')))).toEqual([
      ['1.1 1.3', '1.2 1.4'],
    ]);
    await change(content, [A, B], session);
    expect(existsSync(join(content, 'moved.yaml'))).toBe(false);
  });

  test('does not tell a change twice that a killed run has told', async () => {
    const content = await folderWith(A, B);
    const compiled = readFileSync(join(content, 'policies/plan.mdx'));
    await change(content, [C, A, B]);
    const told = readFileSync(join(content, 'moved.yaml'), 'utf8');
    await change(content, [A, B]);
    writeFileSync(join(content, 'moved.yaml'), told);
    writeFileSync(join(content, 'policies/plan.mdx'), compiled);
    await change(content, [C, A, B]);
    expect(readFileSync(join(content, 'moved.yaml'), 'utf8')).toBe(told);
  });

  test('is refused where moved.yaml is not what was written', async () => {
    const content = await folderWith(A, B);
    writeFileSync(join(content, 'moved.yaml'), 'plan:\n  - on: yesterday\n    addresses: []\n');
    await expect(change(content, [C, A, B])).rejects.toThrow(/moved\.yaml:2: plan\.0\.on: /);
  });
});

describe('items', () => {
  const item = (address: string, title: string, words = title): Item => ({
    address,
    title,
    words,
    page: 'tasks',
    kind: 'item',
  });
  const told = (before: Item[], after: Item[]) => {
    const { moved, appeared, vanished } = compareItems(before, after);
    return [moved.map(([from, to]) => `${from.address}→${to.address}`), appeared, vanished].map((list) =>
      list.map((each) => (typeof each === 'string' ? each : each.address)),
    );
  };

  test('with the same words pair in order, those that stay first', () => {
    const same = ['1', '2', '3'].map((address) => item(address, '落实责任。'));
    expect(told(same.slice(1), same)).toEqual([[], ['1'], []]);
    expect(told([item('1', '甲'), item('2', '甲')], [item('3', '甲'), item('4', '甲')])).toEqual([
      ['1→3', '2→4'],
      [],
      [],
    ]);
  });

  test('that change places are told both', () => {
    expect(
      told([item('1', '建设平台'), item('2', '培育企业')], [item('1', '培育企业'), item('2', '建设平台')]),
    ).toEqual([['1→2', '2→1'], [], []]);
  });

  test('of other words at the same address are other items', () => {
    expect(told([item('1', '建设中试平台')], [item('1', '开放应用场景')])).toEqual([[], ['1'], ['1']]);
  });
});

test('an address leads over all changes to where the words stand, or to nothing', () => {
  const at = (from: string, to: string | null) => ({ from, to, title: from });
  const file: MovedFile = {
    plan: [
      { on: '2025-01-01', addresses: [at('1', '2'), at('2', '1'), at('3', '4'), at('5', '6')] },
      { on: '2026-01-01', addresses: [at('2', '1'), at('4', null)] },
    ],
  };
  expect(formerAddresses(file).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2 1',
    '3 null',
    '5 6',
    '2 1',
    '4 null',
  ]);
});
