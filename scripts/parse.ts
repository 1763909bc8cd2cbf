/** Parses one text that need not be in the corpus: JSON on stdout, messages on stderr. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contractOf, openRegistry, parsePolicy, readSource, SourceError } from './compiler/index.ts';
import { messagesAsText } from './run/messages-as-text.ts';

const CACHE = resolve(import.meta.dirname, '../node_modules/.cache/policy-atlas');
const REGISTRY = resolve(import.meta.dirname, '../content/registry');

const HELP = `Usage: parse [options] <file>

Parse one policy text (plain text, HTML, DOCX, ODT, DOC, RTF, PDF) and print its facts as JSON.

Arguments:
  file                 the text; - reads standard input

Options:
  --json               print compact JSON on one line
  --strict             exit with status 1 where there are warnings
  --registry <folder>  the registry to resolve names with (default: "${REGISTRY}")
  -h, --help           display help for command`;

interface Wanted {
  path: string;
  json: boolean;
  strict: boolean;
  registry: string;
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
      registry: { type: 'string', default: REGISTRY },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { help, ...options } = values;
  if (help) return null;
  const [path, ...others] = positionals;
  if (path === undefined) throw new Error("missing required argument 'file'");
  if (others.length > 0) throw new Error(`too many arguments: expected one file, got ${positionals.length}`);
  return { path, ...options };
}

async function parse({ path, json, strict, registry }: Wanted): Promise<void> {
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
  return error instanceof Error ? `${path}: ${error.message}` : String(error);
}

try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted) parse(wanted).catch((error: unknown) => fail(explain(wanted.path, error)));
  else process.stdout.write(`${HELP}\n`);
} catch (error) {
  fail(`error: ${error instanceof Error ? error.message : String(error)}`);
}
