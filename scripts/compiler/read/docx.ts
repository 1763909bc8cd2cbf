/** DOCX to the plain text the parser reads. */
import mammoth from 'mammoth';
import { SourceError } from './decode.ts';
import { htmlToText } from './html.ts';

/**
 * Words of a DOCX file, by way of HTML, so that its tables and merged cells come out as those of a page do. Numbers that the word
 * processor generates are no text of the file and are lost; a copy saved as plain text keeps them.
 *
 * @throws SourceError where the archive is no DOCX file
 */
export async function docxToText(bytes: Uint8Array): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    return htmlToText(value, 'lost');
  } catch {
    throw new SourceError(
      'binary-file',
      'The file is an archive, but no DOCX document.',
      'Save the document as plain text (UTF-8), HTML or DOCX.',
    );
  }
}
