/** Adds documents one after the other; one that cannot be read does not keep the others out. */
import { basename, parse } from 'node:path';
import type { Registry } from '../compiler/gazetteer/registry.ts';
import { parsePolicy } from '../compiler/pipeline.ts';
import { SourceError } from '../compiler/read/errors.ts';
import { editorialYaml, missingIn, saidOf } from './editorial.ts';
import { freeId } from './free-id.ts';
import { proposeId } from './propose.ts';
import { readFile, type Convert } from './read-file.ts';
import { linesAbout } from './tell.ts';
import { writeSource } from './write-source.ts';

export interface AddOptions {
  /** The folder of sources. */
  sources: string;
  gazetteer: Registry;
  force: boolean;
  /** In place of the proposed id; for one document only. */
  id?: string;
  /** Takes what there is to say. */
  out: Pick<Console, 'log' | 'error'>;
  convert?: Convert;
}

/** An id is an address. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Adds documents and says of each what became of it.
 *
 * @returns how many could not be added
 * @throws SourceError where the id is none, or given for several
 */
export async function addFiles(files: readonly string[], options: AddOptions): Promise<number> {
  const { id, out } = options;
  if (id !== undefined && files.length > 1)
    throw new SourceError('unreadable-file', '--id names one document, and there are several.', 'Add them one by one.');
  if (id !== undefined && !ID.test(id))
    throw new SourceError(
      'unreadable-file',
      `“${id}” is no id.`,
      'It becomes an address: lower-case letters, digits and hyphens.',
    );
  const added = new Set<string>();
  let failed = 0;
  for (const [index, file] of files.entries()) {
    const progress = files.length > 1 ? `[${index + 1}/${files.length}] ` : '';
    try {
      out.log(`${progress}${file}${await addFile(file, options, added)}`);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      failed++;
      out.error(`${progress}${file}: ${error.message} ${error.hint.replace('FILE', quoted(file))} [${error.code}]`);
    }
  }
  out.log(
    `\n${files.length - failed} added, ${failed} not. ${failed < files.length ? 'Look at policy.yaml of each, then: npm run compile' : 'Nothing was written.'}`,
  );
  return failed;
}

/** Adds a document; what there is to say behind its name. */
async function addFile(file: string, options: AddOptions, added: Set<string>): Promise<string> {
  const { sources, gazetteer, force, convert } = options;
  const { source, isConverted } = await readFile(file, convert);
  const text = source.text.replace(/^\uFEFF/, '');
  const policy = parsePolicy(text, { gazetteer });
  const { meta } = policy.facts;
  const place = meta.region && meta.regionName ? { id: meta.region, name: meta.regionName } : null;
  const said = saidOf(meta, parse(basename(file)).name);
  const id = options.id ?? freeId(proposeId(file, meta.title, place), said, sources);
  const missing = missingIn(said);
  const yaml = editorialYaml(said, missing);
  const kept = writeSource(sources, id, { original: file, text, yaml }, force && !added.has(id));
  added.add(id);
  return [` → ${id}/`, ...linesAbout({ id, source, isConverted, policy, said, missing, kept })].join('\n');
}

function quoted(file: string): string {
  return /[^\w./-]/.test(file) ? `"${file}"` : file;
}
