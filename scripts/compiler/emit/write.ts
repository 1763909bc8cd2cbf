/** Entries to disk: all that changes into a staging folder first, then swapped in, so that a failure leaves all as it was. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Entry } from './context.ts';
import { COLLECTIONS } from './entries.ts';

/** Named by the program that writes into it. */
const staging = () => `.staging-${process.pid}-`;
const STAGING_OF = /^\.staging-(\d+)-/;

/**
 * Writes the files that differ, and takes away those of entries that are gone. What stays the same is not touched.
 *
 * @param content the content folder
 * @param stale names of the files that differ, as `staleFiles` tells them
 * @param others files beside the collections that go with them: their texts by their names, null for one that goes
 */
export function writeEntries(
  content: string,
  entries: Entry[],
  stale = staleFiles(content, entries),
  others: ReadonlyMap<string, string | null> = new Map(),
): void {
  clearStaging(content);
  for (const collection of COLLECTIONS) mkdirSync(join(content, collection), { recursive: true });
  // The others first: where a run is killed between two files, the next one finds the collections still to be written.
  const names = [...others.keys(), ...stale];
  if (names.length === 0) return;
  const texts = new Map([...others, ...entries.map((entry): [string, string | null] => [fileOf(entry), entry.text])]);
  const folder = mkdtempSync(join(content, staging()));
  try {
    for (const name of names) {
      const text = texts.get(name);
      if (text !== undefined && text !== null) put(join(folder, 'new', name), (path) => writeFileSync(path, text));
    }
    swap(content, folder, names);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  removeEmptyFolders(content, stale);
}

/** What a run left that was killed: its files are made anew by this one. That of a run which is still at work stays. */
function clearStaging(content: string): void {
  for (const name of readdirSync(content)) {
    const owner = STAGING_OF.exec(name)?.[1];
    if (owner !== undefined && !isAtWork(Number(owner))) rmSync(join(content, name), { recursive: true, force: true });
  }
}

function isAtWork(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch (error) {
    // Somebody else's program is there all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Moves old files aside and new ones in; what was moved is put back if a move fails. */
function swap(content: string, folder: string, names: string[]): void {
  const moved: string[] = [];
  try {
    for (const name of names) {
      const target = join(content, name);
      if (existsSync(target)) put(join(folder, 'old', name), (path) => renameSync(target, path));
      moved.push(name);
      const fresh = join(folder, 'new', name);
      if (existsSync(fresh)) put(target, (path) => renameSync(fresh, path));
    }
  } catch (error) {
    for (const name of moved) {
      const old = join(folder, 'old', name);
      if (existsSync(old)) renameSync(old, join(content, name));
      else if (!existsSync(join(folder, 'new', name))) rmSync(join(content, name), { force: true });
    }
    throw error;
  }
}

/** Puts a file where its folder may be missing. */
function put(path: string, write: (path: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  write(path);
}

/** Folders of policies that are gone, inside the collections. */
function removeEmptyFolders(content: string, names: string[]): void {
  const folders = new Set(names.map((name) => dirname(name)).filter((name) => name.includes('/')));
  for (const folder of folders) {
    const path = join(content, folder);
    if (existsSync(path) && readdirSync(path).length === 0) rmdirSync(path);
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
