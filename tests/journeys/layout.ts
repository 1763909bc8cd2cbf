/** How a page stands as the browser has set it. */
import type { Locator, Page } from '@playwright/test';

/** By how many pixels the page is wider than its window: 0 or less where it does not scroll sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Pairs of words of a drawing that lie on one another.
 *
 * @param words `<text>` elements of one drawing; those that are not shown take no room
 */
export function overlaps(words: Locator): Promise<string[]> {
  return words.evaluateAll((texts) => {
    const shown = texts
      .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return shown.flatMap((a, at) =>
      shown
        .slice(at + 1)
        .filter((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // A line of type is higher than its characters: what counts is whether characters touch.
          return across > 0.5 && down > 0.25 * Math.min(a.box.height, b.box.height);
        })
        .map((b) => `${a.words} × ${b.words}`),
    );
  });
}
