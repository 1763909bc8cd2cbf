// Seeing to it that the browser tests have a browser, and that the browser has Chinese characters.

import { findBrowser } from './find-browser.ts';
import { unpackBrowser } from './packaged-browser.ts';
import { canInstallPackages, hasChineseFont, installPackages } from './system-packages.ts';

/** What to do where no browser was found and none may be installed. */
export const NO_BROWSER = `No browser was found for the browser tests. One of these helps:
  - install Chromium or Google Chrome; on Debian, as root: apt-get install chromium fonts-noto-cjk
  - without root: npx playwright install chromium
  - without root, from the npm registry alone (Linux): npm install --no-save @sparticuz/chromium
  - name a browser that lies elsewhere: CHROME_PATH=/path/to/chrome npm test
Everything else can be tested without a browser: npm test -- --only content,types,unit,build`;

const NO_FONT = `No font with Chinese characters was found: pages are tested, but every character is drawn as a box.
On Debian, as root: apt-get install fonts-noto-cjk`;

/** The means by which a browser may be had; the defaults act on this machine. */
export interface Means {
  find: () => string | null;
  unpack: typeof unpackBrowser;
  mayInstall: () => boolean;
  install: (packages: string[]) => Promise<boolean>;
  hasFont: () => boolean;
  warn: (message: string) => void;
}

const MEANS: Means = {
  find: () => findBrowser(),
  unpack: unpackBrowser,
  mayInstall: canInstallPackages,
  install: installPackages,
  hasFont: hasChineseFont,
  warn: console.warn,
};

export interface Browser {
  path: string;
  /** Variables that the browser needs to start. */
  env: Record<string, string>;
}

/**
 * Returns the browser to test with: one that is there, or else one installed now where that needs no one's leave.
 *
 * @throws {Error} that tells what to do, when there is none
 */
export async function provideBrowser(means: Partial<Means> = {}): Promise<Browser> {
  const { find, unpack, mayInstall, install, hasFont, warn } = { ...MEANS, ...means };
  const present = find();
  const found = present === null ? await unpack() : { path: present, env: {} };

  const missing = [...(found === null ? ['chromium'] : []), ...(hasFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && mayInstall()) {
    warn(`Installing ${missing.join(' and ')} …`);
    if (!(await install(missing))) warn(`apt-get could not install ${missing.join(' and ')}.`);
  }

  const installed = found === null ? find() : null;
  const browser = found ?? (installed === null ? null : { path: installed, env: {} });
  if (browser === null) throw new Error(NO_BROWSER);
  if (!hasFont()) warn(NO_FONT);
  return browser;
}
