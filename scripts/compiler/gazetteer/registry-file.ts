/** One file of the registry: YAML to its lists, checked. */
import { createRequire } from 'node:module';
import { registryFile, type RegistryEntries } from '../../../src/schemas/registry.ts';

/** A registry file that cannot be used, with file and line. */
export class RegistryError extends Error {
  constructor(file: string, line: number | null, message: string) {
    super(`${file}${line === null ? '' : `:${line}`}: ${message}`);
    this.name = 'RegistryError';
  }
}

const require = createRequire(import.meta.url);
/** Reads YAML five times as fast as the package `yaml`, which tells the lines of faults. */
const quick = require('js-yaml') as { load: (text: string, options: object) => unknown; CORE_SCHEMA: object };

/**
 * The lists of a file.
 *
 * @param name of the file, for errors
 * @throws RegistryError where the text is no YAML, or has a field it should not have
 */
export function readRegistryFile(text: string, name: string): RegistryEntries {
  const read = quickly(text);
  const parsed = read === null ? null : registryFile.safeParse(read.value ?? {});
  return parsed?.success ? parsed.data : withLines(text, name);
}

function quickly(text: string): { value: unknown } | null {
  try {
    return { value: quick.load(text, { schema: quick.CORE_SCHEMA }) };
  } catch {
    return null;
  }
}

/** Reads a file slowly, to say where its fault is. */
function withLines(text: string, name: string): RegistryEntries {
  const { LineCounter, parseDocument } = require('yaml') as typeof import('yaml');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const fault = document.errors[0];
  if (fault) throw new RegistryError(name, counter.linePos(fault.pos[0]).line, fault.message);
  const parsed = registryFile.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = (issue?.path ?? []) as (string | number)[];
  const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
  const offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? 0;
  throw new RegistryError(name, counter.linePos(offset).line, `${path.join('.')}: ${issue?.message ?? ''}`);
}
