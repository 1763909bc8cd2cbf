/** Keeping what was made, so that a further run makes only what has changed. */
import { createHash } from 'node:crypto';

/**
 * Gives what was made for a key before, or makes it.
 *
 * @param key a digest of all that it is made from; what the compiler and the registry are goes without saying
 * @returns plain data, which nobody may change
 */
export type Keep = <T>(key: string, make: () => T) => T;

/** Makes everything anew. */
export const keepNothing: Keep = (_key, make) => make();

/** A digest of texts and plain data, in their order. */
export function digestOf(...parts: unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(typeof part === 'string' ? part : (JSON.stringify(part) ?? '')).update('\0');
  return hash.digest('hex');
}
