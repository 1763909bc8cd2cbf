/** A ZIP archive that is a document: DOCX or ODT. */
import { openArchive } from './archive.ts';
import { docxToText, isDocxPart } from './docx.ts';
import { SourceError, scanned } from './errors.ts';
import { unsupported } from './kinds.ts';
import type { LeftOut } from './left-out.ts';
import { isOdtPart, odtToText } from './odt.ts';

/** Archives of other programs, by a part that each of them has. */
const OTHERS: [part: RegExp, kind: string, hint: string][] = [
  [/^OFD\.xml$/i, 'an OFD document', 'Export it as PDF or text from an OFD reader, and add that.'],
  [/^xl\/workbook/, 'a spreadsheet', 'Copy its table into a document and save that as DOCX.'],
  [/^ppt\/presentation/, 'a presentation', 'Export it as PDF, and add that.'],
  [/^META-INF\/container\.xml$/, 'an e-book (EPUB)', 'Save its text as HTML or plain text (UTF-8).'],
];

/**
 * Reads the document in an archive.
 *
 * @throws SourceError where there is none, or it holds no words
 */
export async function readPacked(
  bytes: Uint8Array,
): Promise<{ text: string; format: 'DOCX' | 'ODT'; left: LeftOut[] }> {
  const archive = openArchive(bytes, (name) => isDocxPart(name) || isOdtPart(name));
  const has = (name: string) => archive.names.includes(name);
  const format = has('word/document.xml') ? 'DOCX' : has('content.xml') ? 'ODT' : null;
  if (format === null) throw refused(archive.names);
  const read = format === 'DOCX' ? await docxToText(archive) : odtToText(archive);
  if (read.text.trim() !== '') return { ...read, format };
  if (archive.names.some((name) => /(?:media|Pictures)\/./.test(name))) throw scanned(format);
  throw new SourceError('empty-file', `The ${format} file holds no words.`, 'Put the text of the policy into it.');
}

function refused(names: readonly string[]): SourceError {
  const known = OTHERS.find(([part]) => names.some((name) => part.test(name)));
  if (known) return unsupported(known[1], known[2]);
  return new SourceError(
    'binary-file',
    'The file is an archive, but no document.',
    'Unpack it, and add the documents inside.',
  );
}
