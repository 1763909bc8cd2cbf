/** What a compiled text depends on beside itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../compiler/emit/keep.ts';
import { PRODUCT, type ContentFolder } from '../run/content-folder.ts';

/** Folders of the product that hold the compiler, its data and the schemas of what it writes. */
const COMPILER = ['scripts/compiler', 'src/schemas'];

/** A digest of the compiler, its packages and a folder's registry, by what their files hold. */
export function versionOf({ registry }: ContentFolder): string {
  const packages = readFileSync(join(PRODUCT, 'package-lock.json'), 'utf8');
  const folders = [...COMPILER.map((path) => join(PRODUCT, path)), registry];
  return digestOf(process.version, packages, ...folders.flatMap(partsOf));
}

function partsOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return paths.flatMap((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]);
}
