// Pages of a built site looked at with axe, in a browser of their own.

import { chromium } from '@playwright/test';
import type { BuiltPage } from '../../scripts/site/built-page.ts';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { BROWSER_ARGUMENTS } from '../checks/browser-arguments.ts';
import { provideBrowser } from '../checks/provide-browser.ts';
import { inaccessible } from './accessibility.ts';

/**
 * @param site folder of the built site, and the path under which it lives
 * @param progress is called after each page with how many are done
 * @returns what is wrong, in sentences
 */
export async function inaccessiblePages(
  { dir, base }: { dir: string; base: string },
  pages: readonly BuiltPage[],
  progress?: (done: number) => void,
): Promise<string[]> {
  const { path, env } = await provideBrowser();
  const served = await serveSite({ dir, port: 0, base });
  const browser = await chromium.launch({
    executablePath: path,
    args: BROWSER_ARGUMENTS,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  try {
    const addresses = pages.map(({ address }) => served.url + address.slice(1));
    return await inaccessible(browser, addresses, progress && { progress });
  } finally {
    await browser.close();
    await served.close();
  }
}
