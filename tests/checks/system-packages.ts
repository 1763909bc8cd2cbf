// Installing what the browser tests need through apt, where this process may.

import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { runProgram, type RunProgram } from '../../scripts/run/run-program.ts';

/** Whether system packages can be installed without asking anyone: root on Debian or a relative of it. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages.
 *
 * @returns whether apt-get succeeded; what it says goes to the terminal
 */
export async function installPackages(names: string[], run: RunProgram = runProgram): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const settings = ['-q', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  await run('apt-get', [...settings, 'update'], { env });
  return (await run('apt-get', [...settings, 'install', '-y', '--no-install-recommends', ...names], { env })) === 0;
}

/** Whether the system has a font with Chinese characters; true where there is no way to tell. */
export function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return status !== 0 || stdout.trim() !== '';
}
