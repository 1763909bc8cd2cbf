// Whether every page can be read by everyone: axe's rules for WCAG 2.2 AA, and no sideways scrolling.

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A way in which pages are read. Large type is tried on the narrowest screen, where it is hardest. */
interface Manner {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  type: 'normal' | 'large';
}

export const MANNERS: readonly Manner[] = [
  { name: 'light', width: 1280, colorScheme: 'light', type: 'normal' },
  { name: 'dark', width: 768, colorScheme: 'dark', type: 'normal' },
  { name: 'large type', width: 360, colorScheme: 'light', type: 'large' },
];

/**
 * Looks at each address in every manner, several pages at a time.
 *
 * @param progress is called after each page with how many are done
 * @returns what is wrong, in sentences
 */
export async function inaccessible(
  browser: Browser,
  addresses: readonly string[],
  { readers = 2, progress = (_done: number) => {} } = {},
): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...addresses];
  const read = async (): Promise<void> => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await context.newPage();
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      faults.push(...(await faultsOf(page, address)));
      progress(addresses.length - waiting.length);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: readers }, read));
  return faults.sort();
}

async function faultsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const faults: string[] = [];
  for (const manner of MANNERS) {
    await readIn(page, manner);
    const where = `${new URL(address).pathname} (${manner.name}, ${manner.width} px)`;
    faults.push(...(await faultsShown(page)).map((fault) => `${where}: ${fault}`));
  }
  return faults;
}

/** What is wrong with a page as it shows now. */
export async function faultsShown(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_2_AA).setLegacyMode(true).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return overflow > 0 ? [...faults, `scrolls sideways by ${overflow} px`] : faults;
}

async function readIn(page: Page, { width, colorScheme, type }: Manner): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate((value) => void (document.documentElement.dataset['type'] = value), type);
}
