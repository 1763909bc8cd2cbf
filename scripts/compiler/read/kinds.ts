/** The kind of a file, told by its first bytes and by the extension of its name. */
import { CONVERT, SourceError } from './errors.ts';

/** How a file is read. An archive may hold a DOCX or an ODT document, a compound file an old Word document. */
export type Kind = 'text' | 'html' | 'archive' | 'compound' | 'pdf' | 'rtf';

const OTHER_WAY = 'Save or export it from its own program as DOCX, PDF or plain text (UTF-8).';
const PICTURE = 'Have its text recognized, compare it with the picture, and add the result as plain text.';

/** Kinds that are known and not read: how they begin, what they are, and the way out. */
const REFUSED: [opening: RegExp, kind: string, hint: string][] = [
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^BM.{4}\0{4}|^II\*\0|^MM\0\*|^RIFF.{4}WEBP/s, 'a picture', PICTURE],
  [/^7z\xbc\xaf|^Rar!|^\x1f\x8b|^BZh/s, 'a packed archive', 'Unpack it, and add the documents inside.'],
  [/^(?:CAJ|KDH|HN\0|C8\0|TEB)/s, 'a CAJ file of CNKI', 'Export it as PDF from the CAJ viewer, and add that.'],
  [/^Founder CEB|^CEBX?\b/s, 'a CEB file of Founder', 'Print it to PDF from the Apabi reader, and add that.'],
  [/^MIME-Version:|^From: <Saved by/s, 'a web archive (MHT)', 'Open it in a browser and save the page as HTML.'],
];

/** Extensions of files that no bytes tell, with what they are. */
const REFUSED_NAMES: [extension: RegExp, kind: string, hint: string][] = [
  [/\.wpt?s?$/i, 'a WPS document', CONVERT],
  [/\.ofd$/i, 'an OFD document', 'Export it as PDF or text from an OFD reader, and add that.'],
  [/\.(?:ceb|cebx)$/i, 'a CEB file of Founder', 'Print it to PDF from the Apabi reader, and add that.'],
  [/\.(?:caj|kdh|nh)$/i, 'a CAJ file of CNKI', 'Export it as PDF from the CAJ viewer, and add that.'],
  [/\.(?:xlsx?|et|ods|csv)$/i, 'a spreadsheet', OTHER_WAY],
  [/\.(?:pptx?|dps|odp)$/i, 'a presentation', OTHER_WAY],
  [/\.docx?$/i, 'a Word document that is none', 'Open it in a word processor and save it again as DOCX.'],
];

/**
 * Tells how a file is read.
 *
 * @param name its name, whose extension is believed where bytes say nothing against it
 * @throws SourceError for a kind that is known and not read
 */
export function kindOf(bytes: Uint8Array, name = ''): Kind {
  const opening = String.fromCharCode(...bytes.subarray(0, 1024));
  for (const [pattern, kind, hint] of REFUSED) if (pattern.test(opening)) throw unsupported(kind, hint);
  if (opening.startsWith('PK\u0003\u0004')) return 'archive';
  if (opening.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'compound';
  if (/^\s*%PDF-/.test(opening) || /%PDF-\d/.test(opening)) return 'pdf';
  if (/^\s*\{\\rtf/.test(opening)) return 'rtf';
  return /\.(?:html?|xhtml|shtml)$/i.test(name) ? 'html' : 'text';
}

/**
 * The error for a file that no reader here reads, as its name tells what it may be; null where the name says nothing.
 *
 * @param isConvertible true where its bytes are of a form that LibreOffice reads
 */
export function refusedByName(name: string, isConvertible = false): SourceError | null {
  const known = REFUSED_NAMES.find(([extension]) => extension.test(name));
  return known ? unsupported(known[1], known[2], isConvertible) : null;
}

/** A file that is read by no reader here. */
export function unsupported(kind: string, hint: string, isConvertible = false): SourceError {
  return new SourceError('unsupported-file', `The file is ${kind}, which is not read here.`, hint, isConvertible);
}
