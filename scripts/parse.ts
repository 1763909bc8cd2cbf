/** Parses one text that need not be in the corpus: JSON on stdout, messages on stderr. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { contractOf, openRegistry, parsePolicy, readSource, SourceError } from './compiler/index.ts';
import { messagesAsText } from './run/messages-as-text.ts';

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/policy-atlas');

interface Options {
  json?: boolean;
  strict?: boolean;
  registry: string;
}

const program = new Command('parse')
  .description('Parse one policy text (plain text, HTML or DOCX) and print its facts as JSON.')
  .argument('<file>', 'the text; - reads standard input')
  .option('--json', 'print compact JSON on one line')
  .option('--strict', 'exit with status 1 where there are warnings')
  .option(
    '--registry <folder>',
    'the registry to resolve names with',
    resolve(import.meta.dirname, '../content/registry'),
  );

program.action(async (path: string, { json, strict, registry }: Options) => {
  try {
    const source = await readSource(path);
    const policy = parsePolicy(source, { gazetteer: await openRegistry(registry, CACHE) });
    const { messages } = policy;
    process.stdout.write(`${JSON.stringify(contractOf(policy), null, json ? undefined : 2)}\n`);
    if (messages.length > 0) process.stderr.write(`${messagesAsText([{ path, messages }])}\n`);
    if (strict && messages.some(({ severity }) => severity === 'warning')) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${explain(path, error)}\n`);
    process.exitCode = 1;
  }
});

function explain(path: string, error: unknown): string {
  if (error instanceof SourceError) return `${path}: ${error.message} ${error.hint} [${error.code}]`;
  return error instanceof Error ? `${path}: ${error.message}` : String(error);
}

await program.parseAsync();
