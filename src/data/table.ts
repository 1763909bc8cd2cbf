/** A table that the site publishes: what its fields mean, and its rows; written as CSV and as JSON. */
import { toCsv, type Cell } from './csv.ts';

/** Types of the Frictionless Table Schema that are used here; an `array` is a list of words, `records` one of objects. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year' | 'array' | 'object' | 'records';

export interface Field<Row> {
  name: string;
  type: FieldType;
  /** What the interface calls it. */
  title: string;
  description: string;
  value: (row: Row) => unknown;
  /** Name of the table whose `id` the field holds. */
  references?: string;
}

export interface Table<Row> {
  name: string;
  title: string;
  description: string;
  fields: readonly Field<Row>[];
  rows: readonly Row[];
}

/** One object a row, its keys the fields' names. */
export function tableToJson<Row>({ fields, rows }: Table<Row>): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(fields.map(({ name, value }) => [name, value(row) ?? null])));
}

/** The head is the fields' names; a list is joined by `、`, an object is written as JSON. */
export function tableToCsv<Row>({ fields, rows }: Table<Row>): string {
  return toCsv(
    fields.map(({ name }) => name),
    rows.map((row) => fields.map(({ value }) => cellOf(value(row)))),
  );
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('、');
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return value as Cell;
}
