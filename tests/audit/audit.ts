// npm run audit: looks at every page of the built site, and builds it again to compare.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { auditSite, type Audit } from './audits.ts';
import { readBuiltPages } from '../../scripts/site/built-page.ts';
import { differences } from './same-bytes.ts';
import { auditedSite, DIR_OPTION } from './audited-site.ts';
import { CONTENT_OPTION } from '../../scripts/run/content-folder.ts';
import { runAstro } from '../../scripts/site/astro.ts';

const SUB_PATH = '/some/path/';
const SHOWN = 40;

const command = new Command('npm run audit --')
  .description('Audit the built site: budgets, links, requests, titles, valid HTML; then two more builds.')
  .option(...CONTENT_OPTION)
  .option(...DIR_OPTION)
  .option('--no-rebuild', 'leave out the builds that show equal bytes and the site under a sub-path')
  .parse();
const { rebuild, ...chosen } = command.opts<{ content?: string; dir?: string; rebuild: boolean }>();

const { folder, dir, atlas } = auditedSite(chosen);
const pages = readBuiltPages(dir);
const audits = await auditSite(pages, dir, atlas);
if (rebuild) audits.push(...(await auditRebuilds()));

console.log(`${pages.length} pages in ${dir}\n`);
audits.forEach(print);
process.exitCode = audits.some(({ faults }) => faults.length > 0) ? 1 : 0;

/** Builds the site again, as it was and under a sub-path. */
async function auditRebuilds(): Promise<Audit[]> {
  const builds = mkdtempSync(join(tmpdir(), 'policy-atlas-audit-'));
  try {
    const [again, below] = [join(builds, 'again'), join(builds, 'below')];
    await build(again, atlas.basePath);
    await build(below, SUB_PATH);
    const audits = await auditSite(readBuiltPages(below), below, { ...atlas, basePath: SUB_PATH });
    return [
      { title: 'Two builds give the same bytes', faults: differences(dir, again) },
      { title: `The site works under ${SUB_PATH}`, faults: audits.flatMap(({ faults }) => faults) },
    ];
  } finally {
    rmSync(builds, { recursive: true, force: true });
  }
}

async function build(outDir: string, base: string): Promise<void> {
  const status = await runAstro(folder, ['build', '--silent', '--outDir', outDir], { BASE_PATH: base });
  if (status !== 0) throw new Error(`The build into ${outDir} failed.`);
}

function print({ title, figures = [], faults }: Audit): void {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${title}`);
  for (const line of figures) console.log(`    ${line}`);
  for (const fault of faults.slice(0, SHOWN)) console.log(`  - ${fault}`);
  if (faults.length > SHOWN) console.log(`  … and ${faults.length - SHOWN} more`);
}
