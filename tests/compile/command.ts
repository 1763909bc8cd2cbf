/** Running the project's command lines as a user does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '../../scripts/atlas.cjs');

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `scripts/<name>.ts` to its end, as `npm run <name>` does. */
export function run(
  name: string,
  args: string[],
  options: { input?: string | Uint8Array; cwd?: string } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, name, ...args], {
    ...options,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Waits until what was just written is old enough to be told from a further change by its times alone. */
export function settled(): Promise<void> {
  return setTimeout(2100);
}
