// Finding a Chromium-like browser for the browser tests.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the finder asks of the machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  exists: (path: string) => boolean;
  /** Whether the program starts: a package may leave a mere placeholder where the browser should be. */
  starts: (path: string) => boolean;
  /** Where Playwright keeps the browser it downloads, whether or not it did. */
  playwrightBrowser: () => string;
}

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

const UNIX_PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((dir) =>
  ON_PATH.map((name) => `${dir}/${name}`),
);

const MAC_PLACES = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PLACES = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The machine this process runs on. */
export const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  // On Windows `--version` would open a window.
  starts: (path) => process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  playwrightBrowser: () => chromium.executablePath(),
};

/**
 * Returns the path of the browser to test with, or null. In order: CHROME_PATH, PLAYWRIGHT_CHROMIUM, the system's
 * browsers, Playwright's own.
 *
 * @throws {Error} when a variable names a browser that does not start: someone meant it
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const works = (path: string) => machine.exists(path) && machine.starts(path);
  for (const name of ['CHROME_PATH', 'PLAYWRIGHT_CHROMIUM']) {
    const path = machine.env[name];
    if (!path) continue;
    if (works(path)) return path;
    throw new Error(`${name} is set to ${path}, but no browser starts there. Correct the variable or unset it.`);
  }
  return [...systemPlaces(machine), machine.playwrightBrowser()].find(works) ?? null;
}

/** Places where the system's own package manager or installer puts a browser. */
function systemPlaces({ env, platform }: Machine): string[] {
  if (platform === 'darwin') return MAC_PLACES;
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS_PLACES.map((place) => `${root}\\${place}`));
  }
  const path = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const named = ON_PATH.flatMap((name) => path.map((dir) => join(dir, name)));
  return [...new Set([...named, ...UNIX_PLACES, '/opt/google/chrome/chrome'])];
}
