/** Whether a page stays free for its reader on a slow machine. */
import { expect, type Page } from '@playwright/test';

/** The mid phone of the budgets: a processor four times slower. */
const SLOWDOWN = 4;

/** What the browser calls a long task, in milliseconds. */
const LONG = 50;

declare global {
  interface Window {
    /** How long each long task since the last look has taken, in milliseconds. */
    longTasks: number[];
  }
}

/**
 * Slows the machine down and runs each action until it was once seen to hold the page for no longer than 50 ms. Other
 * programs can only make a task seem longer, so one undisturbed try is enough; an action that always holds the page
 * fails after twenty seconds.
 *
 * @param actions by what they do; each should lead to the page's own work only, in a task of its own
 */
export async function expectFree(page: Page, actions: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  const held = async (action: () => Promise<unknown>): Promise<number[]> => {
    await page.evaluate(() => window.longTasks.splice(0));
    await action();
    await page.waitForTimeout(400);
    return page.evaluate(() => window.longTasks.splice(0));
  };

  expect(await held(() => holdUp(page)), 'a task that is long indeed is seen').not.toEqual([]);
  for (const [name, action] of Object.entries(actions)) {
    await expect(async () =>
      expect(
        (await held(action)).filter((time) => time > LONG),
        name,
      ).toEqual([]),
    ).toPass({ timeout: 20_000, intervals: [0] });
  }
}

/** Keeps the page busy in a task of its own. */
function holdUp(page: Page): Promise<void> {
  return page.evaluate(() => {
    setTimeout(() => {
      const until = performance.now() + 120;
      while (performance.now() < until);
    });
  });
}
