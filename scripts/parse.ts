/** Parses one text that need not be in the corpus: JSON on stdout, messages on stderr. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contractOf, openRegistry, parsePolicy, readSource, SourceError } from './compiler/index.ts';
import { chosenFolder, NoFolderError } from './run/content-folder.ts';
import { messagesAsText } from './run/messages-as-text.ts';

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/policy-atlas');

const HELP = `Usage: parse [options] <file>

Parse one policy text (plain text, HTML, DOCX, ODT, DOC, RTF, PDF) and print its facts as JSON.

Arguments:
  file                 the text; - reads standard input

Options:
  --json               print compact JSON on one line
  --strict             exit with status 1 where there are warnings
  --content <folder>   the content folder whose registry names are resolved with (ATLAS_CONTENT of the environment,
                       or the example, unless given)
  --registry <folder>  another registry
  -h, --help           display help for command`;

interface Wanted {
  path: string;
  json: boolean;
  strict: boolean;
  content: string | undefined;
  registry: string | undefined;
}

/**
 * What the command line asks for. It is read without a package, as that would take longer than to parse a small text.
 *
 * @returns null where help is asked for
 * @throws Error where it names no text or several, or an option that there is not
 */
function readArguments(args: string[]): Wanted | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      content: { type: 'string' },
      registry: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { help, ...options } = values;
  if (help) return null;
  const [path, ...others] = positionals;
  if (path === undefined) throw new Error("missing required argument 'file'");
  if (others.length > 0) throw new Error(`too many arguments: expected one file, got ${positionals.length}`);
  const { json, strict, content, registry } = options;
  return { path, json, strict, content, registry };
}

async function parse({
  path,
  json,
  strict,
  content,
  registry = chosenFolder(content).registry,
}: Wanted): Promise<void> {
  const source = await readSource(path);
  const policy = parsePolicy(source, { gazetteer: await openRegistry(registry, CACHE) });
  const { messages } = policy;
  process.stdout.write(`${JSON.stringify(contractOf(policy), null, json ? undefined : 2)}\n`);
  if (messages.length > 0) process.stderr.write(`${messagesAsText([{ path, messages }])}\n`);
  if (strict && messages.some(({ severity }) => severity === 'warning')) process.exitCode = 1;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

function explain(path: string, error: unknown): string {
  if (error instanceof SourceError) return `${path}: ${error.message} ${error.hint} [${error.code}]`;
  if (error instanceof NoFolderError) return error.message;
  return error instanceof Error ? `${path}: ${error.message}` : String(error);
}

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted) parse(wanted).catch((error: unknown) => fail(explain(wanted.path, error)));
  else process.stdout.write(`${HELP}\n`);
} catch (error) {
  fail(`error: ${error instanceof Error ? error.message : String(error)}`);
}
