// Runs the checks one after another and keeps going when one fails, so that one run shows everything that is wrong.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { INTERRUPTED, runNode } from '../../scripts/run/run-program.ts';
import type { Check, Group } from './check-list.ts';
import { reconcile } from './reports.ts';
import { FAILED, formatTally, PASSED, SKIPPED, sum, type Tally } from './tally.ts';

interface Outcome {
  check: Check;
  tally: Tally;
  seconds: number;
}

/**
 * Runs `checks` in order, with a heading and the time each took, and ends with the sum on a line of its own.
 *
 * @returns the sum of the tests of all checks, where a check without tests of its own counts as one; null when someone
 *   pressed Ctrl-C
 */
export async function runChecks(checks: Check[], run = runNode, print = console.log): Promise<Tally | null> {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-test-'));
  const outcomes: Outcome[] = [];
  try {
    for (const [at, check] of checks.entries()) {
      print(`\n━━ ${at + 1}/${checks.length} ${check.title}\n`);
      const begin = performance.now();
      const tally = failedGroups(outcomes).has(check.needs)
        ? skip(check, print)
        : await runCheck(check, join(folder, `${at}.json`), run, print);
      if (tally === null) return null;
      outcomes.push({ check, tally, seconds: (performance.now() - begin) / 1000 });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const total = sum(outcomes.map(({ tally }) => tally));
  print(`\n━━ Summary\n`);
  for (const outcome of outcomes) print(summaryLine(outcome));
  print(`\n${formatTally(total)}`);
  return total;
}

async function runCheck(
  check: Check,
  report: string,
  run: typeof runNode,
  print: typeof console.log,
): Promise<Tally | null> {
  try {
    const { args, env = {} } = await check.command(report);
    const status = await run(args, { env });
    if (status === INTERRUPTED) return null;
    if (!check.tally) return status === 0 ? PASSED : FAILED;
    return reconcile(existsSync(report) ? check.tally(JSON.parse(readFileSync(report, 'utf8'))) : null, status);
  } catch (error) {
    print(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

function skip(check: Check, print: typeof console.log): Tally {
  print(`Left out, because "${check.needs}" failed.`);
  return SKIPPED;
}

function failedGroups(outcomes: Outcome[]): Set<Group | undefined> {
  return new Set(outcomes.filter(({ tally }) => tally.failed > 0).map(({ check }) => check.group));
}

/** For example `✓ The site builds (npm run build)      1 passed, 0 failed   12.3 s`. */
function summaryLine({ check, tally, seconds }: Outcome): string {
  const mark = tally.failed > 0 ? '✗' : tally.passed > 0 ? '✓' : '–';
  return `${mark} ${check.title.padEnd(62)} ${formatTally(tally)}, ${seconds.toFixed(1)} s`;
}
