// Builds a folder's site aside and swaps it in, so that a build that fails or is killed leaves the old site.

import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ContentFolder } from '../run/content-folder.ts';
import { runNode } from '../run/run-program.ts';
import { runAstro } from './astro.ts';

/**
 * Builds the site of a content folder into its `dist`.
 *
 * @param args further options for Astro
 * @returns the exit status: 0, or that of the build, which then has changed nothing
 */
export async function buildSite(folder: ContentFolder, args: string[] = [], run = runNode): Promise<number> {
  // Inside the product, where what Astro runs to make the pages finds its packages.
  const aside = join(folder.workshop, '.astro/site');
  const status = await runAstro(folder, ['build', ...args, '--outDir', aside], {}, run);
  if (status === 0) swapIn(aside, folder.dist);
  return status;
}

/**
 * Puts a built folder into the place of another. What a killed swap has left is taken away by the next.
 *
 * @param move how a folder is renamed
 * @throws where files can be neither moved nor copied; the old folder is then as it was
 */
export function swapIn(built: string, target: string, move = renameSync): void {
  const [fresh, old] = ['new', 'old'].map((name) => join(dirname(target), `.${basename(target)}-${name}`)) as [
    string,
    string,
  ];
  rmSync(fresh, { recursive: true, force: true });
  bring(built, fresh, move);
  if (existsSync(target)) {
    rmSync(old, { recursive: true, force: true });
    move(target, old);
  }
  try {
    move(fresh, target);
  } catch (error) {
    if (existsSync(old)) move(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Moves a folder, also to another disk. */
function bring(from: string, to: string, move: typeof renameSync): void {
  try {
    move(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
