/** Lists of the registry that may stand in any of its files, and be parted over several. */
import { glob, readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/**
 * All entries of one list, file after file.
 *
 * @param key The field by which an entry is known.
 * @returns Nothing where no file has the list.
 */
export async function registryList(list: string, key: string): Promise<({ id: string } & Record<string, unknown>)[]> {
  const files = await Array.fromAsync(glob('content/registry/**/*.yaml'));
  const read = files.sort().map(async (file) => parse(await readFile(file, 'utf8'))?.[list] ?? []);
  const entries: Record<string, unknown>[] = (await Promise.all(read)).flat();
  return entries.map((entry) => ({ ...entry, id: String(entry[key]) }));
}
