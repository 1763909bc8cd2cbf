// Runs a program in the foreground and waits for it.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Exit status of a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

export interface RunOptions {
  /** Variables on top of those of this process. */
  env?: Record<string, string | undefined>;
}

/** Runs `file` with `args` and resolves to its exit status. */
export type RunProgram = (file: string, args: string[], options?: RunOptions) => Promise<number>;

/**
 * Runs a program that writes to this terminal and reads nothing. Ctrl-C reaches the program by itself, so this process
 * only waits for it to end; a polite request to stop is passed on.
 *
 * @returns its exit status: 127 when it cannot be started, 128 and more when a signal ended it
 */
export const runProgram: RunProgram = (file, args, { env = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } });
    const wait = () => {};
    const passOn = () => child.kill('SIGTERM');
    const end = (status: number) => {
      process.off('SIGINT', wait).off('SIGTERM', passOn);
      resolve(status);
    };
    process.on('SIGINT', wait).on('SIGTERM', passOn);
    child.on('error', (error) => {
      console.error(`${file} cannot be started: ${error.message}`);
      end(127);
    });
    child.on('close', (status, signal) => end(status ?? (signal === 'SIGINT' ? INTERRUPTED : 143)));
  });

/**
 * Runs a script with the Node that runs this one, whatever the PATH says, and lets programs started from there find
 * that same Node first.
 */
export function runNode(args: string[], options: RunOptions = {}, run: RunProgram = runProgram): Promise<number> {
  const path = [dirname(process.execPath), process.env['PATH']].filter(Boolean).join(delimiter);
  return run(process.execPath, args, { env: { PATH: path, ...options.env } });
}

/**
 * Returns the script behind a command that a package brings along, such as `astro`.
 *
 * @throws {Error} when the package is not installed or has no such command
 */
export function packageCommand(name: string, command = name): string {
  const manifest = findPackageJSON(name, import.meta.url);
  if (manifest === undefined) throw new Error(`The package ${name} is not installed. Run: npm install`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin?: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${name} has no command ${command}.`);
  return join(dirname(manifest), script);
}
