import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of each kind. */
const PAGES = [
  './',
  './policies/',
  './policies/wanjiang-manufacturing/',
  './tasks/',
  './tasks/dongguan-clusters/2.1.1/',
  './agencies/',
  './agencies/dongguan-gongxin/',
  './goals/',
  './bases/',
  './industries/',
  './indicators/',
  './measures/',
  './search/',
  './search/?q=集成电路',
  './about/',
  './404.html',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const address of PAGES) {
      test(`${address} meets WCAG 2.2 AA and fits the screen`, async ({ page }) => {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  });
}
