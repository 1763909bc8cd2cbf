/** Tells whether files are still what they were when something was made of them, without reading them. */
import { statSync } from 'node:fs';

/** Some file systems keep times in steps of two seconds: two changes within a step leave the same time. */
const COARSEST_STEP = 2000;

/**
 * Sizes and times of files. Two stamps are equal only where no file was touched in between: the time of the last change
 * is the system's own, so that a file of the same length, or one with its old date put back, shows too.
 *
 * @param since when the files began to be read, in milliseconds; now, where they are yet to be read
 * @returns null where nothing can be told: a file is missing, or changed so shortly before that another change might
 *   leave the same times
 */
export function fileStamp(paths: readonly string[], since = Date.now()): string | null {
  const stamps: string[] = [];
  for (const path of paths) {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file || file.ctimeMs > since - COARSEST_STEP) return null;
    stamps.push(`${path} ${file.size} ${file.mtimeMs} ${file.ctimeMs}`);
  }
  return stamps.join('\n');
}
