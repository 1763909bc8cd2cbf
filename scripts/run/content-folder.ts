// Which content folder a command works on.

import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { contentFolder, type ContentFolder } from '../../src/content-folder.ts';

export type { ContentFolder } from '../../src/content-folder.ts';

/** Where the product is, with its example in `content/`. */
export const PRODUCT = resolve(import.meta.dirname, '../..');

/** How commands name the option and tell what it is, for commander: `.option(...CONTENT_OPTION)`. */
export const CONTENT_OPTION = [
  '--content <folder>',
  'the content folder (ATLAS_CONTENT of the environment, or the example, unless given)',
] as const;

/** There is no folder where one was said to be. */
export class NoFolderError extends Error {}

/**
 * The content folder that a command works on, with its parts.
 *
 * @param chosen value of `--content`; without it ATLAS_CONTENT counts, and without that the example
 * @throws NoFolderError with a message for people where there is no such folder
 */
export function chosenFolder(chosen?: string): ContentFolder {
  const folder = contentFolder(chosen, PRODUCT);
  if (existsSync(folder.path) && statSync(folder.path).isDirectory()) return folder;
  throw new NoFolderError(`There is no content folder ${folder.path}. Make one with: npm run init -- ${folder.path}`);
}

/** The environment in which a program that a command starts works on the same folder, and reports to nobody. */
export function environmentOf({ path }: ContentFolder): Record<string, string> {
  return { ATLAS_CONTENT: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** A path as people are told of it: `content/atlas.yaml`, `../my-atlas/atlas.yaml`, or whole where that is shorter. */
export function toldPath(path: string): string {
  const short = relative(process.cwd(), path) || '.';
  return short.length < path.length ? short : path;
}
