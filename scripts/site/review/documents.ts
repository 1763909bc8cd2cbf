// The documents of a folder as they are on disk at the moment, and their policy.yaml changed.

import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CorpusError,
  documentOf,
  readDocumentFiles,
  type Document,
  type DocumentFiles,
} from '../../compiler/emit/corpus.ts';
import { readRegistry } from '../../compiler/gazetteer/read-registry.ts';
import type { Registry } from '../../compiler/gazetteer/registry.ts';
import { toldPath, type ContentFolder } from '../../run/content-folder.ts';

export interface Documents {
  /** @returns null where the folder holds no such document */
  read: (id: string) => Promise<{ files: DocumentFiles; document: Document } | null>;
  /**
   * Writes a policy.yaml, if the document can be read with it.
   *
   * @throws CorpusError where it cannot; the file stays as it was
   */
  write: (files: DocumentFiles, said: string) => Promise<Document>;
  /** Has the registry read anew when it is needed next. */
  forget: () => void;
}

/** An id can be no path: it is made of letters, digits and hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function documentsOf(folder: ContentFolder): Documents {
  let known: Registry | null = null;
  const registry = () => (known ??= readRegistry(toldPath(folder.registry)));
  return {
    read: async (id) => {
      if (!ID.test(id) || !isFolder(join(folder.sources, id))) return null;
      const files = readDocumentFiles(join(toldPath(folder.sources), id), id);
      return { files, document: await documentOf(files, registry()) };
    },
    write: async (files, said) => {
      if (readDocumentFiles(join(files.path, '..'), files.id).said !== files.said)
        throw new CorpusError(files.yaml, 'It has changed meanwhile. Load the page again.');
      const document = await documentOf({ ...files, said }, registry());
      replace(files.yaml, said);
      return document;
    },
    forget: () => (known = null),
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Beside its place first, so that nobody reads half of it. */
function replace(path: string, text: string): void {
  const target = realpathSync(path);
  const draft = `${target}.${process.pid}`;
  try {
    writeFileSync(draft, text, { mode: statSync(target).mode });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}
