/** The sources of a content folder to the entries of its collections, as far as they are not known from before. */
import { join } from 'node:path';
import type { ReviewCount } from '../../src/schemas/correction.ts';
import { AtlasError, readAtlas } from '../../src/read-atlas.ts';
import type { Entry } from '../compiler/emit/context.ts';
import { CorpusError, readCorpus, type Document } from '../compiler/emit/corpus.ts';
import { entriesOf } from '../compiler/emit/entries.ts';
import { relationsOf } from '../compiler/emit/relations/relations.ts';
import { readRegistry } from '../compiler/gazetteer/read-registry.ts';
import type { Message } from '../compiler/report.ts';
import { RegistryError, type Registry } from '../compiler/gazetteer/registry.ts';
import { NoFolderError, toldPath, type ContentFolder } from '../run/content-folder.ts';
import type { Told } from '../run/messages-as-text.ts';
import { keptWork } from './kept-work.ts';
import { versionOf } from './version.ts';

/** How much of a document has been looked at. */
export interface Review extends ReviewCount {
  id: string;
}

export interface Compilation {
  /** How many policies there are. */
  policies: number;
  entries: Entry[];
  /** Warnings that no policy.yaml explains, by document. */
  open: Told[];
  /** How much has been looked at of the documents with which somebody has begun. */
  reviews: Review[];
  /** What was found out about versions of a document, which an editor may deny. */
  remarks: Told[];
}

/** True for what a keeper can mend; anything else that is thrown is a fault of the program. */
export function isWrongInput(error: unknown): boolean {
  return [CorpusError, RegistryError, AtlasError, NoFolderError].some((kind) => error instanceof kind);
}

/**
 * Compiles a folder without writing its collections.
 *
 * @param onRead is told after each text how many are read, of how many
 * @throws what `isWrongInput` knows where the keeper's files are wrong
 */
export async function compileFolder(
  folder: ContentFolder,
  onRead?: (read: number, all: number) => void,
): Promise<Compilation> {
  const registry = readRegistry(toldPath(folder.registry));
  checkRegion(folder, registry);
  const { keep, sweep } = keptWork(join(folder.path, '.cache/compiled'), versionOf(folder));
  const corpus = await readCorpus(toldPath(folder.sources), registry, { keep, onRead });
  const relations = relationsOf(corpus);
  const entries = entriesOf(corpus, registry, keep, relations);
  sweep();
  const told = corpus.map((document) => messagesOf(document, relations.of(document).messages));
  return {
    policies: corpus.length,
    entries,
    open: told.map(({ path, open }) => ({ path, messages: open })).filter(({ messages }) => messages.length > 0),
    remarks: told.flatMap(({ path, remarks }) => (remarks.length > 0 ? [{ path, messages: remarks }] : [])),
    reviews: reviewsOf(entries),
  };
}

function reviewsOf(entries: readonly Entry[]): Review[] {
  return entries.flatMap(({ collection, id, data }) => {
    const { review } = data as { review?: ReviewCount };
    return collection === 'policies' && review ? [{ id, ...review }] : [];
  });
}

/** @throws AtlasError where atlas.yaml is wrong, or names a place that nobody knows */
function checkRegion({ atlas }: ContentFolder, registry: Registry): void {
  const { region } = readAtlas(toldPath(atlas));
  if (region !== null && !registry.place(region))
    throw new AtlasError(
      `${toldPath(atlas)}: region: “${region}” is neither in the registry of places nor a division. Its id is the name in pinyin behind that of its city: shenzhen, shenzhen-nanshan.`,
    );
}

/** The warnings about a document that its editor has not explained, and what else is said of its relations. */
function messagesOf({ path, policy, editorial }: Document, ofRelations: readonly Message[]) {
  const isExplained = ({ code, line }: Message) =>
    editorial.explained.some((each) => each.line === line && each.code === code);
  const warnings = [...policy.messages, ...ofRelations].filter(({ severity }) => severity === 'warning');
  return {
    path,
    open: warnings.filter((message) => !isExplained(message)),
    remarks: ofRelations.filter(({ severity }) => severity === 'info'),
  };
}
