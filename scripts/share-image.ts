// node scripts/share-image.ts: draws the pictures that other applications show of a content folder's site, from the site
// as last built.
//   share.png in the folder       1200 × 630, for a link shared in a chat
//   public/apple-touch-icon.png   180 × 180, for a phone's home screen

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tests/checks/find-browser.ts';
import { chosenFolder } from './run/content-folder.ts';

const folder = chosenFolder();
const INK = '#18211f';
const PAPER = '#f5f7f5';
const SERIF = "'Songti SC', 'Noto Serif CJK SC', serif";

const icon = await readFile('public/favicon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ['--no-sandbox', '--disable-lcd-text'],
});
try {
  const home = await browser.newPage({ javaScriptEnabled: false });
  await home.goto(pathToFileURL(join(folder.dist, 'index.html')).href);
  const name = await metaOf(home, 'og:site_name');
  const description = await metaOf(home, 'og:description');
  // A page of its own: the security policy of the first would forbid these styles.
  const page = await browser.newPage();
  await draw(page, sheet(name, description), 1200, 630, folder.share);
  await draw(
    page,
    `<style>body{margin:0;background:${INK}}svg{display:block}</style>${icon}`,
    180,
    180,
    'public/apple-touch-icon.png',
  );
} finally {
  await browser.close();
}

async function metaOf(page: Page, property: string): Promise<string> {
  const content = await page.locator(`meta[property="${property}"]`).getAttribute('content');
  if (!content) throw new Error(`${folder.dist}/index.html has no ${property}; build the site first (npm run build).`);
  return content;
}

async function draw(page: Page, html: string, width: number, height: number, path: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(`<!doctype html><html lang="zh-CN">${html}`);
  await page.screenshot({ path });
}

/** The home page's sheet: the scale along the edge, the name, what it is. */
function sheet(name: string, description: string): string {
  return `<style>
    body { box-sizing: border-box; margin: 0; height: 100vh; padding: 70px 80px; background: ${PAPER}; color: ${INK}; font-family: ${SERIF}; }
    .scale { height: 12px; border: 2px solid ${INK}; background: repeating-linear-gradient(90deg, ${INK} 0 80px, ${PAPER} 80px 160px); }
    h1 { margin: 90px 0 40px; font-size: 132px; line-height: 1.1; letter-spacing: .08em; }
    p { margin: 0; max-width: 1000px; font-size: 37px; line-height: 1.7; text-wrap: balance; }
  </style><div class="scale"></div><h1>${escaped(name)}</h1><p>${escaped(description)}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
