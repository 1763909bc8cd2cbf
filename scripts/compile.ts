/** Compiles the sources of a content folder into its MDX collections. */
import { join } from 'node:path';
import { Command } from 'commander';
import { AtlasError, readAtlas } from '../src/read-atlas.ts';
import { CorpusError, readCorpus, type Document } from './compiler/emit/corpus.ts';
import type { Entry } from './compiler/emit/context.ts';
import { entriesOf } from './compiler/emit/entries.ts';
import { staleFiles, writeEntries } from './compiler/emit/write.ts';
import { readRegistry } from './compiler/gazetteer/read-registry.ts';
import { RegistryError, type Registry } from './compiler/gazetteer/registry.ts';
import { CONTENT_OPTION, chosenFolder, NoFolderError, toldPath, type ContentFolder } from './run/content-folder.ts';
import { messagesAsText, type Told } from './run/messages-as-text.ts';

interface Options {
  check?: boolean;
  strict?: boolean;
  content?: string;
}

/** What a keeper can mend; anything else is a fault of the program. */
const WRONG_INPUT = [CorpusError, RegistryError, AtlasError, NoFolderError];

const program = new Command('compile')
  .description('Compile the sources of a content folder into its MDX collections.')
  .option('--check', 'write nothing; fail where the collections are not what the sources say')
  .option('--strict', 'fail on warnings that no policy.yaml explains')
  .option(...CONTENT_OPTION);

program.action(async (options: Options) => {
  try {
    process.exitCode = await compile(options);
  } catch (error) {
    if (!WRONG_INPUT.some((kind) => error instanceof kind)) throw error;
    console.error(`${(error as Error).message}\nNothing was written.`);
    process.exitCode = 1;
  }
});

async function compile({ content, check, strict }: Options): Promise<number> {
  const folder = chosenFolder(content);
  const registry = readRegistry(toldPath(folder.registry));
  checkRegion(folder, registry);
  const corpus = await readCorpus(toldPath(folder.sources), registry);
  const entries = entriesOf(corpus, registry);
  const open = corpus.map(unexplained).filter(({ messages }) => messages.length > 0);
  if (open.length > 0) console.error(messagesAsText(open));
  if (strict && open.length > 0) return 1;
  if (check) return tellStale(folder, entries);
  writeEntries(folder.path, entries);
  console.log(`${corpus.length} policies, ${entries.length} entries.`);
  if (corpus.length === 0)
    console.log(`Add a policy with: npm run add -- FILE (see ${toldPath(folder.path)}/README.md)`);
  return 0;
}

/** Tells which files differ from what the sources say, and returns the exit status. */
function tellStale(folder: ContentFolder, entries: Entry[]): number {
  const stale = staleFiles(folder.path, entries);
  if (stale.length === 0) {
    console.log(`${entries.length} entries are up to date.`);
    return 0;
  }
  const shown = stale.slice(0, 20).map((name) => `  ${toldPath(join(folder.path, name))}`);
  console.error([`${stale.length} files are not what the sources say; run “npm run compile”:`, ...shown].join('\n'));
  return 1;
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

await program.parseAsync();
