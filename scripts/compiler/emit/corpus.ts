/** The corpus on disk: one folder a policy with its text and what an editor says of it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { checkedYaml, type LineOf } from '../../../src/schemas/checked-yaml.ts';
import { level, stage } from '../../../src/schemas/policy.ts';
import { parsePolicy } from '../pipeline.ts';
import { decode } from '../read/decode.ts';
import { decodeSource } from '../read/source.ts';
import { SourceError } from '../read/errors.ts';
import type { Registry } from '../gazetteer/registry.ts';
import type { Meta } from '../tree/facts.ts';
import type { Policy } from '../tree/nodes.ts';
import { digestOf, keepNothing, type Keep } from './keep.ts';
import { relationFields } from './relations/fields.ts';

/** policy.yaml: facts that the text does not state, each marked on the site as an editor's. */
export const editorial = z.strictObject({
  shortTitle: z.string().min(2).describe('A name short enough for lists.'),
  title: z.string().optional(),
  issuer: z.string().optional(),
  issued: z.iso.date().optional(),
  stage: stage.optional(),
  level: level.optional(),
  region: z.string().optional().describe('Id of a place in the registry.'),
  docNumber: z.string().optional(),
  ...relationFields,
  explained: z
    .array(z.strictObject({ code: z.string(), line: z.int().positive(), reason: z.string().min(2) }))
    .default([])
    .describe('Diagnostics that have been looked at, each with the reason why it may stand.'),
});

export type Editorial = z.output<typeof editorial>;

/** A folder of the corpus that cannot be compiled; says file, line and what to do. */
export class CorpusError extends Error {
  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    this.name = 'CorpusError';
  }
}

export interface Document {
  id: string;
  editorial: Editorial;
  /** Lines of policy.yaml. */
  lineOf: LineOf;
  /** Where its text lies, as told to people. */
  path: string;
  policy: Policy;
  sha256: string;
}

/**
 * Reads and parses every policy below `folder`, in the order of their ids.
 *
 * @param folder as messages shall tell it; links to folders in it are followed
 * @param how.keep remembers what was read in an earlier run
 * @param how.onRead is told after each text how many are read, of how many
 * @throws CorpusError where a text is empty, binary or unreadable, or its policy.yaml is wrong
 */
export async function readCorpus(
  folder: string,
  registry: Registry,
  { keep = keepNothing, onRead }: { keep?: Keep; onRead?: ((read: number, all: number) => void) | undefined } = {},
): Promise<Document[]> {
  if (!existsSync(folder))
    throw new CorpusError(folder, 'There are no sources. Make the folder, and one below it for each policy.');
  const ids = readdirSync(folder)
    .filter((name) => !name.startsWith('.') && isFolder(join(folder, name)))
    .sort();
  const documents: Document[] = [];
  for (const id of ids) {
    documents.push(await readDocument(join(folder, id), id, registry, keep));
    onRead?.(documents.length, ids.length);
  }
  return documents;
}

/** True for a folder, and for a link to one. */
function isFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CorpusError(path, 'It is a link to nowhere. Mend it, or take it away.');
  return found.isDirectory();
}

async function readDocument(folder: string, id: string, registry: Registry, keep: Keep): Promise<Document> {
  const path = join(folder, 'policy.txt');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new CorpusError(
      folder,
      'A folder is named in lower-case letters, digits and hyphens, for it becomes an address.',
    );
  const bytes = readBytes(path);
  const { data: said, lineOf } = readEditorial(join(folder, 'policy.yaml'), registry);
  const { region, issuer } = said;
  const place = region ? (registry.place(region) ?? null) : null;
  try {
    const source = await decodeSource(bytes);
    const editorial = {
      ...ofText(said),
      ...(issuer ? { issuers: issuer.split('、') } : {}),
      ...(place ? { region: place.id, regionName: place.name } : {}),
    };
    const policy = keep(digestOf('policy', source, editorial), () =>
      parsePolicy(source, { gazetteer: registry, editorial }),
    );
    return { id, editorial: said, lineOf, path, policy, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof SourceError) throw new CorpusError(path, `${error.message} ${error.hint}`);
    throw error;
  }
}

/** What stands in place of what the text tells. */
function ofText({ title, issued, stage, level, docNumber }: Editorial) {
  const told = { title, issued, stage, level, docNumber };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Partial<Meta>;
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new CorpusError(
      path,
      `It cannot be read (${(error as NodeJS.ErrnoException).code}). Put the text of the policy there.`,
    );
  }
}

/** Words of policy.yaml, in any encoding that a text may have. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  try {
    return bytes.length === 0 ? '' : decode(bytes).text.replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof SourceError) throw new CorpusError(path, `${error.message} Save it as plain text (UTF-8).`);
    throw error;
  }
}

function readEditorial(path: string, registry: Registry): { data: Editorial; lineOf: LineOf } {
  if (!existsSync(path)) throw new CorpusError(path, 'It is missing. Write at least “shortTitle: …” into it.');
  const read = checkedYaml(textOf(path), editorial);
  if (read.fault) throw new CorpusError(`${path}:${read.fault.line}`, read.fault.message);
  const { region } = read.data;
  if (region && !registry.place(region))
    throw new CorpusError(path, `region: “${region}” is neither in the registry of places nor a division.`);
  return read;
}
