/** Adding documents: ids, policy.yaml, several at once, nothing overwritten, nothing half written. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addFiles, type AddOptions } from '../../scripts/add/add-files.ts';
import { filesOf } from '../../scripts/add/files.ts';
import { proposeId, shortTitleOf } from '../../scripts/add/propose.ts';
import { readCorpus } from '../../scripts/compiler/emit/corpus.ts';
import { emptyRegistry } from '../../scripts/compiler/gazetteer/registry.ts';
import { run, temporaryFolder } from '../compile/command.ts';
import { docxOf } from './docx.ts';
import { encode } from './encode.ts';
import { planOf } from './plan.ts';

interface Added {
  failed: number;
  said: string;
  faults: string;
}

/** Adds files to `sources`, and gives what was said. */
async function add(files: string[], sources: string, options: Partial<AddOptions> = {}): Promise<Added> {
  const said: string[] = [];
  const faults: string[] = [];
  const out = { log: (line: string) => said.push(line), error: (line: string) => faults.push(line) };
  const failed = await addFiles(files, { sources, gazetteer: emptyRegistry(), force: false, out, ...options });
  return { failed, said: said.join('\n'), faults: faults.join('\n') };
}

/** A folder with a document, and one for sources. */
function folders(name = 'tea-plan.docx'): { file: string; sources: string; inbox: string } {
  const folder = temporaryFolder();
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  const file = join(inbox, name);
  writeFileSync(file, docxOf(planOf()));
  return { file, inbox, sources: join(folder, 'sources') };
}

test('a draft and what it became, and plans of the same name, get ids of their own; the same document keeps its', async () => {
  const { inbox, sources } = folders();
  const textOf = (title: string, date: string) =>
    `${title}\n\n青政发〔${date.slice(0, 4)}〕3号\n\n一、总体要求\n发展茶产业。\n\n青原市人民政府\n${date}\n`;
  const files = [
    ['issued/content.txt', textOf('青原市茶产业促进办法', '2024年5月6日')],
    ['draft/content.txt', '青原市茶产业促进办法\n（征求意见稿）\n\n一、总体要求\n发展茶产业。\n'],
    ['later/content.txt', textOf('青原市茶产业促进办法（修订）', '2025年5月6日')],
    ['other/tea.txt', textOf('青原市茶产业招商办法', '2025年7月6日')],
    ['further/tea.txt', textOf('青原市茶产业质量办法', '2025年8月6日')],
    ['furthest/tea.txt', textOf('青原市茶产业品牌办法', '2025年9月6日')],
  ].map(([name = '', text = '']) => {
    mkdirSync(join(inbox, name, '..'), { recursive: true });
    writeFileSync(join(inbox, name), text);
    return join(inbox, name);
  });
  expect(await add(files, sources)).toMatchObject({ failed: 0 });
  const ids = readdirSync(sources).toSorted();
  const issued = ids.find((id) => ids.includes(`${id}-draft`));
  expect(ids).toEqual([issued, `${issued}-2025`, `${issued}-draft`, 'tea', 'tea-2', 'tea-2025'].toSorted());
  const again = await add(files, sources);
  expect(again.failed).toBe(files.length);
  expect(readdirSync(sources).toSorted()).toEqual(ids);
  expect(await add(files, sources, { force: true })).toMatchObject({ failed: 0 });
  expect(readdirSync(sources).toSorted()).toEqual(ids);
});

test('writes the original, its text and a policy.yaml whose values say how they came about', async () => {
  const { file, sources } = folders();
  const { failed, said } = await add([file], sources);
  expect(failed).toBe(0);
  const folder = join(sources, 'tea-plan');
  expect(readdirSync(folder).toSorted()).toEqual(['policy.txt', 'policy.yaml', 'tea-plan.docx']);
  expect(readFileSync(join(folder, 'tea-plan.docx'))).toEqual(readFileSync(file));
  const yaml = readFileSync(join(folder, 'policy.yaml'), 'utf8');
  expect(parse(yaml)).toMatchObject({
    title: '青原市茶产业发展行动方案（2023—2025年）',
    docNumber: '青府办〔2023〕21号',
    shortTitle: '青原市茶产业发展行动方案',
  });
  for (const line of yaml.trim().split('\n')) expect(line).toMatch(/ # (?:read|guessed: .+|not found)$/);
  expect(yaml).toMatch(/^title: .* # read$/m);
  expect(yaml).toMatch(/^shortTitle: .* # guessed: from the title$/m);
  expect(said).toContain('check: not found in the text:');
  expect(said).toMatch(/DOCX: \d+ characters, 5 main items, 8 tasks/);
});

test('what was added compiles, and what policy.yaml repeats of the text is no word of an editor', async () => {
  const { file, sources } = folders();
  await add([file], sources);
  const path = join(sources, 'tea-plan/policy.yaml');
  const [before] = await readCorpus(sources, emptyRegistry());
  expect(before?.policy.facts.supplied).toEqual([]);
  writeFileSync(path, readFileSync(path, 'utf8').replace('青府办〔2023〕21号', '青府办〔2023〕22号'));
  const [after] = await readCorpus(sources, emptyRegistry());
  expect(after?.policy.facts.supplied).toEqual(['docNumber']);
});

test('a policy.yaml in GB 18030 is read', async () => {
  const { file, sources } = folders();
  await add([file], sources);
  const path = join(sources, 'tea-plan/policy.yaml');
  writeFileSync(path, encode('shortTitle: 茶产业方案\nissuer: 青原市政府\n', 'gb18030'));
  const [document] = await readCorpus(sources, emptyRegistry());
  expect(document?.editorial).toMatchObject({ shortTitle: '茶产业方案', issuer: '青原市政府' });
});

test('a folder is taken whole, with progress; one that cannot be read does not keep the others out', async () => {
  const { inbox, sources } = folders();
  writeFileSync(join(inbox, 'scan.pdf'), 'no pdf \0');
  writeFileSync(join(inbox, 'tea-plan.txt'), '青原市茶产业发展行动方案\n');
  writeFileSync(join(inbox, 'notes.xyz'), '');
  writeFileSync(join(inbox, '~$tea-plan.docx'), '');
  mkdirSync(join(inbox, 'page_files'));
  writeFileSync(join(inbox, 'page_files/menu.html'), '<p>菜单</p>');
  mkdirSync(join(inbox, '更多'));
  writeFileSync(join(inbox, '更多/方案.txt'), '石桥镇制造业行动方案\n\n一、任务\n建园。\n');
  const { files, skipped } = filesOf([inbox]);
  expect(skipped.map(({ why }) => why)).toEqual(['it is no document', 'tea-plan.docx is the same document']);
  const { failed, said, faults } = await add(files, sources);
  expect(failed).toBe(1);
  expect(said).toMatch(/\[2\/3\] .*tea-plan\.docx → tea-plan\//);
  expect(said).toMatch(/2 added, 1 not\./);
  expect(faults).toMatch(/^\[1\/3\] .*scan\.pdf: .+\[binary-file\]$/);
  expect(readdirSync(sources).toSorted()).toEqual(['shi-qiao-zhen-zhizao-ye', 'tea-plan']);
});

test('nothing is overwritten without --force, which keeps the old files', async () => {
  const { file, sources } = folders();
  await add([file], sources);
  const yaml = join(sources, 'tea-plan/policy.yaml');
  writeFileSync(yaml, 'shortTitle: 我的名称\n');
  const { failed, faults } = await add([file], sources);
  expect({ failed, faults }).toMatchObject({ failed: 1, faults: expect.stringMatching(/--force/) });
  expect(readFileSync(yaml, 'utf8')).toBe('shortTitle: 我的名称\n');
  const forced = await add([file], sources, { force: true });
  expect(forced.said).toContain('policy.yaml.old');
  expect(readFileSync(`${yaml}.old`, 'utf8')).toBe('shortTitle: 我的名称\n');
  expect(readFileSync(yaml, 'utf8')).toContain('# read');
});

test('two documents of one name are not written over each other, even with --force', async () => {
  const { file, inbox, sources } = folders();
  mkdirSync(join(inbox, 'b'));
  copyFileSync(file, join(inbox, 'b/tea-plan.docx'));
  const { failed, faults } = await add([file, join(inbox, 'b/tea-plan.docx')], sources, { force: true });
  expect(failed).toBe(1);
  expect(faults).toContain('--id');
});

test('an id is given for one document, and is an address', async () => {
  const { file, sources } = folders();
  await add([file], sources, { id: 'tea' });
  expect(existsSync(join(sources, 'tea/policy.txt'))).toBe(true);
  await expect(add([file], sources, { id: '茶' })).rejects.toThrow(/no id/);
  await expect(add([file, file], sources, { id: 'tea-2' })).rejects.toThrow(/several/);
});

test('a file that is refused leaves nothing', async () => {
  const { inbox, sources } = folders();
  const file = join(inbox, 'a.ofd');
  writeFileSync(file, Buffer.from([1, 0, 3]));
  const { faults, said } = await add([file], sources);
  expect(faults).toMatch(/OFD.*\[unsupported-file\]$/);
  expect(said).toContain('Nothing was written.');
  expect(existsSync(sources)).toBe(false);
});

test('the command says in one line that there is no such file', () => {
  const { status, stderr } = run('add', ['nowhere/plan.docx']);
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'nowhere/plan.docx: There is no such file or folder. Check the path.\n',
  });
});

test('a WPS file is read by LibreOffice where it is installed, else refused with its command', async () => {
  const { file, inbox, sources } = folders();
  const wps = join(inbox, 'report.wps');
  writeFileSync(wps, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  const without = await add([wps], sources, { convert: () => null });
  expect(without.faults).toMatch(/soffice --headless --convert-to docx .*report\.wps/);
  const convert = (_: string, folder: string): string => {
    copyFileSync(file, join(folder, 'report.docx'));
    return join(folder, 'report.docx');
  };
  const { said } = await add([wps], sources, { convert });
  expect(said).toContain('read by LibreOffice');
  expect(readdirSync(join(sources, 'report')).toSorted()).toEqual(['policy.txt', 'policy.yaml', 'report.wps']);
  const nonsense = (_: string, folder: string): string => {
    writeFileSync(join(folder, 'report.docx'), docxOf(['怬㒛對ↁд䰃릡ꭻ骺뎄贑']));
    return join(folder, 'report.docx');
  };
  expect((await add([wps], join(sources, 'more'), { convert: nonsense })).failed).toBe(1);
});

test.each([
  ['luohu-opc.txt', '罗湖区措施', null, 'luohu-opc'],
  ['P020230401577.docx', '青原市茶产业发展行动方案', null, 'qingyuan-cha-chanye'],
  ['t20230401_12345.html', '珞宁市茶产业发展行动方案', { id: 'luoning', name: '珞宁市' }, 'luoning-cha-chanye'],
  ['方案 终稿.docx', null, null, 'zhong-gao'],
])('proposes an id for %s: %s', (name, title, place, id) => {
  expect(proposeId(name, title, place)).toBe(id);
});

test.each([
  ['青原市茶产业发展行动方案（2023—2025年）', '青原市茶产业发展行动方案'],
  ['青原市人民政府办公室关于印发《青原市人才安居办法》的通知', '青原市人才安居办法'],
  ['“无废城市”建设试点工作方案', '“无废城市”建设试点工作方案'],
  ['青原市人民政府关于进一步加快推进全市茶产业高质量发展的若干意见', '进一步加快推进全市茶产业高质量发展的若干意见'],
])('a short title for %s', (title, short) => {
  expect(shortTitleOf(title)).toBe(short);
});
