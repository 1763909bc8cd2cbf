// npm run audit: looks at every page of the built site, and builds it again to compare.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { auditSite, type Audit } from './audits.ts';
import { readBuiltPages } from '../../scripts/site/built-page.ts';
import { differences } from './same-bytes.ts';
import { packageCommand, runNode } from '../../scripts/run/run-program.ts';
import { normalizeBase } from '../../scripts/site/site-handler.ts';

const SUB_PATH = '/some/path/';
const SHOWN = 40;

const command = new Command('npm run audit --')
  .description('Audit the built site: budgets, links, requests, titles, valid HTML; then two more builds.')
  .option('--dir <folder>', 'folder of the built site', 'dist')
  .option('--no-rebuild', 'leave out the builds that show equal bytes and the site under a sub-path')
  .parse();
const { dir, rebuild } = command.opts<{ dir: string; rebuild: boolean }>();

const site = resolve(dir);
const base = normalizeBase(process.env['BASE_PATH'] ?? '/');
const pages = readBuiltPages(site);
const audits = await auditSite(pages, site, base);
if (rebuild) audits.push(...(await auditRebuilds(site, base)));

console.log(`${pages.length} pages in ${dir}\n`);
audits.forEach(print);
process.exitCode = audits.some(({ faults }) => faults.length > 0) ? 1 : 0;

/** Builds the site again, as it was and under a sub-path. */
async function auditRebuilds(first: string, base: string): Promise<Audit[]> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-audit-'));
  try {
    const [again, below] = [join(folder, 'again'), join(folder, 'below')];
    await build(again, base);
    await build(below, SUB_PATH);
    const audits = await auditSite(readBuiltPages(below), below, SUB_PATH);
    return [
      { title: 'Two builds give the same bytes', faults: differences(first, again) },
      { title: `The site works under ${SUB_PATH}`, faults: audits.flatMap(({ faults }) => faults) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function build(outDir: string, base: string): Promise<void> {
  const status = await runNode([packageCommand('astro'), 'build', '--silent', '--outDir', outDir], {
    env: { BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The build into ${outDir} failed.`);
}

function print({ title, figures = [], faults }: Audit): void {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${title}`);
  for (const line of figures) console.log(`    ${line}`);
  for (const fault of faults.slice(0, SHOWN)) console.log(`  - ${fault}`);
  if (faults.length > SHOWN) console.log(`  … and ${faults.length - SHOWN} more`);
}
