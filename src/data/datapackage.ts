/** What the published tables are, for programs: a Tabular Data Package of Frictionless Data, version 1. */
import { createHash } from 'node:crypto';
import type { FieldType } from './table.ts';
import { bytesOf, type FieldInfo, type PublishedTable } from './published.ts';

export interface PackageHead {
  name: string;
  title: string;
  description: string;
  homepage: string;
  sources: readonly { title: string; path: string }[];
}

/** How a type is written in a cell of CSV: a list of words stands there as words, one of records as JSON. */
const CELL_TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  year: 'year',
  array: 'string',
  object: 'object',
  records: 'array',
};

/**
 * The descriptor, `datapackage.json`. It holds no date of making, so that the same corpus gives the same bytes,
 * and no licence: the texts are public documents, and nobody has granted one.
 */
export function dataPackage(head: PackageHead, tables: readonly PublishedTable[]): object {
  return { profile: 'tabular-data-package', ...head, resources: tables.map(resource) };
}

function resource({ name, title, description, fields, csv }: PublishedTable): object {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    description,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytesOf(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(descriptor),
      missingValues: [''],
      primaryKey: 'id',
      ...foreignKeys(name, fields),
    },
  };
}

function descriptor({ name, type, title, description }: FieldInfo): object {
  const constraints = name === 'id' ? { constraints: { required: true, unique: true } } : {};
  return { name, type: CELL_TYPES[type], title, description: `${description}${cellNote(type)}`, ...constraints };
}

/** How to take a cell apart that holds more than one value. */
export function cellNote(type: FieldType): string {
  if (type === 'array') return '。CSV 中以顿号分隔，JSON 中是数组';
  return type === 'records' ? '。CSV 中写作 JSON' : '';
}

function foreignKeys(table: string, fields: readonly FieldInfo[]): object {
  const keys = fields.flatMap(({ name, references }) =>
    // The standard writes a table's reference to itself as an empty name.
    references ? [{ fields: name, reference: { resource: references === table ? '' : references, fields: 'id' } }] : [],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
