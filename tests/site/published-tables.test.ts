/** A table is written as CSV and as JSON, and described for programs. */
import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../src/data/datapackage.ts';
import { jsonLines, publish } from '../../src/data/published.ts';
import type { Table } from '../../src/data/table.ts';

interface Row {
  id: string;
  above?: string;
  stage: string;
  words: string[];
}

const table = (rows: Row[]): Table<Row> => ({
  name: 'items',
  title: '条目',
  description: '一行是一条。',
  rows,
  fields: [
    { name: 'id', type: 'string', title: '编号', description: '编号', value: ({ id }) => id },
    {
      name: 'above',
      type: 'string',
      title: '上级',
      description: '上级',
      references: 'items',
      value: ({ above }) => above,
    },
    { name: 'stage', type: 'string', title: '状态', description: '状态', value: ({ stage }) => stage },
    { name: 'words', type: 'array', title: '词', description: '词', value: ({ words }) => words },
    {
      name: 'spans',
      type: 'records',
      title: '位置',
      description: '位置',
      value: ({ words }) => words.map((word) => ({ word, length: word.length })),
    },
    { name: 'policy', type: 'string', title: '政策', description: '政策', references: 'policies', value: () => 'p' },
  ],
});

const ROWS: Row[] = [
  { id: 'a', stage: 'issued', words: ['甲', '"乙",\n丙'] },
  { id: 'b', above: 'a', stage: 'draft', words: [] },
];

describe('a table', () => {
  const published = publish(table(ROWS));

  test('says how many of its rows come from drafts', () => {
    expect([published.count, published.drafts]).toEqual([2, 1]);
    const plain = table(ROWS);
    expect(
      publish({ ...plain, fields: plain.fields.filter(({ name }) => name !== 'stage') }).drafts,
      'none can be told where no row has a stage',
    ).toBeNull();
  });

  test('has the same cells in both files; what is absent is empty here and null there', () => {
    const [head, ...cells] = csvParseRows(published.csv.slice(1));
    expect(published.csv[0]).toBe('\uFEFF');
    expect(head).toEqual(['id', 'above', 'stage', 'words', 'spans', 'policy']);
    expect(cells).toEqual([
      ['a', '', 'issued', '甲、"乙",\n丙', '[{"word":"甲","length":1},{"word":"\\"乙\\",\\n丙","length":6}]', 'p'],
      ['b', 'a', 'draft', '', '', 'p'],
    ]);
    expect(JSON.parse(published.json)).toEqual([
      {
        id: 'a',
        above: null,
        stage: 'issued',
        words: ['甲', '"乙",\n丙'],
        spans: [
          { word: '甲', length: 1 },
          { word: '"乙",\n丙', length: 6 },
        ],
        policy: 'p',
      },
      { id: 'b', above: 'a', stage: 'draft', words: [], spans: [], policy: 'p' },
    ]);
  });

  test('takes one line of JSON for each row', () => {
    expect(published.json.split('\n')).toHaveLength(5);
    expect(jsonLines([])).toBe('[]\n');
  });

  test('is refused where two rows have one id', () => {
    expect(() => publish(table([ROWS[0]!, ROWS[0]!]))).toThrow('Two rows of the table items have the id a.');
  });

  test('may be empty', () => {
    expect(publish(table([]))).toMatchObject({ count: 0, drafts: 0, json: '[]\n' });
  });
});

describe('the data package', () => {
  const published = publish(table(ROWS));
  const descriptor = dataPackage({ name: 'n', title: 't', description: 'd', homepage: 'https://x/', sources: [] }, [
    published,
  ]) as { resources: [{ bytes: number; hash: string; path: string; schema: Record<string, unknown> }] };
  const [resource] = descriptor.resources;

  test('names the size and digest of each file as it is written', () => {
    const bytes = Buffer.from(published.csv);
    expect(resource).toMatchObject({
      path: 'items.csv',
      bytes: bytes.length,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    });
  });

  test('tells keys, and that a table refers to itself', () => {
    expect(resource.schema).toMatchObject({
      primaryKey: 'id',
      foreignKeys: [
        { fields: 'above', reference: { resource: '', fields: 'id' } },
        { fields: 'policy', reference: { resource: 'policies', fields: 'id' } },
      ],
    });
  });

  test('calls a cell what it is in CSV: a list of words is a string, one of records JSON', () => {
    const types = (resource.schema['fields'] as { name: string; type: string }[]).map(({ type }) => type);
    expect(types).toEqual(['string', 'string', 'string', 'string', 'array', 'string']);
  });

  test('grants no licence and holds no date of making', () => {
    expect(Object.keys(descriptor)).not.toEqual(expect.arrayContaining(['licenses']));
    expect(Object.keys(descriptor)).not.toEqual(expect.arrayContaining(['created']));
  });
});
