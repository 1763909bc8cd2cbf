// Starts Astro on a content folder. Nothing else does, so that it never reports to anybody.

import { packageCommand, runNode } from '../run/run-program.ts';
import { environmentOf, type ContentFolder } from '../run/content-folder.ts';

/**
 * Runs one of Astro's commands and waits for it.
 *
 * @param args the command and its options, such as `['build', '--silent']`
 * @param env variables on top, such as another BASE_PATH
 * @returns its exit status
 */
export function runAstro(
  folder: ContentFolder,
  args: string[],
  env: Record<string, string> = {},
  run = runNode,
): Promise<number> {
  return run([packageCommand('astro'), ...args], { env: { ...environmentOf(folder), ...env } });
}
