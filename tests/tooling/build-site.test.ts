/** Building a folder's site: aside, then swapped in; heavy pages are told, not refused. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contentFolder, type ContentFolder } from '../../src/content-folder.ts';
import { adviceOn } from '../../scripts/site/budget-integration.ts';
import { buildSite, swapIn } from '../../scripts/site/build-site.ts';
import { temporaryFolder } from '../compile/command.ts';

/** A content folder with a site from before. */
function folderWithSite(): ContentFolder {
  const folder = contentFolder(temporaryFolder());
  onTestFinished(() => rmSync(folder.workshop, { recursive: true, force: true }));
  write(folder.dist, 'index.html', 'old');
  write(folder.dist, 'gone/index.html', 'old');
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Builds with a stand-in for Astro that writes one page and ends with a status. */
async function build(folder: ContentFolder, status: number): Promise<{ status: number; args: string[]; env: object }> {
  let args: string[] = [];
  let env = {};
  const result = await buildSite(folder, ['--silent'], async (given, options) => {
    args = given;
    env = options?.env ?? {};
    write(given.at(-1)!, 'index.html', 'new');
    return status;
  });
  return { status: result, args, env };
}

describe('building a site', () => {
  test('replaces the old one whole, and leaves nothing beside it', async () => {
    const folder = folderWithSite();
    const { status, args, env } = await build(folder, 0);
    expect(status).toBe(0);
    expect(args.slice(1)).toEqual(['build', '--silent', '--outDir', expect.stringContaining(folder.workshop)]);
    expect(env).toMatchObject({ ATLAS_CONTENT: folder.path, ASTRO_TELEMETRY_DISABLED: '1' });
    expect(readFileSync(join(folder.dist, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(folder.dist, 'gone'))).toBe(false);
    expect(readdirSync(folder.path)).toEqual(['dist']);
  });

  test('leaves the old one as it is where it fails', async () => {
    const folder = folderWithSite();
    expect((await build(folder, 3)).status).toBe(3);
    expect(readFileSync(join(folder.dist, 'index.html'), 'utf8')).toBe('old');
  });

  test('takes away what a killed swap has left', () => {
    const folder = folderWithSite();
    write(folder.path, '.dist-new/index.html', 'half');
    write(folder.path, '.dist-old/index.html', 'older');
    const built = join(temporaryFolder(), 'built');
    write(built, 'index.html', 'new');
    swapIn(built, folder.dist);
    expect(readdirSync(folder.path)).toEqual(['dist']);
    expect(readFileSync(join(folder.dist, 'index.html'), 'utf8')).toBe('new');
  });
});

describe('a swap that fails', () => {
  /** Renames, but for what is refused. */
  const refusing =
    (refused: (from: string, to: string) => boolean): typeof renameSync =>
    (from, to) => {
      if (refused(String(from), String(to))) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
      renameSync(from, to);
    };

  test.each([
    ['before the old site is taken away', (_: string, to: string) => to.endsWith('.dist-new')],
    ['as the old site is taken away', (_: string, to: string) => to.endsWith('.dist-old')],
    ['as the new one comes in', (from: string) => from.endsWith('.dist-new')],
  ])('%s leaves the old site', (_, refused) => {
    const folder = folderWithSite();
    const built = join(temporaryFolder(), 'built');
    write(built, 'index.html', 'new');
    expect(() => swapIn(built, folder.dist, refusing(refused))).toThrow('busy');
    expect(readFileSync(join(folder.dist, 'index.html'), 'utf8')).toBe('old');
    expect(existsSync(join(folder.dist, 'gone/index.html'))).toBe(true);
  });
});

describe('heavy pages', () => {
  test('are told with what to do, the first ten of them', () => {
    const faults = Array.from({ length: 12 }, (_, at) => `/${at}/: first visit 71.0 kB, at most 60.0 kB`);
    const told = adviceOn(faults);
    expect(told).toContain('12 pages are heavier');
    expect(told).toContain('/9/: first visit');
    expect(told).not.toContain('/10/: first visit');
    expect(told).toContain('… and 2 more');
    expect(told).toContain('“budgets” in atlas.yaml');
    expect(adviceOn(faults.slice(0, 1))).toContain('One page is');
  });
});
