/** Compiles content/sources into the MDX collections under content/. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { CorpusError, readCorpus, type Document } from './compiler/emit/corpus.ts';
import { entriesOf } from './compiler/emit/entries.ts';
import { staleFiles, writeEntries } from './compiler/emit/write.ts';
import { readRegistry } from './compiler/gazetteer/read-registry.ts';
import { RegistryError } from './compiler/gazetteer/registry.ts';
import { messagesAsText, type Told } from './run/messages-as-text.ts';

interface Options {
  check?: boolean;
  strict?: boolean;
  content: string;
}

const program = new Command('compile')
  .description('Compile content/sources into the MDX collections.')
  .option('--check', 'write nothing; fail where the collections are not what the sources say')
  .option('--strict', 'fail on warnings that no policy.yaml explains')
  .option(
    '--content <folder>',
    'the folder of sources, registry and collections',
    resolve(import.meta.dirname, '../content'),
  );

program.action(async (options: Options) => {
  try {
    process.exitCode = await compile(options);
  } catch (error) {
    if (!(error instanceof CorpusError || error instanceof RegistryError)) throw error;
    console.error(`${error.message}\nNothing was written.`);
    process.exitCode = 1;
  }
});

async function compile({ content, check, strict }: Options): Promise<number> {
  const registry = readRegistry(resolve(content, 'registry'));
  const corpus = await readCorpus(resolve(content, 'sources'), registry);
  const entries = entriesOf(corpus, registry);
  const open = corpus.map(unexplained).filter(({ messages }) => messages.length > 0);
  if (open.length > 0) console.error(messagesAsText(open));
  if (strict && open.length > 0) return 1;
  if (check) {
    const stale = staleFiles(content, entries);
    if (stale.length === 0) {
      console.log(`${entries.length} entries are up to date.`);
      return 0;
    }
    console.error(
      `${stale.length} files are not what the sources say; run “npm run compile”:\n${stale
        .slice(0, 20)
        .map((name) => `  content/${name}`)
        .join('\n')}`,
    );
    return 1;
  }
  writeEntries(content, entries);
  console.log(`${corpus.length} policies, ${entries.length} entries.`);
  return 0;
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
