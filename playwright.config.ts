import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS } from './tests/checks/browser-arguments.ts';
import { findBrowser } from './tests/checks/find-browser.ts';
import { chosenFolder } from './scripts/run/content-folder.ts';
import { readAtlas } from './src/read-atlas.ts';

/** The invented portal on which the journeys go; of the example only a few look at what it alone has. */
const PORTAL = 'province';

const ports = {
  portal: Number(process.env['TEST_PORT'] ?? 4390),
  example: Number(process.env['EXAMPLE_PORT'] ?? 4391),
};
const addressOf = (port: number, atlas: string): string => `http://127.0.0.1:${port}${readAtlas(atlas).basePath}`;
const addresses = {
  portal: addressOf(ports.portal, `tests/portals/${PORTAL}/atlas.yaml`),
  example: addressOf(ports.example, chosenFolder().atlas),
};

const desktop = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

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
  // Where the site lives under a base path, journeys must ask for './search/', not '/search/'.
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'] || undefined,
      args: BROWSER_ARGUMENTS,
    },
  },
  // A trace costs a third of the time; `--trace on` makes one of a journey that fails.
  projects: [
    { name: 'desktop', testIgnore: '**/example/**', use: { ...desktop, baseURL: addresses.portal } },
    {
      name: 'phone',
      testIgnore: '**/example/**',
      grep: /@phone/,
      use: { ...phone, baseURL: addresses.portal },
    },
    { name: 'example', testMatch: '**/example/**', use: { ...desktop, baseURL: addresses.example } },
    { name: 'example-phone', testMatch: '**/example/**', use: { ...phone, baseURL: addresses.example } },
  ],
  webServer: [
    {
      command: `"${process.execPath}" tests/portals/serve-portal.ts ${PORTAL} --port ${ports.portal}`,
      url: addresses.portal,
      reuseExistingServer: false,
      // It may have to be built first.
      timeout: 900_000,
    },
    {
      command: `"${process.execPath}" scripts/serve.ts --port ${ports.example}`,
      url: addresses.example,
      reuseExistingServer: false,
    },
  ],
});
