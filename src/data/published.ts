/** A table ready to be written: its bytes as CSV and JSON, and what a reader must know of it. */
import { tableToCsv, tableToJson, type Field, type Table } from './table.ts';

export type FieldInfo = Omit<Field<never>, 'value'>;

export interface PublishedTable {
  name: string;
  title: string;
  description: string;
  fields: readonly FieldInfo[];
  count: number;
  /** How many rows come from drafts (征求意见稿); null where a row belongs to no single policy. */
  drafts: number | null;
  csv: string;
  json: string;
}

/** @throws Error when two rows have one id */
export function publish<Row>(table: Table<Row>): PublishedTable {
  const { name, title, description, fields, rows } = table;
  const records = tableToJson(table);
  const ids = new Set<unknown>();
  for (const { id } of records) {
    if (ids.has(id)) throw new Error(`Two rows of the table ${name} have the id ${id}.`);
    ids.add(id);
  }
  return {
    name,
    title,
    description,
    fields: fields.map(({ value, ...info }) => info),
    count: rows.length,
    drafts: fields.some((field) => field.name === 'stage')
      ? records.filter(({ stage }) => stage === 'draft').length
      : null,
    csv: tableToCsv(table),
    json: jsonLines(records),
  };
}

/** An array of JSON with a line for each record: compact, and a change shows as a changed line. */
export function jsonLines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/** Size of a file as it is written, in bytes of UTF-8. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
