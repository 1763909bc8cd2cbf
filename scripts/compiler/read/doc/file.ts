/** The streams of an old Word document, and where its parts stand in them. */
import CFB from 'cfb';
import { CONVERT, encrypted, SourceError } from '../errors.ts';
import { unsupported } from '../kinds.ts';

export interface WordFile {
  /** The stream that opens with the table of all offsets. */
  main: Buffer;
  table: Buffer;
  data: Buffer;
}

/** Streams by which other programs' files of this form are told. */
const OTHERS: [stream: string, kind: string][] = [
  ['Workbook', 'a spreadsheet (XLS)'],
  ['PowerPoint Document', 'a presentation (PPT)'],
];
const IS_WORD = 0xa5ec;
/** Files of Word 97 and later say so. */
const WORD_97 = 0xc1;

/**
 * Opens a compound file.
 *
 * @throws SourceError where it is damaged, encrypted, or of another program; LibreOffice may read some of these
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  const streams = read(bytes);
  const stream = (name: string) => {
    const content = CFB.find(streams, `/${name}`)?.content;
    return content ? Buffer.from(content as Uint8Array) : null;
  };
  if (stream('EncryptedPackage')) throw encrypted('DOCX');
  const main = stream('WordDocument');
  if (!main) {
    const other = OTHERS.find(([name]) => stream(name));
    throw other
      ? unsupported(other[1], 'Copy its words into a document, and save that as DOCX.')
      : unsupported('a WPS document or another of that form', CONVERT, true);
  }
  if (main.length < 0x300 || main.readUInt16LE(0) !== IS_WORD || main.readUInt16LE(2) < WORD_97) throw brokenDoc();
  const flags = main.readUInt16LE(0xa);
  if ((flags & 0x0100) !== 0) throw encrypted('DOC');
  const table = stream((flags & 0x0200) !== 0 ? '1Table' : '0Table');
  if (!table) throw brokenDoc();
  return { main, table, data: stream('Data') ?? Buffer.alloc(0) };
}

function read(bytes: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(Buffer.from(bytes), { type: 'buffer' });
  } catch {
    throw brokenDoc();
  }
}

/** A document that is cut off, damaged, or older than Word 97. */
export function brokenDoc(): SourceError {
  return new SourceError('damaged-file', 'The DOC file is cut off, damaged, or older than Word 97.', CONVERT, true);
}

/** A part of the table stream, by where the main stream tells its place. */
export function partAt({ main, table }: WordFile, offset: number): Buffer {
  const start = main.readUInt32LE(offset);
  const size = main.readUInt32LE(offset + 4);
  if (start + size > table.length) throw brokenDoc();
  return table.subarray(start, start + size);
}
