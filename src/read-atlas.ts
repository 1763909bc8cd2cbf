/** Reads `atlas.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { atlas, basePath, type Atlas } from './schemas/atlas.ts';

/** An `atlas.yaml` that cannot be used; says file, line and what is wrong. */
export class AtlasError extends Error {
  override name = 'AtlasError';
}

type Key = string | number;

/**
 * The configuration of a site: what its file says, defaults for the rest. SITE_URL and BASE_PATH of the environment win
 * over the file, as the same folder may be built for several hosts.
 *
 * @param file path of `atlas.yaml`; a missing file says nothing
 * @throws AtlasError where it is no YAML, or a field is unknown or wrong
 */
export function readAtlas(file: string, environment: NodeJS.ProcessEnv = process.env): Atlas {
  const said = existsSync(file) ? parsed(file, readFileSync(file, 'utf8')) : atlas.parse({});
  const { SITE_URL: address, BASE_PATH: base } = environment;
  return { ...said, address: address || said.address, basePath: base ? basePath(base) : said.basePath };
}

function parsed(file: string, text: string): Atlas {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const failAt = (offset: number, message: string) =>
    new AtlasError(`${file}:${counter.linePos(offset).line}: ${message}`);
  const fault = document.errors[0];
  if (fault) throw failAt(fault.pos[0], fault.message);
  const result = atlas.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const key = keyOf(issue);
  throw failAt(offsetOf(document, key), `${key.join('.') || 'file'}: ${adviceOf(issue)}`);
}

/** The path of what is wrong: of an unknown field its own, not that of what holds it. */
function keyOf(issue: z.core.$ZodIssue): Key[] {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...(issue.path as Key[]), ...unknown];
}

function adviceOf({ code, message }: z.core.$ZodIssue): string {
  return code === 'unrecognized_keys' ? 'There is no such field. See the list of fields in the README.' : message;
}

/** Where a field stands in the file; where its nearest holder does when it is missing. */
function offsetOf(document: Document.Parsed, key: readonly Key[]): number {
  const node = key.length === 0 ? document.contents : document.getIn(key, true);
  const range = (node as { range?: [number, number, number] } | undefined)?.range;
  return range?.[0] ?? (key.length === 0 ? 0 : offsetOf(document, key.slice(0, -1)));
}
