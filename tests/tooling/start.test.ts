/** A command starts from a bundle of its modules, and nobody can tell but by the clock. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { settled, temporaryFolder } from '../compile/command.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What starts a command; the command of the tests is an own one. */
const STARTER = [
  'scripts/atlas.cjs',
  'scripts/preflight.cjs',
  'scripts/run/bundle.ts',
  'scripts/compiler/gazetteer/file-stamp.ts',
];
const PARSE = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { word } from './word.ts';
const { name } = JSON.parse(readFileSync(join(import.meta.dirname, 'name.json'), 'utf8'));
console.log(word as string, name, process.argv.slice(2).join(' '));
`;

/** A project with one command, which prints a word of another module, one of a file beside it, and its arguments. */
function project(): string {
  const folder = temporaryFolder();
  for (const path of STARTER) cpSync(join(ROOT, path), join(folder, path));
  write(folder, 'package.json', '{ "type": "module" }');
  write(folder, 'scripts/parse.ts', PARSE);
  write(folder, 'scripts/word.ts', "export const word: string = 'one';\n");
  write(folder, 'scripts/name.json', '{ "name": "atlas" }');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['astro', 'esbuild'])
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** What the command prints; throws where it fails. */
async function printed(folder: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(folder, 'scripts/atlas.cjs'),
    'parse',
    'a',
    'b',
  ]);
  return stdout.trimEnd();
}

/** The bundles that are kept, by their paths. */
function bundlesOf(folder: string): string[] {
  const cwd = join(folder, 'node_modules/.cache/policy-atlas/bundles');
  return globSync('**/*', { cwd, withFileTypes: true }).flatMap((each) =>
    each.isFile() ? [join(each.parentPath, each.name)] : [],
  );
}

describe('a command', () => {
  test('prints the same from its modules, from a new bundle and from a kept one', async () => {
    const folder = project();
    expect(await printed(folder)).toBe('one atlas a b');
    expect(bundlesOf(folder)).toEqual([]);
    await settled();
    expect(await printed(folder)).toBe('one atlas a b');
    const [bundle = ''] = bundlesOf(folder);
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('"one"', '"kept"'));
    expect(await printed(folder)).toBe('kept atlas a b');
  });

  test('knows at once that a module was changed, though it is no longer and bears the same date', async () => {
    const folder = project();
    await settled();
    await printed(folder);
    expect(bundlesOf(folder)).toHaveLength(1);
    const module = join(folder, 'scripts/word.ts');
    const { atime, mtime } = statSync(module);
    writeFileSync(module, readFileSync(module, 'utf8').replace('one', 'two'));
    utimesSync(module, atime, mtime);
    expect(await printed(folder)).toBe('two atlas a b');
    await settled();
    expect(await printed(folder)).toBe('two atlas a b');
    expect(await printed(folder)).toBe('two atlas a b');
  });

  test('may be started many times at once', async () => {
    const folder = project();
    await settled();
    const all = await Promise.all(Array.from({ length: 6 }, () => printed(folder)));
    expect(new Set(all)).toEqual(new Set(['one atlas a b']));
    expect(bundlesOf(folder)).toHaveLength(1);
  });

  test('works where nothing can be kept', async () => {
    const folder = project();
    write(folder, 'node_modules/.cache', 'a file where a folder should be');
    await settled();
    expect(await printed(folder)).toBe('one atlas a b');
  });

  test('works without what makes bundles', async () => {
    const folder = project();
    rmSync(join(folder, 'node_modules/esbuild'));
    await settled();
    expect(await printed(folder)).toBe('one atlas a b');
  });

  test('tells the fault of a module as Node does', async () => {
    const folder = project();
    write(folder, 'scripts/word.ts', 'export const word = ;\n');
    await settled();
    await expect(printed(folder)).rejects.toThrow(/word\.ts:1/);
  });
});
