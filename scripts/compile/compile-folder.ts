/** The sources of a content folder to the entries of its collections, as far as they are not known from before. */
import { join } from 'node:path';
import type { ReviewCount } from '../../src/schemas/correction.ts';
import { AtlasError, readAtlas } from '../../src/read-atlas.ts';
import type { Entry } from '../compiler/emit/context.ts';
import { CorpusError, readCorpus, type Document } from '../compiler/emit/corpus.ts';
import { entriesOf } from '../compiler/emit/entries.ts';
import { readRegistry } from '../compiler/gazetteer/read-registry.ts';
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
  const entries = entriesOf(corpus, registry, keep);
  sweep();
  const open = corpus.map(unexplained).filter(({ messages }) => messages.length > 0);
  return { policies: corpus.length, entries, open, reviews: reviewsOf(entries) };
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

/** The warnings about a document that its editor has not explained. */
function unexplained({ path, policy, editorial }: Document): Told {
  const isExplained = (code: string, line: number) =>
    editorial.explained.some((each) => each.line === line && each.code === code);
  const messages = policy.messages.filter(
    ({ severity, code, line }) => severity === 'warning' && !isExplained(code, line),
  );
  return { path, messages };
}
