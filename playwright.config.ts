import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './tests/checks/browser-arguments.ts';
import { findBrowser } from './tests/checks/find-browser.ts';
import { chosenFolder } from './scripts/run/content-folder.ts';
import { readAtlas } from './src/read-atlas.ts';

const port = Number(process.env['TEST_PORT'] ?? 4390);
const address = `http://127.0.0.1:${port}${readAtlas(chosenFolder().atlas).basePath}`;

// Every process of the test run reads this file; looking for the browser once is enough.
process.env['CHROME_PATH'] ??= findBrowser() ?? '';

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  // Limits for what hangs, not measures: a shared machine may take a long while over what is right.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: Math.min(4, availableParallelism()),
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Where dist/ lives under a base path, journeys must ask for './search/', not '/search/'.
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'] || undefined,
      args: BROWSER_ARGUMENTS,
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${port}`,
    url: address,
    reuseExistingServer: false,
  },
});
