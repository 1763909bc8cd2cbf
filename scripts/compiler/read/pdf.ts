/** Text PDF to the plain text the parser reads, by way of a page. */
import { damaged, encrypted, scanned, SourceError } from './errors.ts';
import { documentText } from './html.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { paragraph } from './page-of.ts';
import { htmlOfPages } from './pdf/flow.ts';
import { readPage, type PdfPage } from './pdf/page.ts';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from './pdf/pdfjs.ts';

/** Pages of scans bear no more characters than a stamp. */
const LEAST = 20;
/** No policy has more pages. */
const MOST_PAGES = 3000;
/** How much of the end is looked at for its mark. */
const TAIL = 65_536;

/**
 * Words of a PDF file: columns one after the other, tables by their lines, broken lines joined, heads and numbers of pages left out.
 *
 * @throws SourceError where it is damaged, encrypted, or holds pictures of text
 */
export async function pdfToText(bytes: Uint8Array): Promise<{ text: string; left: LeftOut[] }> {
  if (!isWhole(bytes)) throw damaged('PDF');
  const document = await open(bytes);
  try {
    const pages = await pagesOf(document);
    refuseUnreadable(pages);
    const { html, left } = htmlOfPages(pages);
    const slanted = pages.map((page) => page.slanted).find((words) => words.trim() !== '');
    return {
      text: documentText(html.map((each) => (each.startsWith('<table') ? each : paragraph(each))).join('')),
      left: slanted ? [...left, leftOut('furniture', slanted)] : left,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** A whole file ends with a mark, and is as long as it says where it says so. */
function isWhole(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const length = /\/Linearized\b[^>]{0,200}?\/L\s+(\d+)/.exec(head)?.[1];
  if (length !== undefined && Number(length) > bytes.length) return false;
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - TAIL))).includes('%%EOF');
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // pdf.js takes the bytes it is given for itself.
    const data = Uint8Array.from(bytes);
    return await getDocument({ data, useSystemFonts: false, disableFontFace: true, verbosity: VerbosityLevel.ERRORS })
      .promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted('PDF');
    throw damaged('PDF');
  }
}

async function pagesOf(document: PDFDocumentProxy): Promise<PdfPage[]> {
  if (document.numPages > MOST_PAGES)
    throw new SourceError(
      'oversize-file',
      `The PDF file has ${document.numPages} pages.`,
      'Take out the pages of the policy, and add those.',
    );
  const pages: PdfPage[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
    }
  } catch {
    throw damaged('PDF');
  }
  return pages;
}

/** Pages of pictures alone, and words in a font that does not tell its characters. */
function refuseUnreadable(pages: readonly PdfPage[]): void {
  const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join('');
  const count = text.replace(/\s/g, '').length;
  if (count < LEAST * pages.length && pages.some(({ hasPictures }) => hasPictures)) throw scanned('PDF');
  if (count === 0)
    throw new SourceError('empty-file', 'The PDF file holds no words.', 'Add the document that it was made from.');
  const strange = text.match(/[\u0000-\u0008\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  if (strange * 5 > count)
    throw new SourceError(
      'scanned-file',
      'The fonts of the PDF file do not tell which characters they show.',
      'Add the document that it was made from, or have its text recognized (ocrmypdf --force-ocr -l chi_sim IN.pdf OUT.pdf).',
    );
}
