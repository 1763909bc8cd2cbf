import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../checks/find-browser.ts';
import { provideBrowser, type Means } from '../checks/provide-browser.ts';

/** A machine on which the browsers `working` start and the files `broken` only lie about. */
function machine(working: string[], options: Partial<Machine> & { broken?: string[] } = {}): Machine {
  const { broken = [], ...rest } = options;
  return {
    env: { PATH: '/home/me/bin:/usr/bin' },
    platform: 'linux',
    exists: (path) => [...working, ...broken].includes(path),
    starts: (path) => working.includes(path),
    playwrightBrowser: () => '/cache/playwright/chrome',
    ...rest,
  };
}

describe('the browser finder', () => {
  test('takes what CHROME_PATH names before everything else', () => {
    const env = { CHROME_PATH: '/opt/mine', PLAYWRIGHT_CHROMIUM: '/opt/other', PATH: '/usr/bin' };
    expect(findBrowser(machine(['/opt/mine', '/opt/other', '/usr/bin/chromium'], { env }))).toBe('/opt/mine');
  });

  test('takes PLAYWRIGHT_CHROMIUM next', () => {
    const env = { CHROME_PATH: '', PLAYWRIGHT_CHROMIUM: '/opt/other', PATH: '/usr/bin' };
    expect(findBrowser(machine(['/opt/other', '/usr/bin/chromium'], { env }))).toBe('/opt/other');
  });

  test('objects to a variable that names no working browser', () => {
    const env = { CHROME_PATH: '/opt/gone' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(/CHROME_PATH is set to \/opt\/gone/);
  });

  test("prefers the system's browser to Playwright's own", () => {
    expect(findBrowser(machine(['/cache/playwright/chrome', '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine(['/home/me/bin/google-chrome']))).toBe('/home/me/bin/google-chrome');
    expect(findBrowser(machine(['/cache/playwright/chrome']))).toBe('/cache/playwright/chrome');
  });

  test('passes over a placeholder that does not start', () => {
    const broken = ['/usr/bin/chromium-browser'];
    expect(findBrowser(machine(['/opt/google/chrome/chrome'], { broken }))).toBe('/opt/google/chrome/chrome');
  });

  test('knows where macOS and Windows keep browsers', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser(machine([windows], { platform: 'win32', env }))).toBe(windows);
  });

  test('finds nothing where there is nothing', () => {
    expect(findBrowser(machine([]))).toBeNull();
  });
});

describe('providing a browser', () => {
  /** A machine without browser and font, on which installing makes both appear. */
  function means(changes: Partial<Means> = {}) {
    const installed: string[] = [];
    const warnings: string[] = [];
    const all: Means = {
      find: () => (installed.includes('chromium') ? '/usr/bin/chromium' : null),
      unpack: async () => null,
      mayInstall: () => true,
      install: async (packages) => installed.push(...packages) > 0,
      hasFont: () => installed.includes('fonts-noto-cjk'),
      warn: (message) => warnings.push(message),
      ...changes,
    };
    return { all, installed, warnings };
  }

  test('installs a browser and a Chinese font where it may', async () => {
    const { all, installed } = means();
    expect(await provideBrowser(all)).toEqual({ path: '/usr/bin/chromium', env: {} });
    expect(installed).toEqual(['chromium', 'fonts-noto-cjk']);
  });

  test('installs nothing where nothing is missing', async () => {
    const { all, installed } = means({ find: () => '/opt/chrome', hasFont: () => true });
    expect(await provideBrowser(all)).toEqual({ path: '/opt/chrome', env: {} });
    expect(installed).toEqual([]);
  });

  test('uses the packaged browser before installing another', async () => {
    const packaged = { path: '/tmp/chromium', env: { LD_LIBRARY_PATH: '/tmp/lib' } };
    const { all, installed } = means({ unpack: async () => packaged });
    expect(await provideBrowser(all)).toEqual(packaged);
    expect(installed).toEqual(['fonts-noto-cjk']);
  });

  test('says what to do where nothing is found and nothing may be installed', async () => {
    const { all, installed } = means({ mayInstall: () => false });
    await expect(provideBrowser(all)).rejects.toThrow(/CHROME_PATH=/);
    expect(installed).toEqual([]);
  });

  test('goes on without a Chinese font, and says so', async () => {
    const { all, warnings } = means({ find: () => '/opt/chrome', mayInstall: () => false });
    await provideBrowser(all);
    expect(warnings.join()).toMatch(/drawn as a box/);
  });
});
