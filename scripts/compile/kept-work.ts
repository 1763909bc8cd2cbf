/** What was compiled before, on disk: one file for each thing made, named by the digest of what it was made from. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOf, type Keep } from '../compiler/emit/keep.ts';

export interface KeptWork {
  keep: Keep;
  /** Takes away what this run had no use for. Not to be called where a run ended early. */
  sweep: () => void;
}

/**
 * Keeps work in a folder. A file that is damaged, or cannot be written, only costs the work of making it again.
 *
 * @param folder may be missing
 * @param version a digest of whatever else the work depends on: the compiler, the registry
 */
export function keptWork(folder: string, version: string): KeptWork {
  const used = new Set<string>();
  const keep: Keep = <T>(key: string, make: () => T): T => {
    const name = digestOf(version, key);
    used.add(name);
    const found = read(join(folder, name));
    if (found !== undefined) return found as T;
    const made = make();
    write(folder, name, made);
    return made;
  };
  const sweep = () => {
    for (const name of namesIn(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true });
  };
  return { keep, sweep };
}

function read(path: string): unknown {
  try {
    return deserialize(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** Beside its place first, so that nobody reads half of it. */
function write(folder: string, name: string, made: unknown): void {
  try {
    mkdirSync(folder, { recursive: true });
    const draft = join(folder, `${name}.${process.pid}`);
    writeFileSync(draft, serialize(made));
    renameSync(draft, join(folder, name));
  } catch {
    // A full or read-only disk: the next run makes it again.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
