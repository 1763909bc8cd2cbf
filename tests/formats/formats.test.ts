/** A document says the same in every format: outline, duties, targets and tables as its plain text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { docxOf } from './docx.ts';
import { factsOf } from './facts.ts';
import { odtOf } from './odt.ts';
import { planOf, plainText } from './plan.ts';

const TEXT = plainText(planOf());
let facts: Record<string, unknown>;

beforeAll(async () => {
  facts = await factsOf(Buffer.from(TEXT));
});

function fixture(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, 'fixtures', name));
}

test('as plain text it has items, duties, targets, a table of tasks and one of indicators', () => {
  const { outline, tasks, targets, indicators, measures } = facts as Record<string, unknown[]>;
  expect([outline, tasks, indicators].map((each) => each?.length)).toEqual([11, 8, 3]);
  for (const each of [targets, measures]) expect(each?.length).toBeGreaterThan(0);
});

test.each([
  ['DOCX, whose numbers the word processor makes', () => docxOf(planOf(), { pageHead: '青原市人民政府办公室文件' })],
  ['ODT, written by hand', () => odtOf(planOf())],
  ['ODT of LibreOffice', () => fixture('plan.odt')],
  ['RTF of LibreOffice', () => fixture('plan.rtf')],
  ['DOC of LibreOffice', () => fixture('plan.doc')],
  ['PDF with page heads, numbers, tables and a footnote', () => fixture('plan.pdf')],
  ['PDF in two columns', () => fixture('columns.pdf')],
  ['UTF-16 with a mark', () => Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 without one', () => Buffer.from(TEXT, 'utf16le').swap16()],
])('%s', async (_, bytes) => {
  expect(await factsOf(bytes())).toEqual(facts);
});

test.each(['plan.pdf', 'columns.pdf', 'plan.rtf', 'plan.doc'])(
  'heads of pages are left out of %s, and said',
  async (name) => {
    const { text, left } = await decodeSource(fixture(name));
    expect(text).not.toContain('青原市人民政府办公室文件');
    expect(left.map(({ words }) => words)).toContain('青原市人民政府办公室文件');
  },
);
