/**
 * Makes the fixtures that only a word processor can: node tests/formats/make-fixtures.ts, where LibreOffice is installed. They are
 * committed, and made again only when the plan changes.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf } from './docx.ts';
import { planOf } from './plan.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const HEAD = '青原市人民政府办公室文件';

/** Each fixture: its name, the document, the formats it is made in. */
const MADE: [name: string, document: Uint8Array, formats: string[]][] = [
  ['plan', docxOf(planOf(), { pageHead: HEAD }), ['odt', 'rtf', 'doc', 'pdf']],
  ['columns', docxOf(planOf(2), { pageHead: HEAD }), ['pdf']],
];

const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-fixtures-'));
for (const [name, document, formats] of MADE) {
  const file = join(folder, `${name}.docx`);
  writeFileSync(file, document);
  for (const format of formats) {
    const { status } = spawnSync('soffice', ['--headless', '--convert-to', format, '--outdir', FIXTURES, file]);
    if (status !== 0)
      throw new Error(`LibreOffice made no ${name}.${format}. Install it: apt-get install libreoffice-writer`);
  }
}
rmSync(folder, { recursive: true });
