// Knowing when a program in the foreground is asked to end.

import { once } from 'node:events';

/** How often to look whether npm is still there, in milliseconds. */
const INTERVAL = 500;

/** The process that started this one, looked up before it can be gone. */
const PARENT = process.ppid;

/**
 * Resolves when this process is asked to stop: by Ctrl-C, by a polite signal, or by the end of the npm that started it.
 * npm passes a signal to the shell between the two, and some shells die of it without passing it on; the process would
 * then hold its port for ever.
 */
export async function stopRequest(throughNpm = 'npm_lifecycle_event' in process.env): Promise<void> {
  const { promise: orphaned, resolve } = Promise.withResolvers<void>();
  const watch = setInterval(() => throughNpm && process.ppid !== PARENT && resolve(), INTERVAL);
  try {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), orphaned]);
  } finally {
    clearInterval(watch);
  }
}
