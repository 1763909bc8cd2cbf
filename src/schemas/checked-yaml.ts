/** A YAML file that a keeper writes, against its schema: its data, or the first thing that is wrong with it, and where. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a file; `line` counts from 1. */
export interface YamlFault {
  line: number;
  message: string;
}

/** The line at which a field stands, from 1; that of what would hold it where it is missing. */
export type LineOf = (key: readonly Key[]) => number;

export type CheckedYaml<Schema extends z.ZodType> = (
  { data: z.output<Schema>; fault: null } | { data: null; fault: YamlFault }
) & { lineOf: LineOf };

type Key = string | number;

/**
 * Reads the text of a YAML file.
 *
 * @param schema of an object; an empty file is an object without fields
 */
export function checkedYaml<Schema extends z.ZodType>(text: string, schema: Schema): CheckedYaml<Schema> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const lineOf = (key: readonly Key[]) => lineAt(offsetOf(document, key));
  const error = document.errors[0];
  if (error) return { data: null, fault: { line: lineAt(error.pos[0]), message: error.message }, lineOf };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, fault: null, lineOf };
  const issue = result.error.issues[0]!;
  const key = keyOf(issue);
  const message = `${key.join('.') || 'file'}: ${adviceOf(issue)}`;
  return { data: null, fault: { line: lineOf(key), message }, lineOf };
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
