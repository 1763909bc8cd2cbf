/** Entries to disk: into a staging folder first, then swapped in, so that a failure leaves the collections as they were. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Entry } from './context.ts';
import { COLLECTIONS } from './entries.ts';

/** Writes every collection anew; files of entries that are gone disappear. */
export function writeEntries(content: string, entries: Entry[]): void {
  const staging = mkdtempSync(join(content, '.staging-'));
  try {
    for (const collection of COLLECTIONS) mkdirSync(join(staging, 'new', collection), { recursive: true });
    mkdirSync(join(staging, 'old'));
    for (const entry of entries) {
      const path = join(staging, 'new', fileOf(entry));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, entry.text);
    }
    swap(content, staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Moves the old collections aside and the new ones in; what was moved is put back if a move fails. */
function swap(content: string, staging: string): void {
  const moved: string[] = [];
  try {
    for (const collection of COLLECTIONS) {
      const target = join(content, collection);
      if (existsSync(target)) renameSync(target, join(staging, 'old', collection));
      moved.push(collection);
      renameSync(join(staging, 'new', collection), target);
    }
  } catch (error) {
    for (const collection of moved) {
      const old = join(staging, 'old', collection);
      if (!existsSync(old)) continue;
      rmSync(join(content, collection), { recursive: true, force: true });
      renameSync(old, join(content, collection));
    }
    throw error;
  }
}

/** Names of the files that differ from what the sources say: missing, changed or left over. */
export function staleFiles(content: string, entries: Entry[]): string[] {
  const expected = new Map(entries.map((entry) => [fileOf(entry), entry.text]));
  const stale: string[] = [];
  for (const [name, text] of expected) {
    const path = join(content, name);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) stale.push(name);
  }
  for (const collection of COLLECTIONS) {
    for (const path of filesBelow(join(content, collection))) {
      const name = relative(content, path).replaceAll('\\', '/');
      if (!expected.has(name)) stale.push(name);
    }
  }
  return stale.sort();
}

function fileOf(entry: Entry): string {
  return `${entry.collection}/${entry.id}.mdx`;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}
