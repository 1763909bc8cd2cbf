/** Adds documents to the content folder: their text, the originals, and what a policy.yaml may say of them. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { addFiles } from './add/add-files.ts';
import { filesOf } from './add/files.ts';
import { SourceError } from './compiler/read/errors.ts';
import { openRegistry } from './compiler/gazetteer/open-registry.ts';
import { CONTENT_OPTION, chosenFolder, NoFolderError } from './run/content-folder.ts';

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/policy-atlas');

const program = new Command('npm run add --')
  .description('Add documents: DOCX, ODT, DOC, RTF, text PDF, saved web pages, plain text.')
  .argument('<file...>', 'documents, or folders of them')
  .option('--id <id>', 'the folder and address of the one document, in place of the proposed one')
  .option('--force', 'replace a document that is there; its files are kept beside as *.old')
  .option(...CONTENT_OPTION)
  .parse();

const { id, force = false, content } = program.opts<{ id?: string; force?: boolean; content?: string }>();

try {
  const { files, skipped } = filesOf(program.args);
  for (const { path, why } of skipped) console.log(`${path}: not taken: ${why}`);
  const { sources, registry } = chosenFolder(content);
  const gazetteer = await openRegistry(registry, CACHE);
  const failed = await addFiles(files, {
    sources,
    gazetteer,
    force,
    ...(id === undefined ? {} : { id }),
    out: console,
  });
  if (failed > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof SourceError || error instanceof NoFolderError)) throw error;
  console.error(error instanceof SourceError ? `${error.message} ${error.hint}` : error.message);
  process.exitCode = 1;
}
