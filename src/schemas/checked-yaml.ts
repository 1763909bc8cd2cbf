/** A YAML file that a keeper writes, against its schema: its data, or the first thing that is wrong with it, and where. */
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

/** What is wrong with a file; `line` counts from 1. */
export interface YamlFault {
  line: number;
  message: string;
}

/** The line on which a field stands, from 1; that of its nearest holder where it is missing. */
export type LineOf = (key: readonly Key[]) => number;

export type CheckedYaml<Schema extends z.ZodType> =
  { data: z.output<Schema>; fault: null; lineOf: LineOf } | { data: null; fault: YamlFault };

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
  const wrong = (offset: number, message: string) => ({ data: null, fault: { line: lineAt(offset), message } });
  const error = document.errors[0];
  if (error) return wrong(error.pos[0], error.message);
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, fault: null, lineOf: (key) => lineAt(offsetOf(document, key)) };
  const issue = result.error.issues[0]!;
  const key = keyOf(issue);
  return wrong(offsetOf(document, key), `${key.join('.') || 'file'}: ${adviceOf(issue)}`);
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
