/** What a file cannot be read for, said once and with what to do. */

export type SourceErrorCode =
  | 'empty-file'
  | 'binary-file'
  | 'unreadable-file'
  | 'unsupported-file'
  | 'scanned-file'
  | 'encrypted-file'
  | 'damaged-file'
  | 'oversize-file';

/** A file that cannot be read as a policy; nothing is written. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  readonly hint: string;
  /** True where LibreOffice, if it is installed, may read what this program cannot. */
  readonly isConvertible: boolean;

  constructor(code: SourceErrorCode, message: string, hint: string, isConvertible = false) {
    super(message);
    this.name = 'SourceError';
    this.code = code;
    this.hint = hint;
    this.isConvertible = isConvertible;
  }
}

/** How LibreOffice makes a DOCX file of what is not read here. */
export const CONVERT = 'Convert it with LibreOffice: soffice --headless --convert-to docx FILE.';

/** An archive or document whose bytes break off or do not fit together. */
export function damaged(kind: string): SourceError {
  return new SourceError(
    'damaged-file',
    `The ${kind} file is cut off or damaged.`,
    'Copy or download it again; if it opens in a word processor, save it again as DOCX.',
  );
}

/** A document that asks for a password. */
export function encrypted(kind: string): SourceError {
  return new SourceError(
    'encrypted-file',
    `The ${kind} file is encrypted.`,
    'Open it with its password and save it without one.',
  );
}

/** A document of pictures. */
export function scanned(kind: string): SourceError {
  return new SourceError(
    'scanned-file',
    `The ${kind} file holds no text, only pictures: it is a scan.`,
    'Have its text recognized (ocrmypdf -l chi_sim IN.pdf OUT.pdf), compare it with the pictures, and add the result.',
  );
}

/** A file, or what it unpacks to, of more bytes than any policy has. */
export function oversize(what: string, most: number): SourceError {
  return new SourceError(
    'oversize-file',
    `${what} larger than ${Math.round(most / 1024 / 1024)} MB, which no policy is.`,
    'Remove what is no part of the text (pictures, videos), or save the text alone.',
  );
}
