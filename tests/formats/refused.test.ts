/** What cannot be read is one error that names the kind and says what to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../scripts/compiler/read/errors.ts';
import { decodeSource } from '../../scripts/compiler/read/source.ts';
import { docxOf } from './docx.ts';
import { odtOf } from './odt.ts';
import { encryptedPdf, scannedPdf } from './pdf.ts';

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZEROS = Buffer.alloc(600);

function fixture(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, 'fixtures', name));
}

function zip(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

async function refusal(bytes: Uint8Array, name = ''): Promise<SourceError> {
  const error: unknown = await decodeSource(bytes, name).catch((reason: unknown) => reason);
  if (!(error instanceof SourceError)) throw new Error(`It was read: ${JSON.stringify(error)?.slice(0, 100)}`);
  expect(error.message).toMatch(/\.$/);
  expect(error.hint).toMatch(/\.$/);
  expect(error.message).not.toContain('\n');
  return error;
}

/** The flag in an old Word document that says it is encrypted. */
function encryptedDoc(): Buffer {
  const bytes = Buffer.from(fixture('plan.doc'));
  const at = bytes.indexOf(Buffer.from([0xec, 0xa5]), 512);
  bytes.writeUInt16LE(bytes.readUInt16LE(at + 10) | 0x0100, at + 10);
  return bytes;
}

/** An archive with an entry that says it is encrypted. */
function encryptedZip(): Buffer {
  const bytes = Buffer.from(docxOf(['甲']));
  bytes.writeUInt16LE(bytes.readUInt16LE(6) | 1, 6);
  return bytes;
}

const XXE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

describe('one error', () => {
  test.each([
    [
      'WPS',
      'a.wps',
      Buffer.concat([Buffer.from([1, 0, 2]), ZEROS]),
      'unsupported-file',
      /WPS/,
      /soffice --headless --convert-to docx/,
    ],
    ['OFD', 'a.ofd', zip({ 'OFD.xml': '<ofd/>' }), 'unsupported-file', /OFD/, /PDF/],
    ['a spreadsheet', 'a.xlsx', zip({ 'xl/workbook.xml': '<x/>' }), 'unsupported-file', /spreadsheet/, /DOCX/],
    [
      'a picture',
      'a.png',
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ZEROS]),
      'unsupported-file',
      /picture/,
      /recognized/,
    ],
    ['a packed archive', 'a.rar', Buffer.concat([Buffer.from('Rar!'), ZEROS]), 'unsupported-file', /archive/, /Unpack/],
    ['an archive of something', 'a.zip', zip({ 'a.txt': '甲' }), 'binary-file', /archive/, /Unpack/],
    ['a scan', 'a.pdf', scannedPdf(), 'scanned-file', /scan/, /recognized/],
    ['an encrypted PDF', 'a.pdf', encryptedPdf(), 'encrypted-file', /PDF.*encrypted/, /password/],
    ['an encrypted DOC', 'a.doc', encryptedDoc(), 'encrypted-file', /DOC.*encrypted/, /password/],
    ['an encrypted archive', 'a.docx', encryptedZip(), 'encrypted-file', /encrypted/, /password/],
    [
      'an encrypted ODT',
      'a.odt',
      odtOf(['甲'], { 'META-INF/manifest.xml': '<m:encryption-data/>' }),
      'encrypted-file',
      /ODT/,
      /password/,
    ],
    ['a PDF cut off', 'a.pdf', fixture('plan.pdf').subarray(0, 60_000), 'damaged-file', /PDF.*cut off/, /again/],
    ['a DOCX cut off', 'a.docx', docxOf(['甲'.repeat(500)]).subarray(0, 900), 'damaged-file', /DOCX/, /again/],
    ['an RTF cut off', 'a.rtf', fixture('plan.rtf').subarray(0, 20_000), 'damaged-file', /RTF.*cut off/, /again/],
    ['a DOC cut off', 'a.doc', fixture('plan.doc').subarray(0, 6000), 'damaged-file', /DOC/, /soffice/],
    ['a compound file of nothing', 'a.doc', Buffer.concat([OLE, ZEROS]), 'damaged-file', /DOC/, /soffice/],
    ['something unknown', 'a.bin', Buffer.concat([Buffer.from([1, 2, 3]), ZEROS]), 'binary-file', /not text/, /DOCX/],
    [
      'entities outside the DOCX',
      'a.docx',
      docxOf(['甲'], { parts: { 'word/document.xml': `${XXE}<w:document>&x;</w:document>` } }),
      'damaged-file',
      /entities/,
      /trust/,
    ],
    [
      'entities in numbers',
      'a.docx',
      docxOf(['甲'], { parts: { 'word/numbering.xml': `${XXE}<a>&x;</a>` } }),
      'damaged-file',
      /entities/,
      /trust/,
    ],
    [
      'entities outside the ODT',
      'a.odt',
      odtOf(['甲'], { 'content.xml': `${XXE}<a>&x;</a>` }),
      'damaged-file',
      /entities/,
      /trust/,
    ],
    [
      'a zip bomb',
      'a.docx',
      zip({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }),
      'oversize-file',
      /unpacks/,
      /Remove/,
    ],
    [
      'elements without end',
      'a.docx',
      docxOf(['甲'], { parts: { 'word/document.xml': '<a>'.repeat(100_000) } }),
      'damaged-file',
      /DOCX/,
      /again/,
    ],
  ])('for %s', async (_, name, bytes, code, message, hint) => {
    const error = await refusal(bytes, name);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.hint).toMatch(hint);
  });

  test('for WPS in the form of old Word documents, which LibreOffice may read', async () => {
    const error = await refusal(Buffer.concat([OLE, ZEROS]), 'a.wps');
    expect(error).toMatchObject({
      code: 'unsupported-file',
      isConvertible: true,
      message: expect.stringContaining('WPS'),
    });
  });

  test('for a file larger than any policy', async () => {
    const large = new Uint8Array(0);
    Object.defineProperty(large, 'length', { value: 200 * 1024 * 1024 });
    expect((await refusal(large)).code).toBe('oversize-file');
  });
});
