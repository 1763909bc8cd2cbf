/** The committed data files of the gazetteer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'data');

/** A file of data/ whose shape the script that writes it, or the test of the data, vouches for. */
export function readData<T>(name: string): T {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;
}

/** True where data/ has the file: no towns are known of Hong Kong, Macao and Taiwan. */
export function hasData(name: string): boolean {
  return existsSync(join(FOLDER, name));
}
