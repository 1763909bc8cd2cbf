// The browser inside the npm package @sparticuz/chromium, for machines on which nothing can be installed by other means.

import { existsSync } from 'node:fs';

const PACKAGE = '@sparticuz/chromium';

/** What the package exports, as far as it is used here. */
interface PackagedBrowser {
  default: { executablePath: () => Promise<string> };
}

/**
 * Unpacks the packaged browser and its libraries into the temporary folder.
 *
 * @returns its path and the variables it needs to start, or null when the package is not installed
 */
export async function unpackBrowser(
  load: (name: string) => Promise<PackagedBrowser> = (name) => import(name),
  env: Record<string, string | undefined> = process.env,
): Promise<{ path: string; env: Record<string, string> } | null> {
  // The package unpacks the shared libraries only where it believes to run on the service it was made for, and it
  // prefers its own fonts, which have no Chinese, to those of the system.
  env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs24.x';
  if (existsSync('/etc/fonts')) env['FONTCONFIG_PATH'] ??= '/etc/fonts';
  try {
    const { default: browser } = await load(PACKAGE);
    const path = await browser.executablePath();
    return { path, env: { LD_LIBRARY_PATH: env['LD_LIBRARY_PATH'] ?? '' } };
  } catch {
    return null;
  }
}
