/** A folder that is compiled again and again: what is known is not made again, what stays the same is not touched. */
import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileFolder } from '../../scripts/compile/compile-folder.ts';
import { keptWork } from '../../scripts/compile/kept-work.ts';
import { writeEntries } from '../../scripts/compiler/emit/write.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { run, temporaryFolder } from './command.ts';
import { addPolicy, CITY, collectionsOf, compiledContent, timesOf, TOWN } from './content-folder.ts';

async function compile(content: string): Promise<void> {
  const { entries } = await compileFolder(contentFolder(content));
  writeEntries(content, entries);
}

/** Names of the files that a change has had written. */
async function changedBy(content: string, change: () => void): Promise<string[]> {
  const before = timesOf(content);
  change();
  await compile(content);
  const after = timesOf(content);
  return [...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path.slice(content.length + 1));
}

describe('compiling again', () => {
  test('touches only what differs', async () => {
    const content = compiledContent();
    expect(await changedBy(content, () => {})).toEqual([]);
    const source = join(content, 'sources/shiqiao-manufacturing/policy.txt');
    const changed = await changedBy(content, () => appendFileSync(source, '（三）开放场景。（镇科技办负责）\n'));
    expect(changed).toContain('tasks/shiqiao-manufacturing/2.3.mdx');
    expect(changed.filter((name) => name.includes('qingyuan'))).toEqual([]);
  });

  test('gives the same bytes as compiling from nothing', async () => {
    const content = compiledContent();
    addPolicy(content, 'a-third', TOWN.replaceAll('石桥', '竹桥'), 'shortTitle: 竹桥方案\n');
    await compile(content);
    const known = collectionsOf(content);
    rmSync(join(content, '.cache'), { recursive: true });
    await compile(content);
    expect(collectionsOf(content)).toEqual(known);
  });

  test.each<[string, (content: string) => void]>([
    [
      'cites, and which is added later',
      (content) => {
        rmSync(join(content, 'sources/shiqiao-manufacturing'), { recursive: true });
        run('compile', ['--content', content]);
        addPolicy(content, 'shiqiao-manufacturing', TOWN);
      },
    ],
    [
      'has a place that sounds like its own',
      (content) => addPolicy(content, 'a-first', CITY.replaceAll('青原', '清源'), 'shortTitle: 清源方案\n'),
    ],
    [
      'gets its bodies’ names from the registry',
      (content) =>
        writeFileSync(
          join(content, 'registry/more.yaml'),
          'places:\n  - { id: qing-yuan, name: 青原市, short: 青原, level: city, parent: china }\nagencies:\n  - { id: qy-gxj, name: 市工业和信息化局, level: city, region: qing-yuan, kind: department }\n',
        ),
    ],
  ])('knows what else a policy hangs on, that %s', async (_, change) => {
    const content = compiledContent();
    change(content);
    const before = collectionsOf(content);
    await compile(content);
    const known = collectionsOf(content);
    expect(known).not.toEqual(before);
    rmSync(join(content, '.cache'), { recursive: true });
    await compile(content);
    expect(collectionsOf(content)).toEqual(known);
  });

  test('makes anew what was kept and is damaged, and drops what nobody needs', async () => {
    const content = compiledContent();
    const before = collectionsOf(content);
    const kept = join(content, '.cache/compiled');
    const names = readdirSync(kept);
    expect(names.length).toBe(4);
    for (const name of names) writeFileSync(join(kept, name), 'damaged');
    rmSync(join(content, 'sources/qingyuan-equipment'), { recursive: true });
    await compile(content);
    expect(readdirSync(kept).length).toBe(2);
    expect(collectionsOf(content).get('tasks/shiqiao-manufacturing/2.1.mdx')).toBe(
      before.get('tasks/shiqiao-manufacturing/2.1.mdx'),
    );
  });

  test('knows nothing of what another version made', () => {
    const folder = temporaryFolder();
    const made: string[] = [];
    const make = (version: string) =>
      keptWork(folder, version).keep('key', () => {
        made.push(version);
        return { version };
      });
    expect([make('1'), make('1'), make('2')]).toEqual([{ version: '1' }, { version: '1' }, { version: '2' }]);
    expect(made).toEqual(['1', '2']);
  });

  test('clears away what a killed run has left', async () => {
    const content = compiledContent();
    // No program has such a number; this one's parent is at work.
    const [killed, alive] = [`.staging-${2 ** 30}-a`, `.staging-${process.ppid}-b`];
    for (const folder of [killed, alive]) mkdirSync(join(content, folder, 'old/tasks'), { recursive: true });
    const lost = join(content, 'tasks/shiqiao-manufacturing/2.1.mdx');
    renameSync(lost, join(content, killed, 'old/tasks/2.1.mdx'));
    await compile(content);
    expect(readdirSync(content).filter((name) => name.startsWith('.staging'))).toEqual([alive]);
    expect(collectionsOf(content).has('tasks/shiqiao-manufacturing/2.1.mdx')).toBe(true);
  });
});

describe('sources', () => {
  test('may be links to folders elsewhere', async () => {
    const content = compiledContent();
    const before = collectionsOf(content);
    const elsewhere = join(temporaryFolder(), 'shiqiao');
    const linked = join(content, 'sources/shiqiao-manufacturing');
    renameSync(linked, elsewhere);
    symlinkSync(elsewhere, linked);
    await compile(content);
    expect(collectionsOf(content)).toEqual(before);
  });

  test('that are links to nowhere are named', async () => {
    const content = compiledContent();
    symlinkSync('/nowhere', join(content, 'sources/gone'));
    await expect(compileFolder(contentFolder(content))).rejects.toThrow(/sources\/gone: It is a link to nowhere/);
  });

  test('that are all gone empty the collections only where that is asked for', () => {
    const content = compiledContent();
    const before = collectionsOf(content);
    rmSync(join(content, 'sources'), { recursive: true });
    mkdirSync(join(content, 'sources'));
    const refused = run('compile', ['--content', content]);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(/sources: There is no policy any more.*--allow-empty/);
    expect(collectionsOf(content)).toEqual(before);
    expect(run('compile', ['--content', content, '--allow-empty']).status).toBe(0);
    expect([...collectionsOf(content).keys()].filter((name) => !/^(?:places|industries)\//.test(name))).toEqual([]);
  });
});
