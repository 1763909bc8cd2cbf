/** Lists of the registry that may stand in any of its files, and be parted over several. */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { folder } from './site.config.ts';

type Listed = { id: string } & Record<string, unknown>;

/**
 * All entries of one list, file after file.
 *
 * @param key The field by which an entry is known.
 * @returns Nothing where no file has the list.
 */
export async function registryList(list: string, key: string): Promise<Listed[]> {
  const files = await registryFiles();
  const entries = files.flatMap((file) => (file[list] ?? []) as Record<string, unknown>[]);
  return entries.map((entry) => ({ ...entry, id: String(entry[key]) }));
}

/**
 * All places: those of the registry, each with what its file says of the figures in it, and the ones that the compiler
 * took from the gazetteer because a policy needs them.
 */
export async function registryPlaces(): Promise<Listed[]> {
  const files = await registryFiles();
  const listed = files.flatMap((file) =>
    ((file['places'] ?? []) as Listed[]).map((place) => ({ ...place, figures: file['placeFigures'] })),
  );
  const known = new Set(listed.map(({ id }) => id));
  return [...listed, ...(await compiledPlaces()).filter(({ id }) => !known.has(id))];
}

async function registryFiles(): Promise<Record<string, unknown>[]> {
  const files = (await filesOf(folder.registry, '**/*.yaml')).map(
    async (file) => parse(await readFile(file, 'utf8')) as Record<string, unknown> | null,
  );
  return (await Promise.all(files)).map((file) => file ?? {});
}

/** Places that the compiler wrote: their front matter. */
async function compiledPlaces(): Promise<Listed[]> {
  const files = await filesOf(path.join(folder.path, 'places'), '*.mdx');
  return Promise.all(
    files.map(async (file) => {
      const [, head = ''] = (await readFile(file, 'utf8')).split(/^---$/m);
      return parse(head) as Listed;
    }),
  );
}

/** The files below a folder that fit a pattern, in one order everywhere; none where there is no folder. */
async function filesOf(cwd: string, pattern: string): Promise<string[]> {
  const names = await Array.fromAsync(glob(pattern, { cwd }));
  return names.sort().map((name) => path.join(cwd, name));
}
