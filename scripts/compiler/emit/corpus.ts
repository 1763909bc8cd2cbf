/** The corpus on disk: one folder a policy with its text and what an editor says of it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { correction, reviewed } from '../../../src/schemas/correction.ts';
import { checkedYaml, type LineOf } from '../../../src/schemas/checked-yaml.ts';
import { level, stage } from '../../../src/schemas/policy.ts';
import { CorrectionError, type PlacedCorrection } from '../corrections/correct.ts';
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
  corrections: z.array(correction).default([]).describe('Facts to drop, change or add, by the words of the text.'),
  reviewed: z.array(reviewed).default([]).describe('Items and facts that have been found right.'),
});

export type Editorial = z.output<typeof editorial>;

/** True where somebody has begun to look at what was read. */
export function isBegun({ corrections, reviewed }: Editorial): boolean {
  return corrections.length + reviewed.length > 0;
}

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
    documents.push(await documentOf(readDocumentFiles(join(folder, id), id), registry, keep));
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

/**
 * The files of a document.
 *
 * @param folder its own, as told to people
 * @throws CorpusError where one is missing or cannot be read
 */
export function readDocumentFiles(folder: string, id: string): DocumentFiles {
  const path = join(folder, 'policy.txt');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new CorpusError(
      folder,
      'A folder is named in lower-case letters, digits and hyphens, for it becomes an address.',
    );
  const bytes = readBytes(path);
  const yaml = join(folder, 'policy.yaml');
  if (!existsSync(yaml)) throw new CorpusError(yaml, 'It is missing. Write at least “shortTitle: …” into it.');
  return { id, path, bytes, yaml, said: textOf(yaml) };
}

/** The two files of a document, read but not understood. */
export interface DocumentFiles {
  id: string;
  /** Names of its text and of its policy.yaml, as told to people. */
  path: string;
  yaml: string;
  bytes: Uint8Array;
  said: string;
}

/**
 * A document from what its files hold.
 *
 * @throws CorpusError where one of them is wrong
 */
export async function documentOf(files: DocumentFiles, registry: Registry, keep = keepNothing): Promise<Document> {
  const { id, path, bytes, yaml } = files;
  const { said, lineOf, corrections } = readEditorial(files, registry);
  try {
    const source = await decodeSource(bytes);
    const editorial = headOf(said, registry);
    const policy = keep(digestOf('policy', source, editorial, corrections), () =>
      parsePolicy(source, { gazetteer: registry, editorial, corrections }),
    );
    return { id, editorial: said, lineOf, path, policy, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof SourceError) throw new CorpusError(path, `${error.message} ${error.hint}`);
    if (error instanceof CorrectionError) throw new CorpusError(`${yaml}:${error.line}`, error.message);
    throw error;
  }
}

/** What policy.yaml says of the document as a whole, in place of what the text tells. */
function headOf(
  { title, issued, stage, level, docNumber, issuer, region }: Editorial,
  registry: Registry,
): Partial<Meta> {
  const told = { title, issued, stage, level, docNumber };
  const place = region ? (registry.place(region) ?? null) : null;
  return {
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    ...(issuer ? { issuers: issuer.split('、') } : {}),
    ...(place ? { region: place.id, regionName: place.name } : {}),
  };
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

function readEditorial({ yaml, said }: DocumentFiles, registry: Registry) {
  const { data, fault, lineOf } = checkedYaml(said, editorial);
  if (fault) throw new CorpusError(`${yaml}:${fault.line}`, fault.message);
  const { region } = data;
  if (region && !registry.place(region))
    throw new CorpusError(yaml, `region: “${region}” is neither in the registry of places nor a division.`);
  const corrections: PlacedCorrection[] = data.corrections.map((each, at) => ({
    ...each,
    line: lineOf(['corrections', at]),
  }));
  return { said: data, lineOf, corrections };
}
