/** Compiles the sources of a content folder into its MDX collections. */
import { join } from 'node:path';
import { Command } from 'commander';
import { compileFolder, isWrongInput, type Review } from './compile/compile-folder.ts';
import { moveRecord } from './compile/moves/move-record.ts';
import type { Entry } from './compiler/emit/context.ts';
import { staleFiles, writeEntries } from './compiler/emit/write.ts';
import { CONTENT_OPTION, chosenFolder, toldPath, type ContentFolder } from './run/content-folder.ts';
import { messagesAsText } from './run/messages-as-text.ts';
import { progress } from './run/progress.ts';

interface Options {
  allowEmpty?: boolean;
  check?: boolean;
  strict?: boolean;
  content?: string;
}

const program = new Command('compile')
  .description('Compile the sources of a content folder into its MDX collections.')
  .option('--check', 'write nothing; fail where the collections are not what the sources say')
  .option('--strict', 'fail on warnings that no policy.yaml explains')
  .option('--allow-empty', 'empty the collections where there are no sources any more')
  .option(...CONTENT_OPTION);

program.action(async (options: Options) => {
  try {
    process.exitCode = await compile(options);
  } catch (error) {
    if (!isWrongInput(error)) throw error;
    console.error(`${(error as Error).message}\nNothing was written.`);
    process.exitCode = 1;
  }
});

async function compile({ content, check, strict, allowEmpty }: Options): Promise<number> {
  const folder = chosenFolder(content);
  const { policies, entries, open, remarks, reviews } = await compileFolder(folder, progress('policies read'));
  const said = [...open, ...remarks];
  if (said.length > 0) console.error(messagesAsText(said));
  if (strict && open.length > 0) return 1;
  const stale = staleFiles(folder.path, entries);
  if (check) return tellStale(folder, entries, stale);
  if (policies === 0 && stale.length > 0 && !allowEmpty) return refuseToEmpty(folder);
  const { told, files } = moveRecord(folder.path).compare(entries, stale);
  for (const moves of told) console.log(moves);
  writeEntries(folder.path, entries, stale, files);
  if (reviews.length > 0) console.log(reviewsAsText(reviews, policies));
  console.log(`${policies} policies, ${entries.length} entries, ${stale.length} files changed.`);
  if (policies === 0) console.log(`Add a policy with: npm run add -- FILE (see ${toldPath(folder.path)}/README.md)`);
  return 0;
}

/**
 * How much has been looked at, a line a document, and in all.
 *
 *     Reviewed: 12 of 40 items of qingyuan-tea
 *     Reviewed: 12 of 40 items in 1 of 5 policies
 */
function reviewsAsText(reviews: readonly Review[], policies: number): string {
  const sum = (key: 'items' | 'reviewed') => reviews.reduce((total, review) => total + review[key], 0);
  return [
    ...reviews.map(({ id, items, reviewed }) => `Reviewed: ${reviewed} of ${items} items of ${id}`),
    `Reviewed: ${sum('reviewed')} of ${sum('items')} items in ${reviews.length} of ${policies} policies`,
  ].join('\n');
}

/** Tells which files differ from what the sources say, and returns the exit status. */
function tellStale(folder: ContentFolder, entries: Entry[], stale: string[]): number {
  if (stale.length === 0) {
    console.log(`${entries.length} entries are up to date.`);
    return 0;
  }
  const shown = stale.slice(0, 20).map((name) => `  ${toldPath(join(folder.path, name))}`);
  console.error([`${stale.length} files are not what the sources say; run “npm run compile”:`, ...shown].join('\n'));
  return 1;
}

/** Sources that are gone by mistake must not take the collections along. */
function refuseToEmpty({ sources }: ContentFolder): number {
  console.error(
    `${toldPath(sources)}: There is no policy any more, and the collections would be emptied. Put the sources back, or compile with --allow-empty.\nNothing was written.`,
  );
  return 1;
}

await program.parseAsync();
