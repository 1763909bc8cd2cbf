/** Whether a page stays free for its reader on a slow machine. */
import { expect, type Browser, type Page } from '@playwright/test';

/** What the browser calls a long task, 50 ms, on a processor four times slower: CPU milliseconds of this one. */
const LONG = 50 / 4;

/** Rows and columns of a sheet that this machine, with nothing else to do, lays out in as long as `LONG`. */
const SHEET = 22;

/** Categories of the browser's trace that tell each task of the page, what it did, and the CPU time of its thread. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What a trace tells of one event in microseconds; `tdur` is the CPU time of its thread. */
interface TraceEvent {
  name: string;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * Runs each action until it was once seen to hold the page for no longer than 50 ms of a processor four times slower.
 * CPU time is counted, since on a shared machine the time of the clock tells what other programs do; as they also make
 * each step of the processor dearer, a sheet is laid out directly before, and no task may take longer than that. An
 * action that always holds the page fails.
 *
 * @param actions by what they do; each should lead to the page's own work only, in a task of its own
 */
export async function expectFree(page: Page, actions: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  const longest = async (action: () => Promise<unknown>): Promise<number> => {
    const browser = page.context().browser()!;
    await browser.startTracing(page, { categories: CATEGORIES });
    await action();
    await page.waitForTimeout(400);
    // Where the machine is busy, what the action left to do may still wait; this comes after it.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    return longestOf(await eventsOf(browser));
  };
  const limit = async (): Promise<number> => Math.max(LONG, await longest(() => layOutSheet(page)));

  expect(await longest(() => holdUp(page)), 'a task that is long indeed is seen').toBeGreaterThan(2 * (await limit()));
  for (const [name, action] of Object.entries(actions))
    await expect(async () => {
      const most = await limit();
      expect(await longest(action), name).toBeLessThanOrEqual(most);
    }).toPass({ timeout: 60_000, intervals: [0] });
}

async function eventsOf(browser: Browser): Promise<TraceEvent[]> {
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return trace.traceEvents;
}

/** CPU milliseconds of the longest task of the page; those in which a script of the test runs do not count. */
function longestOf(events: readonly TraceEvent[]): number {
  const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')?.tid;
  const evaluations = events.filter(({ name, tid }) => name === 'EvaluateScript' && tid === main);
  const times = events
    .filter(({ name, tid }) => name === 'RunTask' && tid === main)
    .filter((task) => !evaluations.some(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0)))
    .map(({ tdur = 0 }) => tdur / 1000);
  return Math.max(0, ...times);
}

/** Lays out a sheet below the page, in a task of its own, and takes it away. */
function layOutSheet(page: Page): Promise<void> {
  return page.evaluate((size) => {
    setTimeout(() => {
      const sheet = document.createElement('table');
      for (let row = 0; row < size; row++) {
        const line = sheet.insertRow();
        for (let column = 0; column < size; column++) line.insertCell().textContent = `第 ${row} 行第 ${column} 列`;
      }
      document.body.append(sheet);
      setTimeout(() => sheet.remove(), 200);
    });
  }, SHEET);
}

/** Keeps the page busy in a task of its own, ten times as long as a long task. */
function holdUp(page: Page): Promise<void> {
  return page.evaluate(() => {
    setTimeout(() => {
      let steps = 0;
      for (let step = 0; step < 4e8; step++) steps += step % 7;
      document.body.dataset['steps'] = String(steps);
    });
  });
}
