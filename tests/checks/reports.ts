// Reading how many tests passed from the JSON reports of the two test runners.

import { FAILED, sum, type Tally } from './tally.ts';

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts Vitest's tests; a file that could not even be loaded counts as one failed test. */
export function tallyVitest(report: VitestReport): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts Playwright's tests; a test that passed only when repeated counts as failed, as does an error outside tests. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * Reconciles a report with the exit status of the runner that wrote it: a runner that ended badly without naming a
 * failed test, or that ran none, counts as one failed test.
 */
export function reconcile(tally: Tally | null, status: number): Tally {
  if (tally === null) return FAILED;
  const silent = tally.failed === 0 && (status !== 0 || tally.passed + tally.skipped === 0);
  return silent ? sum([tally, FAILED]) : tally;
}
