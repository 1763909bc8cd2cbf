import { createRequire } from 'node:module';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Check } from '../checks/check-list.ts';
import { reconcile, tallyPlaywright, tallyVitest } from '../checks/reports.ts';
import { runChecks } from '../checks/run-checks.ts';
import { formatTally } from '../checks/tally.ts';
import { temporaryFolder } from '../compile/command.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { BUILD, COMPILE, prepareSite } from '../../scripts/site/prepare-site.ts';

describe('counting tests', () => {
  test('a test file that cannot be loaded counts as a failed test', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{}] },
    ];
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults };
    expect(tallyVitest(report)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test('a test that passed only when repeated counts as failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 2 });
  });

  test('a runner that ended badly, ran nothing or left no report has failed', () => {
    const fine = { passed: 2, failed: 0, skipped: 0 };
    expect(reconcile(fine, 0)).toEqual(fine);
    expect(reconcile(fine, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
    expect(reconcile({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
    expect(reconcile({ passed: 1, failed: 1, skipped: 0 }, 1).failed).toBe(1);
    expect(reconcile(null, 0).failed).toBe(1);
  });

  test('the sum reads as one line', () => {
    expect(formatTally({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(formatTally({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});

describe('running checks', () => {
  const content: Check = { group: 'content', title: 'content', command: () => ({ args: ['ok'] }) };
  const build: Check = { group: 'build', title: 'build', command: () => ({ args: ['broken'] }) };
  const unit: Check = {
    group: 'unit',
    title: 'unit',
    command: (report) => ({ args: ['report', report] }),
    tally: (report) => report as { passed: number; failed: number; skipped: number },
  };
  const journeys: Check = { group: 'journeys', title: 'journeys', command: () => ({ args: ['ok'] }), needs: 'build' };

  /** Stands in for Node: `broken` fails, `report` writes a report of five passed tests. */
  const run = async ([script, file]: string[]) => {
    if (script === 'report') writeFileSync(file ?? '', JSON.stringify({ passed: 5, failed: 0, skipped: 0 }));
    return script === 'broken' ? 1 : 0;
  };

  test('keep going after a failure, leave out what needed it, and end with the sum alone on a line', async () => {
    const printed: string[] = [];
    const total = await runChecks([content, build, unit, journeys], run, (line: string) => printed.push(line));
    expect(total).toEqual({ passed: 6, failed: 1, skipped: 1 });
    expect(printed.join('\n').split('\n').at(-1)).toBe('6 passed, 1 failed, 1 skipped');
    expect(printed.join('\n')).toContain('Left out, because "build" failed.');
  });

  test('stop, without a sum, when interrupted', async () => {
    const printed: string[] = [];
    expect(
      await runChecks(
        [content, build],
        async () => 130,
        (line: string) => printed.push(line),
      ),
    ).toBeNull();
    expect(printed).toHaveLength(1);
  });

  test('a check that cannot be run says why and counts as failed', async () => {
    const printed: string[] = [];
    const impossible: Check = {
      ...content,
      command: () => {
        throw new Error('No browser was found');
      },
    };
    expect(await runChecks([impossible], run, (line: string) => printed.push(line))).toMatchObject({ failed: 1 });
    expect(printed).toContain('No browser was found');
  });
});

describe('preparing the site', () => {
  test('compiles, then builds', async () => {
    const scripts: string[] = [];
    const folder = contentFolder(temporaryFolder());
    const run = async ([script, command]: string[]) => {
      scripts.push(script ?? '');
      if (command === 'build') mkdirSync(`${folder.workshop}/.astro/site`, { recursive: true });
      return 0;
    };
    onTestFinished(() => rmSync(folder.workshop, { recursive: true, force: true }));
    expect(await prepareSite(folder, [COMPILE, BUILD], run, () => {})).toBe(0);
    expect(existsSync(folder.dist)).toBe(true);
    expect(scripts).toEqual(['scripts/compile.ts', expect.stringContaining('astro')]);
  });

  test('stops at the first failure with its status and a word of advice', async () => {
    const printed: string[] = [];
    expect(
      await prepareSite(
        contentFolder(),
        [COMPILE, BUILD],
        async () => 3,
        (line: string) => printed.push(line),
      ),
    ).toBe(3);
    expect(printed.at(-1)).toContain('did not compile');
  });
});

describe('the preflight check', () => {
  const { findObstacle } = createRequire(import.meta.url)('../../scripts/preflight.cjs') as {
    findObstacle: (version: string, installed: boolean) => string | null;
  };

  test.each(['18.20.8', '20.20.2', '22.17.1'])('turns Node %s away in two languages', (version) => {
    expect(findObstacle(version, true)).toMatch(/需要 Node\.js[^]*is needed/);
  });

  test.each(['22.18.0', '24.0.0', '26.1.0'])('lets Node %s pass', (version) => {
    expect(findObstacle(version, true)).toBeNull();
  });

  test('asks for npm install first', () => {
    expect(findObstacle('24.0.0', false)).toContain('npm install');
  });
});
