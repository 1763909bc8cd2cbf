/** A folder of a keeper's own: what a new version of the product does to it, and what a region's own registry adds. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS } from '../../scripts/compiler/emit/entries.ts';
import { writeFolder } from '../../scripts/init/write-folder.ts';
import { run, temporaryFolder } from './command.ts';
import { addPolicy, collectionsOf, TOWN } from './content-folder.ts';

/** As an older version left it: without atlas.yaml, an entry in other words, one too many, and a collection missing. */
function olderFolder(): string {
  const content = temporaryFolder();
  mkdirSync(join(content, 'registry'));
  writeFileSync(join(content, 'registry/ours.yaml'), 'industries:\n  - { id: new-materials, name: 新材料 }\n');
  addPolicy(content, 'shiqiao-manufacturing', TOWN);
  expect(run('compile', ['--content', content]).status).toBe(0);
  writeFileSync(join(content, 'policies/shiqiao-manufacturing.mdx'), '---\ntitle: 旧\n---\n');
  writeFileSync(join(content, 'tasks/of-old.mdx'), '---\n---\n');
  rmSync(join(content, 'places'), { recursive: true });
  for (const [name, text] of Object.entries({
    'notes/mine.md': '我的笔记',
    'README.md': '我的说明',
    'gold/shiqiao-manufacturing.json': '{}',
    'moved.yaml': 'moved: []\n',
    '.gitignore': 'dist/\n',
    'dist/index.html': 'published',
  })) {
    mkdirSync(join(content, name, '..'), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return content;
}

/** Every file that is the keeper's, with its bytes. */
function keptBy(content: string): Map<string, string> {
  const files = readdirSync(content, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(content, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const made = ['.cache', ...COLLECTIONS];
  const own = paths.filter((path) => !made.some((folder) => path.startsWith(`${folder}/`)));
  return new Map(own.sort().map((path) => [path, readFileSync(join(content, path), 'latin1')]));
}

describe('a folder made by an older version', () => {
  test('is brought up to date by one compile, which changes nothing but generated collections', () => {
    const content = olderFolder();
    const kept = keptBy(content);
    expect(kept.size).toBe(9);
    expect(run('compile', ['--content', content, '--check']).status).toBe(1);
    const { status, stderr } = run('compile', ['--content', content]);
    expect(status, stderr).toBe(0);
    expect(keptBy(content)).toEqual(kept);
    expect(existsSync(join(content, 'tasks/of-old.mdx'))).toBe(false);
    expect(run('compile', ['--content', content, '--check']).status).toBe(0);
  });

  test('is compiled to the same as one made today of the same sources', () => {
    const old = olderFolder();
    const today = join(temporaryFolder(), 'atlas');
    writeFolder(today);
    for (const part of ['sources', 'registry']) cpSync(join(old, part), join(today, part), { recursive: true });
    for (const content of [old, today]) expect(run('compile', ['--content', content]).status).toBe(0);
    expect(collectionsOf(old)).toEqual(collectionsOf(today));
  });
});

describe('a region’s own places', () => {
  test('bring with them the divisions that they and their bases lie in', () => {
    const content = temporaryFolder();
    addPolicy(content, 'shiqiao-manufacturing', TOWN);
    mkdirSync(join(content, 'registry/of-ours'), { recursive: true });
    writeFileSync(
      join(content, 'registry/of-ours/places.yaml'),
      [
        'places:',
        '  - { id: shiqiao, name: 石桥镇, short: 石桥, level: town, parent: ningbo-cixi, lon: 121.4, lat: 30.2 }',
        'baseSites:',
        '  - { base: 石桥新材料产业基地, towns: [shiqiao, hangzhou-xihu], lon: 121, lat: 30, precisionKm: 3, confidence: town }',
        '',
      ].join('\n'),
    );
    const { status, stderr } = run('compile', ['--content', content]);
    expect(status, stderr).toBe(0);
    const places = readdirSync(join(content, 'places'));
    for (const id of ['hangzhou-xihu', 'hangzhou', 'zhejiang', 'china']) expect(places).toContain(`${id}.mdx`);
    expect(places).not.toContain('shiqiao.mdx');
  });

  test('are none where the registry is empty, or missing lists', () => {
    const content = temporaryFolder();
    addPolicy(content, 'shiqiao-manufacturing', TOWN);
    mkdirSync(join(content, 'registry'));
    writeFileSync(join(content, 'registry/comments.yaml'), '# 以后再写\n');
    writeFileSync(join(content, 'registry/README.md'), '# 登记\n');
    expect(run('compile', ['--content', content]).status).toBe(0);
  });
});
