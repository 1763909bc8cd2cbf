/** Bytes of a source file to text. */

/** A file that cannot be read as a policy: said once, with what to do; nothing is written. */
export class SourceError extends Error {
  readonly code: 'empty-file' | 'binary-file' | 'unreadable-file';
  readonly hint: string;

  constructor(code: SourceError['code'], message: string, hint: string) {
    super(message);
    this.name = 'SourceError';
    this.code = code;
    this.hint = hint;
  }
}

export interface Decoded {
  /** The text with its BOM and line ends as they stand, so that encoding it again gives the bytes. */
  text: string;
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
  /** Bytes that are no valid UTF-8 in a file that otherwise is; each stands as U+FFFD. */
  damaged?: number;
}

/**
 * Decodes a policy's bytes: UTF-8 where they are valid UTF-8, UTF-16 where a mark says so, else GB18030, the
 * encoding of older Chinese office files.
 *
 * @throws SourceError for an empty or a binary file
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) {
    throw new SourceError('empty-file', 'The file is empty.', 'Put the text of the policy into it.');
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return attempt(bytes, 'utf-16le') ?? fail();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return attempt(bytes, 'utf-16be') ?? fail();
  if (looksBinary(bytes) || isOtherFormat(bytes)) throw binary();
  const strict = attempt(bytes, 'utf-8');
  if (strict) return strict;
  const loose = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const damaged = loose.match(/\uFFFD/g)?.length ?? 0;
  if (damaged * 50 < loose.length) return { text: loose, encoding: 'utf-8', damaged };
  const old = attempt(bytes, 'gb18030');
  if (!old) throw binary();
  return old;
}

/** The text in one encoding, or null where the bytes are not valid in it. */
function attempt(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded | null {
  try {
    return decoded(bytes, encoding);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    return null;
  }
}

function decoded(bytes: Uint8Array, encoding: Decoded['encoding']): Decoded {
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!/[^\s\uFEFF]/.test(text)) {
    throw new SourceError(
      'empty-file',
      'The file holds nothing but white space.',
      'Put the text of the policy into it.',
    );
  }
  return { text, encoding };
}

function fail(): never {
  throw binary();
}

/** PDF and RTF are text in bytes only. */
function isOtherFormat(bytes: Uint8Array): boolean {
  return /^(?:%PDF-|\{\\rtf)/.test(String.fromCharCode(...bytes.subarray(0, 8)));
}

/** A NUL byte, or more than one control character in ten, is no text; those of word processors are not counted. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65536);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && !WORD_PROCESSOR.has(byte)) controls++;
  }
  return controls > sample.length / 10;
}

/** Tab, line ends, U+000B and U+000C, the end of a cell (7), of an old file (26), hyphens and fields (19–21, 30, 31). */
const WORD_PROCESSOR = new Set([7, 9, 10, 11, 12, 13, 19, 20, 21, 26, 30, 31]);

function binary(): SourceError {
  return new SourceError(
    'binary-file',
    'The file is not text.',
    'Save the document as plain text (UTF-8), HTML or DOCX.',
  );
}
