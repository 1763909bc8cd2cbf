/** `npm run init`: a keeper's folder, from nothing. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFolder } from '../../scripts/init/write-folder.ts';
import { PRODUCT, toldPath } from '../../scripts/run/content-folder.ts';
import { readAtlas } from '../../src/read-atlas.ts';
import { atlas } from '../../src/schemas/atlas.ts';
import { run, temporaryFolder } from '../compile/command.ts';

const textIn = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('npm run init', () => {
  test('writes configuration, sources, registry, a README and what git should know', () => {
    const folder = join(temporaryFolder(), 'my-atlas');
    const { status, stdout } = run('init', [folder]);
    expect(status).toBe(0);
    expect(stdout).toContain(`npm run add -- FILE --content ${toldPath(folder)}`);
    expect(readdirSync(folder).sort()).toEqual(
      ['.gitattributes', '.gitignore', 'README.md', 'atlas.yaml', 'registry', 'sources'].sort(),
    );
    expect(readAtlas(join(folder, 'atlas.yaml'), {})).toEqual(atlas.parse({}));
    for (const command of ['add', 'dev', 'build', 'compile'])
      expect(textIn(folder, 'README.md')).toMatch(new RegExp(`npm run ${command} -- .*--content \\S*my-atlas`));
    expect(textIn(folder, '.gitattributes')).toContain('* text=auto eol=lf\n');
    expect(textIn(folder, '.gitattributes')).toContain('sources/** -text\n');
    expect(textIn(folder, '.gitignore')).toContain('dist/\n');
  });

  test('makes a folder that compiles, empty as it is, and says how to go on', () => {
    const folder = join(temporaryFolder(), 'my-atlas');
    writeFolder(folder);
    const { status, stdout, stderr } = run('compile', ['--content', folder]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('0 policies');
    expect(stdout).toContain('npm run add');
  });

  test('takes an empty folder, also one that is a repository already', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, '.git'));
    expect(writeFolder(folder)).toContain('atlas.yaml');
  });

  test('refuses a folder that holds something, and leaves it as it is', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(() => writeFolder(folder)).toThrow(/is not empty\. Nothing was written/);
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  test('refuses a file, and any place inside the product', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(() => writeFolder(file)).toThrow(/is a file/);
    for (const inside of [PRODUCT, join(PRODUCT, 'content/mine')])
      expect(() => writeFolder(inside)).toThrow(/inside the product/);
  });

  test('names the folder in its README as a shell takes it', () => {
    const folder = join(temporaryFolder(), 'my atlas');
    writeFolder(folder);
    expect(textIn(folder, 'README.md')).toMatch(/--content '\S*my atlas'/);
  });
});
