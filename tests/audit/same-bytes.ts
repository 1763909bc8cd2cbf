// Whether two folders hold the same files, byte for byte.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files that only one of the folders holds, or that differ, in sentences. */
export function differences(a: string, b: string): string[] {
  const [left, right] = [filesIn(a), filesIn(b)];
  const both = left.intersection(right);
  return [
    ...[...left.difference(right)].map((file) => `${file} is in the first build only`),
    ...[...right.difference(left)].map((file) => `${file} is in the second build only`),
    ...[...both]
      .filter((file) => !readFileSync(join(a, file)).equals(readFileSync(join(b, file))))
      .map((file) => `${file} differs`),
  ];
}

function filesIn(folder: string): Set<string> {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(all.filter((file) => statSync(join(folder, file)).isFile()).sort());
}
